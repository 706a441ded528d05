// Which rows of a table can be recorded, and what is wrong with the cells of the others. Pure.
import type { Day } from "#kernel/clock.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import { invalidFrom } from "#kernel/validation.ts";
import type { Text } from "#kernel/words.ts";
import { dimensions } from "../breakdowns/form.ts";
import { dimensionWords } from "../breakdowns/words.ts";
import { measurementForm } from "../indicators/form.ts";
import { wrongPeriod, wrongValue } from "../indicators/ranges.ts";
import { unitName } from "../indicators/units.ts";
import type { Column } from "./columns.ts";
import { formulaCell, type Table, type TableRow } from "./read.ts";
import { rowWords as say } from "./row-words.ts";

/** What stands in a period: its entry and value. */
export type Standing = { id: string; value: number };

/** An indicator as a row needs to know it; `refusal` says why this person may not record its values at all. */
export type Target = {
	code: string;
	title: Text;
	unit: string;
	mayExceed: boolean;
	refusal: Text | undefined;
	/** Whether the value of the whole comes from elsewhere: a formula, or the groups. */
	wholeRefusal: Text | undefined;
	/** By period, or by dimension, group and period. */
	standing: ReadonlyMap<string, Standing>;
	groups: ReadonlySet<string>;
};

export type GoodRow = {
	number: number;
	indicator: string;
	of: { dimension: string; group: string } | undefined;
	period: Period;
	value: number;
	published: string | undefined;
	numerator: number | undefined;
	denominator: number | undefined;
	n: number | undefined;
	note: string | undefined;
	before: Standing | undefined;
};
export type CellError = { number: number; column: Column | undefined; said: Text };
export type Checked = { good: GoodRow[]; errors: CellError[]; wrong: number; same: number[] };

export const standingKey = (period: Period, of?: { dimension: string; group: string }) =>
	[of ? groupKey(of) : "", periodCode(period)].join("|");
export const groupKey = ({ dimension, group }: { dimension: string; group: string }) => `${dimension}/${group}`;

export function checkTable(table: Table, targets: ReadonlyMap<string, Target>, today: Day): Checked {
	const checked: Checked = { good: [], errors: [], wrong: 0, same: [] };
	const firstRows = new Map<string, number>();
	for (const row of table.rows) {
		const { errors, good } = checkRow(row, table.headings, targets, today);
		const key = good && [good.indicator, standingKey(good.period, good.of)].join("|");
		const earlier = key === undefined ? undefined : firstRows.get(key);
		if (key !== undefined && earlier === undefined) firstRows.set(key, row.number);
		if (earlier !== undefined) errors.push({ column: "period", said: say.twice(earlier) });
		checked.errors.push(...errors.map((error) => ({ number: row.number, ...error })));
		if (errors.length > 0) checked.wrong += 1;
		else if (good?.before?.value === good?.value) checked.same.push(row.number);
		else if (good) checked.good.push(good);
	}
	return checked;
}

type RowErrors = { column: Column | undefined; said: Text }[];

function checkRow(
	{ number, values, cells }: TableRow,
	headings: number,
	targets: ReadonlyMap<string, Target>,
	today: Day,
): { errors: RowErrors; good?: GoodRow } {
	if (cells > headings) return { errors: [{ column: undefined, said: say.tooManyCells(cells, headings) }] };
	const computed = (Object.keys(values) as Column[]).filter((column) => values[column] === formulaCell);
	if (computed.length > 0) return { errors: computed.map((column) => ({ column, said: say.formula })) };
	const shape = shapeOf(values);
	const target = targets.get(values.indicator ?? "");
	const errors = [...shape.errors];
	if (!target && values.indicator) errors.push({ column: "indicator", said: say.noIndicator(values.indicator) });
	if (target?.refusal) errors.push({ column: "indicator", said: target.refusal });
	if (target && !target.refusal) errors.push(...ofTarget(values, target, shape.of));
	const period = parsePeriod(values.period ?? "");
	const ofPeriod = period && wrongPeriod(period, today);
	if (ofPeriod) errors.push({ column: "period", said: ofPeriod });
	const ofValue = target && shape.input && wrongValue(shape.input.value, target);
	if (ofValue) errors.push({ column: "value", said: ofValue });
	if (errors.length > 0 || !target || !period || !shape.input) return { errors };
	const { indicator, value, published, numerator, denominator, n, note } = shape.input;
	const before = target.standing.get(standingKey(period, shape.of));
	const measured = { value, published, numerator, denominator, n, note };
	return { errors, good: { number, indicator, of: shape.of, period, ...measured, before } };
}

function ofTarget(values: TableRow["values"], target: Target, of: GoodRow["of"]): RowErrors {
	const errors: RowErrors = [];
	if (of && !target.groups.has(groupKey(of))) errors.push({ column: "group", said: say.noGroup(of.group) });
	if (!of && !values.dimension && !values.group && target.wholeRefusal) {
		errors.push({ column: "indicator", said: target.wholeRefusal });
	}
	const unit = values.unit?.toLocaleLowerCase("lv");
	const known = [target.unit, unitName("lv", target.unit), unitName("en", target.unit)].map((one) => one.toLowerCase());
	if (unit && !known.includes(unit)) errors.push({ column: "unit", said: say.otherUnit(target.unit) });
	return errors;
}

const columnOfField: Record<string, Column> = {
	indicator: "indicator",
	period: "period",
	value: "value",
	published: "published",
	numerator: "numerator",
	denominator: "denominator",
	n: "n",
	note: "note",
};

/** The row in the shape of a measurement, or what is wrong with its cells. */
function shapeOf(values: TableRow["values"]) {
	const { indicator, period = "", value, published, numerator, denominator, n, note } = values;
	const typed = { period: period.toUpperCase(), value: value || undefined, numerator, denominator, n, note };
	const day = isoDay(published);
	const parsed = measurementForm.safeParse({ indicator, ...typed, published: day }, { reportInput: true });
	const fields = parsed.success ? {} : invalidFrom(parsed.error).fields;
	const errors: RowErrors = Object.entries(fields).map(([field, said]) => ({
		column: columnOfField[field] ?? "indicator",
		said,
	}));
	const dimension = dimensionOf(values.dimension ?? "");
	if (values.dimension && !dimension) errors.push({ column: "dimension", said: say.noDimension(values.dimension) });
	if (dimension && !values.group) errors.push({ column: "group", said: say.groupMissing });
	if (values.group && !values.dimension) errors.push({ column: "dimension", said: say.dimensionMissing });
	const of = dimension && values.group ? { dimension, group: values.group } : undefined;
	return { errors, of, input: parsed.success ? parsed.data : undefined };
}

function dimensionOf(said: string): string | undefined {
	const wanted = said.toLocaleLowerCase("lv");
	return dimensions.find((dimension) =>
		[dimension, dimensionWords.lv[dimension], dimensionWords.en[dimension]].some(
			(word) => word.toLocaleLowerCase("lv") === wanted,
		),
	);
}

/** ISO, or as a spreadsheet in Latvian saves a day: "01.03.2023". */
function isoDay(said: string | undefined): string | undefined {
	const [, day = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\.?$/.exec(said ?? "") ?? [];
	return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : said;
}
