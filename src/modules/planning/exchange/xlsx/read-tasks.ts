// The sheet of tasks: whose each is, what it weighs and how far it is. A task without a row stays as it is.
import type { Text } from "#kernel/words.ts";
import { type Measure, mostSteps, readMeasure } from "../../work-plans/rules.ts";
import { priority, taskStatus } from "./choices.ts";
import type { Drafts } from "./read-elements.ts";
import type { Table, TableRow } from "./table.ts";

const needed: Text = { lv: "Aizpildiet šo šūnu.", en: "Fill in this cell." };
const twice: Text = {
	lv: "Šis uzdevums lapā ir jau augstāk.",
	en: "This task stands on the sheet already, above.",
};
const wrongMeasure: Text = {
	lv: `Ierakstiet procentus no 0 līdz 100 (piemēram, 40) vai soļus (piemēram, 2 no 5; ne vairāk kā ${mostSteps}).`,
	en: `Enter percent from 0 to 100 (for example 40) or steps (for example 2 of 5; at most ${mostSteps}).`,
};

/** @returns what the document as a whole says of people: a sheet without their column lacks them */
export function readTasks(drafts: Drafts, table: Table): { persons?: "left_out" } {
	for (const row of table.rows) {
		const draft = drafts.named(row, "element");
		if (!draft) continue;
		if (draft.value.assignment || draft.value.progress) row.wrong("element", twice);
		const assignment = assignmentOf(row);
		const progress = progressOf(row);
		Object.assign(draft.value, { ...(assignment ? { assignment } : {}), ...(progress ? { progress } : {}) });
		draft.cells.set("assignment", row.at("element"));
		draft.cells.set("progress", row.at("status"));
		for (const key of ["unit", "unit_of", "unit_name", "person", "priority", "weight"])
			draft.cells.set(`assignment.${key}`, row.at(key));
		for (const key of ["as_of", "status", "note", "reason"]) draft.cells.set(`progress.${key}`, row.at(key));
		for (const key of ["percent", "steps"]) draft.cells.set(`progress.${key}`, row.at("measure"));
	}
	return table.rows.some((row) => !row.knows("person")) ? { persons: "left_out" } : {};
}

function assignmentOf(row: TableRow) {
	if (!row.has("unit", "unit_of", "unit_name", "person", "priority", "weight")) return undefined;
	return said({
		unit: row.code("unit"),
		unit_of: row.code("unit_of"),
		unit_name: row.text("unit_name"),
		person: row.text("person")?.trim(),
		priority: row.has("priority") ? row.choice("priority", priority) : "normal",
		weight: row.has("weight") ? row.whole("weight") : 1,
	});
}

function progressOf(row: TableRow) {
	if (!row.has("as_of", "status", "measure", "note", "reason")) return undefined;
	for (const key of ["as_of", "status"]) if (!row.has(key)) row.wrong(key, needed);
	return said({
		as_of: row.day("as_of"),
		status: row.choice("status", taskStatus),
		...measureIn(row),
		note: row.text("note"),
		reason: row.text("reason"),
	});
}

function measureIn(row: TableRow): { percent?: number; steps?: Measure } {
	const typed = row.text("measure");
	if (typed === undefined) return {};
	const measure = readMeasure(typed);
	if (measure) return "percent" in measure ? { percent: measure.percent } : { steps: measure };
	row.wrong("measure", wrongMeasure);
	return {};
}

const said = (value: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
