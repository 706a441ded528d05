// Bringing a list of institutions: preview, decision, and that nothing is written before it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listInstitutions, registerInstitution } from "#modules/directory/index.ts";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
});
afterAll(() => world.close());

const root = "/iestades/augsupielades";
const head = "apzīmējums;nosaukums;veids;resors";
const csv = (...rows: string[]) => [head, ...rows].join("\n");

async function bring(content: string | Uint8Array<ArrayBuffer>, who: Visitor = "coordinator", prefix = "") {
	const { headers } = await cookieOf(who);
	const body = new FormData();
	body.set("file", new File([content], "saraksts.csv", { type: "text/csv" }));
	const response = await site.app.request(`${prefix}${root}`, { method: "POST", body, headers });
	return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
}

/** The site's visitors keep their cookies to themselves; a sign-in anew gives one for a form with a file. */
async function cookieOf(who: Visitor) {
	const answer = await site.app.request("/pieslegties", {
		method: "POST",
		body: new URLSearchParams({ key: who }),
		headers: { Origin: "http://localhost" },
	});
	const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
	return { headers: { Cookie: cookie, Origin: "http://localhost" } };
}

const codes = async () => (await listInstitutions(world.db)).map((row) => row.code);

describe("a list without errors", () => {
	it("is shown first and written only when all are registered", async () => {
		const { status, location } = await bring(csv("U1;Pirmā;tiesa;", "U2;Otrā;padotības iestāde;MIN"));
		expect(status).toBe(303);
		const preview = await site.get(location, "coordinator");
		expect(textOf(preview.html)).toContain("2 rindas; 2 jaunas iestādes; 0 rindu ar kļūdām");
		expect(textOf(preview.html)).toContain("Reģistrā vēl nekas nav ierakstīts");
		expect(await codes()).not.toContain("U1");
		const decided = await site.post(`${location}/lemums`, { decision: "all", good: "2" }, "coordinator");
		expect(decided.status).toBe(303);
		expect(await codes()).toEqual(expect.arrayContaining(["U1", "U2"]));
		expect(textOf((await site.get(location, "coordinator")).html)).toContain("Reģistrētas: 2 jaunas iestādes");
		const line = (await world.auditLines()).at(-1);
		expect(line).toMatchObject({
			operation: "directory.acceptInstitutions",
			after: { added: 2, institutions: ["U1", "U2"] },
		});
		const twice = await site.post(`${location}/lemums`, { decision: "all", good: "2" }, "coordinator");
		expect(twice.status).toBe(409);
	});

	it("brought again changes nothing", async () => {
		const { location } = await bring(csv("U1;Pirmā;tiesa;"));
		const shown = textOf((await site.get(location, "coordinator")).html);
		expect(shown).toContain("1 rinda jau ir reģistrā");
		expect(shown).toContain("nav nevienas jaunas iestādes");
	});
});

