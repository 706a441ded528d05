// A plan's document as a workbook: our template, filled in. An empty plan is the template itself.
import { type CellOut, type ChoiceOut, type ColumnOut, type SheetOut, writeWorkbook } from "#kernel/xlsx-writing.ts";
import type { ContentElement, PlanContent } from "../../versions/content.ts";
import { measureOf } from "../../work-plans/content.ts";
import { typedMeasure } from "../../work-plans/words.ts";
import { placedElements } from "../canonical.ts";
import { elementKind, part, planKind, priority, role, source, taskStatus, yes } from "./choices.ts";
import { contextRows } from "./context-rows.ts";
import { helpRows } from "./help.ts";
import {
	type Column,
	helpSheet,
	type ListName,
	listSheet,
	planFields,
	type SheetKey,
	sheetPlans,
	yearHeads,
} from "./sheets.ts";

/** What can be named, for the lists to choose from. */
export type Known = { institutions: readonly string[]; groups: readonly string[]; plans: readonly string[] };

type Row = Record<string, CellOut>;
type Said = { lv: string; en?: string | undefined } | null | undefined;

export function writePlanWorkbook(content: PlanContent, known: Known): Uint8Array<ArrayBuffer> {
	const years = yearsOf(content);
	const rows = rowsOf(content);
	const lists = listsOf(known);
	const sheets = sheetPlans.map(({ key, name, columns, years: hasYears }): SheetOut => {
		const open = columns.filter((one) => one.key !== "person" || content.persons !== "left_out");
		const all = hasYears ? [...open, ...years] : open;
		return {
			name,
			heads: 2,
			columns: all.map(outOf),
			rows: [
				all.map((one) => one.head.lv),
				all.map((one) => one.head.en),
				...rows[key].map((row) => all.map((one) => row[one.key])),
			],
			choices: all.flatMap((one, n) => choiceOf(one, n + 1)),
		};
	});
	const help = { name: helpSheet, heads: 1, columns: [text(90), text(90)], rows: helpRows };
	const names = Object.keys(lists) as (keyof typeof lists)[];
	const longest = Math.max(...names.map((name) => lists[name].length));
	const list: SheetOut = {
		name: listSheet,
		heads: 1,
		columns: names.map(() => text(30)),
		rows: [
			names.map((name) => listHeads[name]),
			...Array.from({ length: longest }, (_, n) => names.map((one) => lists[one][n])),
		],
	};
	return writeWorkbook([help, ...sheets, list]);
}

const text = (width: number): ColumnOut => ({ width, format: "text" });
const outOf = ({ width, format }: Column): ColumnOut => ({ width, format: format ?? "text" });

/** In the order of the columns of the sheet with the lists. */
const listOrder = [
	"kinds",
	"roles",
	"institutions",
	"groups",
	"plans",
	"yes",
	"sources",
	"parts",
	"priorities",
	"statuses",
] as const;
const listHeads: Record<(typeof listOrder)[number], string> = {
	kinds: "Veidi",
	roles: "Lomas",
	institutions: "Iestādes",
	groups: "Grupas",
	plans: "Plāni",
	yes: "Jā vai nē",
	sources: "Finansējuma avoti",
	parts: "Finansējuma daļas",
	priorities: "Prioritātes",
	statuses: "Uzdevuma statusi",
};

function listsOf({ institutions, groups, plans }: Known): Record<(typeof listOrder)[number], readonly string[]> {
	return {
		kinds: elementKind.all,
		roles: role.all,
		institutions,
		groups,
		plans,
		yes: yes.all,
		sources: source.all,
		parts: part.all,
		priorities: priority.all,
		statuses: taskStatus.all,
	};
}

/** Codes of new things can be typed before they are there: only a warning. */
function choiceOf({ list }: Column, column: number): ChoiceOut[] {
	if (!list) return [];
	const strict = !(["elements", "plans", "institutions", "groups"] satisfies ListName[] as ListName[]).includes(list);
	return [{ column, fromRow: 3, source: rangeOf(list), strict }];
}

function rangeOf(list: ListName): string {
	if (list === "elements") return "Elementi!$A$3:$A$20000";
	const letter = String.fromCharCode(65 + listOrder.indexOf(list));
	return `${listSheet}!$${letter}$2:$${letter}$1000`;
}

