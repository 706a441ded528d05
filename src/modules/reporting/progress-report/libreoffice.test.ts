// The document in a real office program: it opens, and everything is on its pages.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPlan } from "#modules/planning/index.ts";
import type { World } from "../../../../tests/world.ts";
import { openDemonstration } from "./fixtures/demonstration.ts";
import { writeReport } from "./write.ts";

const run = promisify(execFile);
const program = "soffice";
const isThere = await run(program, ["--version"]).then(
	() => true,
	() => false,
);
if (!isThere) console.log(`skipped: LibreOffice (${program}) is not installed, so no report was opened in it`);

async function asPdf(docx: Uint8Array): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), "vieda-report-"));
	try {
		await writeFile(join(folder, "report.docx"), docx);
		const own = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
		await run(program, ["--headless", own, "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")], {
			timeout: 100_000,
		});
		const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, "report.pdf"))));
		return (await extractText(pdf, { mergePages: false })).text;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Lines of a page break where they like, and a code has hyphens that do not break. */
const plain = (text: string) => text.replaceAll("\u2011", "-").replace(/\s+/g, "");

describe.skipIf(!isThere)("the report in LibreOffice", () => {
	let world: World;
	let pages: string[];
	beforeAll(async () => {
		world = await openDemonstration();
		pages = await asPdf(
			(await writeReport(world, { plan: "vpmp-2023", asOf: "2025-12-31", format: "docx", lang: "lv" })).bytes,
		);
	}, 180_000);
	afterAll(() => world?.close());

	it("has every direction, measure, deliverable and result indicator on its pages", async () => {
		const text = plain(pages.join(" "));
		const plan = await findPlan(world.db, "vpmp-2023", "2025-12-31");
		const elements = plan?.elements.filter(({ kind }) => kind !== "result") ?? [];
		expect(elements.length).toBeGreaterThan(45);
		for (const { title, deadlines } of elements) {
			expect(text).toContain(plain(title.lv));
			for (const { indicator } of deadlines) expect(text).toContain(plain(indicator?.lv ?? ""));
		}
	});

	it("numbers its pages and repeats the head of tables that go on", () => {
		expect(pages.length).toBeGreaterThan(10);
		for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1} no ${pages.length}`);
		const going = pages.filter((page) => plain(page).includes("Detalizētsdarbībasrezultāts:"));
		for (const page of going) expect(plain(page)).toContain("RezultātsunatbildīgieRādītājsuntermiņšIzpilde");
	});

	it("has a filled table of contents on its first page", () => {
		expect(plain(pages[0] ?? "")).toMatch(/Ievads\.*\d+/);
	});
});
