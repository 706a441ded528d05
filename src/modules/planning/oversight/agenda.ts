// The agenda that a secretary composes of what the data propose and of topics of their own.
import type { AgendaItem } from "./form.ts";

export type Offered = { item: AgendaItem; isKept: boolean; isNew: boolean };

/** What was kept first, then what the data propose besides; while nothing is kept, all that they propose is. */
export function offeredOf(kept: readonly AgendaItem[] | null, live: readonly AgendaItem[]): Offered[] {
	if (kept === null) return live.map((item) => ({ item, isKept: true, isNew: false }));
	const keys = new Set(kept.map((item) => item.key));
	return [
		...kept.map((item) => ({ item, isKept: true, isNew: false })),
		...live.filter((item) => !keys.has(item.key)).map((item) => ({ item, isKept: false, isNew: true })),
	];
}

/** The items that the form marks ("t.KEY" = "1"), and a topic of each line of `own`. */
export function keptOf(
	kept: readonly AgendaItem[] | null,
	live: readonly AgendaItem[],
	fields: Record<string, string | undefined>,
): AgendaItem[] {
	const marked = offeredOf(kept, live)
		.map(({ item }) => item)
		.filter((item) => item.kind !== "own" && fields[`t.${item.key}`] === "1");
	const lines = (fields.own ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
	const own = lines.map(
		(line, index): AgendaItem => ({ key: `own:${index + 1}`, kind: "own", title: { lv: line.trim() } }),
	);
	return [...marked, ...own];
}