describe("a list with wrong rows", () => {
	const content = csv(
		"V1;Labā;tiesa;",
		"V2;Sliktā;klubs;",
		"=1+1;=SUM(A1);tiesa;",
		"V3;Bērns;tiesa;V2",
		"V4;Bērns;tiesa;=1+1",
	);

	it("says row, column and what is wrong, in both languages", async () => {
		const { location } = await bring(content);
		const { html } = await site.get(location, "coordinator");
		expect(textOf(html)).toMatch(/ 3 veids Veida „klubs” nav/);
		expect(textOf(html)).toMatch(/ 4 apzīmējums Apzīmējumā var būt burti/);
		expect(textOf(html)).toMatch(/ 5 resors V2 ir 3\. rindā, kurā ir kļūda/);
		expect(textOf((await site.get(`/en${location}`, "coordinator")).html)).toMatch(/ 3 kind There is no kind “klubs”/);
		const errors = await site.get(`${location}/kludas.csv`, "coordinator");
		expect(errors.headers.get("content-type")).toBe("text/csv; charset=utf-8");
		expect(errors.html.split("\r\n")[1]).toMatch(/^3;veids;/);
		expect(errors.html).toContain("6;resors;'=1+1 ir 4. rindā");
	});

	it("writes nothing while any row is wrong, unless the good ones are asked for", async () => {
		const { location } = await bring(content);
		const all = await site.post(`${location}/lemums`, { decision: "all", good: "1" }, "coordinator");
		expect([all.status, textOf(all.html)]).toEqual([409, expect.stringContaining("Reģistrā nekas nav ierakstīts")]);
		expect(await codes()).not.toContain("V1");
		const none = await site.post(`${location}/lemums`, {}, "coordinator");
		expect(none.status).toBe(422);
		await site.post(`${location}/lemums`, { decision: "good", good: "1" }, "coordinator");
		expect(await codes()).toContain("V1");
		expect(await codes()).not.toContain("V3");
	});

	it("is shown again when the register changed since it was looked at", async () => {
		const { location } = await bring(csv("W1;Viena;tiesa;", "W2;Otra;tiesa;"));
		const other = { code: "W2", name: { lv: "Cita" }, kind: "court" as const };
		await world.as(world.coordinator, registerInstitution, other);
		const late = await site.post(`${location}/lemums`, { decision: "good", good: "2" }, "coordinator");
		expect([late.status, textOf(late.html)]).toEqual([409, expect.stringContaining("reģistrs ir mainījies")]);
		expect(await codes()).not.toContain("W1");
		await site.post(`${location}/lemums`, { decision: "discard" }, "coordinator");
		expect(await codes()).not.toContain("W1");
		expect(textOf((await site.get(location, "coordinator")).html)).toContain("atmests");
	});
});

describe("what cannot be read", () => {
	it("is refused at the file's field and leaves nothing", async () => {
		const before = (await world.auditLines()).length;
		const nothing = await site.post(root, {}, "coordinator");
		expect([nothing.status, textOf(nothing.html)]).toEqual([422, expect.stringContaining("Izvēlieties CSV datni")]);
		const wrong = await bring(new Uint8Array([0x6b, 0xff, 0xfe]));
		expect([wrong.status, textOf(wrong.html)]).toEqual([422, expect.stringContaining("CSV UTF-8")]);
		const english = await bring("name;kind\nA;court\n", "coordinator", "/en");
		expect(english.html).toMatch(/id="f-file-error">The first row lacks headings: code/);
		const lines = (await world.auditLines()).slice(before).map((line) => line.operation);
		expect(lines.filter((operation) => operation.startsWith("directory.bring"))).toEqual([]);
	});
});

describe("who may", () => {
	it("are the register's keepers; the template is everybody's", async () => {
		expect((await bring(csv("X1;A;tiesa;"), "contact")).status).toBe(403);
		expect((await site.get(root, "contact")).status).toBe(403);
		expect((await site.get(root)).status).toBe(401);
		const { location } = await bring(csv("X1;A;tiesa;"));
		expect((await site.get(location, "auditor")).status).toBe(403);
		expect((await site.post(`${location}/lemums`, { decision: "all" }, "contact")).status).toBe(403);
		expect(await codes()).not.toContain("X1");
		const template = await site.get(`${root}/veidne.csv`);
		expect(template.html).toContain("apzīmējums;nosaukums;");
		expect((await site.get(`${root}/nav-tada`, "coordinator")).status).toBe(404);
	});
});

describe("10 000 rows", () => {
	it("are looked at and registered at once", async () => {
		const rows = Array.from(
			{ length: 10_000 },
			(_, n) => `R${n};Iestāde ${n};pašvaldība;${n % 100 === 0 ? "" : `R${n - (n % 100)}`}`,
		);
		const { location } = await bring(csv(...rows));
		expect(textOf((await site.get(location, "coordinator")).html)).toContain("10 000 jaunu iestāžu");
		expect((await site.post(`${location}/lemums`, { decision: "all", good: "10000" }, "coordinator")).status).toBe(303);
		expect((await codes()).length).toBeGreaterThan(10_000);
		const tree = await site.get("/iestades");
		expect(tree.status).toBe(200);
		expect(textOf(await (await site.app.request("/iestades?q=R9999")).text())).toContain("Iestāde 9999");
	}, 180_000);
});
