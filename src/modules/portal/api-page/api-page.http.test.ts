// The page that describes the API: made from the document, usable without script.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { fieldsOf, groupsOf, type OpenApi, typeOf } from "./description.ts";
import { groupWords, latvianSummaries } from "./words.ts";

let world: World;
let site: Site;
let document: OpenApi;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	document = JSON.parse((await site.get("/api/v1/openapi.json")).html);
});
afterAll(() => world.close());

describe("the page of the API", () => {
	it.each(["/api", "/en/api"])(
		"%s has every operation of the document with its parameters and answers",
		async (path) => {
			const { status, html } = await site.get(path);
			expect(status).toBe(200);
			const text = textOf(html);
			for (const operation of groupsOf(document).flatMap((group) => group.operations)) {
				expect(html).toContain(`id="${operation.id}"`);
				expect(text).toContain(operation.path);
				for (const parameter of operation.parameters) expect(html).toContain(`>${parameter.name}</code>`);
			}
		},
	);

	it("speaks Latvian of every operation, and has a heading for every group", async () => {
		for (const group of groupsOf(document)) {
			expect(Object.keys(groupWords.lv)).toContain(group.name);
			for (const { id } of group.operations) expect(Object.keys(latvianSummaries)).toContain(id);
		}
	});

	it("leads from a filled form to the answer itself, whatever was typed", async () => {
		const typed = new URLSearchParams({ operation: "get-plans-code", "p-code": "a/b ?&č", "p-as_of": "2025-12-31" });
		const { status, location } = await site.get(`/api?${typed}`);
		expect([status, location]).toEqual([303, "/api/v1/plans/a%2Fb%20%3F%26%C4%8D?as_of=2025-12-31"]);
	});

	it("says at the field what is missing, and keeps what was typed", async () => {
		const { status, html } = await site.get("/en/api?operation=get-plans-code&p-as_of=2025-12-31");
		expect(status).toBe(422);
		expect(html).toContain('id="get-plans-code-code-error"');
		expect(html).toContain('value="2025-12-31"');
		expect(html).toMatch(/<details class="operation" id="get-plans-code" open/);
	});

	it.each(["nothing", "post-plans-code-tasks", ""])("knows no operation %j to be tried", async (operation) => {
		expect((await site.get(`/api?operation=${operation}`)).status).toBe(404);
	});
});

describe("the fields of an answer", () => {
	it("are told with their way in, through lists and names of schemas", () => {
		const schema = {
			type: "object",
			properties: { items: { type: "array", items: { $ref: "#/components/schemas/One" } } },
		};
		const one = {
			type: "object",
			properties: { code: { type: "string" }, day: { type: ["string", "null"], format: "date" } },
		};
		const small: OpenApi = { info: { title: "", version: "" }, components: { schemas: { One: one } } };
		expect(fieldsOf(small, schema).map(({ path, type }) => `${path}: ${type}`)).toEqual([
			"items: object[]",
			"items[].code: string",
			"items[].day: string (date) | null",
		]);
		expect(typeOf(small, { anyOf: [{ type: "number" }, { type: "null" }] })).toBe("number | null");
	});
});
