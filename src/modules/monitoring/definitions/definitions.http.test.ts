// The forms that say what an indicator is, through the whole application.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	site = await openSite(world);
});
afterAll(() => world.close());

const typed = {
	code: "darbinieku-skaits",
	"title.lv": "Apmācīto darbinieku daļa",
	"title.en": "Share of trained staff",
	unit: "%",
	direction: "grow",
	minGroup: "5",
	"baseline.value": "30,5",
	"baseline.year": "2022",
	"targets.0.year": "2025",
	"targets.0.value": "50",
	"targets.3.year": "2027",
	"targets.3.lv": "Visi",
	"places.1.plan": "parauga-plans",
	"places.1.element": "1",
	measuredBy: "MIN – Parauga ministrija",
	frequency: "year",
};

const page = "/raditaji/darbinieku-skaits";
const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? "";
const formAt = async (path: string) => (await site.get(path, "coordinator")).html;

describe("the form of an indicator", () => {
	it("makes a new one and leads to its page", async () => {
		expect((await site.get("/raditaji", "coordinator")).html).toContain('href="/raditaji/jauns"');
		const answer = await site.post("/en/raditaji/jauns", typed, "coordinator");
		expect([answer.status, answer.location]).toEqual([303, `/en${page}`]);
		const text = textOf((await site.get(page)).html);
		expect(text).toMatch(/Bāzes vērtība 2022\. gads 30,5 % .*Mērķi 2025\. gads 50 % 2027\. gads Visi/);
		expect(text).toContain("1 Pirmais virziens");
	});

	it("opens as the indicator stands and keeps what is not touched", async () => {
		const html = await formAt(`${page}/labot`);
		for (const value of ["30,5", "50", "Visi", "MIN"]) expect(html).toContain(`value="${value}"`);
		const fields = { ...typed, revision: revisionIn(html), "title.lv": "Apmācīto daļa", "targets.1.year": "" };
		expect((await site.post(`${page}/labot`, fields, "coordinator")).status).toBe(303);
		const text = textOf((await site.get(page)).html);
		expect(text).toContain("Apmācīto daļa");
		expect(text).toContain("Labota definīcija: nosaukums");
	});

	it("with wrong fields comes back as it was typed, each error at its field", async () => {
		const wrong = { ...typed, code: "cits", "targets.0.value": "daudz", "targets.3.year": "3027", measuredBy: "ZZZ" };
		const { status, html } = await site.post("/raditaji/jauns", wrong, "coordinator");
		expect(status).toBe(422);
		expect(html).toContain('id="f-targets.0.value-error"');
		expect(html).toContain('id="f-targets.1.year-error"');
		for (const value of ["daudz", "3027", "ZZZ"]) expect(html).toContain(`value="${value}"`);
		const missing = await site.post("/raditaji/jauns", { ...typed, code: "cits", measuredBy: "ZZZ" }, "coordinator");
		expect(missing.html).toContain('id="f-measuredBy-error"');
		expect((await site.get("/raditaji/cits")).status).toBe(404);
	});

	it("says a wrong formula with its place, and a taken code at the code", async () => {
		const fields = { ...typed, code: "salikts", formula: "mean(darbinieku_skaits; 2)" };
		const answer = await site.post("/en/raditaji/jauns", fields, "coordinator");
		expect(answer.status).toBe(422);
		expect(textOf(answer.html)).toContain("At character 23 of the formula");
		const taken = await site.post("/raditaji/jauns", typed, "coordinator");
		expect(taken.status).toBe(422);
		expect(taken.html).toContain('id="f-code-error"');
	});

	it("shows who comes second what stands now, and lets them save over it", async () => {
		const revision = revisionIn(await formAt(`${page}/labot`));
		await site.post(`${page}/labot`, { ...typed, revision, "title.lv": "Pirmā redakcija" }, "coordinator");
		const late = { ...typed, revision, "title.lv": "Otrā redakcija" };
		const answer = await site.post(`${page}/labot`, late, "coordinator");
		expect(answer.status).toBe(409);
		const text = textOf(answer.html);
		expect(text).toContain("Kamēr rakstījāt, kāds cits šo rādītāju izmainīja.");
		expect(text).toContain("Pirmā redakcija");
		expect(answer.html).toContain('value="Otrā redakcija"');
		const again = { ...late, revision: revisionIn(answer.html) };
		expect((await site.post(`${page}/labot`, again, "coordinator")).status).toBe(303);
	});

	it("has more rows when they are asked for, and keeps what was typed", async () => {
		const { status, html } = await site.post("/raditaji/jauns", { ...typed, rindas: "4" }, "coordinator");
		expect(status).toBe(200);
		expect(html).toContain('name="targets.5.year"');
		expect(html).toContain('value="Visi"');
	});

	it.each(["/raditaji/jauns", `${page}/labot`, `${page}/stavoklis`, `${page}/datu-rindas`])(
		"%s is the coordinator's alone",
		async (path) => {
			expect((await site.get(path, "coordinator")).status).toBe(200);
			expect((await site.get(path, "contact")).status).toBe(403);
			expect((await site.get(path)).status).toBe(401);
		},
	);
});

