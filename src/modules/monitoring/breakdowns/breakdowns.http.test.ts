import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

const page = "/raditaji/apmierinatiba-paraugs";
const define = `${page}/dalijumi`;
const values = `${define}/sex`;

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	site = await openSite(world);
	const { html } = await site.get(define, "coordinator");
	const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
	const groups = { "groups.0.code": "women", "groups.0.lv": "Sievietes", "groups.0.en": "Women" };
	const more = { "groups.2.code": "men", "groups.2.lv": "Vīrieši" };
	const goals = { "goals.0.group": "women", "goals.0.year": "2027", "goals.0.value": "55" };
	const fields = { revision, dimension: "sex", how: "mean", ...groups, ...more, ...goals };
	expect((await site.post(define, fields, "coordinator")).status).toBe(303);
});
afterAll(() => world.close());

const hidden = (html: string, name: string) =>
	new RegExp(`name="${name.replaceAll(".", "\\.")}" value="([^"]*)"`).exec(html)?.[1] ?? "";
const typed = (women: string, men: string, n = "60") => ({
	"values.0.group": "women",
	"values.0.value": women,
	"values.0.n": n,
	"values.1.group": "men",
	"values.1.value": men,
	"values.1.n": men ? "4" : "",
});

describe("the page of a breakdown", () => {
	it("takes the values of all groups at once; an empty one is missing", async () => {
		const answer = await site.post(values, { period: "2023", ...typed("42,5", "") }, "contact");
		expect([answer.status, answer.location]).toEqual([303, `${values}?periods=2023&saglabats=1`]);
		const text = textOf((await site.get(page)).html);
		expect(text).toMatch(/Pēc dzimuma .*Sievietes 42,5 % n = 60 55 % \(2027\. gads\)/);
		expect(text).toMatch(/Vīrieši nav datu/);
		expect(text).toMatch(/Grupu vidējais \(pēc n\) nav aprēķināms .*Rādītāja vērtība 40 %/);
	});

	it("shows values of small groups to those who work with them only, on the page and in the API", async () => {
		expect((await site.post(values, { period: "2025", ...typed("41,5", "77,25") }, "contact")).status).toBe(303);
		for (const who of ["nobody", "visitor"] as const) {
			const text = textOf((await site.get(page, who)).html);
			expect(text).toMatch(/Sievietes nerāda .*Vīrieši nerāda/);
			expect(text).toContain("grupa ir mazāka par 5");
			expect(text).not.toMatch(/77,25|41,5 %/);
		}
		expect(textOf((await site.get(page, "contact")).html)).toContain("77,25 % n = 4 nepublicē");
		const api = await site.app.request("/api/v1/indicators/apmierinatiba-paraugs");
		const body = await api.text();
		expect(body).toContain('"hidden":true');
		expect(body).not.toMatch(/77\.25|41\.5/);
		const english = textOf((await site.get(`/en${page}`)).html);
		expect(english).toContain("Women not shown");
	});

	it("with wrong values comes back as it was typed, each error at its group", async () => {
		const { status, html } = await site.post(values, { period: "2022", ...typed("daudz", "140") }, "contact");
		expect(status).toBe(422);
		expect(html).toContain('id="f-values.0.value-error"');
		for (const value of ["daudz", "140"]) expect(html).toContain(`value="${value}"`);
		const late = await site.post(values, { period: "2022", ...typed("", "140") }, "contact");
		expect(late.html).toContain('id="f-values.1.value-error"');
		expect((await site.post(values, { period: "2022" }, "contact")).status).toBe(422);
		expect((await site.post(values, { period: "2030", ...typed("1", "") }, "contact")).html).toContain(
			'id="f-period-error"',
		);
	});

	it("opens with what stands for the period; who comes second is told", async () => {
		const { html } = await site.get(`${values}?periods=2023`, "contact");
		expect(html).toContain('value="42,5"');
		const corrects = { "values.0.corrects": hidden(html, "values.0.corrects") };
		expect(corrects["values.0.corrects"]).not.toBe("");
		const fields = { period: "2023", ...typed("43", ""), ...corrects };
		expect((await site.post(values, fields, "contact")).status).toBe(303);
		const second = await site.post(values, { ...fields, "values.0.value": "44" }, "coordinator");
		expect(second.status).toBe(409);
		expect(second.html).toContain('value="44"');
		expect(textOf(second.html)).toContain("kādas grupas vērtība tika izmainīta");
		const again = { ...fields, "values.0.value": "44", "values.0.corrects": hidden(second.html, "values.0.corrects") };
		expect((await site.post(values, again, "coordinator")).status).toBe(303);
	});

	it("is the measurer's; its groups are the coordinator's", async () => {
		expect((await site.get(values, "stranger")).status).toBe(403);
		expect((await site.get(values)).status).toBe(401);
		expect((await site.get(`${define}/age`, "contact")).status).toBe(404);
		expect((await site.get(define, "contact")).status).toBe(403);
		expect((await site.get(page, "contact")).html).toContain(`href="${values}"`);
		expect((await site.get(page)).html).not.toContain(values);
	});

	it("keeps typed groups when something is wrong with them", async () => {
		const revision = hidden((await site.get(define, "coordinator")).html, "revision");
		const fields = { revision, dimension: "age", how: "sum", "groups.0.code": "15–24", "groups.0.lv": "Jaunieši" };
		const { status, html } = await site.post(define, fields, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('id="f-groups.0.code-error"');
		expect(html).toContain('value="Jaunieši"');
	});
});
