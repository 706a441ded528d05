// A workbook of our template as a plan's document. Every fault is said at its cell, and all of them at once.

import { invalidFrom } from "#kernel/validation.ts";
import type { Text } from "#kernel/words.ts";
import { readWorkbook, type Sheet } from "#kernel/xlsx-reading.ts";
import { planContent } from "../../versions/content.ts";
import { canonical } from "../canonical.ts";
import type { PlanFile } from "../plan-file.ts";
import { unknownKeys } from "../read-json.ts";
import { wrongPlaces } from "../refusals.ts";
import { readContext } from "./read-context.ts";
import { type Drafts, Places, readElements, readOfElements } from "./read-elements.ts";
import { readFunding } from "./read-funding.ts";
import { readHead } from "./read-head.ts";
import { readTasks } from "./read-tasks.ts";
import { helpSheet, listSheet, plain, type SheetKey, sheetPlans } from "./sheets.ts";
import { Faults, readTable, type Table } from "./table.ts";

/** @throws Invalid: what the reader of workbooks says, or `plan_file_wrong` with each wrong cell. */
export async function readPlanWorkbook(bytes: Uint8Array): Promise<PlanFile> {
	const sheets = await readWorkbook(bytes);
	const faults = new Faults();
	const tables = readTables(sheets, faults);
	const places = new Places();
	const content = assemble(tables, faults, places);
	if (faults.any) throw wrongPlaces(faults.fields);
	const parsed = planContent.safeParse(content, { reportInput: true });
	if (!parsed.success) {
		for (const [path, said] of Object.entries(invalidFrom(parsed.error).fields)) faults.say(places.of(path), said);
		throw wrongPlaces(faults.fields);
	}
	for (const [path, said] of Object.entries(unknownKeys(content, parsed.data))) faults.say(places.of(path), said);
	if (faults.any) throw wrongPlaces(faults.fields);
	return { content: canonical(parsed.data), problemAt: (path) => places.of(path) };
}

function readTables(sheets: readonly Sheet[], faults: Faults): Record<SheetKey, Table> {
	const extra = [helpSheet, listSheet].map(plain);
	const names = new Map(sheets.map((sheet) => [plain(sheet.name), sheet]));
	for (const sheet of sheets) {
		const known = sheetPlans.some(({ name }) => plain(name) === plain(sheet.name));
		if (known || extra.includes(plain(sheet.name)) || sheet.rows.size === 0) continue;
		faults.say(sheet.name, unknownSheet);
	}
	const read = sheetPlans.map((plan) => {
		const sheet = names.get(plain(plan.name));
		if (!sheet && !plan.optional) faults.say(plan.name, missingSheet(plan.name));
		const empty: Table = { rows: [], years: [], place: (ref) => `${plan.name}!${ref}` };
		return [plan.key, sheet ? readTable(plan, sheet, faults) : empty] as const;
	});
	return Object.fromEntries(read) as Record<SheetKey, Table>;
}

const unknownSheet: Text = {
	lv: `Tādas lapas veidnē nav. Veidnes lapas: ${sheetPlans.map(({ name }) => name).join(", ")}.`,
	en: `The template has no such sheet. Its sheets: ${sheetPlans.map(({ name }) => name).join(", ")}.`,
};

const missingSheet = (name: string): Text => ({
	lv: `Datnē nav lapas „${name}”. Tā var būt bez rindām, bet ar virsrakstiem.`,
	en: `The file has no sheet “${name}”. It may have no rows, but it must have its headings.`,
});

function assemble(tables: Record<SheetKey, Table>, faults: Faults, places: Places): Record<string, unknown> {
	const head = readHead(tables.plan, faults, places);
	const drafts: Drafts = readElements(tables.elements, places);
	readOfElements(drafts, tables);
	const persons = readTasks(drafts, tables.tasks);
	const funding = readFunding(tables, places);
	const context = readContext(tables.context, places);
	return {
		format: "vieda-plan",
		version: 1,
		...head,
		elements: drafts.tree(places),
		...persons,
		...(funding.length > 0 ? { funding } : {}),
		...(Object.keys(context).length > 0 ? { context } : {}),
	};
}
