// The pages of indicators, through the whole application.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createIndicator, findIndicator, recordMeasurement } from "../index.ts";

const code = "apmierinatiba-paraugs";
const page = `/raditaji/${code}`;
const form = `${page}/merijumi`;

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	site = await openSite(world);
	await world.as(system, createIndicator, {
		code: "vecais-raditajs",
		title: { lv: "Ārpus plāniem" },
		unit: "count",
		direction: "fall",
		state: "retired",
		places: [],
		targets: [{ year: 2027, value: 3 }],
		measuredBy: "OTH",
		series: [],
	});
});
afterAll(() => world.close());

const points = async () => (await findIndicator(world.db, code, "2026-06-15"))?.series[0]?.points ?? [];
const textAt = async (path: string, who?: Parameters<Site["get"]>[1]) => textOf((await site.get(path, who)).html);
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
/** Unique periods, so that the order of tests does not matter. */
const plain = { value: "41,5", note: "Aptauja" };

describe("the list", () => {
	it("shows value, period, target and verdict of each indicator under its plan", async () => {
		const text = await textAt("/raditaji");
		expect(text).toMatch(
			/Parauga plāns 2024\.–2027\. gadam .*Parauga apmierinātība 1 Pirmais virziens ★ galvenais 40 % 2023\. gads 50 % 2027\. gads nepietiek datu/,
		);
		expect(text).toMatch(/Ārpus plāniem .*mērījumu vēl nav .*3 2027\. gads .*vairs netiek vērtēts/);
	});

	it("counts indicators per verdict, and each count leads to them", async () => {
		const { html } = await site.get("/raditaji");
		expect(html).toContain('href="/raditaji?virziba=retired"');
		const retired = await textAt("/raditaji?virziba=retired");
		expect(retired).toContain("3 2027. gads vairs netiek vērtēts");
		expect(retired).not.toContain("Parauga apmierinātība");
	});

	it("narrows to one plan, and keeps the day in its links", async () => {
		const { html } = await site.get("/raditaji?plan=parauga-plans&as_of=2025-12-31");
		expect(html).toContain(`href="${page}?as_of=2025-12-31"`);
		expect(html).not.toContain("/raditaji/vecais-raditajs");
	});

	it("speaks English under /en", async () => {
		const text = await textAt("/en/raditaji");
		expect(text).toMatch(/Indicators .*Sample satisfaction .*no longer assessed/);
	});

	it.each([
		["/raditaji?virziba=labi", 422],
		["/raditaji?plan=nav-tada", 404],
		["/raditaji?as_of=2025-02-30", 422],
		[`${page}?as_of=2025-13-01`, 422],
		["/raditaji/nav-tada", 404],
		["/raditaji/%00", 404],
		["/raditaji/nav-tada/merijumi", 404],
	])("answers %s with %i", async (path, status) => {
		expect((await site.get(path, "coordinator")).status).toBe(status);
	});
});

