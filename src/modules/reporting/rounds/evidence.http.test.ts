// What proves a statement in a round: checked by its content, kept once, seen by those who may, passed on when accepted.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { files } from "#kernel/files.ts";
import { findWorkingElement, updateHistory } from "#modules/planning/index.ts";
import { textOf } from "../../../../tests/site.ts";
import { type Office, openOffice } from "./fixtures/office.ts";

let office: Office;
let path = "";
beforeAll(async () => {
	office = await openOffice();
	path = await office.itemOf("1.1-1");
});
afterAll(() => office.world.close());

const pdf = (text: string, name = "akts.pdf") => new File([`%PDF-1.7 ${text}`], name);
const keptFiles = async () => (await office.world.db.select({ hash: files.hash }).from(files)).length;
const linkIn = async (name: string) => {
	const { html } = await office.site.get(path, "contact");
	return new RegExp(`href="([^"]+)"[^>]*>${name}<`).exec(html)?.[1] ?? "";
};

describe("evidence of an item", () => {
	it("is a file of a kind that its content shows, kept once by its hash", async () => {
		const before = await keptFiles();
		expect((await office.attach(path, { evidenceFile: pdf("akts") }, "contact")).status).toBe(303);
		expect((await office.attach(path, { evidenceFile: pdf("akts", "cits.pdf") }, "contact")).status).toBe(422);
		expect(await keptFiles()).toBe(before + 1);
		expect(textOf((await office.site.get(path, "contact")).html)).toContain("akts.pdf Skatīta 2026. gada 5. janvāris");
	});

	it.each([
		["a program", new File([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 0])], "akts.pdf"), "Šāda veida datni"],
		["an empty one", new File([""], "tukss.txt"), "Datne ir tukša"],
		["a large one", new File([new Uint8Array(25 * 1024 * 1024 + 1)], "liels.pdf"), "lielāka par 25 MB"],
	])("is not %s; the message stands at its field", async (_, evidenceFile, said) => {
		const { status, html } = await office.attach(path, { evidenceFile }, "contact");
		expect(status).toBe(422);
		expect(html).toContain('id="f-evidenceFile-error"');
		expect(textOf(html)).toContain(said);
	});

	it("is a link with the day on which it was seen", async () => {
		const link = { evidenceUrl: "https://example.org/akts", evidenceTitle: "Akts tīmeklī", seenOn: "2026-01-03" };
		expect((await office.attach(path, { ...link, seenOn: "2026-01-06" }, "contact")).status).toBe(422);
		expect((await office.attach(path, { ...link, evidenceUrl: "ftp://x" }, "contact")).status).toBe(422);
		expect((await office.attach(path, link, "contact")).status).toBe(303);
		expect(textOf((await office.site.get(path, "contact")).html)).toContain(
			"Akts tīmeklī Skatīta 2026. gada 3. janvāris",
		);
	});

	it("is opened by those who see the item, and by nobody else before it is accepted", async () => {
		const link = await linkIn("akts.pdf");
		const file = await office.site.get(link, "contact");
		expect([file.status, file.headers.get("content-type")]).toEqual([200, "application/pdf"]);
		expect((await office.site.get(link, "coordinator")).status).toBe(200);
		expect((await office.site.get(link, "stranger")).status).toBe(404);
		expect((await office.site.get(link)).status).toBe(401);
		expect((await office.site.get("/plani/parauga-plans/1.1-1")).html).not.toContain("akts.pdf");
	});

	it("is added and removed by its own institution alone", async () => {
		expect((await office.attach(path, { evidenceFile: pdf("svešs") }, "stranger")).status).toBe(403);
		const drop = `${await linkIn("akts.pdf")}/nonemt`;
		expect((await office.site.post(drop, {}, "stranger")).status).toBe(403);
		await office.attach(path, { evidenceFile: pdf("otrs", "otrs.pdf") }, "contact");
		expect((await office.site.post(`${await linkIn("otrs.pdf")}/nonemt`, {}, "contact")).status).toBe(303);
		expect(await linkIn("otrs.pdf")).toBe("");
	});

	it("stays as it is once handed in, and goes over to the deliverable's update when accepted", async () => {
		await office.write(path, { status: "done", narrative: "Izdarīts." }, "contact");
		const other = await office.itemOf("apmierinatiba-paraugs");
		await office.write(other, { period: "2025", value: "45" }, "contact");
		await office.step({ step: "submit", institution: office.world.ids.get("MIN") ?? "" }, "head");
		expect((await office.attach(path, { evidenceFile: pdf("vēlu") }, "contact")).status).toBe(409);
		expect((await office.decide(path, { decision: "accept" })).status).toBe(303);
		const found = await findWorkingElement(office.world.db, "parauga-plans", "1.1-1", "2026-01-05");
		const [update] = await updateHistory(office.world.db, found?.element.id ?? "");
		expect(update?.evidence).toMatchObject([
			{ title: "akts.pdf", url: null, fileHash: expect.stringMatching(/^[0-9a-f]{64}$/), seenOn: "2026-01-05" },
			{ title: "Akts tīmeklī", url: "https://example.org/akts", seenOn: "2026-01-03" },
		]);
	});
});
