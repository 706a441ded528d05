import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { expectSound } from "../harness/judge.ts";
import { shot, visit } from "../harness/visit.ts";

it.each([true, false])("anyone previews the report as of a day and takes it as DOCX, script %s", async (script) => {
	const visitor = await visit({ script });
	const { page } = visitor;
	await visitor.open("/plani/vpmp-2023");
	await page.getByRole("link", { name: "Progresa ziņojums" }).click();
	await page.waitForURL("**/plani/vpmp-2023/zinojums*");
	await visitor.open("/plani/vpmp-2023/zinojums?as_of=2025-12-31");
	await shot(visitor, "report-of-a-day");
	await expectSound(visitor);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name: /DOCX/i }).first().click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.docx$/);
	const file = join(mkdtempSync(join(tmpdir(), "vieda-download-")), download.suggestedFilename());
	await download.saveAs(file);
	const bytes = readFileSync(file);
	rmSync(dirname(file), { recursive: true });
	expect(bytes.subarray(0, 2).toString()).toBe("PK");
	expect(bytes.byteLength).toBeGreaterThan(10_000);
});
