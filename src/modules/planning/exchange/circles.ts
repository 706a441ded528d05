// Links that would close a circle, found over all plans at once. Pure.

/** Who serves whom: an element serves its parent, and what it is linked to. Nodes are "plan/code". */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** For each node the circle (strongly connected part) that it lies in; Tarjan's algorithm without recursion. */
export function partsOf(edges: Edges): Map<string, number> {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const part = new Map<string, number>();
	const waiting: string[] = [];
	let parts = 0;
	const enter = (node: string) => {
		index.set(node, index.size);
		low.set(node, index.get(node) ?? 0);
		waiting.push(node);
		return { node, next: 0 };
	};
	const lower = (node: string, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));
	for (const start of edges.keys()) {
		if (index.has(start)) continue;
		const walk = [enter(start)];
		for (let step = walk.at(-1); step; step = walk.at(-1)) {
			const target = edges.get(step.node)?.[step.next];
			step.next += 1;
			if (target !== undefined) {
				if (!index.has(target)) walk.push(enter(target));
				else if (!part.has(target)) lower(step.node, index.get(target) ?? 0);
				continue;
			}
			walk.pop();
			const above = walk.at(-1);
			if (above) lower(above.node, low.get(step.node) ?? 0);
			if (low.get(step.node) !== index.get(step.node)) continue;
			for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
				part.set(node, parts);
				if (node === step.node) break;
			}
			parts += 1;
		}
	}
	return part;
}

/** Links whose two ends lie in one circle. */
export function circularLinks<L extends { from: string; to: string }>(edges: Edges, links: readonly L[]): L[] {
	const part = partsOf(edges);
	return links.filter(({ from, to }) => from === to || part.get(from) === part.get(to));
}