describe("a composite's page", () => {
	it("shows the formula, its components and the periods that lack one", async () => {
		const composite = { ...typed, code: "videjais", formula: "mean(darbinieku_skaits, apmierinatiba_paraugs)" };
		expect((await site.post("/raditaji/jauns", composite, "coordinator")).status).toBe(303);
		const { html } = await site.get("/raditaji/videjais", "coordinator");
		const text = textOf(html);
		expect(text).toContain("mean(darbinieku_skaits, apmierinatiba_paraugs)");
		expect(html).toContain('href="/raditaji/apmierinatiba-paraugs"');
		expect(text).toContain("2023. gads: trūkst darbinieku-skaits");
		expect(html).not.toContain("/raditaji/videjais/merijumi");
		await site.post(`${page}/merijumi`, { period: "2023", value: "60" }, "contact");
		const after = textOf((await site.get("/en/raditaji/videjais")).html);
		expect(after).toMatch(/2023 50% computed/);
		expect(after).not.toContain("Periods without a value");
	});
});

describe("series and state", () => {
	it("start a new series with its note, and mark it comparable", async () => {
		const path = "/raditaji/apmierinatiba-paraugs/datu-rindas";
		const fields = { "source.lv": "OECD aptauja", from: "2025", "note.lv": "Mainījās avots.", comparable: "1" };
		const wrong = await site.post(path, { ...fields, revision: "1", from: "senāk" }, "coordinator");
		expect(wrong.status).toBe(422);
		expect(wrong.html).toContain('value="senāk"');
		const revision = revisionIn(await formAt(path));
		expect((await site.post(path, { ...fields, revision }, "coordinator")).status).toBe(303);
		const text = textOf((await site.get("/raditaji/apmierinatiba-paraugs")).html);
		expect(text).toContain("Salīdzināma ar iepriekšējo datu rindu");
		expect(text).toContain("Sākta jauna datu rinda: OECD aptauja");
	});

	it("retire with the reason that everybody sees, and take up again", async () => {
		const path = `${page}/stavoklis`;
		const revision = revisionIn(await formAt(path));
		const fields = { revision, to: "retired", "reason.lv": "Avots vairs nevērtē." };
		expect((await site.post(path, { ...fields, "reason.lv": "" }, "coordinator")).html).toContain(
			'id="f-reason.lv-error"',
		);
		expect((await site.post(path, fields, "coordinator")).status).toBe(303);
		expect(textOf((await site.get(page)).html)).toMatch(/vairs netiek vērtēts .*Avots vairs nevērtē\./);
		expect(textOf(await formAt(path))).toContain("Atsākt vērtēšanu");
	});
});
