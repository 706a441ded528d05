// Views that people keep of lists: by name, by address, as the first page, and with news of what changes.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { updateDeliverable } from "#modules/planning/index.ts";
import { savedLists } from "../../../../src/lists.ts";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { notifications } from "../notifications/tables.ts";
import { people } from "../people/tables.ts";
import { savedViews } from "./tables.ts";
import { tellOfViews } from "./watching.ts";

let world: World;
let site: Site;
const plan = "/plani/parauga-plans";
const filtered = `${plan}?status=not_started&responsible=MIN`;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
});
afterAll(() => world.close());

const keep = (fields: Record<string, string>, who: Visitor = "contact") => site.post("/skati/jauns", fields, who);
const kept = () => world.db.select().from(savedViews);
const idOf = async (name: string) => (await kept()).find((view) => view.name === name)?.id ?? "";
const press = async (name: string, act: string, value: string, who: Visitor = "contact") =>
	site.post(`/skati/${await idOf(name)}/${act}`, { ja: value }, who);

describe("a list with a filter", () => {
	it("can be kept by a name by who is signed in, and is found again above the list", async () => {
		const page = await site.get(filtered, "contact");
		expect(textOf(page.html)).toContain("Saglabāt šo skatu");
		expect(page.html).toContain(
			"/skati/jauns?adrese=%2Fplani%2Fparauga-plans%3Fstatus%3Dnot_started%26responsible%3DMIN",
		);
		const { status, location } = await keep({ address: `/en${filtered}&izdarits=1`, name: "Vēl nesāktie" });
		expect([status, location]).toEqual([303, filtered]);
		const { html } = await site.get(filtered, "contact");
		expect(html).toContain(`href="${filtered.replace("&", "&amp;")}" aria-current="page"`);
		expect(textOf((await site.get("/en/skati", "contact")).html)).toContain("Vēl nesāktie");
	});

	it("offers outsiders nothing to keep, and shows them nobody's views", async () => {
		expect(textOf((await site.get(filtered)).html)).not.toMatch(/Saglabāt šo skatu|Vēl nesāktie/);
		expect((await site.get("/skati")).status).toBe(401);
		expect((await keep({ address: filtered, name: "Es" }, "nobody")).status).toBe(401);
	});

	it("is another's own: nobody else sees, renames, watches or deletes it", async () => {
		expect(textOf((await site.get("/skati", "stranger")).html)).not.toContain("Vēl nesāktie");
		for (const act of ["sekot", "pirmais", "dzest"])
			expect((await press("Vēl nesāktie", act, "1", "stranger")).status).toBe(404);
		expect((await site.post(`/skati/${await idOf("Vēl nesāktie")}/nosaukums`, {}, "stranger")).status).toBe(422);
		expect((await kept())[0]).toMatchObject({ watched: false, first: false, name: "Vēl nesāktie" });
	});

	it.each([
		["without a name", { address: filtered, name: " " }],
		["under a name that is taken", { address: plan, name: "Vēl nesāktie" }],
		["of another site", { address: "//other.invalid/plani/x", name: "Cits" }],
		["of a page that is no list", { address: "/auditacija", name: "Cits" }],
	])("is not kept %s; what was typed stays", async (_, fields) => {
		const { status, html } = await keep({ ...fields, watched: "1" });
		expect(status).toBe(422);
		expect(html).toContain('role="alert"');
		expect(html).toMatch(/name="watched" value="1" checked/);
		expect(await kept()).toHaveLength(1);
	});

	it("is renamed, refusing a name that is taken in its place", async () => {
		await keep({ address: "/raditaji?virziba=off_track", name: "Rādītāji" });
		const id = await idOf("Vēl nesāktie");
		const rename = (name: string) => site.post(`/skati/${id}/nosaukums`, { [`name-${id}`]: name }, "contact");
		const { status, html } = await rename("Rādītāji");
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Jums jau ir skats ar šādu nosaukumu.");
		expect((await rename("Mūsu nesāktie")).status).toBe(303);
		expect(await idOf("Mūsu nesāktie")).toBe(id);
	});

	it("opens the list for its owner, until they take the filter off", async () => {
		expect((await press("Mūsu nesāktie", "pirmais", "1")).status).toBe(303);
		const opened = await site.get(`/en${plan}`, "contact");
		expect([opened.status, opened.location]).toEqual([302, `/en${filtered}`]);
		const cleared = await site.app.request(plan, {
			headers: { Cookie: await site.cookieOf("contact"), Referer: `http://localhost${filtered}` },
		});
		expect(cleared.status).toBe(200);
		expect((await site.get(plan, "stranger")).status).toBe(200);
		expect((await site.get(`${plan}?as_of=2025-06-01`, "contact")).status).toBe(200);
		await keep({ address: `${plan}?delayed=1`, name: "Kavētie", first: "1" });
		expect((await kept()).filter((view) => view.first).map((view) => view.name)).toEqual(["Kavētie"]);
		await press("Kavētie", "pirmais", "");
		expect((await site.get(plan, "contact")).status).toBe(200);
	});

	it("leaves an audit line of each act, without its name and its filter", async () => {
		const lines = (await world.auditLines()).filter((line) => line.subjectKind === "view");
		expect(new Set(lines.map((line) => line.operation))).toEqual(
			new Set(["directory.keepView", "directory.renameView", "directory.setFirstView"]),
		);
		expect(JSON.stringify(lines)).not.toMatch(/nesāktie|responsible/);
	});
});

