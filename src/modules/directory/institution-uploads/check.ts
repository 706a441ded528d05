import type { Db } from "#kernel/database.ts";
import { listInstitutions } from "../institutions/queries.ts";
import { type List, readList } from "./read.ts";
import { type Checked, checkList, type Known } from "./rules.ts";

/** What a list says, held against the register as it is now. */
export async function checkUpload(db: Db, bytes: Uint8Array): Promise<{ list: List; checked: Checked }> {
	const list = readList(bytes);
	const rows = await listInstitutions(db);
	const codes = new Map(rows.map((row) => [row.id, row.code]));
	const register = new Map(
		rows.map((row): [string, Known] => [
			row.code,
			{ ...row, name: row.name.lv, parent: codes.get(row.parentId ?? "") ?? null },
		]),
	);
	return { list, checked: checkList(list, register) };
}
