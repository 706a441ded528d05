import { expect, it } from "vitest";
import { expectErrorLeadsTo, expectSound } from "../harness/judge.ts";
import { signInAs } from "../harness/people.ts";
import { shot, visit } from "../harness/visit.ts";

const own = "/plani/vpmp-2023/1.3-2";
const foreign = "/plani/vpmp-2023/1.1-1";

it("a ministry's contact updates the ministry's deliverable, and the audit trail tells of it", async () => {
	const visitor = await visit();
	const { page } = visitor;
	await signInAs(visitor, "ministry-contact-fm");
	await visitor.open(own);
	await page.getByRole("link", { name: "Atjaunot izpildi" }).click();
	await page.getByLabel("Kas ir paveikts").fill("Katrā ministrijā ir iekšējā audita plāns.");
	await page.getByLabel("Sasniegtā vērtība").fill("13 ministrijas");
	await page.getByRole("button", { name: "Saglabāt izpildi" }).click();
	await page.getByText("Izpilde ir saglabāta.").waitFor();
	await shot(visitor, "execution-saved");
	await expectSound(visitor);
	expect(await page.getByRole("main").textContent()).toContain("Katrā ministrijā ir iekšējā audita plāns.");

	const auditor = await visit();
	await signInAs(auditor, "auditor");
	await auditor.open("/auditacija?subject=vpmp-2023/1.3-2");
	const line = auditor.page.getByRole("row").filter({ hasText: "atjaunoja izpildi" }).first();
	expect(await line.textContent()).toContain("Bruno Izmēģinājums");
	await shot(auditor, "audit-of-update");
	await expectSound(auditor);
});

it("another ministry's deliverable has no such button, and its form is refused with who may", async () => {
	const visitor = await visit();
	await signInAs(visitor, "ministry-contact-fm");
	await visitor.open(foreign);
	expect(await visitor.page.getByRole("link", { name: "Atjaunot izpildi" }).count()).toBe(0);
	expect(await visitor.open(`${foreign}/izpilde`)).toBe(403);
	expect(await visitor.page.getByRole("main").textContent()).toContain("atbildīgā institūcija");
	expect(await visitor.page.getByRole("main").textContent()).toContain("VK");
	await shot(visitor, "execution-refused");
	await expectSound(visitor);
});

it.each([true, false])("lost relevance without a reason comes back with what was typed, script %s", async (script) => {
	const visitor = await visit({ script });
	const { page } = visitor;
	await signInAs(visitor, "ministry-contact-fm");
	await visitor.open(`${own}/izpilde`);
	await page.getByLabel("zaudējis aktualitāti").check();
	await page.getByLabel("Kas ir paveikts").fill("Vairs nav vajadzīgs.");
	await page.getByRole("button", { name: "Saglabāt izpildi" }).click();
	await expectErrorLeadsTo(visitor, "f-reason");
	expect(await page.getByLabel("Kas ir paveikts").inputValue()).toBe("Vairs nav vajadzīgs.");
	expect(await page.getByLabel("zaudējis aktualitāti").isChecked()).toBe(true);
	await shot(visitor, "execution-error");
	await expectSound(visitor);
});

it("text that was typed and not saved survives a reload, and can be dropped", async () => {
	const visitor = await visit();
	const { page } = visitor;
	await signInAs(visitor, "ministry-contact-fm");
	await visitor.open(`${own}/izpilde`);
	const note = page.locator("[data-draft-note]");
	expect(await note.isVisible()).toBe(false);
	const account = page.getByLabel("Kas ir paveikts");
	const saved = await account.inputValue();
	await account.fill("Pusuzrakstīts teikums");
	await page.reload();
	await note.waitFor({ state: "visible" });
	expect(await account.inputValue()).toBe("Pusuzrakstīts teikums");
	await shot(visitor, "execution-draft");
	await expectSound(visitor);
	await page.getByRole("button", { name: "Sākt no jauna" }).click();
	expect(await account.inputValue()).toBe(saved);
	await page.reload();
	expect(await account.inputValue()).toBe(saved);
	expect(await note.isVisible()).toBe(false);
});

it("two who write at once do not overwrite each other: the second sees what the first wrote", async () => {
	const first = await visit();
	const second = await visit();
	for (const one of [first, second]) {
		await signInAs(one, "plan-coordinator");
		await one.open("/plani/vpmp-2023/3.1-1/izpilde");
	}
	const save = async (one: typeof first, text: string) => {
		await one.page.getByLabel("Kas ir paveikts").fill(text);
		await one.page.getByRole("button", { name: "Saglabāt izpildi" }).click();
	};
	await save(first, "Pirmais teksts");
	await first.page.getByText("Izpilde ir saglabāta.").waitFor();
	await save(second, "Otrais teksts");
	await second.page.getByRole("alert").waitFor();
	expect(await second.page.getByLabel("Kas ir paveikts").inputValue()).toBe("Otrais teksts");
	expect(await second.page.getByRole("complementary").textContent()).toContain("Pirmais teksts");
	await shot(second, "execution-conflict");
	await expectSound(second);
});