describe("one indicator", () => {
	it("says its verdict as a sentence in both languages", async () => {
		expect(await textAt(page)).toContain("Virzību vēl nevar noteikt: vajag vēl vismaz vienu mērījumu.");
		expect(await textAt(`/en${page}`)).toContain("There is no trend yet: at least one more measurement is needed.");
	});

	it("has the figures of the chart in a table: baseline, series and target", async () => {
		expect(await textAt(page)).toMatch(
			/Bāzes vērtība 2023\. gads 40 % Aptauja 2023\. gads 40 % .*Mērķi 2027\. gads 50 %/,
		);
		expect((await site.get(page)).html).toMatch(/<svg[^>]*role="img"/);
	});

	it("links to its plan, its element, its institution and its data", async () => {
		const { html } = await site.get(page);
		for (const href of [
			"/plani/parauga-plans",
			"/plani/parauga-plans/1",
			"/iestades/MIN",
			`/api/v1/indicators/${code}`,
		]) {
			expect(html).toContain(`href="${href}"`);
		}
	});

	it("names who recorded to officials; to the public it names the institution", async () => {
		await site.post(form, { period: "2021", ...plain }, "contact");
		expect(await textAt(page, "auditor")).toContain("Bruno Kontakts, MIN");
		for (const who of ["nobody", "visitor"] as const) {
			const text = await textAt(page, who);
			expect(text).not.toContain("Bruno");
			expect(text).toMatch(/· MIN Ierakstīts mērījums: 2021\. gads, 41,5 %/);
		}
	});

	it("puts its own numbers into the rule of the verdict", async () => {
		await site.post(form, { period: "2025", value: "44,5" }, "contact");
		const text = await textAt(`/en${page}`);
		expect(text).toContain("This rule holds here");
		const { verdict } = (await findIndicator(world.db, code, "2026-06-15")) ?? {};
		expect(verdict?.requiredPace).toBe(2.75);
		expect(text).toContain("+2.75 percentage points = (50 − 44.5) ÷ (2027 − 2025)");
	});

	it("does not count what lies after the day asked for, and says so", async () => {
		expect(await textAt(`${page}?as_of=2024-12-31`)).toMatch(/2025\. gads vēl neskaita.* 44,5 %/);
		expect(await textAt(page)).not.toContain("vēl neskaita");
	});

	it("without a measurement says so instead of drawing an empty chart", async () => {
		const { html } = await site.get(`${page}?as_of=2015-01-01`);
		expect(textOf(html)).toContain("Līdz šai dienai mērījumu nav.");
		expect(html).not.toContain("<figure");
	});

	it("that is retired offers no form, not even to the coordinator", async () => {
		expect((await site.get("/raditaji/vecais-raditajs", "coordinator")).html).not.toContain("/merijumi");
		expect((await site.get("/raditaji/vecais-raditajs/merijumi", "coordinator")).status).toBe(409);
	});
});

describe("recording a measurement", () => {
	it("is offered to those who may, and to nobody else", async () => {
		for (const who of ["contact", "coordinator"] as const)
			expect((await site.get(page, who)).html).toContain(`href="${form}"`);
		for (const who of ["stranger", "auditor", "visitor", "nobody"] as const) {
			expect((await site.get(page, who)).html).not.toContain(form);
		}
	});

	it("goes back to the page, which shows what was saved", async () => {
		const { status, location } = await site.post(
			`/en${form}`,
			{ period: "2024-h1", value: "1,5", n: "1200", numerator: "3", denominator: "200" },
			"contact",
		);
		expect([status, location]).toEqual([303, `/en${page}?saglabats=2024-h1`]);
		const text = await textAt(location, "contact");
		expect(text).toContain("The measurement is saved: first half of 2024, 1.5%");
		expect(text).toContain("3 of 200, n = 1,200");
	});

	it("is refused to another ministry with who can, to nobody with the way to sign in", async () => {
		const refused = await site.get(form, "stranger");
		expect(refused.status).toBe(403);
		expect(textOf(refused.html)).toContain(
			"Šā rādītāja mērījumus ievada Parauga ministrija (MIN) vai plāna koordinators.",
		);
		const anonymous = await site.get(form);
		expect(anonymous.status).toBe(401);
		expect(anonymous.html).toContain("/pieslegties");
	});

	it.each([
		["stranger", 403, "Parauga ministrija (MIN)"],
		["auditor", 403, "nav atļauta"],
		["nobody", 401, "Pieslēdzieties citā pārlūka cilnē"],
	] as const)("by %s is refused, changes nothing and keeps what was typed", async (who, status, said) => {
		const before = await points();
		const answer = await site.post(form, { period: "2022", value: "42,25", note: "Garš paskaidrojums" }, who);
		expect(answer.status).toBe(status);
		expect(textOf(answer.html)).toContain(said);
		expect(answer.html).toContain("Garš paskaidrojums");
		expect(answer.html).toContain('value="42,25"');
		expect(await points()).toEqual(before);
	});

	it("with wrong fields keeps what was typed and says at each field what is wrong", async () => {
		const typed = {
			period: "2025-H3",
			value: "daudz",
			published: "2025-13-01",
			denominator: "0",
			numerator: "7",
			note: "Mana piezīme",
		};
		const { status, html } = await site.post(form, typed, "contact");
		expect(status).toBe(422);
		for (const value of ["2025-H3", "daudz", "7"]) expect(html).toContain(`value="${value}"`);
		expect(html).toContain("Mana piezīme");
		for (const field of ["period", "value", "published", "denominator"])
			expect(html).toContain(`id="f-${field}-error"`);
		expect(textOf(html)).toContain("Saucējs nevar būt nulle.");
	});

	it("without a value asks for it", async () => {
		const { status, html } = await site.post(form, { period: "2022", value: " " }, "contact");
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Aizpildiet šo lauku.");
	});

	it("shows a note as text, whatever it holds", async () => {
		const note = '<img src=x onerror=alert(1)> & "citāts"';
		await site.post(form, { period: "2020", value: "39", note }, "contact");
		const { html } = await site.get(page);
		expect(html).not.toContain("<img");
		expect(textOf(html)).toContain(note);
		expect((await site.get(`${form}?labot=2020`, "contact")).html).not.toContain("<img");
	});
});

