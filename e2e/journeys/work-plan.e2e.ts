import { expect, it } from "vitest";
import { expectSound } from "../harness/judge.ts";
import { focused } from "../harness/keys.ts";
import { signInAs } from "../harness/people.ts";
import { shot, type Visitor, visit } from "../harness/visit.ts";

const board = "/plani/dp-lm-2026/darbi";
const card = ({ page }: Visitor, code: string) => page.locator(`#u-${code}`);
const column = ({ page }: Visitor, status: string) => page.locator(`[data-board-column="${status}"]`);

it("a head drags a card to another column, and takes it back with the key under the focus", async () => {
	const visitor = await visit();
	const { page } = visitor;
	await signInAs(visitor, "institution-head-lm");
	await visitor.open(board);
	await card(visitor, "U12").locator("[data-board-handle]").dragTo(column(visitor, "in_progress").getByRole("heading"));
	await column(visitor, "in_progress").locator("#u-U12").waitFor();
	await shot(visitor, "board-dragged");
	await expectSound(visitor);
	await card(visitor, "U12").getByRole("button", { name: "Nav uzsākts" }).focus();
	await page.keyboard.press("Enter");
	await column(visitor, "not_started").locator("#u-U12").waitFor();
	expect((await focused(visitor)).name).toContain("U12");
});

it("dragging to the dropped asks for the reason, and nothing is dropped without it", async () => {
	const visitor = await visit();
	const { page } = visitor;
	await signInAs(visitor, "institution-head-lm");
	await visitor.open(board);
	await card(visitor, "U7").locator("[data-board-handle]").dragTo(column(visitor, "dropped").getByRole("heading"));
	await page.getByRole("heading", { name: "Atzīmēt virzību" }).waitFor();
	expect(await page.getByLabel("atcelts", { exact: true }).isChecked()).toBe(true);
	await page.getByRole("button", { name: "Saglabāt virzību" }).click();
	await page.getByRole("alert").waitFor();
	await shot(visitor, "task-without-reason");
	await expectSound(visitor);
	await visitor.open(board);
	expect(await column(visitor, "not_started").locator("#u-U7").count()).toBe(1);
});

it("without script a card moves by its buttons", async () => {
	const visitor = await visit({ script: false, width: 390 });
	await signInAs(visitor, "ministry-contact-lm");
	await visitor.open(board);
	await card(visitor, "U7").getByRole("button", { name: "Procesā" }).click();
	expect(await column(visitor, "in_progress").locator("#u-U7").count()).toBe(1);
	await card(visitor, "U7").getByRole("button", { name: "Nav uzsākts" }).click();
	expect(await column(visitor, "not_started").locator("#u-U7").count()).toBe(1);
	await expectSound(visitor);
});
