// The links of the published plans, as the cascade shows them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { loadDemonstration } from "../../../demonstration.ts";
import { countAlone, planLevels } from "./facts.ts";
import { type Cascade, reach } from "./graph.ts";
import { rungs, servantsOf } from "./ladder.ts";
import { loadCascade } from "./queries.ts";

let world: World;
let found: Cascade;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await world.as(system, registerInstitutions, { institutions, groups });
	await world.as(system, loadDemonstration, {});
	found = await loadCascade(world.db, "2026-01-10", false, "all");
});
afterAll(() => world.close());

const idOf = (plan: string, code: string) =>
	[...found.elements.values()].find((one) => one.plan === plan && one.code === code)?.id ?? "";
/** Codes in one plan that an element is linked to directly, its own parent left out. */
const linkedIn = (plan: string, code: string, target: string) => {
	const own = found.elements.get(idOf(plan, code));
	const linked = (own?.serves ?? []).flatMap((id) => found.elements.get(id) ?? []);
	return linked
		.filter((one) => one.plan === target)
		.map((one) => one.code)
		.sort();
};

describe("the links of the published plans", () => {
	it("lead each result of the Ministry of Welfare to one goal at most, of its own strategy", () => {
		const results = [...found.elements.values()].filter((one) => one.plan === "lm-2024" && /^R\d+$/.test(one.code));
		expect(results).toHaveLength(17);
		for (const { code } of results) expect(linkedIn("lm-2024", code, "lm-2024").length, code).toBeLessThanOrEqual(1);
	});

	it("lead from an activity result of the learning plan up to the national goal", () => {
		const ladder = rungs(found, idOf("macisanas-2021", "2.1-1")).map(
			({ plan, elements }) => `${plan.code}: ${elements.map(({ element }) => element.code).join(" ")}`,
		);
		expect(ladder).toEqual(["nap-2027: 412 168 428", "macisanas-2021: 2 2.1"]);
	});

	it("let the whole learning plan serve goal 412, and nothing else", () => {
		const plans = [...reach([idOf("nap-2027", "412")], found.below).keys()].map((id) => found.elements.get(id)?.plan);
		expect(plans.filter((plan) => plan === "macisanas-2021")).toHaveLength(5 + 23 + 68);
		expect(new Set(plans)).toEqual(new Set(["nap-2027", "macisanas-2021"]));
		expect(servantsOf(found, idOf("nap-2027", "317")).map((one) => one.element.code)).toEqual(["4"]);
	});

	it("show what serves nothing, plan by plan", () => {
		const all = planLevels(found).filter((one) => one.plan.code !== "parauga-plans");
		expect(all.map((one) => [one.plan.code, one.level, countAlone(one.orphans), countAlone(one.unserved)])).toEqual([
			["latvija-2030", 0, 0, 2],
			["vpmp-2023", 0, 0, 7],
			["nap-2027", 1, 6, 1],
			["macisanas-2021", 2, 0, 5],
			// The demonstration's work plan serves nine of its ten goals, and has one task that serves none.
			["lm-2024", 2, 30, 1],
			["vk-2024", 3, 21, 0],
			["dp-lm-2026", 3, 1, 0],
		]);
		expect(all.find((one) => one.plan.code === "macisanas-2021")?.services).toEqual([
			{ plan: "nap-2027", linked: 5, serving: 96 },
		]);
	});
});
