import { describe, expect, it } from "vitest";
import { isDay } from "#kernel/clock.ts";
import { parsePeriod, periodEnd } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { cast } from "./cast.ts";
import { groups, institutions } from "./institutions.ts";
import { funding } from "./macisanas-2021/funding.ts";
import { contexts, indicators, plans } from "./plans.ts";
import { textsOf } from "./texts.ts";
import type { ElementData, ElementKind, PartyRef } from "./types.ts";

const flat = (elements: ElementData[]): ElementData[] => elements.flatMap((one) => [one, ...flat(one.children ?? [])]);

function elementsOf(code: string): ElementData[] {
	const plan = plans.find((one) => one.code === code);
	if (!plan) throw new Error(`no plan ${code}`);
	return flat(plan.elements);
}

const count = (code: string, kind: ElementKind) => elementsOf(code).filter((one) => one.kind === kind).length;
const indicatorsOf = (code: string) => indicators.filter((one) => one.plan === code);
const twice = (list: string[]) => list.filter((one, index) => list.indexOf(one) !== index);
const contextOf = (code: string) => contexts.find((one) => one.plan === code);

describe("the modernisation plan", () => {
	const deliverables = elementsOf("vpmp-2023").filter((one) => one.kind === "deliverable");
	const institutionOf = (party: PartyRef) =>
		"institution" in party ? party.institution : "group" in party ? "group" : "name";

	it("has 7 directions, 13 measures with one result each, 28 deliverables and 29 deadlines", () => {
		expect(count("vpmp-2023", "priority")).toBe(7);
		expect(
			elementsOf("vpmp-2023")
				.filter((one) => one.horizontal)
				.map((one) => one.code),
		).toEqual(["7"]);
		expect(count("vpmp-2023", "measure")).toBe(13);
		expect(count("vpmp-2023", "result")).toBe(13);
		expect(deliverables).toHaveLength(28);
		expect(deliverables.flatMap((one) => one.deadlines ?? [])).toHaveLength(29);
	});

	it("has 17 deliverables done, 9 in progress and 2 that lost relevance, with reason and decision", () => {
		const of = (status: string) => deliverables.filter((one) => one.update?.status === status);
		expect([of("done").length, of("in_progress").length, of("lost_relevance").length]).toEqual([17, 9, 2]);
		for (const one of of("lost_relevance")) expect(one.update?.reason && one.update.decision).toBeTruthy();
		for (const one of deliverables) expect(one.update?.narrative, one.code).toBeDefined();
	});

	it("makes VK responsible for 25 deliverables, FM for 2 and a group for one", () => {
		const responsible = deliverables.flatMap((one) => (one.responsible ?? []).map(institutionOf));
		expect(responsible).toHaveLength(28);
		expect(responsible.filter((code) => code === "VK")).toHaveLength(25);
		expect(responsible.filter((code) => code === "FM")).toHaveLength(2);
		expect(responsible.filter((code) => code === "group")).toHaveLength(1);
	});

	it("has three delayed deliverables on 2025-12-31 and eight on the next day", () => {
		const delayedOn = (day: string) =>
			deliverables
				.filter((one) => one.update?.status === "in_progress")
				.filter((one) => (one.deadlines ?? []).some((due) => lastDay(due.period) < day))
				.map((one) => one.code);
		expect(delayedOn("2025-12-31")).toEqual(["1.2-1", "2.1-1", "3.1-1"]);
		expect(delayedOn("2026-01-01")).toEqual(["1.2-1", "1.3-3", "2.1-1", "2.1-2", "2.1-3", "3.1-1", "6.1-2", "6.1-3"]);
	});

	it("has three main indicators and the points that the report prints", () => {
		const points = (code: string) =>
			indicators
				.find((one) => one.code === code)
				?.series.find((one) => one.current)
				?.points.map((one) => [one.period, one.value]);
		expect(
			indicatorsOf("vpmp-2023")
				.filter((one) => one.key)
				.map((one) => one.code),
		).toEqual(["uzticesanas", "apmierinatiba", "koordinacija"]);
		expect(points("uzticesanas")).toEqual([
			["2021", 34],
			["2023", 39],
		]);
		expect(points("apmierinatiba")).toEqual([
			["2022", 41.5],
			["2024", 45.6],
		]);
		expect(points("koordinacija")).toEqual([["2024", 7.5]]);
		expect(points("inovacija-iestades")).toEqual([["2025", 98.97]]);
	});
});

