// Whom a notice is for: people by name, or whoever holds a role for an institution.
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Role } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { institutionParents, institutions } from "../institutions/tables.ts";
import { grants, people } from "../people/tables.ts";

export type Audience =
	| { personIds: readonly string[] }
	/**
	 * Who holds one of the roles for the institution (its id); where nobody does, for the nearest above it that has
	 * somebody. A merged institution is its successor. Null: who holds one of the roles anywhere.
	 */
	| { institution: string | null; roles: readonly Role[] };

/** Ids of people who are here, each once. */
export async function findRecipients(db: Db, to: Audience, asOf: Day): Promise<string[]> {
	if ("personIds" in to) return to.personIds.length > 0 ? activeAmong(db, to.personIds) : [];
	if (to.roles.length === 0) return [];
	return to.institution === null ? holdersAnywhere(db, to.roles) : nearestHolders(db, to.institution, to.roles, asOf);
}

async function activeAmong(db: Db, ids: readonly string[]): Promise<string[]> {
	const rows = await db
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.active, true), inArray(people.id, [...ids])));
	return rows.map((row) => row.id);
}

async function holdersAnywhere(db: Db, roles: readonly Role[]): Promise<string[]> {
	const rows = await db
		.selectDistinct({ id: people.id })
		.from(people)
		.innerJoin(grants, eq(grants.personId, people.id))
		.where(and(eq(people.active, true), inArray(grants.role, [...roles])));
	return rows.map((row) => row.id);
}

/** The way goes up by successors and parents; `most` ends it should the register hold a circle. */
async function nearestHolders(db: Db, institution: string, roles: readonly Role[], asOf: Day): Promise<string[]> {
	const most = 20;
	const result = (await db.execute(sql`
		with recursive placed as (
			select distinct on (institution_id) institution_id, parent_id from ${institutionParents}
			where valid_from is null or valid_from <= ${asOf}::date
			order by institution_id, valid_from desc nulls last
		), way(id, step) as (
			select ${institution}::uuid, 0
			union all
			select coalesce(case when i.valid_to <= ${asOf}::date then i.successor_id end, placed.parent_id), way.step + 1
			from way join ${institutions} i on i.id = way.id left join placed on placed.institution_id = i.id
			where way.step < ${most}
		)
		select person.id, min(way.step) as step from way
		join ${grants} held on held.institution_id = way.id
		join ${people} person on person.id = held.person_id and person.active
		where ${inArray(sql`held.role`, [...roles])}
		group by person.id`)) as unknown as { rows: { id: string; step: number }[] };
	const nearest = Math.min(...result.rows.map((row) => row.step));
	return result.rows.filter((row) => row.step === nearest).map((row) => row.id);
}
