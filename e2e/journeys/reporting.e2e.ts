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
	await page.getByRole("button", { name: "Sagatavot DOCX" }).click();
	await page.waitForURL("**/dokumenti/*");
	await shot(visitor, "document-waiting");
	await expectSound(visitor);
	const link = page.getByRole("link", { name: "Lejupielādēt DOCX" });
	// With script the page looks again by itself; without it by its link.
	const again = page.getByRole("link", { name: "Pārbaudīt vēlreiz" });
	for (let tries = 0; !script && tries < 60 && (await link.count()) === 0; tries += 1) {
		await again.click();
		await page.waitForTimeout(500);
	}
	await link.waitFor({ timeout: 30_000 });
	await shot(visitor, "document-ready");
	await expectSound(visitor);
	const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
	expect(download.suggestedFilename()).toMatch(/\.docx$/);
	const file = join(mkdtempSync(join(tmpdir(), "vieda-download-")), download.suggestedFilename());
	await download.saveAs(file);
	const bytes = readFileSync(file);
	rmSync(dirname(file), { recursive: true });
	expect(bytes.subarray(0, 2).toString()).toBe("PK");
	expect(bytes.byteLength).toBeGreaterThan(10_000);
});
