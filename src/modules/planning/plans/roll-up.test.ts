import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../execution/rules.ts";
import { doneShare, meanOf, type Node } from "./roll-up.ts";

const work = (status: Status, weight: number | null = null): Node => ({
	kind: "deliverable",
	weight,
	state: { status },
	children: [],
});
const under = (children: Node[], weight: number | null = null): Node => ({
	kind: "measure",
	weight,
	state: { status: "not_started" },
	children,
});
const [done, begun, idle, gone] = [work("done"), work("in_progress"), work("not_started"), work("lost_relevance")];

describe("how far an element is", () => {
	it.each<[string, Node, number | null]>([
		["a deliverable that is done", done, 1],
		["one in progress is not done", begun, 0],
		["one not begun", idle, 0],
		["one that lost relevance does not count", gone, null],
		["an element with nothing under it says nothing", under([]), null],
		["without weights all count equal", under([done, idle, begun, done]), 0.5],
		["what lost relevance is left out", under([done, gone]), 1],
		["all of it lost relevance", under([gone, gone]), null],
		["by weight", under([work("done", 3), work("not_started", 1)]), 0.75],
		["who has no weight beside those that have one weighs 1", under([work("done", 4), idle]), 0.8],
		["the weight of what does not count does not count", under([work("lost_relevance", 90), done, idle]), 0.5],
		["up the tree, each level by its own weights", under([under([done, idle], 3), under([idle], 1)]), 0.375],
		["a branch does not weigh more for having more parts", under([under([done]), under([idle, idle, idle])]), 0.5],
		["a branch with nothing that counts is left out", under([under([gone]), under([done, idle])]), 0.5],
	])("%s", (_, node, share) => {
		expect(doneShare(node)).toEqual(share);
	});

	const status = fc.constantFrom<Status>("done", "in_progress", "not_started", "lost_relevance");
	const weight = fc.option(fc.integer({ min: 1, max: 100 }));
	const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 4 },
			fc.tuple(status, weight).map(([one, own]) => work(one, own)),
			fc.tuple(fc.array(tie("tree"), { maxLength: 4 }), weight).map(([children, own]) => under(children, own)),
		),
	}));

	it("is a share, whatever the tree, and the same in whatever order its parts stand", () => {
		fc.assert(
			fc.property(fc.array(tree, { maxLength: 5 }), (nodes) => {
				const share = meanOf(nodes);
				if (share !== null) expect(share).toSatisfy((one: number) => one >= 0 && one <= 1 + 1e-9);
				const turned = meanOf([...nodes].reverse());
				if (share === null) expect(turned).toBeNull();
				else expect(turned).toBeCloseTo(share, 9);
			}),
		);
	});

	it("does not change when every weight of a level is made twice as large", () => {
		const parts = [work("done", 3), work("not_started", 5), work("in_progress", 2)];
		const twice = parts.map((one) => ({ ...one, weight: (one.weight ?? 1) * 2 }));
		expect(meanOf(twice)).toBe(meanOf(parts));
	});
});
