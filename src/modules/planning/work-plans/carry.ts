// What goes from a year's work plan into the next one's: what is unfinished, with new terms and codes. Pure.
import { isDay } from "#kernel/clock.ts";
import type { Period } from "#kernel/period.ts";
import type { ElementKind } from "../plans/plan-elements.ts";
import type { TaskStatus } from "./rules.ts";

/** The same part of the year that is asked for; a term that lies there or later already stays. 29 February → 28. */
export function carriedTerm(term: Period, toYear: number): Period {
	if (term.year >= toYear) return term;
	const moved = { ...term, year: toYear };
	const exists = moved.month !== 2 || moved.day !== 29 || isDay(`${toYear}-02-29`);
	return exists ? moved : { ...moved, day: 28 };
}

/** The year's number within a code or a title, replaced by the next one's; undefined where it does not stand there. */
export function withNextYear(text: string, year: number): string | undefined {
	const said = new RegExp(`(?<!\\d)${year}(?!\\d)`, "g");
	return said.test(text) ? text.replace(said, String(year + 1)) : undefined;
}

export function nextPlanCode(code: string, year: number): string {
	return withNextYear(code, year) ?? `${code}-${year + 1}`;
}

export type Carriable = {
	id: string;
	kind: ElementKind;
	/** Null for what is no task: a goal or a measure of the work plan itself. */
	status: TaskStatus | null;
	children: readonly Carriable[];
};

export type Carried<T> = { from: T; children: Carried<T>[]; isThere: boolean };

/**
 * What is unfinished, in its tree. Goals and measures go where something under them does. A dropped task goes with all
 * under it nowhere; a done one stays, and what is open under it goes up to its place. What is there already keeps its
 * place, so that new tasks find it.
 */
export function unfinished<T extends Carriable & { children: readonly T[] }>(
	tree: readonly T[],
	there: ReadonlySet<string>,
): Carried<T>[] {
	return tree.flatMap((from): Carried<T>[] => {
		if (from.status === "dropped") return [];
		const children = unfinished(from.children, there);
		if (from.status === "done") return children;
		if (from.status === null && children.length === 0) return [];
		return [{ from, children, isThere: there.has(from.id) }];
	});
}

/** U1, U2 … in order, without those that are taken. */
export function* freeCodes(taken: ReadonlySet<string>): Generator<string, never> {
	for (let n = 1; ; n += 1) if (!taken.has(`U${n}`)) yield `U${n}`;
}
