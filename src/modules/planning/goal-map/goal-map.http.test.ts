// The goal map as its readers get it: page, SVG and PNG, in both languages.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIndicator } from "#modules/monitoring/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, samplePlan, type World } from "../../../../tests/world.ts";
import { createPlan } from "../plans/operations.ts";

let world: World;
let site: Site;
const page = "/plani/strategija/merku-karte";

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await world.as(world.coordinator, createPlan, {
		...samplePlan,
		code: "strategija",
		kind: "institution_strategy",
		title: { lv: "Parauga stratēģija", en: "Sample strategy" },
		elements: [
			{
				kind: "priority",
				code: "I",
				title: { lv: "Cilvēki <b>", en: "People" },
				children: [
					{ kind: "goal", code: "1", title: { lv: "Laba komanda", en: "A good team" } },
					{
						kind: "result",
						code: "R1",
						title: { lv: "Vadītāji sadarbojas", en: "Managers cooperate" },
						key: true,
						contributesTo: [{ plan: "strategija", element: "1" }],
					},
					{ kind: "result", code: "R2", title: { lv: "Mainība neaug", en: "Turnover does not grow" } },
				],
			},
		],
	});
	const indicator = (code: string, key: boolean, targets: { year: number; value?: number; text?: { lv: string } }[]) =>
		world.as(world.coordinator, createIndicator, {
			code,
			title: { lv: `Rādītājs ${code}`, en: `Indicator ${code}` },
			unit: "%",
			direction: "grow",
			state: "active",
			places: [{ plan: "strategija", element: "R1", key }],
			targets: targets as never,
			measuredBy: "MIN",
			series: [{ source: { lv: "Aptauja" }, from: 2023, current: true, points: [{ period: "2024", value: 60 }] }],
		});
	await indicator("viens", true, [{ year: 2027, value: 50 }]);
	await indicator("divi", false, [{ year: 2027, text: { lv: "Aug pret bāzi" } }]);
	await indicator("tris", false, []);
});
afterAll(() => world.close());

describe("the page of a goal map", () => {
	it("shows priorities, goals and results with indicators, targets and verdicts", async () => {
		const { status, html } = await site.get(page);
		expect(status).toBe(200);
		const text = textOf(html);
		expect(text).toMatch(/I Cilvēki <b> Mērķi 1 Laba komanda Rezultāti un rādītāji R1 Vadītāji sadarbojas/);
		expect(text).toMatch(
			/mērķim 1 Rādītājs viens \* \(galvenais rādītājs\) mērķa vērtība: 50 % \(2027\. gads\) mērķis sasniegts/,
		);
		expect(text).toContain("mērķa vērtība: aug pret bāzi vērtē aprakstoši");
		expect(text).toContain("mērķa vērtība nav noteikta");
		expect(text).toMatch(/R2 Mainība neaug nav norādīts, kuram mērķim kalpo/);
	});

	it("marks what is key with a star, and says it in words", async () => {
		const { html } = await site.get(page);
		expect(html).toMatch(/<span class="star" aria-hidden="true">\s*\*/);
		expect(textOf(html)).toContain("Vadītāji sadarbojas * (galvenais rezultāts)");
	});

	it("is there in English", async () => {
		const text = textOf((await site.get(`/en${page}`)).html);
		expect(text).toMatch(
			/I People Goals 1 A good team Results and indicators R1 Managers cooperate \* \(key result\) serves goal 1/,
		);
		expect(text).toContain("target: 50% (2027) target met");
	});

	it("holds the drawing for print beside the list, and asks for a landscape sheet", async () => {
		const { html } = await site.get(page);
		expect(html).toMatch(/<div class="goal-map-print goal-map-print--a4"><svg /);
		expect(html).not.toContain("<b>");
	});

	it("is linked from the plan where there is something to map", async () => {
		expect((await site.get("/plani/strategija")).html).toContain('"/plani/strategija/merku-karte"');
		expect((await site.get("/plani/parauga-plans")).html).not.toContain("merku-karte");
	});

	it("says what is not there", async () => {
		expect((await site.get("/plani/zudis/merku-karte")).status).toBe(404);
		const none = await site.get("/plani/parauga-plans/merku-karte");
		expect(none.status).toBe(404);
		expect(textOf(none.html)).toContain("nav arī mērķu kartes");
		expect((await site.get(`${page}?as_of=2026-02-30`)).status).toBe(422);
	});
});

describe("the downloads", () => {
	it("are an SVG with the same words", async () => {
		const { status, html, headers } = await site.get(`${page}.svg`);
		expect(status).toBe(200);
		expect(headers.get("content-type")).toBe("image/svg+xml");
		expect(headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''strategija-merku-karte.svg");
		expect(html).toMatch(/^<svg [\s\S]*<\/svg>$/);
		for (const word of ["Vadītāji", "Cilvēki &lt;b&gt;", "mērķis sasniegts", "2026. gada 10. janvāri"])
			expect(html).toContain(word);
	});

	it("keep the language and the day", async () => {
		const { html, headers } = await site.get(`/en${page}.svg?as_of=2025-12-31`);
		expect(headers.get("content-disposition")).toContain("strategija-goal-map.svg");
		expect(html).toContain("As of 31 December 2025");
		const shown = await site.get(`/en${page}?as_of=2025-12-31`);
		expect(shown.html).toContain(`href="/en${page}.png?as_of=2025-12-31"`);
	});

	it("are a PNG of a landscape sheet", async () => {
		const response = await site.app.request(`${page}.png`);
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(response.headers.get("content-type")).toBe("image/png");
		expect(bytes.subarray(1, 4).toString()).toBe("PNG");
		const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		expect(width).toBe(3_300);
		expect(height).toBeLessThanOrEqual(width / Math.SQRT2 + 3);
	});
});
