import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodCode } from "#kernel/period.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addBreakdown } from "../breakdowns/fixtures/breakdown.ts";
import { recordBreakdown } from "../breakdowns/operations.ts";
import { findIndicator, recordMeasurement } from "../index.ts";
import { acceptMeasurement, moveMeasurement, withdrawMeasurement } from "./taking-back.ts";

const indicator = "apmierinatiba-paraugs";
const page = `/raditaji/${indicator}`;
let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	site = await openSite(world);
	for (const [period, value] of [
		["2024", 44],
		["2025", 45],
	] as const)
		await record(period, value);
});
afterAll(() => world.close());

const record = (period: string, value: number) =>
	world.as(world.contact, recordMeasurement, { indicator, period, value });
const series = async () => {
	const found = (await findIndicator(world.db, indicator, "2026-06-15"))?.series.find((one) => one.current);
	if (!found) throw new Error("no series");
	return found;
};
const values = async () => (await series()).points.map((point) => [periodCode(point.period), point.value]);
const reason = "Ierakstīts kļūdas pēc.";

describe("a value that is withdrawn", () => {
	it("stays in sight, struck through, and no longer counts", async () => {
		await world.as(world.contact, withdrawMeasurement, { indicator, period: "2025", reason });
		expect(await values()).toEqual([
			["2023", 40],
			["2024", 44],
		]);
		expect((await series()).withdrawn).toMatchObject([{ value: 45, note: { lv: reason }, movedTo: null }]);
		const { html } = await site.get(page);
		expect(html).toMatch(/<s>45\s%<\/s>/);
		expect(textOf(html)).toContain(`45 % atsaukts 2026. gada 15. jūnijā`);
		expect(textOf(html)).toContain(`Atsaukts mērījums: 2025. gads, 45 % (${reason})`);
	});

	it("leaves its period free; the new value keeps it as what stood there before", async () => {
		await record("2025", 46);
		const { points, withdrawn } = await series();
		expect(withdrawn).toEqual([]);
		expect(points.at(-1)).toMatchObject({ value: 46, corrected: [{ value: 45, withdrawn: { lv: reason } }] });
	});

	it("is not withdrawn by a stranger, without a reason, or when it is not there", async () => {
		const act = (who = world.contact, own: object = {}) =>
			world.as(who, withdrawMeasurement, { indicator, period: "2024", reason, ...own });
		await expect(act(world.stranger)).rejects.toMatchObject({ status: 403 });
		await expect(act(world.contact, { reason: " " })).rejects.toMatchObject({ fields: { reason: expect.anything() } });
		await expect(act(world.contact, { period: "2010" })).rejects.toMatchObject({ status: 404 });
		const seen = (await series()).points[0]?.id;
		await expect(act(world.contact, { seen })).rejects.toMatchObject({ status: 409 });
		expect((await values()).length).toBe(3);
	});
});

describe("a value that is moved", () => {
	it("counts for the right period and stays in sight at the wrong one", async () => {
		await world.as(world.contact, moveMeasurement, { indicator, period: "2024", to: "2024-H2", reason });
		expect(await values()).toEqual([
			["2023", 40],
			["2024-H2", 44],
			["2025", 46],
		]);
		expect((await series()).withdrawn).toMatchObject([{ value: 44, movedTo: { year: 2024, half: 2 } }]);
		const text = textOf((await site.get(`/en${page}`)).html);
		expect(text).toContain("44% moved to second half of 2024");
		expect(text).toContain("Measurement moved: 2024 → second half of 2024");
		expect((await world.auditLines()).at(-1)).toMatchObject({
			before: { period: "2024", value: 44 },
			after: { moved: { period: "2024", to: "2024-H2" } },
		});
	});

	it.each([
		["a period that has a value", "2025"],
		["its own period", "2024-H2"],
		["the future", "2027"],
		["what is no period", "2024-H3"],
	])("to %s is refused at its place, and what was typed stays", async (_, to) => {
		const before = await values();
		const fields = { period: "2024-H2", to, moveReason: reason };
		const { status, html } = await site.post(`${page}/merijumi/parcelt`, fields, "contact");
		expect(status).toBe(422);
		expect(html).toContain('id="f-to-error"');
		expect(html).toContain(`value="${to}"`);
		expect(html).toContain(`value="${reason}"`);
		expect(await values()).toEqual(before);
	});

	it("is offered beside the correction", async () => {
		const { html } = await site.get(`${page}/merijumi?labot=2025`, "contact");
		expect(html).toContain(`action="${page}/merijumi/parcelt"`);
		const answer = await site.post(`${page}/merijumi/atsaukt`, { period: "2025", withdrawReason: "" }, "contact");
		expect(answer.status).toBe(422);
		expect(answer.html).toContain('id="f-withdrawReason-error"');
		expect((await site.get(`${page}/merijumi`, "contact")).html).not.toContain("parcelt");
	});
});

describe("the acceptance of a value", () => {
	it("is the coordinator's; officials see what waits for it", async () => {
		expect((await series()).points.at(-1)?.acceptedAt).toBeNull();
		expect((await series()).points[0]?.acceptedAt).not.toBeNull();
		expect(textOf((await site.get(page, "contact")).html)).toContain("46 % vēl nav pieņemts");
		expect(textOf((await site.get(page)).html)).not.toContain("vēl nav pieņemts");
		await expect(world.as(world.contact, acceptMeasurement, { indicator, period: "2025" })).rejects.toMatchObject({
			status: 403,
		});
		const answer = await site.post(`${page}/merijumi/pienemt`, { period: "2025" }, "coordinator");
		expect(answer.status).toBe(303);
		expect((await series()).points.at(-1)).toMatchObject({
			acceptedAt: expect.any(Date),
			acceptedById: expect.any(String),
		});
		expect(textOf((await site.get(page)).html)).toContain("Pieņemts mērījums: 2025. gads");
		await expect(world.as(world.coordinator, acceptMeasurement, { indicator, period: "2025" })).rejects.toMatchObject({
			status: 409,
		});
	});

	it("is not needed for what the coordinator enters", async () => {
		await world.as(world.coordinator, recordMeasurement, { indicator, period: "2022", value: 39 });
		expect((await series()).points[0]).toMatchObject({ acceptedById: world.coordinator.id });
	});
});

describe("a value of a group", () => {
	it("is withdrawn too, and the history tells the public no value of it", async () => {
		await addBreakdown(world);
		const values = [{ group: "women", value: 73.25, n: 4 }];
		await world.as(world.contact, recordBreakdown, { indicator, dimension: "sex", period: "2021", values });
		const named = { indicator, period: "2021", dimension: "sex", group: "women" };
		await world.as(world.contact, moveMeasurement, { ...named, to: "2020", reason });
		await world.as(world.contact, withdrawMeasurement, { ...named, period: "2020", reason });
		const text = textOf((await site.get(page)).html);
		expect(text).toContain("Atsaukts mērījums: Sievietes, 2020. gads");
		expect(text).toContain("Pārcelts mērījums: Sievietes, 2021. gads → 2020. gads");
		expect(text).not.toContain("73,25");
	});
});
