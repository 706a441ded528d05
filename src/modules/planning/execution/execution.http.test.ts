// The form of execution: from a contact's hand to the database and back.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";

let world: World;
let site: Site;
const page = "/plani/parauga-plans/1.1-1";
const form = `${page}/izpilde`;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	site = await openSite(world);
});
afterAll(() => world.close());

const linesOf = async () =>
	(await world.auditLines()).filter((line) => line.operation === "planning.updateDeliverable");

describe("updating a deliverable on its page", () => {
	it("a contact of the responsible ministry saves it, sees it, and it is in the audit trail", async () => {
		const typed = { asOf: "2025-12-31", status: "in_progress", narrative: "Sagatavots projekts.", basedOn: "none" };
		const { status, location } = await site.post(form, typed, "contact");
		expect([status, location]).toEqual([303, `${page}?saglabats=1`]);
		const text = textOf((await site.get(location, "contact")).html);
		expect(text).toContain("Izpilde ir saglabāta.");
		expect(text).toContain("Sagatavots projekts.");
		expect(await linesOf()).toMatchObject([
			{ subjectId: "parauga-plans/1.1-1", after: { status: "in_progress", as_of: "2025-12-31" } },
		]);
		const trail = textOf((await site.get("/auditacija?subject=parauga-plans/1.1-1", "auditor")).html);
		expect(trail).toContain("Bruno Kontakts · lapa atjaunoja izpildi");
	});

	it("a contact of another ministry is refused, on the page and behind it, and told who can", async () => {
		const before = (await linesOf()).length;
		const shown = await site.get(form, "stranger");
		const sent = await site.post(form, { asOf: "2025-12-31", status: "done" }, "stranger");
		expect([shown.status, sent.status]).toEqual([403, 403]);
		expect(textOf(sent.html)).toContain("atbildīgā institūcija (MIN) vai plāna koordinators");
		expect(await linesOf()).toHaveLength(before);
	});

	it("nobody signed in is sent to sign in first", async () => {
		const { status, html } = await site.get(form);
		expect(status).toBe(401);
		expect(html).toContain(`href="/pieslegties?uz=${encodeURIComponent(form)}"`);
	});

	it("bad input has its message at its place, and what was typed stays", async () => {
		const typed = {
			asOf: "2027-01-01",
			status: "lost_relevance",
			narrative: "Mans garais teksts",
			evidenceUrl: "javascript:alert(1)",
			basedOn: "none",
		};
		const { status, html } = await site.post(form, typed, "contact");
		expect(status).toBe(422);
		expect(html).toContain("Mans garais teksts");
		expect(textOf(html)).toContain("Saitei jāsākas ar https:// vai http://.");
		expect(html).toContain('href="#f-reason"');
		expect(html).toContain('id="f-decision-error"');
		// The form still rests on what it was opened with: mending a field must not hide that somebody wrote meanwhile.
		expect(html).toContain('name="basedOn" value="none"');
	});

	it("a day in the future is refused at its field", async () => {
		const { status, html } = await site.post(form, { asOf: "2026-01-11", status: "done" }, "contact");
		expect(status).toBe(422);
		expect(html).toContain('id="f-asOf-error"');
	});

	it("who is overtaken is told, keeps the text, and can submit again", async () => {
		const typed = { asOf: "2025-12-31", status: "done", narrative: "Vēlāks teksts", basedOn: "none" };
		const late = await site.post(form, typed, "contact");
		expect(late.status).toBe(409);
		expect(late.html).toContain("Vēlāks teksts");
		expect(textOf(late.html)).toContain("kāds cits šo darbības rezultātu jau atjaunoja");
		const basedOn = /name="basedOn" value="([^"]+)"/.exec(late.html)?.[1] ?? "";
		const again = await site.post(form, { ...typed, basedOn }, "contact");
		expect(again.status).toBe(303);
	});

	it("a form from another site is refused", async () => {
		const { status } = await site.post(form, { asOf: "2025-12-31", status: "done" }, "contact", {
			Origin: "https://example.org",
		});
		expect(status).toBe(403);
	});

	it("a deliverable that is not there is a 404, not a fault", async () => {
		expect((await site.get("/plani/parauga-plans/1.1/izpilde", "contact")).status).toBe(404);
		expect(
			(await site.post("/plani/parauga-plans/9-9/izpilde", { asOf: "2025-12-31", status: "done" }, "contact")).status,
		).toBe(404);
	});
});

describe("a file of evidence", () => {
	const upload = async (content: string | Uint8Array<ArrayBuffer>, name: string) => {
		const body = new FormData();
		for (const [field, value] of Object.entries({
			asOf: "2026-01-10",
			status: "in_progress",
			narrative: "Ar pielikumu",
		}))
			body.append(field, value);
		body.append("evidenceFile", new File([content], name));
		return site.send(form, body, "contact");
	};

	it("is kept by its content and opened by officials only", async () => {
		expect((await upload("%PDF-1.7 protokols", "../Sēdes protokols.pdf")).status).toBe(303);
		const href =
			/href="([^"]*\/pieradijumi\/[^"]+)">Sēdes protokols\.pdf</.exec((await site.get(page, "auditor")).html)?.[1] ??
			"";
		const opened = await site.get(href, "auditor");
		expect([opened.status, opened.headers.get("content-type"), opened.html]).toEqual([
			200,
			"application/pdf",
			"%PDF-1.7 protokols",
		]);
		expect(opened.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''S%C4%93des/);
		expect((await site.get(page)).html).not.toContain(href);
		expect((await site.get(href)).status).toBe(401);
		expect((await site.get(href, "visitor")).status).toBe(403);
		expect((await site.get(href.replace("1.1-1", "1.1-2"), "auditor")).status).toBe(404);
	});

	it("of a kind that cannot be kept is refused at its field; what was typed stays", async () => {
		const { status, html } = await upload(new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]), "rīks.exe");
		expect(status).toBe(422);
		expect(html).toContain('id="f-evidenceFile-error"');
		expect(html).toContain("Ar pielikumu");
	});
});