function yearsOf(content: PlanContent): Column[] {
	const years = new Set<string>();
	for (let year = content.period.from; year <= Math.min(content.period.to, content.period.from + 30); year += 1)
		years.add(String(year));
	for (const row of content.funding ?? []) {
		for (const year of [...Object.keys(row.planned), ...Object.keys(row.additional)]) years.add(year);
	}
	return (["planned", "additional"] as const).flatMap((which) =>
		[...years].sort().map((year) => ({
			key: `${which}.${year}`,
			head: { lv: `${yearHeads[which].lv} ${year}`, en: `${yearHeads[which].en} ${year}` },
			width: 14,
			format: "number" as const,
		})),
	);
}

const both = (key: string, said: Said): Row => (said ? { [`${key}.lv`]: said.lv, [`${key}.en`]: said.en } : {});

function rowsOf(content: PlanContent): Record<SheetKey, Row[]> {
	const placed = placedElements(content.elements);
	const funding = content.funding ?? [];
	const of = <T>(lists: (code: string, one: (typeof placed)[number]["element"]) => T[]) =>
		placed.flatMap(({ element }) => lists(element.code, element));
	return {
		plan: planRows(content),
		elements: placed.map(({ element, parent }) => ({
			code: element.code,
			parent: parent?.code,
			kind: elementKind.say(element.kind),
			...both("title", element.title),
			...both("description", element.description),
			horizontal: element.horizontal ? yes.say("yes") : undefined,
			key: element.key ? yes.say("yes") : undefined,
			weight: element.weight ?? undefined,
			id: element.id,
		})),
		deadlines: of((code, element) =>
			(element.deadlines ?? []).map((row) => ({
				element: code,
				period: row.period,
				...both("indicator", row.indicator),
				...both("note", row.note),
			})),
		),
		parties: of((code, element) =>
			(element.parties ?? []).map((party) => ({
				element: code,
				role: role.say(party.role),
				institution: party.institution,
				group: party.group,
				...both("name", party.name),
				...both("note", party.note),
			})),
		),
		links: of((code, element) =>
			(element.contributes_to ?? []).map((link) => ({ element: code, plan: link.plan, target: link.element })),
		),
		tasks: of((code, element) => (element.assignment || element.progress ? [taskRow(code, element)] : [])),
		notes: [
			...of((code, element) => (element.notes ?? []).map((note) => ({ code, ...both("note", note) }))),
			...funding.flatMap((row) =>
				(row.notes ?? []).map((note) => ({ code: row.code, source: source.say(row.source), ...both("note", note) })),
			),
		],
		funding: funding.map((row) => ({
			code: row.code,
			...both("title", row.title),
			source: source.say(row.source),
			trainees: row.trainees,
			printed_sum: row.printed_sum,
			...years("planned", row.planned),
			...years("additional", row.additional),
		})),
		printed: funding.flatMap((row) =>
			(row.as_printed ?? []).map((cell) => ({
				code: row.code,
				source: source.say(row.source),
				part: part.say(cell.part),
				year: String(cell.year),
				text: cell.text,
				readings: cell.readings.join("; "),
			})),
		),
		context: contextRows(content.context ?? {}).map(({ place, lv, en, value }) => ({
			place,
			"text.lv": lv,
			"text.en": en,
			value,
		})),
	};
}

function taskRow(code: string, { assignment, progress }: ContentElement): Row {
	const measure = progress && measureOf(progress);
	return {
		element: code,
		unit: assignment?.unit,
		unit_of: assignment?.unit_of,
		unit_name: assignment?.unit_name,
		person: assignment?.person,
		priority: assignment && priority.say(assignment.priority),
		weight: assignment?.weight,
		as_of: progress?.as_of,
		status: progress && taskStatus.say(progress.status),
		measure: measure ? typedMeasure("lv", measure) : undefined,
		note: progress?.note,
		reason: progress?.reason,
	};
}

const years = (which: string, amounts: Record<string, number>): Row =>
	Object.fromEntries(Object.entries(amounts).map(([year, amount]) => [`${which}.${year}`, amount]));

function planRows(content: PlanContent): Row[] {
	const said: Record<string, unknown> = {
		...content,
		kind: planKind.say(content.kind),
		"period.from": String(content.period.from),
		"period.to": String(content.period.to),
		...Object.fromEntries(Object.entries(content.act ?? {}).map(([key, value]) => [`act.${key}`, value])),
	};
	return planFields.flatMap(({ key, head, many }): Row[] => {
		const field = `${head.lv} / ${head.en}`;
		const values = many ? ((said[key] as unknown[] | undefined) ?? []) : [said[key]];
		const rows = values.length > 0 ? values : [undefined];
		return rows.map((value) => ({ field, ...cellsOf(value) }));
	});
}

function cellsOf(value: unknown): Row {
	if (typeof value === "string") return { lv: value };
	return value !== null && typeof value === "object" ? (value as Row) : {};
}
