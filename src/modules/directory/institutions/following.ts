// What would follow from an act: the register of the day before and after it, held against each other.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { isThere } from "./past.ts";
import { listInstitutions, listUnits } from "./queries.ts";

type Standing = { code: string; name: Text; parent: string | null; isThere: boolean; successor: string | null };
export type Snapshot = Map<string, Standing>;
type What = "name" | "parent" | "comes" | "goes" | "successor";
/** `code` is of an institution, or "VK/JD" of a unit. */
export type Following = { code: string; name: Text; what: What; before: string; after: string };

export async function snapshotOn(db: Db, day: Day): Promise<Snapshot> {
	const rows = await listInstitutions(db, day);
	const codes = new Map(rows.map((row) => [row.id, row.code]));
	const units = await listUnits(db, undefined, day);
	const unitCodes = new Map(units.map((unit) => [unit.id, unit.code]));
	const standing = rows.map((row): [string, Standing] => {
		const [parent, successor] = [codes.get(row.parentId ?? "") ?? null, codes.get(row.successorId ?? "") ?? null];
		return [row.id, { code: row.code, name: row.name, parent, isThere: isThere(row, day), successor }];
	});
	const parts = units.map((unit): [string, Standing] => {
		const code = `${codes.get(unit.institutionId)}/${unit.code}`;
		const parent = unitCodes.get(unit.parentId ?? "") ?? null;
		return [unit.id, { code, name: unit.name, parent, isThere: isThere(unit, day), successor: null }];
	});
	return new Map([...standing, ...parts]);
}

export function followingOf(before: Snapshot, after: Snapshot): Following[] {
	return [...after].flatMap(([id, now]) => {
		const then = before.get(id);
		const said = (what: What, was: string, is: string) => ({
			...{ code: now.code, name: now.name, what },
			before: was,
			after: is,
		});
		if (!then?.isThere && now.isThere) return [said("comes", "", "")];
		if (then?.isThere && !now.isThere) return [said("goes", "", now.successor ?? "")];
		if (!then) return [];
		const found: Following[] = [];
		const [was, is] = [then.name, now.name];
		if (was.lv !== is.lv || was.en !== is.en) found.push(said("name", was.lv, is.lv));
		if (then.parent !== now.parent && now.isThere) found.push(said("parent", then.parent ?? "", now.parent ?? ""));
		if (then.successor !== now.successor) found.push(said("successor", then.successor ?? "", now.successor ?? ""));
		return found;
	});
}
