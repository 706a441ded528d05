import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectErrorLeadsTo, expectSound } from "../harness/judge.ts";
import { signInAs } from "../harness/people.ts";
import { shot, type Visitor, visit } from "../harness/visit.ts";

const root = join(import.meta.dirname, "../..");
const ownReport = readFileSync(join(root, "src/modules/reporting/imports/fixtures/mezu-plans.txt"), "utf8");

/** Uploads the text as a file and stops at the preview. */
async function bring(visitor: Visitor, text: string): Promise<void> {
	const { page } = visitor;
	await visitor.open("/importi");
	await page.getByRole("link", { name: "Importēt ziņojumu" }).first().click();
	const file = { name: "zinojums.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
	await page.getByLabel("Ziņojuma datne").setInputFiles(file);
	await page.getByRole("button", { name: "Nolasīt un parādīt izmaiņas" }).click();
	await page.waitForURL(/\/importi\/[0-9a-f-]{36}$/);
}

async function accept(visitor: Visitor): Promise<void> {
	await visitor.page.getByRole("button", { name: /^Pieņemt/ }).click();
	await visitor.page.getByText("Pieņēma:").waitFor();
}

/** The forest friends are no institution of the register: the report's word for them stays. */
async function answerWhoTheyAre(visitor: Visitor): Promise<void> {
	const questions = visitor.page.getByRole("region", { name: "Kas jāprecizē" });
	await questions.getByLabel(/Mežu draugu biedrība/).selectOption("name");
	await questions.getByRole("button", { name: "Saglabāt atbildes" }).click();
	await questions.getByText("Uz visiem jautājumiem ir atbildēts").waitFor();
}

const mainText = async ({ page }: Visitor) => (await page.getByRole("main").textContent()) ?? "";

describe("a report about a plan that the register lacks", () => {
	it("is shown, changes nothing until it is accepted, and then is a plan", async () => {
		const visitor = await visit();
		await signInAs(visitor, "plan-coordinator");
		await bring(visitor, ownReport);
		await shot(visitor, "import-preview");
		await expectSound(visitor);
		expect(await mainText(visitor)).toContain("Izveidots koku reģistrs");
		await visitor.page.goto("/plani");
		expect(await mainText(visitor)).not.toContain("Parka mežu kopšanas");
		await visitor.page.goBack();
		await answerWhoTheyAre(visitor);
		await shot(visitor, "import-answered");
		await expectSound(visitor);
		await accept(visitor);
		await shot(visitor, "import-accepted");
		await expectSound(visitor);
		await visitor.page.getByRole("link", { name: "Atvērt plānu" }).click();
		await visitor.page.getByRole("heading", { level: 1, name: /Parka mežu kopšanas plān/ }).waitFor();
		expect(await visitor.page.getByRole("link", { name: /Iestādīta ozolu aleja/ }).count()).toBe(1);
		await expectSound(visitor);
	});

	it("brought a second time changes nothing", async () => {
		const visitor = await visit({ width: 390 });
		await signInAs(visitor, "plan-coordinator");
		await bring(visitor, ownReport);
		expect(await mainText(visitor)).toContain("Ja pieņemsiet, plānā nekas nemainīsies");
		await shot(visitor, "import-nothing-changes");
		await expectSound(visitor);
		await visitor.page.getByRole("button", { name: "Atmest" }).click();
		await visitor.page.getByText("Imports ir atmests").waitFor();
	});

	it("of a later version shows exactly what is other, also without script", async () => {
		const visitor = await visit({ script: false });
		await signInAs(visitor, "plan-coordinator");
		const later = ownReport
			.replace("Sasniegtais rezultāts - Procesā", "Sasniegtais rezultāts - Izpildīts")
			.replace("2024. gada pirmais pusgads", "2024. gada otrais pusgads");
		await bring(visitor, later);
		const changes = visitor.page.getByRole("region", { name: "Kas mainīsies, ja pieņemsiet" });
		await shot(visitor, "import-later-version");
		const text = (await changes.textContent()) ?? "";
		expect(text).toContain("1.1-1");
		expect(text).toContain("1.1-2");
		expect(text).not.toContain("1.2-1");
		await accept(visitor);
		await visitor.open("/plani/parka-mezu-kopsanas-plans-2024/1.1-2");
		expect(await mainText(visitor)).toContain("izpildīts");
	});
});

describe("a file that is no report", () => {
	it.each([true, false])("is refused with the way to mend it, script %s", async (script) => {
		const visitor = await visit({ script });
		await signInAs(visitor, "plan-coordinator");
		await visitor.open("/importi/jauns");
		const file = { name: "bilde.pdf", mimeType: "application/pdf", buffer: Buffer.from([0, 1, 2, 3, 0xff]) };
		await visitor.page.getByLabel("Ziņojuma datne").setInputFiles(file);
		await visitor.page.getByRole("button", { name: "Nolasīt un parādīt izmaiņas" }).click();
		await expectErrorLeadsTo(visitor, "f-file");
		await shot(visitor, "import-refused");
		await expectSound(visitor);
	});
});

const realReport = join(root, "../shared/seeds/001_1958ff5642c07637.txt");

describe("the real progress report", () => {
	it("with two statuses and a deadline changed shows exactly these three", async ({ skip }) => {
		if (!existsSync(realReport)) return skip(`skipped: the real report is not at ${realReport}`);
		const text = readFileSync(realReport, "utf8");
		const visitor = await visit();
		await signInAs(visitor, "plan-coordinator");
		await bring(visitor, text);
		await shot(visitor, "import-real");
		await expectSound(visitor);
		await accept(visitor);

		await bring(visitor, laterVersion(text));
		await shot(visitor, "import-real-later");
		await expectSound(visitor);
		await visitor.page.getByRole("button", { name: "Pieņemt 3 izmaiņas" }).waitFor();
		const changes = visitor.page.getByRole("region", { name: "Kas mainīsies, ja pieņemsiet" });
		const codes = (await changes.getByRole("link").allTextContents()).join(" ").match(/\d\.\d-\d/g);
		expect(new Set(codes)).toEqual(new Set(["1.2-1", "6.1-3", "4.1-3"]));
		await visitor.page.getByRole("button", { name: "Atmest" }).click();
		await visitor.page.getByText("Imports ir atmests").waitFor();
	});
});

/** The first and the last that are in progress are done; one deadline moved by half a year. */
function laterVersion(text: string): string {
	const status = "Sasniegtais rezultāts - Procesā";
	const done = "Sasniegtais rezultāts - Izpildīts";
	const last = text.lastIndexOf(status);
	return `${text.slice(0, last)}${done}${text.slice(last + status.length)}`
		.replace(status, done)
		.replace(/2026\.\sgada\sotrais\spusgads/u, "2027. gada pirmais pusgads");
}
