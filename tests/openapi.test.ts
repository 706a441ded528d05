// The OpenAPI document against the live API: every GET is asked, and its answer held against its description.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { createApp } from "../src/app.ts";
import { openDemonstration } from "../src/modules/reporting/progress-report/fixtures/demonstration.ts";
import { testAssets, testDeps } from "./deps.ts";
import type { World } from "./world.ts";

type Schema = { [key: string]: unknown };
type Answer = { description?: string; content?: Record<string, { schema?: Schema }> };
type Parameter = { name: string; in: string; required?: boolean; schema?: Schema };
type Operation = {
	summary?: string;
	parameters?: Parameter[];
	requestBody?: { content?: Record<string, { schema?: Schema }> };
	responses: Record<string, Answer>;
	security?: unknown[];
};
type Document = {
	openapi: string;
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, Schema> };
};

let world: World;
let app: ReturnType<typeof createApp>;
let document: Document;
beforeAll(async () => {
	world = await openDemonstration();
	app = createApp(testDeps(world), testAssets);
	document = (await (await app.request("/api/v1/openapi.json")).json()) as Document;
}, 180_000);
afterAll(() => world.close());

/** What is not described may not be there, and references lead within the schema itself. */
function strict(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(strict);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, one]) => [
		key,
		key === "$ref" ? String(one).replace("#/components/schemas/", "#/$defs/") : strict(one),
	]);
	const copy = Object.fromEntries(entries) as Schema;
	const isClosed = typeof copy.properties === "object" && !("additionalProperties" in copy);
	return isClosed ? { ...copy, additionalProperties: false } : copy;
}

const checkerOf = (schema: Schema) =>
	z.fromJSONSchema({ ...(strict(schema) as Schema), $defs: strict(document.components.schemas) } as never);

const operations = () =>
	Object.entries(document.paths).flatMap(([path, item]) =>
		Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
	);

/** What GETs are asked with. One that is not here is asked as it is, or for the first item of the list above it. */
const asked: Record<string, string[]> = {
	"/api/v1/institutions": ["", "?as_of=2020-01-01&limit=3"],
	"/api/v1/institutions/{code}": ["LM", "VK?as_of=2023-01-01"],
	"/api/v1/plans": ["", "?limit=1"],
	"/api/v1/plans/{code}": ["vpmp-2023", "lm-2024", "vk-2024?as_of=2025-06-30", "macisanas-2021", "dp-lm-2026"],
	"/api/v1/plans/{code}/deliverables": ["vpmp-2023", "vpmp-2023?status=done&responsible=VK&as_of=2025-12-31"],
	"/api/v1/plans/{code}/tasks": ["dp-lm-2026"],
	"/api/v1/plans/{code}/work-report": ["dp-lm-2026"],
	"/api/v1/institutions/{code}/report": ["LM", "VK?as_of=2025-12-31"],
	"/api/v1/plans/{code}/funding": ["macisanas-2021", "vpmp-2023"],
	"/api/v1/plans/{code}/context": ["lm-2024", "vpmp-2023"],
	"/api/v1/plans/{code}/maturity": ["vk-2024"],
	"/api/v1/plans/{code}/oversight": ["lm-2024"],
	"/api/v1/plans/{code}/export": ["lm-2024?format=json"],
	"/api/v1/plans/{code}/report": ["vpmp-2023?as_of=2025-12-31&format=json"],
	"/api/v1/cascade": ["", "?plan=vpmp-2023", "?plan=vpmp-2023&element=1.1"],
	"/api/v1/indicators": ["", "?plan=vpmp-2023&as_of=2025-01-01"],
	"/api/v1/indicators/{code}": ["uzticesanas", "apmierinatiba?as_of=2024-01-01"],
	"/api/v1/search": ["?q=jurists"],
};

function addressOf(path: string, with_: string): string {
	const [code = "", query = ""] = with_.split("?");
	return `${path.replace("{code}", code)}${query ? `?${query}` : ""}`;
}

/** The address of the first item of a list; undefined where the list is empty. */
async function firstOf(list: string, name: string): Promise<string | undefined> {
	const { items } = (await (await app.request(list)).json()) as { items: Record<string, string>[] };
	const first = items[0]?.[name];
	return first === undefined ? undefined : `${list}/${encodeURIComponent(first)}`;
}

