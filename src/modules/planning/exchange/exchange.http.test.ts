// The pages on which a plan leaves as files and comes back, as a person without script uses them.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyone } from "#kernel/access.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { signInDemonstration } from "#modules/directory/index.ts";
import { findPlan, openAmendment } from "#modules/planning/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { editPlan } from "../editor/edit-plan.ts";
import type { PlanContent } from "../versions/content.ts";
import { altered, textCell, withCell } from "./fixtures/altered-workbook.ts";
import { readPlanWorkbook } from "./xlsx/read.ts";

let world: World;
let site: Site;
let cookie: string;
const page = "/plani/parauga-plans/apmaina";
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
	const { secret } = await world.as(anyone, signInDemonstration, { key: "coordinator" });
	cookie = `${sessionCookie}=${secret}`;
});
afterAll(() => world.close());

type Sent = { status: number; html: string; location: string };

/** A form with a file, by the coordinator. */
async function send(path: string, content: unknown, name: string, fields: Record<string, string> = {}): Promise<Sent> {
	const body = new FormData();
	const bytes = content instanceof Uint8Array ? content : JSON.stringify(content);
	body.append("file", new File([bytes as string], name));
	for (const [key, value] of Object.entries(fields)) body.append(key, value);
	const headers = { Cookie: cookie, Origin: "http://localhost" };
	const response = await site.app.request(path, { method: "POST", body, headers });
	return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
}

async function download(path: string): Promise<Response> {
	return site.app.request(path, { headers: { Cookie: cookie } });
}

const exported = async (path = "/plani/parauga-plans/eksports.json"): Promise<PlanContent> =>
	(await (await download(path)).json()) as PlanContent;
const workbook = async (): Promise<Uint8Array> =>
	new Uint8Array(await (await download("/plani/parauga-plans/eksports.xlsx?darba=1")).arrayBuffer());
const groundOn = (html: string) => /name="basedOn" value="([^"]*)"/.exec(html)?.[1] ?? "";

describe("a plan as files", () => {
	it.each([
		["xlsx", "spreadsheetml", "parauga-plans.xlsx"],
		["json", "application/json", "parauga-plans.json"],
		["stratml.xml", "application/xml", "parauga-plans.stratml.xml"],
		["iati.xml", "application/xml", "parauga-plans.iati.xml"],
	])("leaves as %s, for everybody", async (extension, type, name) => {
		const { status, headers } = await site.get(`/plani/parauga-plans/eksports.${extension}`);
		expect(status).toBe(200);
		expect(headers.get("content-type")).toContain(type);
		expect(headers.get("content-disposition")).toContain(`filename="${name}"`);
	});

	it("leaves in English where the format has one language", async () => {
		expect((await site.get("/plani/parauga-plans/eksports.stratml.xml")).html).toContain("Pirmais virziens");
		expect((await site.get("/en/plani/parauga-plans/eksports.stratml.xml")).html).toContain("First direction");
	});

	it.each(["json", "xlsx", "stratml", "iati"])("leaves by the API as %s", async (format) => {
		const answer = await site.app.request(`/api/v1/plans/parauga-plans/export?format=${format}`);
		expect(answer.status).toBe(200);
		const unknown = await site.app.request(`/api/v1/plans/nav-tada/export?format=${format}`);
		expect(unknown.status).toBe(404);
		expect((await site.app.request("/api/v1/plans/parauga-plans/export?format=ods")).status).toBe(422);
	});

	it("says in both languages what each format is good for", async () => {
		const { html } = await site.get(page);
		expect(textOf(html)).toContain("Excel darbgrāmata (XLSX)");
		expect(textOf((await site.get(`/en${page}`)).html)).toContain("Excel workbook (XLSX)");
		expect(html).toContain('href="/plani/parauga-plans/eksports.iati.xml"');
	});

	it("offers bringing it back to who prepares plans, and says why it cannot be done now", async () => {
		expect((await site.get(page)).html).not.toContain('type="file"');
		expect((await site.get(page, "contact")).html).not.toContain('type="file"');
		const { html } = await site.get(page, "coordinator");
		expect(html).not.toContain('type="file"');
		expect(textOf(html)).toContain("vispirms sāciet grozījumus");
		expect((await send(page, await exported(), "plans.json")).status).toBe(409);
	});

	it("is not there for a plan that is not", async () => {
		expect((await site.get("/plani/nav-tada/apmaina")).status).toBe(404);
		expect((await site.get("/plani/nav-tada/eksports.json")).status).toBe(404);
		expect((await site.get("/plani/nav-tada/eksports.iati.xml")).status).toBe(404);
	});
});

