// What leaves as XML is valid against the standards' own schemas, where those lie beside the project; and it says what the
// plan says.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { indicatorInputs, planInputs } from "#data/demonstration.ts";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { createIndicator, listIndicators } from "#modules/monitoring/index.ts";
import { createPlan } from "#modules/planning/index.ts";
import { openWorld, type World } from "../../../../../tests/world.ts";
import { findContext } from "../../context/queries.ts";
import type { PlanView } from "../../plans/plan-elements.ts";
import { listPlans } from "../../plans/plan-heads.ts";
import { findPlan } from "../../plans/queries.ts";
import { iatiOf } from "./iati.ts";
import { stratmlOf } from "./stratml.ts";

const schemas = join(import.meta.dirname, "../../../../../../shared/schemas");
const isThere = existsSync(schemas);
if (!isThere) console.log("skipped: the schemas of StratML and IATI are not beside the project");

const read = (path: string) => ({
	fileName: path.split("/").at(-1) ?? "",
	contents: readFileSync(join(schemas, path), "utf8"),
});
async function faultsOf(xml: string, schema: string, beside: string[] = []): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [{ fileName: "export.xml", contents: xml }],
		schema: [read(schema)],
		preload: beside.map(read),
		initialMemoryPages: 512,
		maxMemoryPages: 4096,
	});
	return errors.map((error) => error.message);
}
const stratmlFaults = (xml: string) => faultsOf(xml, "stratml/StrategicPlanISOVersion20140401.xsd");
const iatiFaults = (xml: string) =>
	faultsOf(xml, "iati-2.03/iati-activities-schema.xsd", ["iati-2.03/iati-common.xsd", "iati-2.03/xml.xsd"]);

let world: World;
const asOf = "2026-01-10";
const views = new Map<string, PlanView>();
beforeAll(async () => {
	world = await openWorld(asOf);
	await world.as(system, registerInstitutions, { institutions, groups });
	for (const plan of planInputs) await world.as(system, createPlan, plan);
	for (const indicator of indicatorInputs) await world.as(system, createIndicator, indicator);
	for (const { code } of await listPlans(world.db, "all")) {
		const view = await findPlan(world.db, code, asOf, "all");
		if (view) views.set(code, view);
	}
}, 120_000);
afterAll(() => world.close());

const viewOf = (code: string): PlanView => views.get(code) ?? expect.fail(`there is no plan ${code}`);
const stratml = async (code: string, lang: "lv" | "en" = "lv") =>
	stratmlOf(viewOf(code), await findContext(world.db, viewOf(code), asOf), lang);
const iati = async (code: string) =>
	iatiOf(viewOf(code), await listIndicators(world.db, asOf, code), world.clock.now());

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "",
	parseTagValue: false,
	isArray: (_, __, ___, isAttribute) => !isAttribute,
});
type Node = { [name: string]: Node[] } & { [attribute: string]: unknown };
const parsed = (xml: string): Node => parser.parse(xml) as Node;
function all(node: unknown, name: string): Node[] {
	if (Array.isArray(node)) return node.flatMap((one) => all(one, name));
	if (node === null || typeof node !== "object") return [];
	return Object.entries(node).flatMap(([key, value]) => [
		...(key === name && Array.isArray(value) ? (value as Node[]) : []),
		...all(value, name),
	]);
}

const plans = ["vpmp-2023", "macisanas-2021", "lm-2024", "vk-2024", "latvija-2030", "nap-2027"];

describe.skipIf(!isThere)("against the published schemas", () => {
	it.each(plans)(
		"%s is valid StratML in both languages, and valid IATI",
		async (code) => {
			expect(await stratmlFaults(await stratml(code))).toEqual([]);
			expect(await stratmlFaults(await stratml(code, "en"))).toEqual([]);
			expect(await iatiFaults(await iati(code))).toEqual([]);
		},
		60_000,
	);

	it("a fault would be seen", async () => {
		expect(await stratmlFaults((await stratml("vk-2024")).replaceAll("Objective>", "Objektive>"))).not.toEqual([]);
		expect(await iatiFaults((await iati("vk-2024")).replaceAll("<activity-scope", "<activity-skope"))).not.toEqual([]);
	}, 60_000);

	it("texts with every awkward sign stay valid", async () => {
		const plan = viewOf("vk-2024");
		const awkward = { ...plan, title: { lv: 'A & B < C > "D" \u0001 ]]> \ufffe' } };
		expect(await stratmlFaults(stratmlOf(awkward, undefined, "lv"))).toEqual([]);
		expect(await iatiFaults(iatiOf(awkward, [], world.clock.now()))).toEqual([]);
	}, 60_000);
});

describe("StratML", () => {
	it("has a goal for each element at the top, and an objective for each one below", async () => {
		const document = parsed(await stratml("vpmp-2023"));
		const plan = viewOf("vpmp-2023");
		const goals = all(document, "Goal");
		expect(goals.map((goal) => goal.Name?.[0])).toEqual(plan.tree.map((one) => one.title.lv));
		expect(all(goals, "Objective")).toHaveLength(plan.elements.length - plan.tree.length);
	});

	it("carries parties, deadlines, mission, values and target groups", async () => {
		const xml = await stratml("lm-2024");
		const { mission, values } = viewOf("lm-2024");
		expect(xml).toContain(`<Mission><Description>${mission?.lv}`);
		expect(all(parsed(xml), "Value")).toHaveLength(values.length);
		expect(all(parsed(xml), "Organization")[0]?.Stakeholder?.length).toBeGreaterThan(5);
		expect(await stratml("vpmp-2023")).toContain("2025. gada otrais pusgads");
		expect(await stratml("vpmp-2023", "en")).toContain("second half of 2025");
	});

	it("cannot be made of a plan without elements", () => {
		expect(() => stratmlOf({ ...viewOf("vk-2024"), tree: [], elements: [] }, undefined, "lv")).toThrow("no_elements");
	});
});

describe("IATI", () => {
	it("has an activity for the plan and one for each element at its top, and each names the other", async () => {
		const activities = all(parsed(await iati("vpmp-2023")), "iati-activity");
		const { tree } = viewOf("vpmp-2023");
		expect(activities).toHaveLength(tree.length + 1);
		const related = (one: Node | undefined) => (one?.["related-activity"] ?? []).map((link) => link.ref as unknown);
		expect(related(activities[0])).toEqual(activities.slice(1).map((one) => one["iati-identifier"]?.[0]));
		expect(related(activities[1])).toEqual([activities[0]?.["iati-identifier"]?.[0]]);
	});

	it("gives trust its targets and its values, each series apart, up to the day", async () => {
		const indicators = all(parsed(await iati("vpmp-2023")), "indicator").filter((one) =>
			JSON.stringify(one.title).includes("ticēšan"),
		);
		expect(indicators.length).toBeGreaterThan(1);
		const values = (name: string) => all(indicators, name).map((one) => one.value as unknown);
		expect(values("actual")).toEqual(expect.arrayContaining(["34", "39"]));
		expect(values("target")).toContain("50");
		expect(all(parsed(iatiOf(viewOf("vpmp-2023"), [], world.clock.now())), "actual").every((one) => !one.value)).toBe(
			true,
		);
	});

	it("gives a deliverable what must be there by when, and how far it is", async () => {
		const results = all(parsed(await iati("vpmp-2023")), "result").filter((one) => String(one.type) === "1");
		const deliverables = viewOf("vpmp-2023").elements.filter((one) => one.kind === "deliverable");
		expect(results.length).toBeGreaterThanOrEqual(deliverables.length);
		expect(JSON.stringify(results)).toContain("izpildīts");
	});
});