describe("the OpenAPI document", () => {
	it("is of version 3.1 and says of each operation what it does, takes and answers", () => {
		expect(document.openapi).toBe("3.1.0");
		const bare = operations().filter(({ path, method, operation }) => {
			const placed = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const named = (operation.parameters ?? []).filter((one) => one.in === "path").map((one) => one.name);
			const good = Object.keys(operation.responses).find((status) => status.startsWith("2")) ?? "";
			const problems = Object.entries(operation.responses).filter(([status]) => status.startsWith("4"));
			return !(
				operation.summary &&
				placed.join() === named.join() &&
				(operation.parameters ?? []).every((one) => one.schema) &&
				Object.values(operation.responses[good]?.content ?? {}).every((one) => one.schema) &&
				problems.length > 0 &&
				problems.every(([, answer]) => answer.content?.["application/problem+json"]) &&
				(method === "get" || (operation.security ?? []).length > 0)
			);
		});
		expect(bare.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
	});

	it("describes each list in the one form of lists, with limit and cursor", () => {
		const lists = operations().filter(({ operation }) => operation.parameters?.some((one) => one.name === "cursor"));
		expect(lists.length).toBeGreaterThan(4);
		for (const { operation } of lists) {
			const schema = operation.responses["200"]?.content?.["application/json"]?.schema as { required: string[] };
			// The search tells of its groups as well.
			expect(schema.required.slice(0, 3)).toEqual(["items", "next", "total"]);
			const limit = operation.parameters?.find((one) => one.name === "limit")?.schema;
			expect(limit).toMatchObject({ type: "integer", minimum: 1, maximum: 200 });
		}
	});
});

describe("a live answer", () => {
	const cases = Object.entries(asked).flatMap(([path, ways]) => ways.map((way) => [path, way] as const));

	it.each(cases)("of GET %s with %s is what the document says, and nothing more", async (path, way) => {
		const described = document.paths[path]?.get?.responses["200"]?.content?.["application/json"]?.schema;
		const answer = await app.request(addressOf(path, way));
		expect(answer.status).toBe(200);
		if (path.endsWith("/export")) return expect(answer.headers.get("content-type")).toContain("json");
		const result = checkerOf(described as Schema).safeParse(await answer.json());
		expect(result.success ? [] : result.error.issues.slice(0, 5)).toEqual([]);
	});

	it("of every other GET is what the document says, too", async () => {
		const others = operations().filter(
			({ path, method }) => method === "get" && !asked[path] && !path.endsWith(".json"),
		);
		for (const { path, operation } of others) {
			const [, list, name] = /^(.+)\/\{(\w+)\}$/.exec(path) ?? [];
			const address = list && name ? await firstOf(list, name) : path;
			if (address === undefined) continue;
			const answer = await app.request(address);
			expect([address, answer.status]).toEqual([address, 200]);
			const schema = operation.responses["200"]?.content?.["application/json"]?.schema as Schema;
			const result = checkerOf(schema).safeParse(await answer.json());
			expect([path, ...(result.error?.issues ?? []).slice(0, 5)]).toEqual([path]);
		}
	});

	it.each([
		["/api/v1/plans?limit=abc", "limit", "whole number from 1 to 200"],
		["/api/v1/plans?limit=0", "limit", "whole number from 1 to 200"],
		["/api/v1/indicators?limit=201", "limit", "whole number from 1 to 200"],
		["/api/v1/institutions?limit=1.5", "limit", "whole number from 1 to 200"],
		["/api/v1/plans?limit=", "limit", "whole number from 1 to 200"],
		["/api/v1/plans?cursor=zzz", "cursor", "begin from the start"],
		["/api/v1/plans/vpmp-2023?as_of=2025-02-31", "as_of", "no such day"],
		["/api/v1/indicators?as_of=", "as_of", "no such day"],
		["/api/v1/plans/vpmp-2023/deliverables?delayed=maybe", "delayed", "one of the offered"],
		["/api/v1/plans/vpmp-2023/report?format=pdf", "format", "one of the offered"],
	])("of GET %s is a problem that says at %s: %s", async (path, field, said) => {
		const answer = await app.request(path);
		const problem = (await answer.json()) as { errors: Record<string, { en: string }> };
		expect([answer.status, answer.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
		expect(checkerOf(document.components.schemas.Problem as Schema).safeParse(problem).success).toBe(true);
		expect(problem.errors[field]?.en).toContain(said);
	});
});
