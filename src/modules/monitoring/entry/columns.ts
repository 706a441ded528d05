// The columns of a table of measurements: how each is headed, in the template and by those who write their own.
import { defineWords } from "#kernel/words.ts";

export const columns = [
	"indicator",
	"title",
	"dimension",
	"group",
	"period",
	"value",
	"unit",
	"published",
	"numerator",
	"denominator",
	"n",
	"note",
] as const;
export type Column = (typeof columns)[number];

export const requiredColumns: readonly Column[] = ["indicator", "period", "value"];

export const columnWords = defineWords({
	indicator: { lv: "rādītājs", en: "indicator" },
	title: { lv: "nosaukums", en: "title" },
	dimension: { lv: "dalījums", en: "breakdown" },
	group: { lv: "grupa", en: "group" },
	period: { lv: "periods", en: "period" },
	value: { lv: "vērtība", en: "value" },
	unit: { lv: "mērvienība", en: "unit" },
	published: { lv: "publicēts", en: "published" },
	numerator: { lv: "skaitītājs", en: "numerator" },
	denominator: { lv: "saucējs", en: "denominator" },
	n: { lv: "n", en: "n" },
	note: { lv: "piezīme", en: "note" },
});

const others: Record<string, Column> = { kods: "indicator", code: "indicator", "rādītāja kods": "indicator" };

/** The column that a heading means: in either language, in any capitals, or by its technical name. */
export function columnOf(heading: string): Column | undefined {
	const said = heading.trim().toLocaleLowerCase("lv").replace(/\s+/g, " ");
	return (
		columns.find((column) => [column, columnWords.lv[column], columnWords.en[column]].includes(said)) ?? others[said]
	);
}
