import { describe, expect, it } from "vitest";
import { cast } from "#data/cast.ts";
import { expectSound } from "../harness/judge.ts";
import { signInAs, signOut } from "../harness/people.ts";
import { visit } from "../harness/visit.ts";

describe.each([true, false])("with script %s", (script) => {
	it("everyone of the cast can sign in by a labelled button and out again", async () => {
		const visitor = await visit({ script });
		for (const { key } of cast) {
			await signInAs(visitor, key);
			await signOut(visitor);
		}
		await expectSound(visitor);
	});

	it("a closed page says who may see it and leads to signing in", async () => {
		const visitor = await visit({ script, lang: "en" });
		expect(await visitor.open("/importi")).toBe(401);
		await visitor.page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
		await visitor.page.waitForURL("**/en/pieslegties*");
		await signInAs(visitor, "ministry-contact-fm");
		expect(await visitor.open("/importi")).toBe(403);
		expect(await visitor.page.getByRole("heading", { level: 1 }).textContent()).toBe("This is not allowed");
	});
});

it("the menu offers imports to the coordinator and not to a contact", async () => {
	const visitor = await visit();
	const menu = visitor.page.getByRole("navigation", { name: "Galvenā izvēlne" });
	const forEveryone = ["Plāni", "Rādītāji", "Iestādes", "Izmaiņas", "Jaunumi"];
	await signInAs(visitor, "ministry-contact-fm");
	expect(await menu.getByRole("link").allTextContents()).toEqual([...forEveryone, "Ziņošana"]);
	await signInAs(visitor, "plan-coordinator");
	expect(await menu.getByRole("link").allTextContents()).toEqual([...forEveryone, "Ziņošana", "Imports", "Auditācija"]);
});
