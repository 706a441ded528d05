import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { recordMeasurement } from "../indicators/operations.ts";
import { findIndicator } from "../indicators/queries.ts";
import { withdrawMeasurement } from "../indicators/taking-back.ts";

let world: World;
let site: Site;
const code = "apmierinatiba-paraugs";
const page = `/raditaji/${code}/vertibas`;

async function standing(period: number): Promise<string> {
	const view = await findIndicator(world.db, code, world.clock.day);
	const found = view?.series[0]?.points.find((point) => point.period.year === period);
	if (!found) throw new Error("no such value");
	return found.id;
}

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const record = (input: { period: string; value: string; published?: string; note?: string; corrects?: string }) =>
		world.as(world.contact, recordMeasurement, { indicator: code, ...input });
	await record({ period: "2024", value: "43", published: "2025-02-01", note: "Pirmais aprēķins" });
	world.clock.day = "2026-01-15";
	await record({ period: "2024", value: "44,5", corrects: await standing(2024) });
	await record({ period: "2025", value: "46" });
	world.clock.day = "2026-01-20";
	const gone = { indicator: code, period: "2025", seen: await standing(2025), reason: "Aptaujā bija kļūda" };
	await world.as(world.contact, withdrawMeasurement, gone);
});
afterAll(() => world.close());

describe("the page of a value", () => {
	it("says the value, its source, who measures, and what stood there before until which day", async () => {
		const text = textOf((await site.get(`${page}/2024`)).html);
		expect(text).toContain("44,5 %");
		expect(text).toContain("Avots Aptauja");
		expect(text).toContain("Mēra Parauga ministrija");
		expect(text).toMatch(/43 % līdz 2026\. gada 15\. janvārim/);
		expect(text).not.toContain("Bruno");
	});

	it("leads to the value before it and says how to cite it", async () => {
		const { html } = await site.get(`/en${page}/2024`);
		expect(html).toContain(`href="/en${page}/2023"`);
		expect(textOf(html)).toContain(
			`Sample Ministry. Sample satisfaction, 2024: 44.5%. VIEDA, http://localhost/en${page}/2024`,
		);
	});

	it("of a period whose value was withdrawn keeps it in sight, with the reason", async () => {
		const text = textOf((await site.get(`${page}/2025`)).html);
		expect(text).toContain("Vērtība ir atsaukta.");
		expect(text).toContain("Aptaujā bija kļūda");
	});

	it("has one address, whatever the case of its period", async () => {
		const { status, location } = await site.get(`/en${page}/2024-h1`);
		expect([status, location]).toEqual([301, `/en${page}/2024-H1`]);
	});

	it.each(["1850", "2024-Q5", "rīt", "2024-13", "x".repeat(5_000)])(
		"is not there for %.10s, and says so",
		async (period) => {
			const { status, html } = await site.get(`${page}/${encodeURIComponent(period)}`);
			expect(status).toBe(404);
			expect(textOf(html)).toMatch(/Tāda perioda nav|Šim periodam rādītājam vērtības nav/);
		},
	);

	it("stands behind every value of the indicator's table", async () => {
		const { html } = await site.get(`/raditaji/${code}`);
		for (const period of ["2023", "2024", "2025"]) expect(html).toContain(`href="${page}/${period}"`);
	});
});
