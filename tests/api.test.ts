// The API as the outside sees it: the fixed names and shapes, problems, and who may write.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { issueMachineToken } from "#modules/directory/index.ts";
import { createApp } from "../src/app.ts";
import { testAssets, testDeps } from "./deps.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	app = createApp(testDeps(world), testAssets);
});
afterAll(() => world.close());

const get = async (path: string) => {
	const response = await app.request(`/api/v1${path}`);
	return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};

async function tokenOf(
	role: "ministry-contact" | "plan-coordinator" | "auditor",
	institution?: string,
): Promise<string> {
	return (await world.as(system, issueMachineToken, { name: "test", role, institution })).token;
}

async function post(path: string, body: unknown, token?: string) {
	const response = await app.request(`/api/v1${path}`, {
		method: "POST",
		headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
	return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
}

describe("reading", () => {
	it("lists plans with a total and a cursor", async () => {
		const { status, body } = await get("/plans?limit=1");
		expect([status, body.total, body.next, body.items.length]).toEqual([200, 1, null, 1]);
		expect(body.items[0]).toMatchObject({ code: "parauga-plans", period: { from: 2024, to: 2027 }, owner: "CEN" });
	});

	it("shows a plan as a tree with its counts", async () => {
		const { body } = await get("/plans/parauga-plans");
		expect(body.counts).toEqual({
			priorities: 1,
			goals: 0,
			measures: 2,
			results: 0,
			deliverables: 4,
			tasks: 0,
			key_results: 0,
			indicators: 1,
		});
		expect(body.elements[0].children[0].children[0]).toMatchObject({
			code: "1.1-1",
			responsible: ["MIN"],
			status: "not_started",
		});
	});

	it("lists deliverables by status, delay and responsible institution as of a day", async () => {
		const delayed = await get("/plans/parauga-plans/deliverables?delayed=true&as_of=2026-01-01");
		expect(delayed.body.items.map((item: { code: string }) => item.code)).toEqual(["1.1-1", "1.1-2"]);
		const before = await get("/plans/parauga-plans/deliverables?delayed=true&as_of=2025-12-31");
		expect(before.body.items.map((item: { code: string }) => item.code)).toEqual(["1.1-1"]);
		const ours = await get("/plans/parauga-plans/deliverables?responsible=AGE");
		expect(ours.body.items).toMatchObject([
			{
				code: "1.1-2",
				measure: "1.1",
				deadlines: [{ text: "2025. gada otrais pusgads", year: 2025, half: 2, ends: "2025-12-31" }],
				co_responsible: ["Visas ministrijas"],
				achieved: null,
				updated: null,
			},
		]);
	});

	it("shows an indicator with its series and its verdict in both languages", async () => {
		const { body } = await get("/indicators/apmierinatiba-paraugs");
		expect(body).toMatchObject({
			unit: "%",
			targets: [{ year: 2027, value: 50 }],
			series: [{ from: 2023, points: [{ period: "2023", value: 40 }] }],
			verdict: {
				status: "insufficient_data",
				pace: null,
				sentence: { lv: expect.stringContaining("40\u00a0%"), en: expect.stringContaining("40%") },
			},
		});
	});

	it.each([
		["/plans/nav-tada", 404, "no_such_plan"],
		["/indicators/nav-tada", 404, "no_such_indicator"],
		["/institutions/NAV", 404, "no_such_institution"],
		["/nothing-here", 404, "not_found"],
		["/plans/parauga-plans?as_of=2025-02-30", 422, "invalid_input"],
		["/plans/parauga-plans/deliverables?status=maybe", 422, "invalid_input"],
		["/plans?limit=1000", 422, "invalid_input"],
		["/plans?cursor=abc", 422, "invalid_cursor"],
	])("%s answers %i as a problem document", async (path, status, code) => {
		const answer = await get(path);
		expect([answer.status, answer.body.code, answer.body.status]).toEqual([status, code, status]);
		expect(answer.type).toContain("application/problem+json");
		expect(answer.body.detail.lv).toBeTruthy();
	});

	it("describes itself", async () => {
		const { body } = await get("/openapi.json");
		expect(body.openapi).toBe("3.1.0");
		expect(Object.keys(body.paths)).toEqual(
			expect.arrayContaining(["/api/v1/plans/{code}/deliverables", "/api/v1/indicators/{code}/measurements"]),
		);
	});
});

describe("recording a measurement by a machine", () => {
	const path = "/indicators/apmierinatiba-paraugs/measurements";

	it("works with the token of the institution that measures, and stands in the audit trail as by the API", async () => {
		const answer = await post(
			path,
			{ period: "2025", value: 44.5, numerator: 89, denominator: 200, note: "Aptauja" },
			await tokenOf("ministry-contact", "MIN"),
		);
		expect(answer).toMatchObject({ status: 201, body: { id: expect.any(String) } });
		const { body } = await get("/indicators/apmierinatiba-paraugs");
		expect(body.series[0].points.at(-1)).toMatchObject({ period: "2025", value: 44.5, numerator: 89 });
		expect(body.verdict).toMatchObject({ status: "needs_acceleration", pace: 2.25, forecast: 49 });
		const line = (await world.auditLines()).find((one) => one.operation === "monitoring.recordMeasurement");
		expect(line).toMatchObject({ actorKind: "machine", via: "api" });
	});

	it.each([
		["nobody", undefined, 401],
		["another ministry", ["ministry-contact", "OTH"], 403],
		["an auditor", ["auditor", undefined], 403],
	] as const)("is refused for %s", async (_, who, status) => {
		const token = who ? await tokenOf(who[0], who[1]) : undefined;
		expect(await post(path, { period: "2024", value: 41 }, token)).toMatchObject({ status, body: { status } });
	});

	it("is refused with a token that nobody issued", async () => {
		expect(await post(path, { period: "2024", value: 41 }, "vieda_x")).toMatchObject({
			status: 401,
			body: { code: "unknown_token" },
		});
	});

	it.each([
		["no JSON at all", "{", 422],
		["a missing value", { period: "2024" }, 422],
		["text for a value", { period: "2024", value: "41" }, 422],
		["an unknown field", { period: "2024", value: 41, accepted: true }, 422],
		["a share above 100", { period: "2024", value: 141 }, 422],
		["a period that has one", { period: "2023", value: 41 }, 409],
	])("with %s is refused and changes nothing", async (_, body, status) => {
		const before = (await world.auditLines()).length;
		expect(await post(path, body, await tokenOf("plan-coordinator"))).toMatchObject({
			status,
			type: expect.stringContaining("problem+json"),
		});
		const after = (await world.auditLines()).filter((line) => line.operation !== "directory.issueMachineToken");
		expect(after.length).toBeLessThanOrEqual(before);
	});
});