describe("the other plans", () => {
	it("have the learning plan's 5 priorities, 23 measures, 68 results and 71 indicators, 11 of them with numbers", () => {
		expect(count("macisanas-2021", "priority")).toBe(5);
		expect(count("macisanas-2021", "measure")).toBe(23);
		expect(count("macisanas-2021", "result")).toBe(68);
		const own = indicatorsOf("macisanas-2021");
		expect(own).toHaveLength(71);
		expect(own.filter((one) => one.targets.some((target) => "value" in target))).toHaveLength(11);
	});

	it("have the years of the learning plan's measures: 3 in 2023, 2 in 2024, 2 in 2025, 4 in 2026, 12 in 2027", () => {
		const measures = elementsOf("macisanas-2021").filter((one) => one.kind === "measure");
		const years = measures.map((one) => one.deadlines?.[0]?.period);
		const in_ = (year: string) => years.filter((one) => one === year).length;
		expect(["2023", "2024", "2025", "2026", "2027"].map(in_)).toEqual([3, 2, 2, 4, 12]);
	});

	it("have the welfare strategy's 3 priorities, 10 goals, 17 results (5 key), 21 indicators, 51 needs, 36 of SWOT", () => {
		expect(count("lm-2024", "priority")).toBe(3);
		expect(count("lm-2024", "goal")).toBe(10);
		expect(count("lm-2024", "result")).toBe(17);
		expect(elementsOf("lm-2024").filter((one) => one.kind === "result" && one.key)).toHaveLength(5);
		expect(indicatorsOf("lm-2024")).toHaveLength(21);
		const context = contextOf("lm-2024");
		expect(context?.stakeholders?.map((one) => one.needs.length)).toEqual([5, 8, 10, 10, 6, 6, 6]);
		expect([context?.swot?.strengths.length, context?.swot?.weaknesses.length]).toEqual([18, 18]);
		expect(context?.policyDocuments).toHaveLength(10);
	});

	it("have the State Chancellery's 2 priorities, 19 goals, 6 grades of maturity and 25 job families of load 146", () => {
		expect(count("vk-2024", "priority")).toBe(2);
		expect(count("vk-2024", "goal")).toBe(19);
		const context = contextOf("vk-2024");
		expect(context?.maturityScale?.map((one) => one.criteria.length)).toEqual([1, 6, 5, 5, 4, 6]);
		expect(context?.maturityOf).toEqual(
			elementsOf("vk-2024")
				.filter((one) => one.code.startsWith("M1."))
				.map((one) => one.code),
		);
		const families = context?.jobFamilies ?? [];
		expect(families).toHaveLength(25);
		expect(families.reduce((sum, one) => sum + one.load, 0)).toBe(146);
		for (const one of families) expect(one.percent, one.code).toBeCloseTo((one.load / 146) * 100, 2);
		const { strengths, weaknesses, opportunities, threats } = context?.swot ?? {};
		expect([strengths, weaknesses, opportunities, threats].map((list) => list?.length)).toEqual([4, 4, 9, 10]);
	});
});

describe("the funding of the learning plan", () => {
	const sum = (years: Record<number, number>) => Object.values(years).reduce((total, value) => total + value, 0);

	it("adds up to what is printed beside each priority, 20.2 million in all", () => {
		const totals = funding.filter((one) => one.source === "total" && one.printedSum);
		for (const one of totals) expect(sum(one.additional), one.code).toBe(one.printedSum);
		expect(totals.reduce((all, one) => all + sum(one.additional), 0)).toBe(20_200_000);
	});

	it("has state and EU money that make the total in every year", () => {
		for (const total of funding.filter((one) => one.source === "total")) {
			for (const part of ["planned", "additional"] as const) {
				const parts = funding.filter((one) => one.code === total.code && one.source !== "total");
				for (const [year, value] of Object.entries(total[part])) {
					const made = parts.reduce((all, one) => all + (one[part][Number(year)] ?? 0), 0);
					expect(made, `${total.code} ${part} ${year}`).toBe(value);
				}
			}
		}
	});
});

