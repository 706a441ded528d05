// The sheet "Plāns": a row per fact.
import { planKind } from "./choices.ts";
import type { Places } from "./read-elements.ts";
import { type PlanField, plain, planFields, sheetOf } from "./sheets.ts";
import type { Faults, Table, TableRow } from "./table.ts";

export function readHead(table: Table, faults: Faults, places: Places): Record<string, unknown> {
	const head: Record<string, unknown> = {};
	const seen = new Set<string>();
	places.set("", sheetOf("plan").name);
	for (const row of table.rows) {
		const field = fieldOf(row);
		if (!field) {
			if (row.has("field", "lv", "en")) row.wrong("field", unknownField);
			continue;
		}
		if (!row.has("lv", "en")) {
			places.set(field.key, row.at("lv"));
			continue;
		}
		if (seen.has(field.key) && !field.many) row.wrong("field", twice);
		seen.add(field.key);
		put(head, field, row, places);
	}
	for (const { key, head: label } of planFields) {
		const required = ["code", "kind", "title", "period.from", "period.to", "owner"].includes(key);
		if (required && !seen.has(key)) {
			faults.say(places.of(key), {
				lv: `Aizpildiet lauku „${label.lv}”.`,
				en: `Fill in the field “${label.en}”.`,
			});
		}
	}
	return head;
}

const unknownField = {
	lv: `Tāda lauka nav. Lauki: ${planFields.map(({ head }) => head.lv).join(", ")}.`,
	en: `There is no such field. Fields: ${planFields.map(({ head }) => head.en).join(", ")}.`,
};
const twice = { lv: "Šis lauks lapā jau ir.", en: "This field stands on the sheet already." };

/** "Nosaukums / Title", or either of the two. */
function fieldOf(row: TableRow): PlanField | undefined {
	const label = plain(row.text("field") ?? "");
	return planFields.find(({ head }) =>
		[plain(`${head.lv} / ${head.en}`), plain(head.lv), plain(head.en)].includes(label),
	);
}

function put(head: Record<string, unknown>, { key, many, words }: PlanField, row: TableRow, places: Places): void {
	const value = words ? textOf(row) : cellOf(key, row);
	if (!words && row.has("en")) row.wrong("en", { lv: "Šim laukam vērtība ir viena.", en: "This field has one value." });
	if (many) {
		const list = (head[key] as unknown[] | undefined) ?? [];
		places.set(`${key}.${list.length}`, row.at("lv"));
		list.push(value);
		head[key] = list;
		return;
	}
	places.set(key, row.at("lv"));
	if (words) places.set(`${key}.en`, row.at("en"));
	const [group, inner] = key.split(".");
	if (inner && group) {
		if (!places.has(group)) places.set(group, row.at("lv"));
		head[group] = { ...(head[group] as object | undefined), [inner]: value };
	} else head[key] = value;
}

function textOf(row: TableRow) {
	const en = row.text("en");
	return { lv: row.text("lv") ?? "", ...(en === undefined ? {} : { en }) };
}

function cellOf(key: string, row: TableRow): unknown {
	if (key === "kind") return row.choice("lv", planKind);
	if (key.startsWith("period.")) return row.whole("lv");
	if (key === "act.date") return row.day("lv");
	if (key === "act.number" || key === "act.kind" || key === "act.url") return row.text("lv");
	return row.code("lv");
}
