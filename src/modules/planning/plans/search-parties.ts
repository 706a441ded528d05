import { and, asc, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { groupBy } from "./parts.ts";
import { parties } from "./tables.ts";

/** An institution by its code, as the plan names it, or the name of a group or of another party. */
export type SearchedParty = { institution: string | null; name: Text | null };

/** Of elements, the parties of the day. A successor is found by its predecessor's code: see the institutions' documents. */
export async function searchedParties(
	db: Db,
	ids: readonly string[],
	today: Day,
): Promise<Map<string, SearchedParty[]>> {
	if (ids.length === 0) return new Map();
	const { elementId, validFrom, validTo } = parties;
	const rows = await db
		.select()
		.from(parties)
		.where(
			and(
				inArray(elementId, [...ids]),
				or(isNull(validFrom), lte(validFrom, today)),
				or(isNull(validTo), gt(validTo, today)),
			),
		)
		.orderBy(asc(parties.position), asc(parties.id));
	const institutions = new Map((await listInstitutions(db, today)).map((row) => [row.id, row.code]));
	const groups = new Map((await listGroups(db)).map((row) => [row.id, row.name]));
	const named = rows.map((row) => ({
		elementId: row.elementId,
		institution: institutions.get(row.institutionId ?? "") ?? null,
		name: groups.get(row.groupId ?? "") ?? row.name,
	}));
	return groupBy(named, (row) => row.elementId);
}
