// What pages and answers show of the register on a day: the tree, and one institution with everything around it.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { byInstitution, isThere, withEnds } from "./past.ts";
import {
	type Correction,
	type Institution,
	listCorrections,
	listInstitutions,
	listNames,
	listParents,
	listUnitChanges,
	listUnits,
	type NameChange,
	type ParentChange,
	type Unit,
	type UnitChange,
} from "./queries.ts";

export type Branch = { row: Institution; units: Unit[]; children: Branch[] };

/** Those there on the day, each under its parent; one whose parent is gone stands by itself. */
export function treeOn(rows: readonly Institution[], units: readonly Unit[], asOf: Day): Branch[] {
	const unitsOf = byInstitution(units.filter((unit) => isThere(unit, asOf)));
	const branches = new Map(
		rows
			.filter((row) => isThere(row, asOf))
			.map((row): [string, Branch] => [row.id, { row, units: unitsOf.get(row.id) ?? [], children: [] }]),
	);
	const roots: Branch[] = [];
	for (const branch of branches.values()) {
		const siblings = branches.get(branch.row.parentId ?? "")?.children ?? roots;
		siblings.push(branch);
	}
	return roots;
}

export type Named = NameChange & { validTo: Day | null };
export type Placed = ParentChange & { validTo: Day | null };

export type InstitutionView = {
	row: Institution;
	asOf: Day;
	isThere: boolean;
	parent: Institution | undefined;
	/** Whom it is under, the highest first. */
	above: Institution[];
	successor: Institution | undefined;
	/** What was merged into it, the earliest first. */
	predecessors: Institution[];
	below: Institution[];
	units: Unit[];
	formerUnits: Unit[];
	unitChanges: UnitChange[];
	/** Units as they were at first: what a correction is about. */
	baseUnits: Unit[];
	/** What was recorded wrongly and has been mended. */
	corrections: Correction[];
	names: Named[];
	/** Where it stood, the first included; more than one when it was moved. */
	places: (Placed & { parent: Institution | undefined })[];
};

export async function findInstitution(db: Db, code: string, asOf: Day): Promise<InstitutionView | undefined> {
	const all = await listInstitutions(db, asOf);
	const row = all.find((one) => one.code === code);
	if (!row) return undefined;
	const ids = new Map(all.map((one) => [one.id, one]));
	const units = await listUnits(db, row.id, asOf);
	const places = await listParents(db, row.id);
	return {
		row,
		asOf,
		isThere: isThere(row, asOf),
		parent: ids.get(row.parentId ?? ""),
		above: chainAbove(row, ids),
		successor: ids.get(row.successorId ?? ""),
		predecessors: all
			.filter((one) => one.successorId === row.id)
			.sort((a, b) => ((a.validTo ?? "") < (b.validTo ?? "") ? -1 : 1)),
		below: all.filter((one) => one.parentId === row.id && isThere(one, asOf)),
		units: units.filter((unit) => isThere(unit, asOf)),
		formerUnits: units.filter((unit) => !isThere(unit, asOf)),
		unitChanges: await listUnitChanges(db, row.id),
		baseUnits: await listUnits(db, row.id, "0001-01-01"),
		corrections: await listCorrections(db, row.id),
		names: withEnds(await listNames(db, row.id)),
		places: withEnds(places).map((place) => ({ ...place, parent: ids.get(place.parentId ?? "") })),
	};
}

function chainAbove(row: Institution, ids: ReadonlyMap<string, Institution>): Institution[] {
	const chain: Institution[] = [];
	for (let one = ids.get(row.parentId ?? ""); one && !chain.includes(one); one = ids.get(one.parentId ?? "")) {
		chain.unshift(one);
	}
	return chain;
}

/** The whole register with its past, as it is on the day. */
export type RegisterView = {
	asOf: Day;
	rows: Institution[];
	byId: ReadonlyMap<string, Institution>;
	/** What was merged into each, by the successor's id. */
	predecessors: ReadonlyMap<string, Institution[]>;
	/** Units that are there on the day, by institution. */
	units: ReadonlyMap<string, Unit[]>;
	names: ReadonlyMap<string, Named[]>;
	places: ReadonlyMap<string, Placed[]>;
};

export async function readRegister(db: Db, asOf: Day): Promise<RegisterView> {
	const rows = await listInstitutions(db, asOf);
	const units = (await listUnits(db, undefined, asOf)).filter((unit) => isThere(unit, asOf));
	const merged = rows.flatMap((row) => (row.successorId ? [{ institutionId: row.successorId, row }] : []));
	const predecessors = [...byInstitution(merged)].map(([id, own]) => [id, own.map((one) => one.row)] as const);
	const names = [...byInstitution(await listNames(db))].map(([id, own]) => [id, withEnds(own)] as const);
	const places = [...byInstitution(await listParents(db))].map(([id, own]) => [id, withEnds(own)] as const);
	return {
		asOf,
		rows,
		byId: new Map(rows.map((row) => [row.id, row])),
		predecessors: new Map(predecessors),
		units: byInstitution(units),
		names: new Map(names),
		places: new Map(places),
	};
}
