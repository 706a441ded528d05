// The sheet of the context: a place, and what stands there.
import type { Text } from "#kernel/words.ts";
import { isNumberPlace, putAt } from "./context-rows.ts";
import type { Places } from "./read-elements.ts";
import type { Table, TableRow } from "./table.ts";

const wrongPlace: Text = {
	lv: "Tādas vietas nevar būt: vieta ir ceļš, piemēram, swot.strengths.1; sarakstus skaita no 1 bez pārtraukumiem, un katra vieta ir vienreiz.",
	en: "There can be no such place: it is a path such as swot.strengths.1; lists are counted from 1 without gaps, each place once.",
};
const oneOf: Text = {
	lv: "Vienai vietai ir vai nu teksts, vai vērtība.",
	en: "A place has either a text or a value.",
};

export function readContext(table: Table, places: Places): Record<string, unknown> {
	const context: Record<string, unknown> = {};
	for (const row of table.rows) {
		const place = row.text("place")?.trim() ?? "";
		if (row.has("value") && row.has("text.lv", "text.en")) row.wrong("value", oneOf);
		const path = putAt(context, place, valueAt(row, place));
		if (path === undefined) {
			row.wrong("place", wrongPlace);
			continue;
		}
		for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), 0))) {
			if (!places.has(`context.${at}`)) places.set(`context.${at}`, row.at("place"));
		}
		places.set(`context.${path}`, row.has("value") ? row.at("value") : row.at("text.lv"));
	}
	return context;
}

/** Nothing at all is an empty list. */
function valueAt(row: TableRow, place: string): unknown {
	if (row.has("value")) return isNumberPlace(place) ? row.decimal("value") : row.code("value");
	return row.both("text") ?? [];
}
