import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascade, fiveLevels, plan } from "./fixtures/cascades.ts";
import { type Cascade, reach } from "./graph.ts";
import { rungs, type Servant, servantsOf } from "./ladder.ts";
import { type Alone, levels, orphans, services, unserved } from "./rules.ts";

const named = (found: Map<string, Alone[]>) =>
	Object.fromEntries(
		[...found].map(([code, list]) => [code, list.map(({ element, within }) => `${element.code}+${within}`)]),
	);

/** "g1(R1(t2) t1)" */
const drawn = (servants: Servant[]): string =>
	servants.map(({ element, servants: own }) => `${element.code}${own.length > 0 ? `(${drawn(own)})` : ""}`).join(" ");
const flat = (servants: Servant[]): Servant[] => servants.flatMap((one) => [one, ...flat(one.servants)]);

describe("the levels of plans", () => {
	it("put a plan below the lowest of its superior plans", () => {
		expect(Object.fromEntries(levels(fiveLevels.plans))).toEqual({ lat: 0, nap: 1, mod: 2, str: 3, work: 4 });
	});

	it("are found although plans name each other in a circle, or name one that is not there", () => {
		const found = levels([plan("a", ["b"]), plan("b", ["a"]), plan("c", ["nowhere"])]);
		expect([...found.keys()].sort()).toEqual(["a", "b", "c"]);
		expect(found.get("c")).toBe(0);
	});
});

describe("what plans serve", () => {
	it("counts those with a link of their own and those that serve in any way", () => {
		const found = services(fiveLevels);
		expect(found.get("mod")).toEqual([
			{ plan: "lat", linked: 0, serving: 3 },
			{ plan: "nap", linked: 1, serving: 3 },
		]);
		// g1, what stands for it (R1), not the goal beside it.
		expect(found.get("str")).toContainEqual({ plan: "mod", linked: 1, serving: 2 });
		expect(found.get("work")).toContainEqual({ plan: "str", linked: 2, serving: 2 });
		expect(found.get("work")).toContainEqual({ plan: "lat", linked: 0, serving: 2 });
		expect(found.get("lat")).toEqual([]);
	});
});

describe("what serves nothing", () => {
	it("is listed by plan, the topmost of a branch with how many are below it", () => {
		expect(named(orphans(fiveLevels))).toEqual({ nap: ["500+1"], mod: ["2+1"], str: ["g2+0", "R2+0"], work: ["t3+0"] });
	});

	it("is nothing of a plan without superior plans", () => {
		expect(named(orphans(cascade([plan("a")], { "a/1": {} })))).toEqual({});
	});

	it("is not a direction of which a part serves", () => {
		const found = orphans(
			cascade([plan("a"), plan("b", ["a"])], {
				"a/1": {},
				"b/1": { kind: "priority" },
				"b/1.1": { under: "b/1", serves: ["a/1"] },
				"b/1.2": { under: "b/1" },
			}),
		);
		expect(named(found)).toEqual({ b: ["1.2+0"] });
	});
});

describe("aims that nothing serves", () => {
	it("are those of superior plans, with tasks where the plan is national", () => {
		expect(named(unserved(fiveLevels))).toEqual({ lat: ["b+0"], nap: ["500+1"], mod: ["2+0"], str: ["g2+0"] });
	});

	it("are not what only its own plan serves", () => {
		const own = cascade([plan("a"), plan("b", ["a"])], { "a/1": {}, "a/2": { serves: ["a/1"] }, "b/1": {} });
		expect(named(unserved(own))).toEqual({ a: ["1+0", "2+0"] });
	});
});

