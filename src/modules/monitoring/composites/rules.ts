// Who is computed from whom. Pure.

/** Each composite's code with the codes of its components. */
export type Components = ReadonlyMap<string, readonly string[]>;

/** From the indicator over its components back to itself, if there is such a way. */
export function findCycle(code: string, components: Components): string[] | undefined {
	const seen = new Set<string>();
	const walk = (path: string[]): string[] | undefined => {
		for (const next of components.get(path.at(-1) ?? "") ?? []) {
			if (next === code) return [...path, next];
			if (seen.has(next)) continue;
			seen.add(next);
			const found = walk([...path, next]);
			if (found) return found;
		}
		return undefined;
	};
	return walk([code]);
}

/** All that follow from the indicator, each after everything that it is computed from. */
export function dependentsOf(code: string, components: Components): string[] {
	const composites = [...components].sort(([a], [b]) => (a < b ? -1 : 1));
	const order: string[] = [];
	const seen = new Set<string>();
	const visit = (one: string) => {
		if (seen.has(one)) return;
		seen.add(one);
		for (const [other, parts] of composites) if (parts.includes(one)) visit(other);
		order.unshift(one);
	};
	visit(code);
	return order.slice(1);
}
