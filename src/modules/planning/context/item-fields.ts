// The fields of an item's form: which there are, what they hold, and what they mean when they come back.
import type { Text } from "#kernel/words.ts";
import { pointValues, readPoints } from "#ui/points.tsx";
import type { ItemPart } from "./parts.ts";
import type { contextWords } from "./words.ts";

type Word = keyof (typeof contextWords)["lv"];
type Fields = Record<string, string | undefined>;

export type ItemField = {
	/** both: a text in two languages; roles: rows of a name with its tasks. */
	kind: "both" | "text" | "number" | "topic" | "plan" | "period" | "points" | "roles";
	name: string;
	label: Word;
	help?: Word;
	optional?: boolean;
};

export const fieldsOfPart: Record<ItemPart, ItemField[]> = {
	cooperation: [
		{ kind: "both", name: "area", label: "cooperationArea" },
		{ kind: "points", name: "partners", label: "partners" },
		{ kind: "points", name: "formats", label: "formats" },
	],
	documents: [
		{ kind: "both", name: "title", label: "document" },
		{ kind: "both", name: "area", label: "area", optional: true },
		{ kind: "plan", name: "plan", label: "ofRegister", optional: true },
		{ kind: "both", name: "note", label: "note", optional: true },
	],
	families: [
		{ kind: "text", name: "code", label: "familyCode", help: "familyCodeHelp" },
		{ kind: "both", name: "name", label: "familyName" },
		{ kind: "number", name: "load", label: "load" },
		{ kind: "number", name: "percent", label: "percent", help: "percentHelp", optional: true },
	],
	figures: [
		{ kind: "topic", name: "topic", label: "topic" },
		{ kind: "both", name: "what", label: "what" },
		{ kind: "number", name: "value", label: "value" },
		{ kind: "text", name: "unit", label: "unit", help: "unitHelp" },
		{ kind: "period", name: "period", label: "period", help: "periodHelp", optional: true },
		{ kind: "both", name: "note", label: "note", optional: true },
	],
	processes: [
		{ kind: "both", name: "name", label: "process" },
		{ kind: "roles", name: "roles", label: "rolesOfProcess", help: "tasksHelp" },
	],
	scale: [
		{ kind: "number", name: "level", label: "level" },
		{ kind: "both", name: "name", label: "levelName" },
		{ kind: "points", name: "criteria", label: "criteria" },
	],
};

const both = (fields: Fields, name: string) => {
	const [lv = "", en = ""] = [fields[`${name}.lv`]?.trim(), fields[`${name}.en`]?.trim()];
	return en ? { lv, en } : { lv };
};

/** What was typed, as the act takes it; errors come back under the same names. */
export function itemOf(part: ItemPart, fields: Fields): unknown {
	return Object.fromEntries(fieldsOfPart[part].map((field) => [field.name, typed(field, fields)]));
}

function typed({ kind, name, optional }: ItemField, fields: Fields): unknown {
	const at = `item.${name}`;
	if (kind === "points") return readPoints(fields, at);
	if (kind === "roles") return rolesOf(fields, at);
	if (kind !== "both") return fields[at] ?? "";
	const text = both(fields, at);
	return optional && !text.lv && !text.en ? undefined : text;
}

const rowNumbers = (fields: Fields, at: string) => {
	const rows = Object.keys(fields).flatMap((key) =>
		key.startsWith(`${at}.`) ? Number(key.slice(at.length + 1).split(".")[0]) : [],
	);
	return Math.min(Math.max(-1, ...rows.filter(Number.isInteger)) + 1, 50);
};

/** Rows without a name and without tasks are no roles; the rest moves up. */
function rolesOf(fields: Fields, at: string) {
	const rows = Array.from({ length: rowNumbers(fields, at) }, (_, n) => ({
		name: both(fields, `${at}.${n}.name`),
		tasks: linesOf(fields[`${at}.${n}.tasks`]),
	}));
	return rows.filter(({ name, tasks }) => name.lv || name.en || tasks.length > 0);
}

/** A task per line, English after a slash: "Apstiprina plānu / Approves the plan". */
function linesOf(text: string | undefined): { lv: string; en?: string }[] {
	const lines = (text ?? "").split("\n").map((line) => line.trim());
	return lines.filter(Boolean).map((line) => {
		const [lv = "", en] = line.split(/\s\/\s/);
		return en ? { lv, en } : { lv };
	});
}

/** An item as its form shows it; of a new one, what its lists need. */
export function valuesOf(part: ItemPart, item: unknown): Record<string, string> {
	const held = (item ?? {}) as Record<string, unknown>;
	return Object.assign({}, ...fieldsOfPart[part].map((field) => shown(field, held[field.name])));
}

function shown({ kind, name }: ItemField, value: unknown): Record<string, string> {
	const at = `item.${name}`;
	if (kind === "points") return pointValues(at, (value as Text[] | undefined) ?? []);
	if (kind === "roles") return roleValues(at, (value as { name: Text; tasks: Text[] }[] | undefined) ?? []);
	if (kind === "both") return textValues(at, value as Text | undefined);
	if (kind === "number") return { [at]: value === undefined ? "" : String(value).replace(".", ",") };
	return { [at]: value === undefined ? "" : String(value) };
}

const textValues = (at: string, text: Text | undefined) => ({
	[`${at}.lv`]: text?.lv ?? "",
	[`${at}.en`]: text?.en ?? "",
});

const spareRoles = 2;

function roleValues(at: string, roles: readonly { name: Text; tasks: Text[] }[]): Record<string, string> {
	const rows = [...roles, ...Array.from({ length: spareRoles }, () => ({ name: { lv: "" }, tasks: [] as Text[] }))];
	return Object.assign(
		{},
		...rows.map(({ name, tasks }, n) => ({
			...textValues(`${at}.${n}.name`, name),
			[`${at}.${n}.tasks`]: tasks.map((one) => (one.en ? `${one.lv} / ${one.en}` : one.lv)).join("\n"),
		})),
	);
}

/** How many rows of roles the form has. */
export const countRoles = (fields: Fields) => Math.max(rowNumbers(fields, "item.roles"), spareRoles);
