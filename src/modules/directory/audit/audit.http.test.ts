// The trail as auditors ask for it: who, what, when, by which way, of which subject; on the page and as files.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	await site.get("/", "contact");
	world.clock.day = "2026-01-12";
	await site.get("/", "auditor");
	await site.get("/", "contact");
	// Somebody does something that is theirs alone.
	expect((await site.post("/iziet", {}, "head")).status).toBe(303);
});
afterAll(() => world.close());

type Item = {
	operation: string;
	at: string;
	actor: { id: string | null; kind: string };
	subject: { id: string };
	via: string;
};
const items = async (query: string): Promise<Item[]> =>
	JSON.parse((await site.get(`/auditacija/pieraksti.json${query}`, "auditor")).html).items;
const idOf = (html: string, name: string) => new RegExp(`<option value="([^"]+)"[^>]*>${name}<`).exec(html)?.[1] ?? "";

describe("the trail, filtered in the address", () => {
	it("shows everything when nothing is asked for", async () => {
		expect((await items("")).length).toBe((await world.auditLines()).length);
	});

	it("by days in Riga, both included", async () => {
		const late = await items("?from=2026-01-11");
		expect(late.length).toBeGreaterThan(0);
		expect(late.every((line) => line.at.startsWith("2026-01-12"))).toBe(true);
		expect(await items("?until=2026-01-09")).toEqual([]);
		expect((await items("?from=2026-01-10&until=2026-01-12")).length).toBe((await world.auditLines()).length);
	});

	it("by who acted, chosen by name, or by the system", async () => {
		const { html } = await site.get("/auditacija", "auditor");
		const person = idOf(html, "Dainis Vadītājs");
		const own = await items(`?actor=${person}`);
		expect(own.map((line) => line.operation)).toEqual(["directory.signOut"]);
		expect(own.every((line) => line.actor.id === person)).toBe(true);
		expect((await items("?actor=system")).every((line) => line.actor.kind === "system")).toBe(true);
		expect(await items("?actor=somebody")).toEqual([]);
	});

	it("by act, way and subject, all at once", async () => {
		const found = await items("?operation=planning.createPlan&via=page&subject=parauga-plans&actor=system");
		expect(found).toMatchObject([{ operation: "planning.createPlan", subject: { id: "parauga-plans" } }]);
		expect(await items("?operation=planning.createPlan&via=api")).toEqual([]);
	});

	it("keeps what was asked for in the form, and in the addresses of the files", async () => {
		const { html } = await site.get("/en/auditacija?operation=planning.createPlan&from=2026-01-10", "auditor");
		expect(html).toContain('<option value="planning.createPlan" selected="">created a plan</option>');
		expect(html).toContain('value="2026-01-10"');
		expect(html).toMatch(/href="\/en\/auditacija\/pieraksti\.csv\?(from|operation)=[^"]*planning\.createPlan/);
	});

	it("says at its field that a day is none, and keeps the rest", async () => {
		const { status, html } = await site.get("/auditacija?from=2026-02-30&subject=x", "auditor");
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Tādas dienas kalendārā nav");
		expect(html).toContain('value="2026-02-30"');
		expect(html).toContain('value="x"');
		expect((await site.get("/auditacija/pieraksti.json?until=2026-13-01", "auditor")).status).toBe(422);
	});
});

describe("the trail as a file", () => {
	it("is CSV with names, acts in words, and before and after", async () => {
		const { html, headers } = await site.get("/auditacija/pieraksti.csv?operation=planning.createPlan", "auditor");
		expect(headers.get("content-disposition")).toBe('attachment; filename="auditacija.csv"');
		expect(headers.get("cache-control")).toBe("no-store");
		const [head, line] = html.split("\r\n");
		expect(head).toMatch(/^Kad;Kas;Lomas;Kā;Darbība;/);
		expect(line).toMatch(
			/^2026-01-10T10:00:00\.000Z;system;.*;lapa;izveidoja plānu;planning\.createPlan;plan;parauga-plans;/,
		);
	});

	it.each(["csv", "json"])("is not for others (%s)", async (kind) => {
		expect((await site.get(`/auditacija/pieraksti.${kind}`)).status).toBe(401);
		expect((await site.get(`/auditacija/pieraksti.${kind}`, "contact")).status).toBe(403);
	});
});
