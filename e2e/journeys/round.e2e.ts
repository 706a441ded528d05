// One reporting round with four roles, from opening to erratum, by keyboard, in both languages; each state is judged.
import { expect, it } from "vitest";
import { expectSound } from "../harness/judge.ts";
import { tabTo } from "../harness/keys.ts";
import { type Key, signInAs } from "../harness/people.ts";
import { type Lang, shot, type Visitor, visit, type Width } from "../harness/visit.ts";

const plan = "vpmp-2023";
const done = /izdarits=/;

async function enter(key: Key, lang: Lang, width: Width = 1280): Promise<Visitor> {
	const visitor = await visit({ lang, width });
	await signInAs(visitor, key);
	return visitor;
}

const press = async (visitor: Visitor, name: string | RegExp) => {
	await tabTo(visitor, name);
	await visitor.page.keyboard.press("Enter");
};

/** Looks at the page as it stands. */
async function judge(visitor: Visitor, name: string): Promise<void> {
	await shot(visitor, `round-${name}`);
	await expectSound(visitor);
}

async function openRound(lang: Lang): Promise<string> {
	const coordinator = await enter("plan-coordinator", lang);
	const { page } = coordinator;
	await coordinator.open("/kartas/jauna");
	await page.selectOption("#f-plan", plan);
	await page.fill("#f-cutOff", "2025-12-31");
	await page.fill("#f-due", "2026-01-31");
	await page.check("#f-scope-all");
	await page.check("#f-indicators-no");
	await press(coordinator, lang === "lv" ? "Atvērt kārtu" : "Open a round");
	await page.waitForURL(done);
	await judge(coordinator, "opened");
	return new URL(page.url()).pathname.replace(/^\/en/, "");
}

const itemLinks = (visitor: Visitor) =>
	visitor.page
		.locator("a.element-link")
		.evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).pathname));

/** The first by keyboard; the others, many and alike, by the same form. */
async function exceptTheRest(coordinator: Visitor, round: string, reason: string): Promise<void> {
	const { page } = coordinator;
	await coordinator.open(`${round}?stavoklis=waiting`);
	await judge(coordinator, "waiting-ones");
	const [first = "", ...rest] = await coordinator.page
		.locator("a.sign")
		.evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).pathname));
	await page.goto(first);
	const fold = page.locator("details", { has: page.locator('input[value="except"]') });
	await fold.locator("summary").focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await page.keyboard.type(reason);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.waitForURL(done);
	const headers = { Origin: new URL(page.url()).origin };
	for (const path of rest) {
		const form = { decision: "except", "comment-except": reason };
		await page.request.post(`${path}/lemums`, { form, headers, maxRedirects: 0 });
	}
}

it.each(["lv", "en"] as const)(
	"a round goes from opening to erratum (%s)",
	async (lang) => {
		const say = (lv: string, en: string) => (lang === "lv" ? lv : en);
		const round = await openRound(lang);

		const contact = await enter("ministry-contact-lm", lang, 390);
		await contact.open(`${round}?iestade=LM`);
		await judge(contact, "contact-list");
		const mine = await itemLinks(contact);
		expect(mine.length).toBeGreaterThan(0);
		for (const [index, path] of mine.entries()) {
			await contact.page.goto(path);
			await contact.page.check("#f-status-in_progress");
			await contact.page.fill("#f-narrative", say("Darbs rit pēc plāna.", "Work goes on as planned."));
			if (index === 0) {
				await contact.page.getByText(say("Saglabāts", "Saved"), { exact: true }).waitFor();
				await judge(contact, "item-saved-by-itself");
			}
			await press(contact, say("Saglabāt", "Save"));
			await contact.page.waitForURL(done);
		}

		const head = await enter("institution-head-lm", lang);
		await head.open(round);
		await judge(head, "head-before");
		await press(head, say("Iesniegt sarakstu", "Submit the list"));
		await head.page.waitForURL(done);
		await judge(head, "head-submitted");

		const coordinator = await enter("plan-coordinator", lang);
		const { page } = coordinator;
		await page.goto(mine[0] ?? "");
		await judge(coordinator, "to-decide");
		await page.locator("summary", { hasText: say("Atgriezt", "Return") }).focus();
		await page.keyboard.press("Enter");
		await press(coordinator, say("Atgriezt", "Return"));
		await page.getByRole("alert").waitFor();
		await judge(coordinator, "return-without-comment");
		await page.fill("#f-comment-return", say("Ierakstiet skaitļus.", "Give figures."));
		await press(coordinator, say("Atgriezt", "Return"));
		await page.waitForURL(done);

		await contact.page.goto(mine[0] ?? "");
		await judge(contact, "returned");
		await contact.page.fill("#f-narrative", say("Izdarīti 12 darbi no 20.", "12 of 20 are done."));
		await press(contact, say("Saglabāt", "Save"));
		await contact.page.waitForURL(done);
		await head.open(round);
		await press(head, say("Iesniegt sarakstu", "Submit the list"));
		await head.page.waitForURL(done);

		await coordinator.open(`${round}?iestade=LM`);
		await press(coordinator, /^(Pieņemt visus iesniegtos|Accept all that is submitted)/);
		await page.waitForURL(done);
		await exceptTheRest(coordinator, round, say("Iestāde neatbildēja.", "The institution did not answer."));
		await coordinator.open(round);
		await judge(coordinator, "all-decided");
		await press(coordinator, say("Sagatavot ziņojumu", "Compile the report"));
		await page.waitForURL(done);
		await expect
			.poll(
				async () => {
					await coordinator.open(round);
					return page.getByRole("link", { name: /^DOCX/ }).count();
				},
				{ timeout: 200_000, interval: 1_000 },
			)
			.toBe(2);
		await judge(coordinator, "compiled");

		const auditor = await enter("auditor", lang);
		await auditor.open(round);
		expect(await auditor.page.getByRole("button", { name: say("Publicēt", "Publish") }).count()).toBe(0);
		await judge(auditor, "auditor");

		await page.locator("summary", { hasText: say("Publicēt", "Publish") }).click();
		await page.fill("#f-protocol", "prot. Nr. 3 12. §");
		await page.fill("#f-date", "2026-01-20");
		await press(coordinator, say("Publicēt", "Publish"));
		await page.waitForURL(done);
		await page.locator("summary", { hasText: say("Pievienot labojumu", "Add an erratum") }).focus();
		await page.keyboard.press("Enter");
		await page.fill("#f-place", "1.1");
		await page.fill("#f-wasSaid", "12");
		await page.fill("#f-isRight", "13");
		await page.fill("#f-reason", say("Pārskaitīts.", "Counted again."));
		await press(coordinator, say("Pievienot labojumu", "Add an erratum"));
		await page.locator("del").waitFor();
		expect(await page.locator("del").textContent()).toBe("12");
		await judge(coordinator, "erratum");

		const anyone = await visit({ lang });
		const file = await anyone.page.request.get(`${round}/dokumenti/json-${lang}`);
		expect(file.status()).toBe(200);
	},
	480_000,
);
