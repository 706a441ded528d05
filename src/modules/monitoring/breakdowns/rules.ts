// How groups make a whole, and which values of small groups outsiders do not see. Pure.

export type GroupValue = { value: number; n: number | null; denominator: number | null };
export type How = "sum" | "mean";

export type Whole = { value: number; n: number | null } | { why: "missing" | "no_n" };

/** The whole of all groups: their sum, or their mean weighted by n. A missing group is not zero: there is no whole then. */
export function wholeOf(groups: readonly (GroupValue | undefined)[], how: How): Whole {
	const given = groups.filter((group) => group !== undefined);
	if (given.length < groups.length || groups.length === 0) return { why: "missing" };
	const sizes = given.map((group) => group.n ?? group.denominator);
	const n = sizes.every((size) => size !== null) ? sizes.reduce((sum, size) => sum + size, 0) : null;
	if (how === "sum") return { value: tidy(given.reduce((sum, group) => sum + group.value, 0)), n };
	if (n === null || n === 0) return { why: "no_n" };
	const weighted = given.reduce((sum, group, index) => sum + group.value * (sizes[index] ?? 0), 0);
	return { value: tidy(weighted / n), n };
}

const tidy = (value: number) => Number(value.toPrecision(10));

/** How many are in the group, where that is known: a count of people or institutions is its own size. */
export function sizeOf({ value, n, denominator }: GroupValue, unit: string): number | null {
	return n ?? denominator ?? (unit === "people" || unit === "institutions" ? value : null);
}

/**
 * Which of the groups of one period are hidden: those below the least size, and then the next smallest until no hidden one
 * can be had by subtraction: at least two are hidden, and together they reach the least size.
 */
export function hiddenGroups(groups: readonly (GroupValue | undefined)[], unit: string, least: number): Set<number> {
	const sized = groups.flatMap((group, index) => {
		const size = group ? sizeOf(group, unit) : null;
		return group ? [{ index, size: size ?? Number.POSITIVE_INFINITY }] : [];
	});
	sized.sort((a, b) => a.size - b.size || a.index - b.index);
	const small = sized.filter(({ size }) => size < least && size > 0);
	if (small.length === 0) return new Set();
	const hidden = [...small];
	for (const one of sized) {
		const together = hidden.reduce((sum, { size }) => sum + size, 0);
		if (hidden.length >= 2 && together >= least) break;
		if (!hidden.includes(one)) hidden.push(one);
	}
	return new Set(hidden.map(({ index }) => index));
}
