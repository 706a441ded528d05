// The workbook in a real office program: it opens, is saved again, and still says the same plan.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openZip } from "#kernel/zip.ts";
import { emptyPlan, partOf } from "../fixtures/altered-workbook.ts";
import { generatedPlan } from "../fixtures/generated-plans.ts";
import { readPlanWorkbook } from "./read.ts";
import { writePlanWorkbook } from "./write.ts";

const run = promisify(execFile);
const program = "soffice";
/** Where the machine has LibreOffice without its spreadsheet program, nothing comes out. */
const isThere = await savedAgain(writePlanWorkbook(emptyPlan, { institutions: [], groups: [], plans: [] })).then(
	() => true,
	() => false,
);
if (!isThere) console.log("skipped: LibreOffice Calc is not installed, so no workbook was saved by it");

async function savedAgain(workbook: Uint8Array): Promise<Uint8Array> {
	const folder = await mkdtemp(join(tmpdir(), "vieda-plan-"));
	try {
		await writeFile(join(folder, "plans.xlsx"), workbook);
		const own = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
		const out = join(folder, "out");
		await run(program, ["--headless", own, "--convert-to", "xlsx", "--outdir", out, join(folder, "plans.xlsx")], {
			timeout: 100_000,
		});
		return new Uint8Array(await readFile(join(out, "plans.xlsx")));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

describe.skipIf(!isThere)("a workbook that LibreOffice has saved", () => {
	it("says the same plan, and still has its lists to choose from", async () => {
		const [plan] = fc.sample(
			fc.noShrink(generatedPlan).filter((one) => one.elements.length > 2),
			{ numRuns: 1, seed: 7 },
		);
		if (!plan) throw new Error("no plan was generated");
		const saved = await savedAgain(writePlanWorkbook(plan, { institutions: ["CEN"], groups: [], plans: [] }));
		expect((await readPlanWorkbook(saved)).content).toEqual(plan);
		const zip = await openZip(saved, () => new Error("damaged"));
		expect(Buffer.from((await zip.read(partOf("elements"))) ?? []).toString()).toContain("<dataValidation ");
	}, 120_000);
});
