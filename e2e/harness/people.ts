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
	await arriveHome(visitor);
	expect(await visitor.page.getByRole("banner").textContent()).toContain(member.name);
}

export async function signOut(visitor: Visitor): Promise<void> {
	await visitor.page.getByRole("button", { name: visitor.lang === "lv" ? "Iziet" : "Sign out" }).click();
	const signIn = visitor.lang === "lv" ? "Pieslēgties" : "Sign in";
	await visitor.page.getByRole("banner").getByRole("link", { name: signIn }).waitFor();
}

async function arriveHome(visitor: Visitor): Promise<void> {
	await visitor.page.waitForURL((url) => url.pathname === at(visitor.lang, "/"));
}
