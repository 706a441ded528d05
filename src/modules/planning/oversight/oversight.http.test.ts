// Pages of an oversight group, from calling a meeting to its minutes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addStrategy } from "../maturity/fixtures/strategy.ts";

let world: World;
let site: Site;
const page = "/plani/min-2025/uzraudziba";
beforeAll(async () => {
	world = await openWorld("2026-06-10");
	await addStrategy(world);
	site = await openSite(world);
	await world.as(system, createIndicator, {
		code: "atpaliek",
		title: { lv: "Atpaliekošs rādītājs", en: "Lagging indicator" },
		unit: "%",
		direction: "grow",
		state: "active",
		places: [{ plan: "min-2025", element: "M1.1" }],
		targets: [{ year: 2025, value: 90 }],
		measuredBy: "MIN",
		series: [{ source: { lv: "Aptauja" }, from: 2024, current: true, points: [{ period: "2024", value: 10 }] }],
	});
});
afterAll(() => world.close());

describe("the group's page", () => {
	it("is among the pages of an institution's strategy, and of no other plan", async () => {
		expect((await site.get("/plani/min-2025")).html).toContain(`href="${page}"`);
		expect((await site.get("/plani/parauga-plans")).html).not.toContain("/uzraudziba");
		expect((await site.get("/plani/parauga-plans/uzraudziba")).status).toBe(404);
		expect((await site.get("/en/plani/nav/uzraudziba")).status).toBe(404);
	});

	it("warns of years with fewer than two meetings, in both languages", async () => {
		const text = textOf((await site.get(page)).html);
		expect(text).toContain("2026. gadā reģistrā ir 0 sēžu; vajag vismaz 2.");
		expect(text).toContain("2025. gadā reģistrā ir 0 sēžu");
		expect(textOf((await site.get(`/en${page}`)).html)).toContain("2025: 0 meetings on record; at least 2 are due.");
	});

	it("so does the overview, for officials", async () => {
		expect(textOf((await site.get("/", "auditor")).html)).toContain("Uzraudzības grupas tiekas pārāk reti");
		expect(textOf((await site.get("/")).html)).not.toContain("Uzraudzības grupas tiekas pārāk reti");
	});

	it("names members to officials only; the public sees their posts", async () => {
		const typed = { name: "Ilze <i>Viena</i>", post: "Valsts sekretāre", since: "2025-02-01" };
		expect((await site.post(`${page}/dalibnieki`, typed, "coordinator")).status).toBe(303);
		expect((await site.get(page, "auditor")).html).toContain("Ilze &lt;i&gt;Viena&lt;/i&gt;");
		const open = (await site.get(page)).html;
		expect(open).toContain("Valsts sekretāre");
		expect(open).not.toContain("Ilze");
	});

	it("gives a wrong day back at its field, with what was typed", async () => {
		const { status, html } = await site.post(page, { day: "2031-01-01", place: "Zāle" }, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('id="f-day-error"');
		expect(html).toContain('value="Zāle"');
	});

	it("takes nothing from who may not, and offers them nothing", async () => {
		expect((await site.post(page, { day: "2026-07-01" }, "contact")).status).toBe(403);
		expect((await site.post(page, { day: "2026-07-01" })).status).toBe(401);
		expect((await site.get(page, "contact")).html).not.toMatch(/<main[\s\S]*<form/);
	});
});

describe("a meeting's page", () => {
	it("proposes the agenda by itself: what is off its target stands there, and why", async () => {
		const { location } = await site.post(page, { day: "2026-06-10", place: "Zāle" }, "coordinator");
		expect(location).toBe(`${page}/1`);
		const text = textOf((await site.get(location)).html);
		expect(text).toContain("1. sēde, 2026. gada 10. jūnijs");
		expect(text).toContain("Atpaliek no mērķa Atpaliekošs rādītājs – mērķis nav sasniegts termiņā");
		expect(textOf((await site.get(`/en${location}`)).html)).toContain("Lagging indicator – target missed");
	});

	it("keeps the agenda that was composed, and offers again what was left out", async () => {
		const typed = { revision: "1", own: "Budžets\nDažādi" };
		expect((await site.post(`${page}/1/darba-kartiba`, typed, "coordinator")).status).toBe(303);
		expect(textOf((await site.get(`${page}/1`)).html)).toContain("Citi jautājumi Budžets Dažādi");
		const { html } = await site.get(`${page}/1`, "coordinator");
		expect(textOf(html)).toMatch(/Atpaliekošs rādītājs – mērķis nav sasniegts termiņā jauns/);
		expect(html).toContain("1. Budžets\n\n2. Dažādi");
	});

	it("keeps minutes; whoever was overtaken sees what stands now beside what they typed", async () => {
		const member = /name="present\.([0-9a-f-]+)"/.exec((await site.get(`${page}/1`, "coordinator")).html)?.[1];
		const typed = { revision: "2", heldOn: "2026-06-10", minutes: "Pirmais teksts", [`present.${member}`]: "1" };
		expect((await site.post(`${page}/1/protokols`, typed, "coordinator")).status).toBe(303);
		const late = { revision: "2", heldOn: "2026-06-10", minutes: "Otrs teksts" };
		const { status, html } = await site.post(`${page}/1/protokols`, late, "coordinator");
		expect(status).toBe(409);
		expect(html).toMatch(/<textarea[^>]*name="minutes"[^>]*>Otrs teksts/);
		expect(textOf(html)).toContain("Kas tagad ir ierakstīts Pirmais teksts");
		expect(html).toContain('name="revision" value="3"');
	});

	it("shows the minutes and who came to officials, to the public how many came", async () => {
		const official = textOf((await site.get(`${page}/1`, "auditor")).html);
		expect(official).toContain("Klātbūtne: 1 no 1");
		expect(official).toContain("Pirmais teksts");
		const open = (await site.get(`${page}/1`)).html;
		expect(textOf(open)).toContain("Klātbūtne: 1 no 1 Piedalījās Valsts sekretāre");
		expect(open).not.toContain("Pirmais teksts");
		expect(open).not.toContain("Ilze");
	});

	it("records decisions with owner and term, which stand as open on the group's page until they are done", async () => {
		const decision = { text: "Sagatavot pārskatu", owner: "Nodaļa", due: "2026-06-01" };
		const wrong = await site.post(`${page}/1/lemumi`, decision, "coordinator");
		expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('id="f-due-error"')]);
		expect((await site.post(`${page}/1/lemumi`, { ...decision, due: "2026-09-01" }, "coordinator")).status).toBe(303);
		const listed = async (who?: "auditor") => textOf((await site.get(page, who)).html);
		expect(await listed("auditor")).toContain("1.1 Sagatavot pārskatu Nodaļa 2026. gada 1. septembris");
		// The minutes are not approved yet: to the public nothing is decided.
		expect(await listed()).not.toContain("Sagatavot pārskatu");
		const form = `${page}/1/lemumi/1`;
		expect((await site.get(form)).status).toBe(404);
		expect((await site.get(form, "contact")).status).toBe(403);
		expect((await site.get(form, "coordinator")).html).toContain('name="revision" value="1"');
		const future = await site.post(form, { doneOn: "2027-01-01", note: "Gatavs", revision: "1" }, "coordinator");
		expect([future.status, future.html]).toEqual([422, expect.stringContaining("Gatavs")]);
		await site.post(form, { doneOn: "2026-06-10", note: "Gatavs", revision: "1" }, "coordinator");
		expect(await listed("auditor")).toContain("Neizpildītu lēmumu nav");
		expect(await listed("auditor")).toContain("2026 vēl jāsasauc 1 0 100 % 1 1 0");
	});

	it("that is approved offers no more writing", async () => {
		expect((await site.post(`${page}/1/apstiprinat`, { revision: "3" }, "coordinator")).status).toBe(303);
		const { html } = await site.get(`${page}/1`, "coordinator");
		expect(textOf(html)).toContain("protokols apstiprināts");
		expect(html).not.toContain('name="minutes"');
		const again = await site.post(`${page}/1/protokols`, { heldOn: "2026-06-10", minutes: "x" }, "coordinator");
		expect(again.status).toBe(409);
		expect(textOf((await site.get(`${page}/1`)).html)).toContain("Sagatavot pārskatu");
	});

	it("that is cancelled says why", async () => {
		await site.post(page, { day: "2026-09-10" }, "coordinator");
		const wrong = await site.post(`${page}/2/atcelt`, { reason: "", revision: "1" }, "coordinator");
		expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('id="f-reason-error"')]);
		await site.post(`${page}/2/atcelt`, { reason: "Nav kvoruma", revision: "1" }, "coordinator");
		expect(textOf((await site.get(`${page}/2`)).html)).toContain("Sēde atcelta: Nav kvoruma");
	});

	it("that is not there is not found, nor a number that is none", async () => {
		expect((await site.get(`${page}/7`)).status).toBe(404);
		expect((await site.get(`${page}/abc`)).status).toBe(404);
		expect((await site.post(`${page}/abc/atcelt`, { reason: "x" }, "coordinator")).status).toBe(404);
	});
});

describe("the API", () => {
	it("tells anyone the figures of each year, without names", async () => {
		const answer = await site.get("/api/v1/plans/min-2025/oversight");
		expect(JSON.parse(answer.html)).toMatchObject({
			least_meetings: 2,
			years: [
				{ year: 2026, meetings: 1, attendance_percent: 100, decisions: 1, done: 1, state: "lacking" },
				{ year: 2025, meetings: 0, attendance_percent: null, state: "short" },
			],
		});
		expect((await site.get("/api/v1/plans/parauga-plans/oversight")).status).toBe(404);
	});
});
