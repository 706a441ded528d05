import { expect, it } from "vitest";
import { expectErrorLeadsTo, expectSound } from "../harness/judge.ts";
import { signInAs } from "../harness/people.ts";
import { shot, visit } from "../harness/visit.ts";

const indicator = "/raditaji/lm-r1-1";

it.each([
	{ script: true, period: "2026-H1" },
	{ script: false, period: "2026-Q3" },
])("a contact records a measurement and corrects it, script $script", async ({ script, period }) => {
	const visitor = await visit({ script });
	const { page } = visitor;
	await signInAs(visitor, "ministry-contact-lm");
	await visitor.open(indicator);
	await page.getByRole("link", { name: "Ievadīt mērījumu" }).click();
	await page.getByLabel("Periods, ko dati raksturo").fill(period);
	await page.getByRole("textbox", { name: "Vērtība" }).fill("daudz");
	await page.getByRole("button", { name: "Saglabāt mērījumu" }).click();
	await expectErrorLeadsTo(visitor, "f-value");
	await expectSound(visitor);

	await page.getByRole("textbox", { name: "Vērtība" }).fill("61,5");
	await page.getByRole("button", { name: "Saglabāt mērījumu" }).click();
	await page.getByText("Mērījums saglabāts").waitFor();
	expect(await page.getByRole("main").textContent()).toContain("61,5");
	await shot(visitor, "measurement-saved");
	await expectSound(visitor);

	await visitor.open(`${indicator}/merijumi?labot=${period}`);
	await page.getByRole("textbox", { name: "Vērtība" }).fill("62,25");
	await page.getByRole("button", { name: "Saglabāt labojumu" }).click();
	await page.getByText("Mērījums saglabāts").waitFor();
	const said = (await page.getByRole("main").textContent()) ?? "";
	expect(said).toContain("62,25");
	expect(said).toContain("61,5");
	await shot(visitor, "measurement-corrected");
	await expectSound(visitor);
});

it("another institution's indicator is refused with who may", async () => {
	const visitor = await visit();
	await signInAs(visitor, "ministry-contact-fm");
	await visitor.open(indicator);
	expect(await visitor.page.getByRole("link", { name: "Ievadīt mērījumu" }).count()).toBe(0);
	expect(await visitor.open(`${indicator}/merijumi`)).toBe(403);
	await expectSound(visitor);
});
