import { desc, eq, getTableColumns, isNull, lte, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Day, systemClock, today } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import {
	institutionCorrections,
	institutionGroups,
	institutionNames,
	institutionParents,
	institutions,
	institutionUnitChanges,
	institutionUnits,
} from "./tables.ts";

/** An institution as it is called and placed on the day that was asked for. */
export type Institution = {
	id: string;
	code: string;
	name: Text;
	kind: string;
	parentId: string | null;
	validFrom: Day | null;
	/** The first day on which it is no more. */
	validTo: Day | null;
	successorId: string | null;
	foundingAct: string | null;
	closingAct: string | null;
	note: Text | null;
	revision: number;
};

export type InstitutionGroup = { id: string; code: string; name: Text; kinds: string[] };

/** What held from a day on (null = from the beginning) until the next such row's day. */
export type NameChange = { institutionId: string; validFrom: Day | null; name: Text; act: string | null };
export type ParentChange = {
	institutionId: string;
	validFrom: Day | null;
	parentId: string | null;
	act: string | null;
};

export type UnitChange = {
	unitId: string;
	unit: string;
	validFrom: Day;
	name: Text;
	parentId: string | null;
	act: string | null;
};

export type Correction = typeof institutionCorrections.$inferSelect;

export type Unit = {
	id: string;
	institutionId: string;
	code: string;
	name: Text;
	parentId: string | null;
	validFrom: Day | null;
	validTo: Day | null;
	note: Text | null;
};

/**
 * All institutions that there ever were, unsorted, with the name and the parent of the day (today unless told): some
 * hundreds in a whole administration. Whether one is there on that day, its validity says.
 */
export async function listInstitutions(db: Db, asOf: Day = today(systemClock)): Promise<Institution[]> {
	const rows = await db.select().from(institutions);
	const names = new Map((await namesOn(db, asOf)).map((row) => [row.institutionId, row.name]));
	const parents = new Map((await parentsOn(db, asOf)).map((row) => [row.institutionId, row.parentId]));
	return rows.map((row) => ({
		...row,
		name: names.get(row.id) ?? { lv: row.code },
		parentId: parents.get(row.id) ?? null,
	}));
}

/** As it is called today. */
export async function findInstitution(db: Db, id: string): Promise<Institution | undefined> {
	return (await listInstitutions(db)).find((one) => one.id === id);
}

function namesOn(db: Db, asOf: Day) {
	const { institutionId, validFrom } = institutionNames;
	return db
		.selectDistinctOn([institutionId], { institutionId, name: institutionNames.name })
		.from(institutionNames)
		.where(begunOn(validFrom, asOf))
		.orderBy(institutionId, sql`${validFrom} desc nulls last`);
}

function parentsOn(db: Db, asOf: Day) {
	const { institutionId, validFrom } = institutionParents;
	return db
		.selectDistinctOn([institutionId], { institutionId, parentId: institutionParents.parentId })
		.from(institutionParents)
		.where(begunOn(validFrom, asOf))
		.orderBy(institutionId, sql`${validFrom} desc nulls last`);
}

const begunOn = (from: PgColumn, asOf: Day) => or(isNull(from), lte(from, asOf));

export async function listGroups(db: Db): Promise<InstitutionGroup[]> {
	return db.select().from(institutionGroups);
}

/** Whom a group means on the day: those of its kinds that are there then, by their codes. */
export function membersOf(
	group: Pick<InstitutionGroup, "kinds">,
	institutions: readonly Institution[],
	asOf: Day,
): Institution[] {
	const isThere = ({ validFrom, validTo }: Institution) =>
		(validFrom === null || validFrom <= asOf) && (validTo === null || validTo > asOf);
	return institutions
		.filter((one) => group.kinds.includes(one.kind) && isThere(one))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Every name that an institution (or, when none is named, any) has had, the oldest first. */
export async function listNames(db: Db, institutionId?: string): Promise<NameChange[]> {
	const { id: _id, recordedAt: _recordedAt, ...columns } = getTableColumns(institutionNames);
	return db
		.select(columns)
		.from(institutionNames)
		.where(institutionId ? eq(institutionNames.institutionId, institutionId) : undefined)
		.orderBy(sql`${institutionNames.validFrom} nulls first`);
}

/** Under whom an institution (or, when none is named, each) has been, the oldest first. */
export async function listParents(db: Db, institutionId?: string): Promise<ParentChange[]> {
	const { id: _id, recordedAt: _recordedAt, ...columns } = getTableColumns(institutionParents);
	return db
		.select(columns)
		.from(institutionParents)
		.where(institutionId ? eq(institutionParents.institutionId, institutionId) : undefined)
		.orderBy(sql`${institutionParents.validFrom} nulls first`);
}

/** Units of an institution, or of all, closed ones too, as they are called and placed on the day (today unless told). */
export async function listUnits(db: Db, institutionId?: string, asOf: Day = today(systemClock)): Promise<Unit[]> {
	const rows = await db
		.select()
		.from(institutionUnits)
		.where(institutionId ? eq(institutionUnits.institutionId, institutionId) : undefined);
	const { unitId, validFrom, name, parentId } = institutionUnitChanges;
	const changes = await db
		.selectDistinctOn([unitId], { unitId, name, parentId })
		.from(institutionUnitChanges)
		.where(lte(validFrom, asOf))
		.orderBy(unitId, sql`${validFrom} desc`);
	const changed = new Map(changes.map(({ unitId: id, ...change }) => [id, change]));
	return rows.map((row) => ({ ...row, ...changed.get(row.id) }));
}

/** What units were called and part of from which day on, the latest first. */
export async function listUnitChanges(db: Db, institutionId: string): Promise<UnitChange[]> {
	const { id: _, recordedAt: _at, ...columns } = getTableColumns(institutionUnitChanges);
	return db
		.select({ ...columns, unit: institutionUnits.code })
		.from(institutionUnitChanges)
		.innerJoin(institutionUnits, eq(institutionUnits.id, institutionUnitChanges.unitId))
		.where(eq(institutionUnits.institutionId, institutionId))
		.orderBy(desc(institutionUnitChanges.validFrom));
}

/** What was recorded wrongly of an institution, the latest correction first. */
export async function listCorrections(db: Db, institutionId: string): Promise<Correction[]> {
	return db
		.select()
		.from(institutionCorrections)
		.where(eq(institutionCorrections.institutionId, institutionId))
		.orderBy(desc(institutionCorrections.recordedAt));
}

/**
 * The institution, all below it, and those that were merged into any of them by the day (today unless told): what a
 * grant for it covers. A duty of a merged institution is its successor's.
 */
export async function institutionsWithin(
	db: Db,
	institutionId: string,
	asOf: Day = today(systemClock),
): Promise<Set<string>> {
	const result = (await db.execute(sql`
		with recursive placed as (
			select distinct on (institution_id) institution_id, parent_id from ${institutionParents}
			where valid_from is null or valid_from <= ${asOf}::date
			order by institution_id, valid_from desc nulls last
		), scope(id) as (
			select ${institutionId}::uuid
			union
			select i.id from ${institutions} i left join placed on placed.institution_id = i.id
			join scope on placed.parent_id = scope.id or (i.successor_id = scope.id and i.valid_to <= ${asOf}::date)
		)
		select id from scope`)) as unknown as { rows: { id: string }[] };
	return new Set(result.rows.map((row) => row.id));
}
