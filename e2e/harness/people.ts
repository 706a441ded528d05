// The people of the demonstration, by the labels of their buttons.
import { expect } from "vitest";
import { cast } from "#data/cast.ts";
import { at, type Visitor } from "./visit.ts";

export type Key = (typeof cast)[number]["key"];

/** Signs in as one does: opens the page and presses the button with the person's post. */
export async function signInAs(visitor: Visitor, key: Key): Promise<void> {
	const member = cast.find((one) => one.key === key);
	if (!member) throw new Error(`nobody in the cast is ${key}`);
	await visitor.open("/pieslegties");
	await visitor.page.getByRole("button", { name: member.post[visitor.lang] }).click();
	await visitor.page.waitForURL((url) => url.pathname === at(visitor.lang, "/"));
	expect(await visitor.page.locator("header").textContent()).toContain(member.name);
}
