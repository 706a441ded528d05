// What differs between the contexts of two versions, section by section; only what differs is said.
import { type StrategyContext, swotKeys } from "./form.ts";
import { contextWords } from "./words.ts";

export type ContextDifference = { code: string; title: string; before: string; after: string };

export function compareContexts(before: StrategyContext = {}, after: StrategyContext = {}): ContextDifference[] {
	const was = sectionsOf(before);
	const is = sectionsOf(after);
	return [...is].flatMap(([title, lines]) => {
		const old = was.get(title) ?? [];
		const gone = old.filter((line) => !lines.includes(line));
		const come = lines.filter((line) => !old.includes(line));
		if (gone.length + come.length === 0) return [];
		return [{ code: "", title, before: gone.join("; "), after: come.join("; ") }];
	});
}

/** Each section as the lines that it says. */
function sectionsOf(context: StrategyContext): Map<string, string[]> {
	const words = contextWords.lv;
	const { groups = [], cooperation = [], documents = [], families = [], figures = [], processes = [] } = context;
	const sections: [string, string[]][] = [
		...swotKeys.map((key): [string, string[]] => [words[key], linesOf(context.swot?.[key] ?? [])]),
		[
			words.mergrupas,
			groups.flatMap((group) => [
				leaves(group.name),
				...group.needs.map((need) => `${group.name.lv}: ${leaves(need)}`),
			]),
		],
		[words.sadarbiba, linesOf(cooperation)],
		[words.dokumenti, linesOf(documents)],
		[
			words.kapacitate,
			[...linesOf(figures), ...linesOf(families), ...linesOf([context.total]), ...(context.systems ?? [])],
		],
		[words.lomas, linesOf(processes)],
		[words.briedums, linesOf(context.maturity?.scale ?? [])],
		[words.uzraudziba, linesOf(context.oversight ?? [])],
		[words.notes, linesOf([...(context.notes ?? []), ...groups.flatMap((group) => group.notes ?? [])])],
	];
	return new Map(sections);
}

const linesOf = (items: readonly unknown[]) => items.map(leaves);

/** Everything that stands in a value, in its order: "Uzticība / Trust". */
function leaves(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (typeof value !== "object") return String(value);
	return Object.values(value).map(leaves).filter(Boolean).join(" / ");
}
