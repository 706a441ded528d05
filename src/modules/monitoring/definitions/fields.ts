// The fields of the form of an indicator, as typed, and what they mean. Rows that were left empty are not there; the
// rest moves up, so that an error's place is the place on the page.
import type { IndicatorView } from "../indicators/queries.ts";

export type Fields = Record<string, string | undefined>;

const rowNames = {
	targets: ["year", "value", "lv", "en", "over"],
	places: ["plan", "element", "key"],
	groups: ["code", "lv", "en"],
	goals: ["group", "year", "value"],
} as const;
export type RowKind = keyof typeof rowNames;

/** The rows of a kind, without empty ones. */
export function rowsOf(fields: Fields, kind: RowKind): Record<string, string>[] {
	const numbers = Object.keys(fields).map((name) => Number(new RegExp(`^${kind}\\.(\\d+)\\.`).exec(name)?.[1] ?? -1));
	const count = Math.min(Math.max(-1, ...numbers) + 1, 300);
	const rows = Array.from({ length: count }, (_, index) =>
		Object.fromEntries(rowNames[kind].map((name) => [name, fields[`${kind}.${index}.${name}`]?.trim() ?? ""])),
	);
	return rows.filter((row) => Object.values(row).some((value) => value !== ""));
}

/** The typed fields again, with rows moved up. */
export function compacted(fields: Fields): Fields {
	const kinds = Object.keys(rowNames) as RowKind[];
	const rest = Object.entries(fields).filter(([name]) => !kinds.some((kind) => name.startsWith(`${kind}.`)));
	const rows = kinds.flatMap((kind) =>
		rowsOf(fields, kind).flatMap((row, index) =>
			Object.entries(row).map(([name, value]) => [`${kind}.${index}.${name}`, value] as const),
		),
	);
	return Object.fromEntries([...rest, ...rows]);
}

const both = (lv: string | undefined, en: string | undefined) => ({ lv: lv ?? "", ...(en?.trim() ? { en } : {}) });
export const bothOrNull = (lv: string | undefined, en?: string) =>
	lv?.trim() || en?.trim() ? both(lv, en) : undefined;

/** A list offers "VK – Valsts kanceleja": the code stands before the dash. */
export const codeOf = (typed: string | undefined) => typed?.split(/\s[–-]\s/)[0]?.trim() ?? "";

/** What the operation takes; it judges. */
export function definitionOf(fields: Fields) {
	return {
		code: fields.code ?? "",
		title: both(fields["title.lv"], fields["title.en"]),
		unit: fields.unit ?? "",
		direction: fields.direction as "grow",
		mayExceed: fields.mayExceed === "1",
		minGroup: fields.minGroup ?? "",
		baseline: {
			value: fields["baseline.value"],
			year: fields["baseline.year"],
			text: bothOrNull(fields["baseline.text.lv"], fields["baseline.text.en"]),
		},
		targets: rowsOf(fields, "targets").map((row) => ({
			year: row.year,
			value: row.value,
			text: bothOrNull(row.lv, row.en),
			overBaseline: row.over === "1",
		})),
		places: rowsOf(fields, "places").map((row) => ({
			plan: row.plan ?? "",
			element: row.element,
			key: row.key === "1",
		})),
		source: bothOrNull(fields["source.lv"], fields["source.en"]),
		method: bothOrNull(fields["method.lv"], fields["method.en"]),
		frequency: fields.frequency,
		measuredBy: codeOf(fields.measuredBy),
		measuringUnit: codeOf(fields.measuringUnit),
		formula: fields.formula,
	};
}

const number = (value: number | null | undefined) => (value == null ? undefined : String(value).replace(".", ","));

/** An indicator as its form shows it. */
export function fieldsOf(view: IndicatorView): Fields {
	const { baseline, source, method, measuredBy } = view;
	const fields: Fields = {
		code: view.code,
		revision: String(view.revision),
		"title.lv": view.title.lv,
		"title.en": view.title.en,
		unit: view.unit,
		direction: view.direction,
		mayExceed: view.mayExceed ? "1" : "",
		minGroup: String(view.minGroup),
		"baseline.value": number(baseline?.value),
		"baseline.year": baseline?.year == null ? undefined : String(baseline.year),
		"baseline.text.lv": baseline?.text?.lv,
		"baseline.text.en": baseline?.text?.en,
		"source.lv": source?.lv,
		"source.en": source?.en,
		"method.lv": method?.lv,
		"method.en": method?.en,
		frequency: view.frequency ?? "",
		measuredBy: measuredBy.code,
		measuringUnit: measuredBy.unit?.code,
		formula: view.formula ?? undefined,
	};
	for (const [index, target] of view.targets.entries()) {
		fields[`targets.${index}.year`] = String(target.year);
		fields[`targets.${index}.value`] = number(target.value);
		fields[`targets.${index}.lv`] = target.said?.lv;
		fields[`targets.${index}.en`] = target.said?.en;
		fields[`targets.${index}.over`] = target.overBaseline ? "1" : "";
	}
	for (const [index, place] of view.places.entries()) {
		fields[`places.${index}.plan`] = place.plan;
		fields[`places.${index}.element`] = place.element ?? "";
		fields[`places.${index}.key`] = place.key ? "1" : "";
	}
	return fields;
}

/** An error's place in the form: "targets.0.text.lv" is drawn as the field "targets.0.lv". */
export function fieldNameOf(place: string): string {
	return place
		.replace(/^(targets\.\d+)\.text$/, "$1.lv")
		.replace(/^(targets\.\d+)\.text\./, "$1.")
		.replace(/^(title|source|method|reason|note|baseline\.text)$/, "$1.lv");
}
