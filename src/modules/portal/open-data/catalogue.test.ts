// The catalogue as machines read it: DCAT-AP 3.0.1, standing by itself.
import { createHash } from "node:crypto";
import { DataFactory, type Quad } from "n3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { dataSets } from "./all-sets.ts";
import { demanded, isOf, quadsOf, violations } from "./fixtures/shacl.ts";

let world: World;
let site: Site;
let quads: Quad[];
let document: { "@context": object; "@graph": Record<string, unknown>[] };
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	document = JSON.parse((await site.get("/data/catalog.jsonld")).html);
	quads = await quadsOf(document);
});
afterAll(() => world.close());

const { literal, namedNode, quad } = DataFactory;
const dct = "http://purl.org/dc/terms/";
const dcat = "http://www.w3.org/ns/dcat#";
const spdx = "http://spdx.org/rdf/terms#";
const values = (node: string, path: string) =>
	quads.filter((one) => one.subject.value === node && one.predicate.value === path).map((one) => one.object.value);

describe("the catalogue", () => {
	it("fits the shapes of DCAT-AP 3.0.1 without one violation", async () => {
		expect(quads.length).toBeGreaterThan(800);
		expect(await violations(quads)).toEqual([]);
	});

	it.each(demanded())("would not fit if $of lacked $path", async ({ of, path }) => {
		const without = quads.filter((one) => !(one.predicate.value === path && isOf(quads, one.subject.value, of)));
		expect(without.length).toBeLessThan(quads.length);
		expect((await violations(without)).map((one) => one.path)).toContain(path);
	});

	const strange = namedNode("http://example.invalid/strange");
	it.each([
		["a language", `${dct}language`, strange],
		["a licence", `${dct}license`, strange],
		["a file type", `${dct}format`, strange],
		["a media type", `${dcat}mediaType`, strange],
		["a theme", `${dcat}theme`, strange],
		["a frequency", `${dct}accrualPeriodicity`, strange],
		["access rights", `${dct}accessRights`, strange],
		["a country", `${dct}spatial`, strange],
		["a period", `${dct}temporal`, strange],
		["a publisher", `${dct}publisher`, strange],
		["a contact", `${dcat}contactPoint`, strange],
		["a service's data set", `${dcat}servesDataset`, strange],
		["a size", `${dcat}byteSize`, literal("12")],
		["a checksum", `${spdx}checksumValue`, literal("abc")],
		["a day of change", `${dct}modified`, literal("yesterday")],
		["an address", `${dcat}accessURL`, literal("/data/plans")],
	])("would not fit if %s were something else", async (_, path, object) => {
		const others = quads.filter((one) => one.predicate.value !== path);
		const changed = quads.filter((one) => one.predicate.value === path);
		expect(changed.length).toBeGreaterThan(0);
		const found = await violations([...others, ...changed.map((one) => quad(one.subject, one.predicate, object))]);
		expect(found.map((one) => one.path)).toContain(path);
	});

	it("names each set with the size and the checksum that its files really have", async () => {
		for (const set of dataSets) {
			for (const format of ["csv", "json"]) {
				const address = `http://localhost/data/${set.code}.${format}`;
				const { html } = await site.get(`/data/${set.code}.${format}`);
				expect(values(`${address}#distribution`, `${dcat}byteSize`)).toEqual([String(Buffer.byteLength(html))]);
				expect(values(`${address}#checksum`, `${spdx}checksumValue`)).toEqual([
					createHash("sha256").update(html).digest("hex"),
				]);
			}
		}
	});

	it("is published by the government centre, at its address in the register", () => {
		expect(values("http://localhost/data#catalog", `${dct}publisher`)).toEqual([
			"http://localhost/iestades/CEN#iestade",
		]);
		expect(values("http://localhost/iestades/CEN#iestade", "http://xmlns.com/foaf/0.1/name").sort()).toEqual([
			"Centra birojs",
			"Centre Office",
		]);
	});

	it("begins every address of its own with that of the installation", () => {
		const own = document["@graph"].map((node) => String(node.id)).filter((id) => id.includes("localhost"));
		expect(own.length).toBeGreaterThan(40);
		expect(own.filter((id) => !id.startsWith("http://localhost/"))).toEqual([]);
	});

	it("tells of each node that it names what it is", () => {
		const named = quads.filter(
			(one) =>
				one.object.termType === "NamedNode" &&
				!/type$|downloadURL$|endpoint(URL|Description)$|hasEmail$|sameAs$/.test(one.predicate.value),
		);
		const unknown = named.filter((one) => !quads.some((other) => other.subject.value === one.object.value));
		expect(unknown.map((one) => `${one.predicate.value} ${one.object.value}`)).toEqual([]);
	});

	it("wants nothing fetched", async () => {
		const elsewhere = { ...document, "@context": "https://example.invalid/context.jsonld" };
		await expect(quadsOf(elsewhere)).rejects.toThrow();
	});
});