describe("all data", () => {
	const codes = new Set(institutions.map((one) => one.code));
	const groupCodes = new Set(groups.map((one) => one.code));

	it("has each code once", () => {
		expect(twice(institutions.map((one) => one.code))).toEqual([]);
		expect(twice(groups.map((one) => one.code))).toEqual([]);
		expect(twice(plans.map((one) => one.code))).toEqual([]);
		expect(twice(indicators.map((one) => one.code))).toEqual([]);
		expect(twice(cast.map((one) => one.key))).toEqual([]);
		for (const plan of plans) expect(twice(flat(plan.elements).map((one) => one.code)), plan.code).toEqual([]);
	});

	it("names only institutions and groups of the register", () => {
		for (const one of institutions) {
			for (const code of [one.parent, one.successor]) if (code) expect(codes, one.code).toContain(code);
		}
		for (const plan of plans) {
			expect(codes, plan.code).toContain(plan.owner);
			for (const { code, responsible, coResponsible, cooperating } of flat(plan.elements)) {
				for (const party of [...(responsible ?? []), ...(coResponsible ?? []), ...(cooperating ?? [])]) {
					if ("institution" in party) expect(codes, `${plan.code} ${code}`).toContain(party.institution);
					if ("group" in party) expect(groupCodes, `${plan.code} ${code}`).toContain(party.group);
				}
			}
		}
		for (const one of indicators) expect(codes, one.code).toContain(one.measuredBy);
		for (const one of cast)
			if ("institution" in one && one.institution) expect(codes, one.key).toContain(one.institution);
	});

	it("has 14 ministries, and PKC merged into VK on 2023-03-01", () => {
		expect(
			institutions
				.filter((one) => one.kind === "ministry")
				.map((one) => one.code)
				.sort(),
		).toEqual(["AiM", "EM", "FM", "IZM", "IeM", "KEM", "KM", "LM", "SM", "TM", "VARAM", "VM", "ZM", "ĀM"].sort());
		expect(institutions.find((one) => one.code === "PKC")).toMatchObject({ validTo: "2023-03-01", successor: "VK" });
	});

	it("points only at plans, elements and indicators that exist, superior plans first", () => {
		for (const [index, plan] of plans.entries()) {
			const before = plans.slice(0, index).map((one) => one.code);
			for (const superior of plan.superior) expect(before, plan.code).toContain(superior);
			for (const one of flat(plan.elements)) {
				for (const goal of one.linkedGoals ?? []) expect(flat(plan.elements).map((each) => each.code)).toContain(goal);
				for (const to of one.contributesTo ?? [])
					expect(elementsOf(to.plan).map((each) => each.code)).toContain(to.element);
			}
		}
		for (const [index, one] of indicators.entries()) {
			const before = indicators.slice(0, index).map((each) => each.code);
			if (one.replacedBy) expect(before, one.code).toContain(one.replacedBy);
			if (one.element)
				expect(
					elementsOf(one.plan).map((each) => each.code),
					one.code,
				).toContain(one.element);
		}
		for (const context of contexts) {
			for (const document of context.policyDocuments ?? []) {
				if (document.plan) expect(plans.map((one) => one.code)).toContain(document.plan);
			}
		}
	});

	it("has periods and days that exist, and at most one current series for each indicator", () => {
		for (const { code, deadlines, update } of plans.flatMap((plan) => flat(plan.elements))) {
			for (const due of deadlines ?? []) expect(parsePeriod(due.period), code).toBeDefined();
			if (update) expect(isDay(update.asOf), code).toBe(true);
		}
		for (const { code, series } of indicators) {
			expect(series.filter((one) => one.current).length, code).toBe(series.length > 0 ? 1 : 0);
			for (const point of series.flatMap((one) => one.points)) {
				expect(parsePeriod(point.period), code).toBeDefined();
				if (point.published) expect(isDay(point.published), code).toBe(true);
			}
		}
	});

	it("has every text in both languages", () => {
		const all = textsOf({ institutions, groups, plans, indicators, contexts, funding, cast });
		expect(all.length).toBeGreaterThan(1000);
		const lacking = all.filter((text: Text) => !text.lv.trim() || !text.en?.trim());
		expect(lacking).toEqual([]);
	});

	it("names every plan's source", () => {
		for (const one of [...plans, ...contexts]) expect(one.source.lv.length).toBeGreaterThan(10);
	});

	it("marks each of the cast as invented", () => {
		for (const one of cast) expect(one.name).toContain("(demonstrācija)");
	});
});

function lastDay(code: string): string {
	const period = parsePeriod(code);
	if (!period) throw new Error(`no period ${code}`);
	return periodEnd(period);
}
