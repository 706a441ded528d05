import { expect, it } from "vitest";
import { cast } from "#data/cast.ts";
import { focused, tabTo } from "../harness/keys.ts";
import { visit } from "../harness/visit.ts";

it("by keyboard alone one signs in, finds a deliverable, updates it and signs out", async () => {
	const visitor = await visit();
	const { page } = visitor;
	const { keyboard } = page;
	await visitor.open("/");

	await tabTo(visitor, "Pāriet uz saturu");
	await keyboard.press("Enter");
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("saturs");

	await visitor.open("/");
	await tabTo(visitor, "Pieslēgties");
	await keyboard.press("Enter");
	await page.waitForURL("**/pieslegties");
	const contact = cast.find((one) => one.key === "ministry-contact-fm");
	await tabTo(visitor, new RegExp(`^${contact?.post.lv}`));
	await keyboard.press("Enter");
	await page.getByRole("button", { name: "Iziet" }).waitFor();

	await tabTo(visitor, "Plāni");
	await keyboard.press("Enter");
	await page.waitForURL("**/plani");
	await tabTo(visitor, /^Valsts pārvaldes modernizācijas plāns/);
	await keyboard.press("Enter");
	await page.waitForURL("**/plani/vpmp-2023");
	await tabTo(visitor, /^1\.3-2/);
	await keyboard.press("Enter");
	await page.waitForURL("**/1.3-2");
	await tabTo(visitor, "Atjaunot izpildi");
	await keyboard.press("Enter");
	await page.waitForURL("**/izpilde");
	await tabTo(visitor, "izpildīts");
	await keyboard.press("ArrowUp");
	expect((await focused(visitor)).name).toBe("procesā");
	await tabTo(visitor, "Kas ir paveikts");
	await keyboard.press("ControlOrMeta+a");
	await keyboard.type("Rakstīts bez peles.");
	await tabTo(visitor, "Saglabāt izpildi");
	await keyboard.press("Enter");
	await page.getByText("Izpilde ir saglabāta.").waitFor();
	expect(await page.getByRole("main").textContent()).toContain("Rakstīts bez peles.");

	await tabTo(visitor, "Iziet");
	await keyboard.press("Space");
	await page.getByRole("banner").getByRole("link", { name: "Pieslēgties" }).waitFor();
});
