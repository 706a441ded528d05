// Pages of maturity, as those who grade and those who read see them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addStrategy, answersFor } from "./fixtures/strategy.ts";
import { setMaturityTargets } from "./targets.ts";

let world: World;
let site: Site;
const page = "/plani/min-2025/briedums";
const year = `${page}/M1.1/2025`;
const self = `${year}/pasvertejums`;
beforeAll(async () => {
	world = await openWorld("2026-03-10");
	await addStrategy(world);
	site = await openSite(world);
});
afterAll(() => world.close());

/** The fields of a form in which exactly that level holds. */
function fieldsFor(level: number): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const [place, { answers }] of answersFor(level).entries()) {
		for (const [index, answer] of answers.entries()) {
			fields[`levels.${place}.answers.${index}.holds`] = answer.holds ? "1" : "0";
			fields[`levels.${place}.answers.${index}.evidence`] = answer.evidence;
		}
	}
	return fields;
}

describe("a plan that is graded", () => {
	it("has the page among its pages; another has none", async () => {
		expect((await site.get("/plani/min-2025")).html).toContain(`href="${page}"`);
		expect((await site.get("/plani/parauga-plans")).html).not.toContain("/briedums");
		expect((await site.get("/plani/parauga-plans/briedums")).status).toBe(404);
	});

	it("shows the scale, and who begins when nothing is assessed yet", async () => {
		const text = textOf((await site.get(page)).html);
		expect(text).toContain("2 Briedums Spējas ir stabilas Vide izprasta");
		expect(text).toContain("Vērtējumu vēl nav");
		expect(text).toContain("Mērķa pakāpes nav noteiktas");
		expect(textOf((await site.get(`/en${page}`)).html)).toContain("2 Mature Abilities are stable");
	});
});

describe("writing a self-assessment", () => {
	it("keeps a draft as typed and shows it to those who write it, to nobody else", async () => {
		const typed = { revision: "0", darit: "saglabat", "levels.1.answers.0.evidence": "Pusē <b>ceļa</b>" };
		const { status, location } = await site.post(self, typed, "contact");
		expect([status, location]).toEqual([303, `${year}?ir=saglabats`]);
		expect(textOf((await site.get(location, "contact")).html)).toContain("Melnraksts ir saglabāts.");
		const form = (await site.get(self, "contact")).html;
		expect(form).toContain("Pusē &lt;b&gt;ceļa&lt;/b&gt;");
		expect(textOf(form)).toContain("Atbildēts uz 0 no 5 kritērijiem");
		for (const who of ["coordinator", "auditor", "nobody"] as const)
			expect(textOf((await site.get(year, who)).html)).not.toContain("melnraksts");
	});

	it("that is not whole comes back with each gap named at its place, and what was typed", async () => {
		const typed = { ...fieldsFor(2), revision: "1", darit: "iesniegt", "levels.2.answers.0.evidence": " " };
		const { status, html } = await site.post(self, { ...typed, summary: "Mans kopsavilkums" }, "contact");
		expect(status).toBe(422);
		expect(html).toContain('href="#f-levels.2.answers.0.evidence"');
		expect(html).toContain('id="f-levels.2.answers.0.evidence-error"');
		expect(html).toContain("Mans kopsavilkums");
	});

	it("that somebody else changed meanwhile is shown beside what stands now, and can be saved over it", async () => {
		const late = { ...fieldsFor(1), revision: "0", darit: "saglabat", summary: "Vēlais teksts" };
		const { status, html } = await site.post(self, late, "contact");
		expect(status).toBe(409);
		expect(html).toContain("Vēlais teksts");
		expect(textOf(html)).toContain("Kas tagad ir ierakstīts");
		expect(html).toContain('name="revision" value="1"');
		expect((await site.post(self, { ...late, revision: "1" }, "contact")).status).toBe(303);
	});

	it("is submitted whole", async () => {
		const typed = { ...fieldsFor(2), revision: "2", darit: "iesniegt" };
		expect((await site.post(self, typed, "contact")).status).toBe(303);
		expect((await site.get(self, "contact")).status).toBe(409);
	});

	it("is refused to another ministry and to an auditor, and nobody is asked to sign in first", async () => {
		expect((await site.get(self, "stranger")).status).toBe(403);
		const refused = await site.get(self, "auditor");
		expect([refused.status, textOf(refused.html)]).toEqual([
			403,
			expect.stringContaining("vadītājs vai kontaktpersona"),
		]);
		expect((await site.get(self)).status).toBe(401);
		expect((await site.post(self, { revision: "0" }, "stranger")).status).toBe(403);
	});
});

