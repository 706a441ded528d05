import { sql } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { institutionGroups, institutions } from "./tables.ts";

export type Institution = {
	id: string;
	code: string;
	name: Text;
	kind: string;
	parentId: string | null;
	validFrom: string | null;
	validTo: string | null;
	successorId: string | null;
};

export type InstitutionGroup = { id: string; code: string; name: Text };

/** All institutions, unsorted: a few hundred in a whole administration. */
export async function listInstitutions(db: Db): Promise<Institution[]> {
	return db.select().from(institutions);
}

export async function listGroups(db: Db): Promise<InstitutionGroup[]> {
	return db.select().from(institutionGroups);
}

/**
 * The institution, all below it, and those that were merged into any of them: what a grant for it covers.
 * A duty of a merged institution is its successor's.
 */
export async function institutionsWithin(db: Db, institutionId: string): Promise<Set<string>> {
	const result = (await db.execute(sql`
		with recursive scope(id) as (
			select ${institutionId}::uuid
			union
			select i.id from ${institutions} i join scope on i.parent_id = scope.id or i.successor_id = scope.id
		)
		select id from scope`)) as unknown as { rows: { id: string }[] };
	return new Set(result.rows.map((row) => row.id));
}
