import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentHash } from "#kernel/files.ts";
import { runDueJobs } from "#kernel/jobs/runner.ts";
import { jobs } from "#kernel/jobs/tables.ts";
import { updateDeliverable } from "#modules/planning/index.ts";
import { testDeps } from "../../../../tests/deps.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { openDocx } from "./fixtures/opened-docx.ts";
import { forgetOldDocuments, makeDocument } from "./jobs.ts";
import { documentCopies, documentOrders } from "./tables.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
}, 60_000);
afterAll(() => world?.close());

const report = { kind: "progress", subject: "parauga-plans", as_of: "2026-01-10" };
const ask = (fields: Record<string, string> = {}, prefix = "") =>
	site.post(`${prefix}/dokumenti`, { ...report, ...fields });
const work = () => runDueJobs(testDeps(world), [makeDocument]);

describe("a document made to order", () => {
	it("is asked for by anybody, waited for on a page with a link, made by a job and taken along", async () => {
		const asked = await ask();
		expect(asked.status).toBe(303);
		const waiting = await site.get(asked.location);
		expect(textOf(waiting.html)).toContain("Dokuments gaida rindā");
		expect(waiting.html).toContain(`<a href="${asked.location}">Pārbaudīt vēlreiz</a>`);
		expect((await site.get(`${asked.location}/datne`)).status).toBe(404);
		expect(await work()).toBe(1);
		const ready = await site.get(asked.location);
		expect(textOf(ready.html)).toContain("Dokuments ir gatavs");
		expect(ready.html).not.toContain("data-waiting");
		const file = await site.app.request(`${asked.location}/datne`);
		const bytes = new Uint8Array(await file.arrayBuffer());
		expect(file.headers.get("ETag")).toBe(`"${contentHash(bytes)}"`);
		expect(file.headers.get("Content-Disposition")).toContain("parauga-plans-2026-01-10.docx");
		expect((await openDocx(bytes)).broken).toEqual([]);
		expect(ready.html).toContain(contentHash(bytes));
	});

	it("is one order and one file, whoever asks again while nothing has changed", async () => {
		const [one, other] = await Promise.all([ask(), ask()]);
		expect(one.location).toBe(other.location);
		expect(await work()).toBe(0);
		expect(await world.db.$count(documentOrders)).toBe(1);
		const { bytes } = await fileOf(`/api/v1/plans/parauga-plans/report?as_of=2026-01-10&format=docx`);
		expect(bytes.equals((await fileOf(`${one.location}/datne`)).bytes)).toBe(true);
	});

	it("is in the language of the page that it was asked from", async () => {
		const { location } = await ask({}, "/en");
		expect(location).toMatch(/^\/en\/dokumenti\//);
		await work();
		expect(textOf((await site.get(location)).html)).toContain("The document is ready");
		const { bytes } = await fileOf(`${location}/datne`);
		expect(await (await openDocx(bytes)).text("word/styles.xml")).toContain('w:val="en-GB"');
	});

	it("is another one once the plan says something else", async () => {
		const before = await ask();
		await world.as(world.contact, updateDeliverable, {
			plan: "parauga-plans",
			element: "1.1-1",
			asOf: "2026-01-09",
			status: "done",
			narrative: "Paveikts.",
			revision: 0,
		} as never);
		const after = await ask();
		expect(after.location).not.toBe(before.location);
		await work();
		expect(
			(await fileOf(`${after.location}/datne`)).bytes.equals((await fileOf(`${before.location}/datne`)).bytes),
		).toBe(false);
	});

	it("that a dying process left is made by the next one, once", async () => {
		const { location } = await ask({ as_of: "2026-01-08" });
		const id = location.split("/").at(-1) ?? "";
		await world.db.update(documentOrders).set({ state: "making", percent: 40 }).where(eq(documentOrders.id, id));
		await world.db
			.update(jobs)
			.set({ attempts: 1, leasedUntil: new Date("2026-01-01T00:00:00Z") })
			.where(eq(jobs.key, `${id}/0`));
		expect(textOf((await site.get(location)).html)).toMatch(/tiek gatavots 40\s%/);
		expect(await work()).toBe(1);
		expect(textOf((await site.get(location)).html)).toContain("Dokuments ir gatavs");
		expect(await work()).toBe(0);
	});

	it("that was given up says so and can be asked for again", async () => {
		const { location } = await ask({ as_of: "2026-01-07" });
		const id = location.split("/").at(-1) ?? "";
		await world.db
			.update(jobs)
			.set({ state: "dead" })
			.where(eq(jobs.key, `${id}/0`));
		expect(textOf((await site.get(location)).html)).toContain("Dokumentu neizdevās sagatavot");
		expect((await ask({ as_of: "2026-01-07" })).location).toBe(location);
		expect(await work()).toBe(1);
		expect(textOf((await site.get(location)).html)).toContain("Dokuments ir gatavs");
	});
});

describe("asked for wrongly", () => {
	it.each([
		[{ subject: "nav-tada" }, 404],
		[{ as_of: "2026-02-30" }, 422],
		[{ as_of: "" }, 422],
		[{ kind: "nezinams" }, 422],
		[{ subject: "x".repeat(61) }, 422],
	])("%j answers %i and orders nothing", async (fields, status) => {
		const before = await world.db.$count(documentOrders);
		expect((await ask(fields)).status).toBe(status);
		expect(await world.db.$count(documentOrders)).toBe(before);
	});

	it.each(["/dokumenti/nav-uuid", "/dokumenti/01980000-0000-7000-8000-000000000000", "/dokumenti/x/datne"])(
		"%s is not there",
		async (path) => {
			expect((await site.get(path)).status).toBe(404);
		},
	);

	it("is refused while very many wait", async () => {
		const at = new Date("2026-01-10T10:00:00Z");
		const many = Array.from({ length: 50 }, () => crypto.randomUUID());
		await world.db
			.insert(jobs)
			.values(many.map((id) => ({ id, kind: makeDocument.kind, payload: {}, dueAt: at, madeAt: at })));
		const full = await ask({ as_of: "2026-01-06" });
		expect([full.status, textOf(full.html)]).toEqual([409, expect.stringContaining("Mēģiniet pēc dažām minūtēm")]);
		await world.db.delete(jobs).where(inArray(jobs.id, many));
	});
});

it("is forgotten after a month, with its file", async () => {
	world.clock.day = "2026-02-20";
	await world.db.delete(jobs).where(eq(jobs.kind, forgetOldDocuments.kind));
	await world.db.insert(jobs).values({
		id: crypto.randomUUID(),
		kind: forgetOldDocuments.kind,
		payload: {},
		dueAt: new Date("2026-02-20T01:00:00Z"),
		madeAt: new Date("2026-02-19T01:00:00Z"),
	});
	await runDueJobs(testDeps(world), [forgetOldDocuments]);
	expect([await world.db.$count(documentOrders), await world.db.$count(documentCopies)]).toEqual([0, 0]);
});

async function fileOf(path: string) {
	const answer = await site.app.request(path);
	return { bytes: Buffer.from(await answer.arrayBuffer()), type: answer.headers.get("Content-Type") };
}