describe("the ladder of an element", () => {
	it("leads from the top to its own plan, and says what is direct", () => {
		const found = rungs(fiveLevels, "work/t2").map(
			({ plan: { code }, elements }) =>
				`${code}: ${elements.map(({ element, direct }) => element.code + (direct ? "!" : "")).join(" ")}`,
		);
		expect(found).toEqual(["lat: a", "nap: 412 428", "mod: 1 1.1", "str: I g1 R1!"]);
	});

	it("goes down to the tasks, each element once, under the lowest that it serves", () => {
		expect(drawn(servantsOf(fiveLevels, "nap/412"))).toBe("428(1(1.1(1.1-1 g1(R1(t2) t1))))");
		expect(drawn(servantsOf(fiveLevels, "str/I"))).toBe("g1(R1(t2) t1) g2 R2");
		expect(servantsOf(fiveLevels, "work/t3")).toEqual([]);
	});

	it("says what else an element serves, but not what it stands under anyway", () => {
		const two = cascade([plan("a"), plan("b", ["a"])], {
			"a/1": {},
			"a/1.1": { under: "a/1" },
			"a/1.2": { under: "a/1" },
			"b/x": { serves: ["a/1.1", "a/1.2", "a/1"] },
		});
		const [x] = flat(servantsOf(two, "a/1")).filter((one) => one.element.code === "x");
		expect(x?.also.map((one) => one.code)).toHaveLength(1);
		expect(["1.1", "1.2"]).toContain(x?.also[0]?.code);
	});

	it("counts what is below each", () => {
		const [task] = servantsOf(fiveLevels, "nap/412");
		expect(task?.total).toBe(7);
	});
});

/** Any links at all, circles too. */
const anyCascade = fc
	.integer({ min: 1, max: 14 })
	.chain((n) =>
		fc.tuple(
			fc.constant(n),
			fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 }),
			fc.array(fc.option(fc.nat(n - 1)), { minLength: n, maxLength: n }),
		),
	)
	.map(([n, links, parents]) => {
		const id = (i: number) => `p${i % 3}/${i}`;
		const elements = Object.fromEntries(
			Array.from({ length: n }, (_, i) => {
				const parent = parents[i] ?? i;
				// A parent comes before its children in its own plan, as the document's order has it.
				const under = parent < i && parent % 3 === i % 3 ? { under: id(parent) } : {};
				return [id(i), { ...under, serves: links.filter(([from]) => from === i).map(([, to]) => id(to)) }];
			}),
		);
		return cascade([plan("p0"), plan("p1", ["p0"]), plan("p2", ["p1", "p0"])], elements);
	});

const ids = (found: Cascade) => [...found.elements.keys()];

describe("whatever the links, circles too", () => {
	it("the tree of servants holds exactly what reaches the element, each once", () => {
		fc.assert(
			fc.property(anyCascade, (found) => {
				for (const id of ids(found)) {
					const shown = flat(servantsOf(found, id)).map((one) => one.element.id);
					const below = reach([id], found.below);
					below.delete(id);
					expect(shown.toSorted()).toEqual([...below.keys()].sort());
				}
			}),
		);
	});

	it("what is on the ladder of one has that one among its servants, and the other way round", () => {
		fc.assert(
			fc.property(anyCascade, (found) => {
				for (const id of ids(found)) {
					for (const { elements } of rungs(found, id))
						for (const { element } of elements) expect(reach([element.id], found.below).has(id)).toBe(true);
				}
			}),
		);
	});

	it("an orphan serves no other plan, and neither does any part of it", () => {
		fc.assert(
			fc.property(anyCascade, (found) => {
				for (const [code, list] of orphans(found)) {
					for (const { element } of list) {
						const plans = [...reach([element.id], found.above).keys()].map((id) => id.split("/")[0]);
						expect(new Set(plans)).toEqual(new Set([code]));
					}
				}
			}),
		);
	});

	it("an aim is served or listed as unserved", () => {
		fc.assert(
			fc.property(anyCascade, (found) => {
				const alone = [...unserved(found).values()].flat();
				for (const { element } of alone) {
					const plans = [...reach([element.id], found.below).keys()].map((id) => id.split("/")[0]);
					expect(new Set(plans)).toEqual(new Set([element.plan]));
				}
			}),
		);
	});
});

describe("a hundred times the elements", () => {
	it("are counted and drawn", () => {
		const elements: Record<string, { under?: string; serves?: string[] }> = {};
		for (let i = 0; i < 40_000; i += 1) {
			const code = i % 5;
			elements[`p${code}/${i}`] = {
				...(i >= 5 ? { under: `p${code}/${Math.floor(i / 50) * 5 + code}` } : {}),
				...(code > 0 && i % 3 === 0 ? { serves: [`p${code - 1}/${i - 1}`] } : {}),
			};
		}
		const plans = [0, 1, 2, 3, 4].map((n) => plan(`p${n}`, n > 0 ? [`p${n - 1}`] : []));
		const many = cascade(plans, elements);
		orphans(many);
		unserved(many);
		services(many);
		rungs(many, "p4/39999");
		expect(flat(servantsOf(many, "p0/0")).length).toBeGreaterThan(10_000);
	});
});
