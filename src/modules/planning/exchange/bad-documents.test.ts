// What a document may not say: shape by path, and everything that the register does not know or allow, at its place.
import { describe, expect, it } from "vitest";
import { Invalid } from "#kernel/errors.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { checkContent } from "./check.ts";
import { circularLinks } from "./circles.ts";
import { differencesOf } from "./differences.ts";
import type { Facts } from "./facts.ts";
import { readPlanJson } from "./read-json.ts";

const goal = (code: string, more: Partial<ContentElement> = {}): ContentElement => ({
	kind: "goal",
	code,
	title: { lv: `Mērķis ${code}` },
	...more,
});
const plan = (elements: ContentElement[], more: Partial<PlanContent> = {}): PlanContent => ({
	format: "vieda-plan",
	version: 1,
	code: "paraugs",
	kind: "institution_strategy",
	title: { lv: "Paraugs" },
	period: { from: 2025, to: 2027 },
	owner: "CEN",
	elements,
	...more,
});
const facts: Facts = {
	today: "2026-01-10",
	units: new Map([
		["cen/fin", null],
		["cen/vecā", "2024-06-01"],
	]),
	institutions: new Map([
		["CEN", null],
		["OLD", "2024-03-01"],
		["LATE", "2026-03-01"],
	]),
	groups: new Set(["visas"]),
	plans: new Set(["paraugs", "nap", "zem"]),
	below: new Set(["zem"]),
	elements: new Set(["nap/1"]),
	serving: new Map([["nap/1", []]]),
};

function refusedBy(text: string | Uint8Array): { code: string; places: string[] } {
	try {
		readPlanJson(typeof text === "string" ? new TextEncoder().encode(text) : text);
	} catch (error) {
		if (!(error instanceof Invalid)) throw error;
		return { code: error.code, places: Object.keys(error.fields) };
	}
	return { code: "nothing was refused", places: [] };
}
const refusedWith = (change: object) => refusedBy(JSON.stringify({ ...plan([goal("1")]), ...change }));