describe("correcting a measurement", () => {
	const period = "2019";

	it("opens with the value that stands there, and keeps the old one in sight", async () => {
		await site.post(form, { period, value: "30,5", note: "Pirmā" }, "contact");
		const { html } = await site.get(`${form}?labot=${period}`, "contact");
		expect(html).toContain('value="30,5"');
		expect(textOf(html)).toContain("Pašlaik ir ierakstīts: 2019. gads, 30,5 %");
		const corrects = hidden(html, "corrects") ?? "";
		const { status } = await site.post(form, { period, value: "31", corrects }, "contact");
		expect(status).toBe(303);
		const text = await textAt(page);
		expect(text).toContain("31 % iepriekš 30,5 % , labots 2026. gada 15. jūnijā");
		expect(text).toContain("Labots mērījums: 2019. gads, 30,5 % → 31 %");
	});

	it("that another person corrected meanwhile comes back with both values; saving again is the person's decision", async () => {
		const corrects = hidden((await site.get(`${form}?labot=${period}`, "contact")).html, "corrects") ?? "";
		await world.as(world.coordinator, recordMeasurement, { indicator: code, period, value: 33, corrects });
		const answer = await site.post(form, { period, value: "32", note: "Mans", corrects }, "contact");
		expect(answer.status).toBe(409);
		expect(textOf(answer.html)).toContain("Kamēr rakstījāt, šī vērtība tika izmainīta.");
		expect(textOf(answer.html)).toContain("2019. gads, 33 %");
		expect(answer.html).toContain('value="32"');
		expect((await points())[0]?.value).toBe(33);
		const now = hidden(answer.html, "corrects") ?? "";
		expect(now).not.toBe(corrects);
		expect((await site.post(form, { period, value: "32", corrects: now }, "contact")).status).toBe(303);
		expect((await points())[0]).toMatchObject({
			value: 32,
			corrected: [{ value: 33 }, { value: 31 }, { value: 30.5 }],
		});
	});

	it("is not done by a new record of the same period; with another period it is a new record", async () => {
		const taken = await site.post(form, { period, value: "50" }, "contact");
		expect(taken.status).toBe(409);
		expect(textOf(taken.html)).toContain("Šim periodam jau ir vērtība.");
		const corrects = hidden(taken.html, "corrects") ?? "";
		const other = await site.post(form, { period: "2018", value: "50", corrects }, "contact");
		expect(other.status).toBe(303);
		expect((await points()).slice(0, 2)).toMatchObject([{ value: 50, corrected: [] }, { value: 32 }]);
	});

	it("of a period without a value is not found", async () => {
		expect((await site.get(`${form}?labot=2001`, "contact")).status).toBe(404);
	});
});

describe("on a plan's page", () => {
	it("indicators stand with their verdicts, on the page of an element those below it too", async () => {
		expect(await textAt("/plani/parauga-plans")).toMatch(/Rādītāji 1 rādītājs Parauga apmierinātība/);
		expect(await textAt("/plani/parauga-plans/1")).toContain("Parauga apmierinātība");
		expect(await textAt("/plani/parauga-plans/1.1")).not.toContain("Parauga apmierinātība");
	});
});
