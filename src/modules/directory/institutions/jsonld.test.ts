// The register as linked data: what the Organization Ontology asks for, and that nothing leads nowhere.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { openSite, type Site } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await world.as(system, registerInstitutions, { institutions, groups });
	site = await openSite(world);
});
afterAll(() => world.close());

type Node = Record<string, unknown> & { id: string };
type Graph = { "@context": Record<string, unknown>; "@graph": Node[] };

async function read(path: string): Promise<Graph> {
	const { html, status, headers } = await site.get(path);
	expect(status).toBe(200);
	expect(headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
	return JSON.parse(html) as Graph;
}

const node = (graph: Graph, id: string) => graph["@graph"].find((one) => one.id === id);

function linked(graph: Graph): string[] {
	const links = Object.entries(graph["@context"]).filter(
		([, term]) => (term as { "@type"?: string })["@type"] === "@id",
	);
	const names = links.map(([name]) => name).filter((name) => name !== "page");
	return graph["@graph"].flatMap((one) => names.flatMap((name) => [one[name] ?? []].flat() as string[]));
}

describe("the register as JSON-LD", () => {
	it("has formal organisations with codes, names in both languages and their places", async () => {
		const graph = await read("/iestades.jsonld");
		expect(graph["@context"]).toMatchObject({ org: "http://www.w3.org/ns/org#", code: "skos:notation" });
		expect(node(graph, "/iestades/VAS#iestade")).toMatchObject({
			type: ["org:Organization", "org:FormalOrganization"],
			code: "VAS",
			name: { lv: "Valsts administrācijas skola", en: "Latvian School of Public Administration" },
			parent: "/iestades/VK#iestade",
		});
		expect(node(graph, "/iestades/LM#iestade")?.unit).toContain("/iestades/LM#strukturvieniba-FVD");
		expect(node(graph, "/iestades/LM#strukturvieniba-FVD")).toMatchObject({
			type: "org:OrganizationalUnit",
			unitOf: "/iestades/LM#iestade",
		});
	});

	it("uses only terms that its context defines, and leads nowhere but to its own nodes", async () => {
		for (const path of ["/iestades.jsonld", "/iestades.jsonld?as_of=2020-01-01"]) {
			const graph = await read(path);
			const terms = new Set(graph["@graph"].flatMap((one) => Object.keys(one)));
			expect([...terms].filter((term) => !(term in graph["@context"]))).toEqual([]);
			const ids = new Set(graph["@graph"].map((one) => one.id));
			expect(ids.size).toBe(graph["@graph"].length);
			expect(linked(graph).filter((id) => !ids.has(id))).toEqual([]);
		}
	});

	it("says from which change an institution resulted", async () => {
		const graph = await read("/iestades/VK.jsonld");
		const merger = "/iestades/PKC#merger-2023-03-01";
		expect(node(graph, "/iestades/VK#iestade")).toMatchObject({ resultedFrom: [merger], changedBy: [merger] });
		expect(node(graph, merger)).toMatchObject({
			type: "org:ChangeEvent",
			original: ["/iestades/PKC#iestade", "/iestades/VK#iestade"],
			resulting: ["/iestades/VK#iestade"],
			validity: { type: "time:Instant", date: "2023-03-01" },
		});
		expect(node(graph, "/iestades/PKC#iestade")).toMatchObject({
			validity: { type: "time:ProperInterval", end: { date: "2023-03-01" } },
		});
	});

	it("is of the day that is asked", async () => {
		const before = await read("/iestades.jsonld?as_of=2023-02-28");
		expect(node(before, "/iestades/PKC#iestade")).toBeDefined();
		expect(node(before, "/iestades/VK#iestade")).not.toHaveProperty("resultedFrom");
		expect(node(before, "/iestades/VARAM#iestade")).toMatchObject({
			name: { lv: "Vides aizsardzības un reģionālās attīstības ministrija" },
		});
		const now = await read("/iestades/VARAM.jsonld");
		expect(node(now, "/iestades/VARAM#iestade")).toMatchObject({
			name: { lv: "Viedās administrācijas un reģionālās attīstības ministrija" },
			earlierName: { lv: ["Vides aizsardzības un reģionālās attīstības ministrija"] },
			changedBy: ["/iestades/VARAM#renaming-2024-07-01"],
		});
	});

	it("answers 404 for what is not there and 422 for a day that does not exist", async () => {
		expect((await site.get("/iestades/NAV.jsonld")).status).toBe(404);
		expect((await site.get("/iestades.jsonld?as_of=2025-02-30")).status).toBe(422);
	});
});