describe("JSON is refused", () => {
	it.each([
		["cut off", '{"format":"vieda-plan","version":1', "json_damaged"],
		["empty", "", "json_damaged"],
		["a list", "[]", "json_no_plan"],
		["null", "null", "json_no_plan"],
		["something else", '{"format":"vieda-indicator","version":1}', "json_no_plan"],
		["of another version", '{"format":"vieda-plan","version":2}', "json_no_plan"],
		["nested a thousand deep", `${'{"children":['.repeat(1000)}${"]}".repeat(1000)}`, "json_too_deep"],
		["nested a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "json_too_deep"],
	])("when it is %s", (_, text, code) => {
		expect(refusedBy(text).code).toBe(code);
	});

	it("when it is not UTF-8", () => {
		expect(refusedBy(new Uint8Array([0x7b, 0xff, 0x7d])).code).toBe("json_damaged");
	});

	it("at each wrong place", () => {
		const elements = [{ kind: "mērķis", code: "1", title: {} }, goal("2", { deadlines: [{ period: "2025-13" }] })];
		expect(refusedWith({ period: { from: 1, to: 2027 }, elements }).places).toEqual([
			"period.from",
			"elements.0.kind",
			"elements.0.title.lv",
			"elements.1.deadlines.0.period",
		]);
	});

	it("at a field that a plan does not have, because nothing is dropped in silence", () => {
		expect(refusedWith({ elements: [{ ...goal("1"), deadline: "2025" }], colour: "red" }).places.sort()).toEqual([
			"colour",
			"elements.0.deadline",
		]);
		expect(refusedBy(`{"__proto__":{"x":1},${JSON.stringify(plan([])).slice(1)}`).places).toEqual(["__proto__"]);
	});

	it("with a negative amount, or half a euro", () => {
		const row = { code: "1", title: { lv: "x" }, source: "state", planned: { 2025: -1 }, additional: { 2026: 0.5 } };
		expect(refusedWith({ funding: [row] }).places).toEqual(["funding.0.planned.2025", "funding.0.additional.2026"]);
	});
});

const faultsOf = (elements: ContentElement[], more: Partial<PlanContent> = {}) =>
	Object.keys(checkContent(plan(elements, more), facts));

describe("against the register", () => {
	it("a plan that fits has no fault", () => {
		const parties: ContentElement["parties"] = [
			{ role: "responsible", institution: "LATE" },
			{ role: "cooperating", group: "visas" },
			{ role: "cooperating", name: { lv: "Kāds" } },
		];
		const links = [
			{ plan: "nap", element: "1" },
			{ plan: "paraugs", element: "2" },
		];
		const first = goal("1", { parties, contributes_to: links, deadlines: [{ period: "2025-H1" }] });
		expect(faultsOf([first, goal("2")], { superior: ["nap"] })).toEqual([]);
	});

	it.each([
		["a superior plan that stands under it", faultsOf([], { superior: ["nap", "zem"] }), ["superior.1"]],
		["an unknown owner", faultsOf([], { owner: "NAV" }), ["owner"]],
		[
			"an unknown superior plan, or itself",
			faultsOf([], { superior: ["nav", "paraugs"] }),
			["superior.0", "superior.1"],
		],
		["a period backwards", faultsOf([], { period: { from: 2027, to: 2025 } }), ["period.to"]],
		["a code twice", faultsOf([goal("1", { children: [goal("1")] })]), ["elements.0.children.0.code"]],
		["a kind where it may not stand", faultsOf([goal("1", { kind: "deliverable" })]), ["elements.0.kind"]],
		[
			"a deadline before the period",
			faultsOf([goal("1", { deadlines: [{ period: "2025" }, { period: "2024-12" }] })]),
			["elements.0.deadlines.1.period"],
		],
		[
			"an institution that ended before the plan began",
			faultsOf([goal("1", { parties: [{ role: "responsible", institution: "OLD" }] })]),
			["elements.0.parties.0.institution"],
		],
		[
			"an unknown group",
			faultsOf([goal("1", { parties: [{ role: "responsible", group: "nav" }] })]),
			["elements.0.parties.0.group"],
		],
		[
			"a party that is two, or nobody",
			faultsOf([
				goal("1", { parties: [{ role: "responsible", institution: "CEN", group: "visas" }, { role: "responsible" }] }),
			]),
			["elements.0.parties.0", "elements.0.parties.1"],
		],
		[
			"links to an unknown plan and element",
			faultsOf([
				goal("1", {
					contributes_to: [
						{ plan: "nav", element: "1" },
						{ plan: "nap", element: "9" },
					],
				}),
			]),
			["elements.0.contributes_to.0.plan", "elements.0.contributes_to.1.element"],
		],
		[
			"a link to what stands below",
			faultsOf([goal("1", { contributes_to: [{ plan: "paraugs", element: "1.1" }], children: [goal("1.1")] })]),
			["elements.0.contributes_to.0.element"],
		],
	])("%s is a fault at its place", (_, faults, places) => {
		expect(faults).toEqual(places);
	});
});

describe("links in a circle", () => {
	it("are found through other plans, and only they", () => {
		const edges = new Map([
			["a", ["b"]],
			["b", ["c"]],
			["c", ["a", "d"]],
			["d", []],
			["e", ["a"]],
		]);
		const links = [...edges].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
		expect(circularLinks(edges, links).map(({ from, to }) => from + to)).toEqual(["ab", "bc", "ca"]);
	});

	it("are looked for in a chain of many thousands without running out of stack", () => {
		const edges = new Map(Array.from({ length: 50_000 }, (_, n) => [`${n}`, [`${n + 1}`]]));
		expect(circularLinks(edges, [{ from: "0", to: "49999" }])).toEqual([]);
	});
});

describe("differences", () => {
	const ids = (code: string, more: Partial<ContentElement> = {}) => goal(code, { id: code, ...more });

	it("name an element that changes its place among its neighbours, and no other", () => {
		const before = plan([ids("1"), ids("2"), ids("3")]);
		const after = plan([ids("1"), ids("3"), ids("2")]);
		expect(differencesOf(before, after).details).toEqual([{ kind: "order", code: "2", title: "Mērķis 2" }]);
	});

	it("name what no comparison puts in words", () => {
		const before = plan([ids("1", { notes: [{ lv: "a" }] })], { source: { lv: "a" } });
		const after = plan([ids("1", { notes: [{ lv: "b" }] })], { source: { lv: "b" }, context: { source: { lv: "c" } } });
		const { parts, details, elements, head } = differencesOf(before, after);
		expect({ parts, details: details.map((one) => one.kind), elements, head }).toEqual({
			parts: ["source", "context"],
			details: ["notes"],
			elements: [],
			head: [],
		});
	});

	it("are none between a plan and itself", () => {
		const same = plan([ids("1", { children: [ids("1.1")] })]);
		expect(Object.values(differencesOf(same, structuredClone(same))).flat()).toEqual([]);
	});
});
