// The columns of a list of institutions: how each is headed, in the template and by those who write their own.
import { defineWords } from "#kernel/words.ts";

export const columns = ["code", "name", "name_en", "kind", "parent", "valid_from", "valid_to", "successor"] as const;
export type Column = (typeof columns)[number];

export const requiredColumns: readonly Column[] = ["code", "name", "kind"];

export const columnWords = defineWords({
	code: { lv: "apzīmējums", en: "code" },
	name: { lv: "nosaukums", en: "name" },
	name_en: { lv: "nosaukums angliski", en: "name in English" },
	kind: { lv: "veids", en: "kind" },
	parent: { lv: "resors", en: "under" },
	valid_from: { lv: "darbojas no", en: "since" },
	valid_to: { lv: "slēgta no", en: "closed from" },
	successor: { lv: "pārņēmēja", en: "successor" },
});

const others: Record<string, Column> = { kods: "code" };

/** The column that a heading means: in either language, in any capitals, or by its technical name. */
export function columnOf(typed: string): Column | undefined {
	const said = typed.trim().toLocaleLowerCase("lv").replace(/\s+/g, " ");
	const isSaid = (heading: string) => heading.toLocaleLowerCase("lv") === said;
	return (
		columns.find((column) => [column, columnWords.lv[column], columnWords.en[column]].some(isSaid)) ?? others[said]
	);
}
