// The fields of an element's form, as typed, and what they mean. Rows that were left empty are not there; the rest
// moves up, so that an error's place is the place on the page.
import { periodCode, readPeriod } from "#kernel/period.ts";
import type { PlanElement } from "../plans/plan-elements.ts";

export type Fields = Record<string, string | undefined>;

/** What a party's text may name. */
export type KnownParties = {
	groups: { code: string; name: string }[];
	institutions: { code: string; name: string }[];
	names: string[];
};

const rowNames = { deadlines: ["period", "indicator", "note"], parties: ["role", "party", "note"] } as const;
type RowKind = keyof typeof rowNames;
/** Which cell makes a row a row. */
const needed = { deadlines: ["period", "indicator"], parties: ["party"] } as const;

/** The rows of a kind, without empty ones. */
export function rowsOf(fields: Fields, kind: RowKind): Record<string, string>[] {
	const count = Object.keys(fields).reduce(
		(most, name) => Math.max(most, Number(new RegExp(`^${kind}\\.(\\d+)\\.`).exec(name)?.[1] ?? -1) + 1),
		0,
	);
	const rows = Array.from({ length: Math.min(count, 300) }, (_, index) =>
		Object.fromEntries(rowNames[kind].map((name) => [name, fields[`${kind}.${index}.${name}`]?.trim() ?? ""])),
	);
	return rows.filter((row) => needed[kind].some((name) => row[name] !== ""));
}

/** The typed fields again, with rows moved up. */
export function compacted(fields: Fields): Fields {
	const rest = Object.entries(fields).filter(([name]) => !/^(deadlines|parties)\.\d+\./.test(name));
	const rows = (["deadlines", "parties"] as const).flatMap((kind) =>
		rowsOf(fields, kind).flatMap((row, index) =>
			Object.entries(row).map(([name, value]) => [`${kind}.${index}.${name}`, value] as const),
		),
	);
	return Object.fromEntries([...rest, ...rows]);
}

const both = (lv: string | undefined, en: string | undefined) => ({ lv: lv ?? "", ...(en?.trim() ? { en } : {}) });
const orNull = (lv: string | undefined, en?: string | undefined) => (lv?.trim() || en?.trim() ? both(lv, en) : null);

/** What the operation takes. A party is an institution by its code, a group by its name, or a name already there. */
export function elementInputOf(fields: Fields, known: KnownParties) {
	return {
		kind: fields.kind as never,
		code: fields.code ?? "",
		title: both(fields["title.lv"], fields["title.en"]),
		description: orNull(fields["description.lv"], fields["description.en"]),
		horizontal: fields.horizontal === "1",
		key: fields.key === "1",
		weight: fields.weight?.trim() ? Number(fields.weight.trim().replace(",", ".")) : null,
		deadlines: rowsOf(fields, "deadlines").map((row) => ({
			period: codeOf(row.period ?? ""),
			indicator: orNull(row.indicator),
			note: orNull(row.note),
		})),
		parties: rowsOf(fields, "parties").map((row) => ({
			role: (row.role || "responsible") as "responsible",
			...partyOf(row.party ?? "", known),
			note: orNull(row.note),
		})),
	};
}

/** Deadlines may be typed as the page prints them. */
function codeOf(typed: string): string {
	const period = readPeriod(typed);
	return period ? periodCode(period) : typed;
}

function partyOf(typed: string, known: KnownParties) {
	const group = known.groups.find((one) => one.name.toLowerCase() === typed.toLowerCase());
	if (group) return { group: group.code };
	const institution = known.institutions.find((one) => one.name.toLowerCase() === typed.toLowerCase());
	if (institution) return { institution: institution.code };
	if (known.names.includes(typed)) return { name: { lv: typed } };
	// A list offers "VK – Valsts kanceleja": the code stands before the dash.
	return { institution: typed.split(/\s[–-]\s/)[0]?.trim() ?? typed };
}

/** An element as its form shows it. */
export function fieldsOf(element: PlanElement): Fields {
	const fields: Fields = {
		kind: element.kind,
		code: element.code,
		"title.lv": element.title.lv,
		"title.en": element.title.en,
		"description.lv": element.description?.lv,
		"description.en": element.description?.en,
		horizontal: element.horizontal ? "1" : "",
		key: element.key ? "1" : "",
		weight: element.weight === null ? "" : String(element.weight),
		revision: String(element.revision),
	};
	for (const [index, row] of element.deadlines.entries()) {
		fields[`deadlines.${index}.period`] = periodCode(row.period);
		fields[`deadlines.${index}.indicator`] = row.indicator?.lv;
		fields[`deadlines.${index}.note`] = row.note?.lv;
	}
	for (const [index, row] of element.parties.entries()) {
		fields[`parties.${index}.role`] = row.role;
		fields[`parties.${index}.party`] = row.code;
		fields[`parties.${index}.note`] = row.note?.lv;
	}
	return fields;
}

/** The next free code for a kind under a parent, in the way in which plans number theirs. */
export function suggestCode(kind: string, parent: string | null, taken: ReadonlySet<string>): string {
	const patterns: Record<string, (n: number) => string> = {
		deliverable: (n) => `${parent}-${n}`,
		result: (n) => (parent ? `${parent}-R${n}` : `R${n}`),
		task: (n) => (parent ? `${parent}-U${n}` : `U${n}`),
		priority: (n) => String(n),
		goal: (n) => (parent ? `${parent}.${n}` : String(n)),
		measure: (n) => (parent ? `${parent}.${n}` : `P${n}`),
	};
	const pattern = patterns[kind] ?? ((n: number) => `${kind}-${n}`);
	let n = 1;
	while (taken.has(pattern(n))) n += 1;
	return pattern(n);
}
