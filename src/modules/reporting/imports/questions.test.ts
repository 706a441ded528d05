import { expect, it } from "vitest";
import { type Known, matchDeliverables, type Told, type ToldParty } from "./compare.ts";
import { unknownParties, unsureDeliverables, withChosenParties } from "./questions.ts";

const due = [{ period: { year: 2025 }, indicator: "Kartes ir izdotas", note: null }];
const party = (code: string, kind: ToldParty["kind"] = "institution"): ToldParty => ({
	...{ role: "responsible" as const, kind, code, name: code, note: null },
});
const told = (n: number, title: string, of: Partial<Told> = {}): Told => ({
	...{ measure: "1.1", n, title, status: null, narrative: "", deadlines: due, parties: [party("VK")] },
	...of,
});
const known = (code: string, title: string, of: Partial<Known> = {}): Known => ({
	...{ code, measure: "1.1", title, status: "in_progress" as const, narrative: null },
	...{ deadlines: due, parties: [party("VK")] },
	...of,
});

const plan = [
	known("1.1-1", "Karšu izdošana skolās"),
	known("1.1-2", "Karšu izdošana pilsētās"),
	known("1.1-3", "Apmācīti kartogrāfi"),
];
const unsure = (report: Told[]) =>
	unsureDeliverables(matchDeliverables(report, plan), plan).map((one) => [
		one.told,
		one.candidates.map(({ code }) => code).sort(),
	]);

it("nothing is asked about a report that says what the plan says", () => {
	expect(unsure(plan.map(({ title }, index) => told(index + 1, title)))).toEqual([]);
});

it("a wording that fits two deliverables is asked about, with both of them", () => {
	expect(unsure([told(7, "Karšu izdošana")])).toEqual([["1.1-7", ["1.1-1", "1.1-2"]]]);
});

it("a new wording whose rival is told word by word is not asked about", () => {
	expect(unsure([told(1, "Karšu izdošana skolās"), told(2, "Karšu izdošana")])).toEqual([]);
});

it("the one that was chosen is taken, or none when it is new", () => {
	const one = told(7, "Karšu izdošana");
	const codes = (as: string) => {
		const { pairs, added } = matchDeliverables([one], plan, () => as);
		return [pairs.map((pair) => pair.known.code), added.length];
	};
	expect(codes("1.1-2")).toEqual([["1.1-2"], 0]);
	expect(codes("1.1-3")).toEqual([["1.1-3"], 0]);
	expect(codes("new")).toEqual([[], 1]);
});

it("a party is asked about once, unless the register knows it or the plan has it as a plain name", () => {
	const register = { institutions: new Set(["VK"]), groups: new Set(["visas"]) };
	const parties = [
		party("VK"),
		party("ZM"),
		party("Biedrība", "name"),
		party("visas", "group"),
		party("daži", "group"),
	];
	const report = [told(1, "A", { parties }), told(2, "B", { parties: [party("ZM")] })];
	const inPlan = [known("1.1-1", "A", { parties: [party("Biedrība", "name")] })];
	expect(unknownParties(report, inPlan, register)).toEqual([
		{ kind: "institution", code: "ZM", elements: ["1.1-1", "1.1-2"] },
		{ kind: "group", code: "daži", elements: ["1.1-1"] },
	]);
	const choices = [{ kind: "institution" as const, code: "ZM", as: "institution:VK" }];
	const chosen = report.map((one) => withChosenParties(one, choices, register).parties.map(({ code }) => code));
	expect(chosen).toEqual([["VK", "VK", "Biedrība", "visas", "daži"], ["VK"]]);
});