describe("a plan that comes back", () => {
	let id: string;
	beforeAll(async () => {
		await world.as(world.coordinator, openAmendment, { plan: "parauga-plans", reason: "Grozījumi" });
	});

	it("shows every difference before anything is changed", async () => {
		const changed = await altered(await workbook(), "elements", (xml) =>
			withCell("D5", textCell("D5", "Pārdēvēts darbs"))(withCell("D3", textCell("D3", "Jaunais virziens"))(xml)),
		);
		const { status, location } = await send(page, changed, "plans.xlsx");
		expect(status).toBe(303);
		id = location;
		const { html } = await site.get(location, "coordinator");
		const text = textOf(html);
		expect(text).toContain("2 atšķirības");
		expect(text).toContain("Pirmais virziens / First direction Jaunais virziens / First direction");
		expect(textOf((await site.get(`/en${location}`, "coordinator")).html)).toContain("2 differences");
		expect((await findPlan(world.db, "parauga-plans", "2026-01-10"))?.tree[0]?.title.lv).toBe("Pirmais virziens");
	});

	it("is looked at and decided by coordinators only", async () => {
		expect((await site.get(id)).status).toBe(401);
		expect((await site.get(id, "contact")).status).toBe(403);
		expect((await site.post(id, { decision: "accept" }, "contact")).status).toBe(403);
		expect((await site.get(id.replace("parauga-plans", "cits"), "coordinator")).status).toBe(404);
		expect((await site.get(`${page}/nav`, "coordinator")).status).toBe(404);
	});

	it("is not taken over when the plan changed since it was looked at; the page shows what is so now", async () => {
		const seen = groundOn((await site.get(id, "coordinator")).html);
		const head = { title: { lv: "Cits nosaukums" }, periodFrom: 2024, periodTo: 2027, owner: "CEN" };
		await world.as(world.coordinator, editPlan, { plan: "parauga-plans", ...head });
		const { status, html } = await site.post(id, { decision: "accept", basedOn: seen }, "coordinator");
		expect(status).toBe(409);
		expect(textOf(html)).toContain("plāns ir mainījies");
		expect(textOf(html)).toContain("3 atšķirības");
	});

	it("is taken over whole when it is accepted, and says who did it", async () => {
		const seen = groundOn((await site.get(id, "coordinator")).html);
		expect((await site.post(id, { decision: "accept", basedOn: seen }, "coordinator")).status).toBe(303);
		expect(textOf((await site.get(id, "coordinator")).html)).toContain("Pieņemts: Anna Koordinatore");
		const working = await exported("/plani/parauga-plans/eksports.json?darba=1");
		expect(working.elements[0]?.title.lv).toBe("Jaunais virziens");
		expect((await exported()).elements[0]?.title.lv).toBe("Pirmais virziens");
		expect((await site.post(id, { decision: "accept" }, "coordinator")).status).toBe(409);
	});

	it("says when there is nothing to change", async () => {
		const { location } = await send(page, await workbook(), "plans.xlsx");
		expect(textOf((await site.get(location, "coordinator")).html)).toContain("mainīt nav ko");
		expect((await site.post(location, { decision: "discard" }, "coordinator")).status).toBe(303);
		expect(textOf((await site.get(location, "coordinator")).html)).toContain("Atmests; plāns nav mainīts");
	});

	it("with wrong cells is refused with each of them, in the person's language, and changes nothing", async () => {
		const before = await exported("/plani/parauga-plans/eksports.json?darba=1");
		const wrong = await altered(await workbook(), "parties", (xml) =>
			withCell("A4", textCell("A4", "NAV"))(withCell("A3", textCell("A3", "KAUTKAS"))(xml)),
		);
		const { status, html } = await send(page, wrong, "plans.xlsx");
		expect(status).toBe(422);
		const text = textOf(html);
		expect(text).toContain("Datnē ir 2 kļūdas, tāpēc nekas netika mainīts.");
		expect(text).toContain("Iesaistītie ! A3 Lapā");
		const english = textOf((await send(`/en${page}`, wrong, "plans.xlsx")).html);
		expect(english).toContain("has no element with this code");
		expect(await exported("/plani/parauga-plans/eksports.json?darba=1")).toEqual(before);
	});

	it("naming whom the register does not know asks what each one is, and takes nothing silently", async () => {
		const before = await exported("/plani/parauga-plans/eksports.json?darba=1");
		const strange = await altered(await workbook(), "parties", (xml) =>
			withCell("D4", textCell("D4", "NAV"))(withCell("C3", textCell("C3", "KAUTKAS"))(xml)),
		);
		const { status, location } = await send(page, strange, "plans.xlsx");
		expect(status).toBe(303);
		const { html } = await site.get(location, "coordinator");
		expect(textOf(html)).toContain("Iesaistītie, kurus reģistrs nepazīst");
		expect(html).toContain('name="parties.0.of" value="institution KAUTKAS"');
		expect(html).toMatch(/<option value="institution:CEN">CEN – /);
		expect(textOf((await site.get(`/en${location}`, "coordinator")).html)).toContain("Group of institutions NAV");
		const asked = { decision: "accept", "parties.0.of": "institution KAUTKAS", "parties.1.of": "group NAV" };
		const half = await site.post(location, { ...asked, "parties.0.as": "institution:CEN" }, "coordinator");
		expect(half.status).toBe(422);
		expect(half.html).toContain('id="f-parties.1.as-error"');
		expect(half.html).not.toContain('id="f-parties.0.as-error"');
		expect(half.html).toMatch(/<option value="institution:CEN" selected/);
		const wrong = { ...asked, "parties.0.as": "institution:ZUDIS", "parties.1.as": "name" };
		expect((await site.post(location, wrong, "coordinator")).html).toContain('id="f-parties.0.as-error"');
		expect(await exported("/plani/parauga-plans/eksports.json?darba=1")).toEqual(before);
		const told = { ...asked, "parties.0.as": "institution:CEN", "parties.1.as": "name" };
		expect((await site.post(location, told, "coordinator")).status).toBe(303);
		const after = JSON.stringify(await exported("/plani/parauga-plans/eksports.json?darba=1"));
		expect(after).toContain('"name":{"lv":"NAV"}');
		expect(after).not.toContain("KAUTKAS");
		expect((await world.auditLines()).at(-1)?.after).toMatchObject({
			state: "accepted",
			parties: [
				{ kind: "institution", code: "KAUTKAS", as: "institution:CEN" },
				{ kind: "group", code: "NAV", as: "name" },
			],
		});
	});

	it("without a file, or with something else, is asked for at the field", async () => {
		const { status, html } = await site.post(page, {}, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('href="#f-file"');
		expect(textOf((await send(page, new Uint8Array([1, 2, 3]), "plans.xlsx")).html)).toContain(
			"Šo datni nevar nolasīt",
		);
	});

	it("keeps its working version from those who do not prepare it", async () => {
		expect((await site.get("/plani/parauga-plans/eksports.json?darba=1")).status).toBe(401);
		expect((await site.get("/plani/parauga-plans/eksports.xlsx?darba=1", "contact")).status).toBe(403);
	});
});

describe("a new plan from a file", () => {
	it("is offered beside the form, with an empty template whose lists know the register", async () => {
		expect((await site.get("/plani/jauns", "coordinator")).html).toContain('href="/plani/jauns/datne"');
		expect((await site.get("/plani/jauns/datne", "contact")).status).toBe(403);
		const { html } = await site.get("/plani/jauns/datne", "coordinator");
		expect(html).toContain('href="/plani/jauns/veidne.xlsx"');
		const bytes = new Uint8Array(await (await download("/plani/jauns/veidne.xlsx")).arrayBuffer());
		await expect(readPlanWorkbook(bytes)).rejects.toMatchObject({ fields: { "Plāns!B3": expect.anything() } });
	});

	it("comes as a draft, under the code that was asked for", async () => {
		const { location } = await send("/plani/jauns/datne", await exported(), "plans.json", { code: "kopija-2" });
		const { html } = await site.get(location, "coordinator");
		expect(textOf(html)).toContain("Jauns plāns ar 7 elementiem");
		expect((await site.post(location, { decision: "accept" }, "coordinator")).status).toBe(303);
		expect((await findPlan(world.db, "kopija-2", "2026-01-10", "all"))?.state).toBe("draft");
	});

	it("says that the code is taken, and keeps what was typed", async () => {
		const { status, html } = await send("/plani/jauns/datne", await exported(), "plans.json", { code: "kopija-2" });
		expect(status).toBe(422);
		expect(textOf(html)).toContain("Plāns ar kodu kopija-2 reģistrā jau ir");
		expect(html).toContain('value="kopija-2"');
		expect(html).toContain('href="#f-code"');
	});
});