describe("both assessments", () => {
	it("stand side by side with their difference, for officials; the public sees what was accepted", async () => {
		const typed = { ...fieldsFor(1), revision: "0", darit: "iesniegt" };
		expect((await site.post(`${year}/neatkarigais`, typed, "auditor")).status).toBe(303);
		const official = textOf((await site.get(year, "coordinator")).html);
		expect(official).toContain("Pašvērtējums 2 iesniegts Neatkarīgais vērtējums 1 iesniegts Starpība −1");
		expect(official).toContain("Vide izprasta atšķiras");
		expect(official).toContain("Rakstīja: Elga Auditore");
		expect(textOf((await site.get(year)).html)).toContain("Pašvērtējums nav vērtēts");
		expect((await site.post(`${self}/pienemt`, { revision: "3" }, "coordinator")).status).toBe(303);
		const open = textOf((await site.get(year)).html);
		expect(open).toContain("Pašvērtējums 2 Neatkarīgais vērtējums nav vērtēts");
		expect(open).not.toContain("Bruno Kontakts");
	});

	it("are returned only with a reason", async () => {
		const path = `${year}/neatkarigais/atgriezt`;
		const { status, html } = await site.post(path, { reason: " ", revision: "1" }, "coordinator");
		expect([status, html]).toEqual([422, expect.stringContaining('id="f-reason-error"')]);
		expect((await site.post(path, { reason: "Pierādiet", revision: "1" }, "coordinator")).status).toBe(303);
		expect(textOf((await site.get(year, "auditor")).html)).toContain("Atgriezts labošanai: Pierādiet");
	});

	it("that were overtaken meanwhile are not accepted unseen", async () => {
		const typed = { ...fieldsFor(2), revision: "2", darit: "iesniegt" };
		await site.post(`${year}/neatkarigais`, typed, "auditor");
		const { status, html } = await site.post(`${year}/neatkarigais/pienemt`, { revision: "1" }, "coordinator");
		expect(status).toBe(409);
		expect(textOf(html)).toContain("kāds cits šo vērtējumu jau mainīja");
	});
});

describe("targets and pictures", () => {
	it("targets are set by the coordinator in one table of functions and years", async () => {
		const form = await site.get(`${page}/merki`, "coordinator");
		expect(form.html).toContain('aria-label="M1.3, 2027"');
		const basedOn = /name="basedOn" value="(\w+)"/.exec(form.html)?.[1] ?? "";
		const typed = { basedOn, "targets.0.level": "2", "targets.4.level": "1" };
		expect((await site.post(`${page}/merki`, typed, "coordinator")).location).toBe(`${page}?saglabats=1`);
		const late = await site.post(`${page}/merki`, { basedOn, "targets.0.level": "1" }, "coordinator");
		expect(late.status).toBe(409);
		expect(late.html).toMatch(/id="f-targets.0.level"[^>]*>.*?<option value="1" selected/s);
		expect((await site.get(`${page}/merki`, "contact")).status).toBe(403);
		expect((await site.get(`${page}/merki`)).status).toBe(401);
	});

	it("draw the year as a radar and each function over the years, with the same figures in words and as a table", async () => {
		const { html } = await site.get(`${page}?gads=2025`);
		expect(html).toContain("<desc");
		expect(html).toContain("Pašvērtējums: M1.1 – 2. Mērķis: M1.1 – 2.");
		expect(html).toContain('aria-label="M1.1 Funkcija M1.1. 2025: Pašvērtējums 2, Mērķis 2.');
		expect(textOf(html)).toContain("M1.1 Pašvērtējums 2 – Neatkarīgais vērtējums – – Mērķis 2 – M1.2");
		expect(html).not.toMatch(/ style="/);
	});

	it("keep to years that can be assessed", async () => {
		expect((await site.get(`${page}/M1.1/2027`)).status).toBe(404);
		expect((await site.get(`${page}/M2.1/2025`)).status).toBe(404);
		expect((await site.get(`${page}/M1.1/2025/cits`, "contact")).status).toBe(404);
	});

	it("of a level that is unknown are refused at their place", async () => {
		const targets = [{ element: "M1.1", year: 2025, level: 9 }];
		const attempt = world.as(world.coordinator, setMaturityTargets, { plan: "min-2025", targets });
		await expect(attempt).rejects.toMatchObject({ status: 422 });
	});
});

describe("the API", () => {
	it("tells anyone the accepted grades and the targets, and nothing that is not accepted", async () => {
		const answer = JSON.parse((await site.get("/api/v1/plans/min-2025/maturity")).html);
		expect(answer.scale).toHaveLength(3);
		expect(answer.functions[0]).toMatchObject({
			element: "M1.1",
			years: [{ year: 2025, self: 2, independent: null, difference: null, target: 2 }],
		});
		expect((await site.get("/api/v1/plans/parauga-plans/maturity")).status).toBe(404);
	});
});