describe("a watched view", () => {
	const look = () => world.as(system, tellOfViews, { lists: savedLists });
	const notices = async () => {
		const rows = await world.db
			.select({ kind: notifications.kind, text: notifications.text, path: notifications.path, way: notifications.way })
			.from(notifications)
			.innerJoin(people, eq(people.id, notifications.personId))
			.where(eq(people.name, "Bruno Kontakts"));
		return rows.filter((row) => row.kind === "directory.view");
	};
	const report = (status: "in_progress" | "done", asOf: string) =>
		world.as(world.coordinator, updateDeliverable, {
			plan: "parauga-plans",
			element: "1.1-1",
			asOf,
			status,
			narrative: `Darbs: ${status}`,
		});

	it("tells nothing while it shows the same", async () => {
		await press("Mūsu nesāktie", "sekot", "1");
		world.clock.day = "2026-01-11";
		await look();
		expect(await notices()).toEqual([]);
	});

	it("tells its owner once a day that it shows something else, and leads to it", async () => {
		await report("in_progress", "2026-01-11");
		world.clock.day = "2026-01-12";
		await look();
		await look();
		const told = await notices();
		expect(told).toHaveLength(1);
		expect(told[0]).toMatchObject({ path: filtered, way: "digest" });
		expect(told[0]?.text.lv).toBe("Skatā „Mūsu nesāktie” ir izmaiņas – vairs nav: 1 (1.1-1).");
		world.clock.day = "2026-01-13";
		await look();
		expect(await notices()).toHaveLength(1);
	});

	it("tells nothing once it is no longer watched, nor once its owner is gone", async () => {
		await keep({ address: `${plan}?status=in_progress`, name: "Procesā", watched: "1" });
		await press("Procesā", "sekot", "");
		await press("Mūsu nesāktie", "sekot", "");
		await report("done", "2026-01-13");
		world.clock.day = "2026-01-14";
		await look();
		expect(await notices()).toHaveLength(1);
		await press("Procesā", "sekot", "1");
		await world.db.update(people).set({ active: false }).where(eq(people.name, "Bruno Kontakts"));
		world.clock.day = "2026-01-15";
		await look();
		expect(await notices()).toHaveLength(1);
		await world.db.update(people).set({ active: true }).where(eq(people.name, "Bruno Kontakts"));
	});

	it("of a list that is no longer there tells so once, and can be deleted", async () => {
		await world.db.update(savedViews).set({ path: "/plani/nav-tada" }).where(eq(savedViews.name, "Kavētie"));
		expect((await press("Kavētie", "dzest", "1")).status).toBe(303);
		expect(await idOf("Kavētie")).toBe("");
	});
});

describe("what lists show to be watched", () => {
	it.each([
		["/plani/parauga-plans", "planning.deliverables"],
		["/iestades/MIN", "planning.duties"],
		["/iestades", "directory.institutions"],
		["/raditaji", "monitoring.indicators"],
	])("%s is %s and shows what an outsider sees", async (path, code) => {
		const list = savedLists.find((one) => one.fits(path));
		expect(list?.code).toBe(code);
		const shown = await list?.show(world.db, { path, query: {} }, { asOf: "2026-01-10", official: false });
		expect(shown?.length).toBeGreaterThan(code === "monitoring.indicators" ? -1 : 0);
		expect(await list?.show(world.db, { path, query: {} }, { asOf: "2026-01-10", official: true })).toEqual(shown);
	});
});
