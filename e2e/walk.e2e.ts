import { describe, expect, it } from "vitest";
import { expectSound } from "./harness/judge.ts";
import { pages } from "./harness/pages.ts";
import { signInAs } from "./harness/people.ts";
import { type Lang, shot, type Visitor, visit, type Width } from "./harness/visit.ts";

const ways: { lang: Lang; width: Width }[] = [
	{ lang: "lv", width: 1280 },
	{ lang: "lv", width: 390 },
	{ lang: "en", width: 1280 },
	{ lang: "en", width: 390 },
];

describe.each(ways)("in $lang at $width px", ({ lang, width }) => {
	const visitors = new Map<string, Promise<Visitor>>();
	const visitor = (who: "anyone" | "coordinator") => {
		const known = visitors.get(who) ?? arrive(who);
		visitors.set(who, known);
		return known;
	};
	async function arrive(who: "anyone" | "coordinator"): Promise<Visitor> {
		const one = await visit({ lang, width });
		if (who === "coordinator") await signInAs(one, "plan-coordinator");
		return one;
	}

	it.each(pages)(
		"$path opens for $who, is whole, readable by machine and not too wide",
		async ({ path, name, who }) => {
			const one = await visitor(who);
			expect(await one.open(path)).toBe(200);
			expect(await one.page.locator("html").getAttribute("lang")).toBe(lang);
			expect(await one.page.locator("h1").count()).toBe(1);
			await shot(one, name);
			await expectSound(one);
		},
	);
});
