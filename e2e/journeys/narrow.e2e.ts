// 320 px is 400 % zoom of a 1280 px window (WCAG 1.4.10); text at 200 % must fit as well (1.4.4).
import { describe, expect, it } from "vitest";
import { sticksOut } from "../harness/judge.ts";
import { pages } from "../harness/pages.ts";
import { signInAs } from "../harness/people.ts";
import { shot, type Visitor, visit, type Width } from "../harness/visit.ts";

async function coordinatorAt(width: Width): Promise<Visitor> {
	const visitor = await visit({ width });
	await signInAs(visitor, "plan-coordinator");
	return visitor;
}

/** Names of everything that can be pressed or filled in and is drawn; the header's search box is a link where it is narrow. */
function controls({ page }: Visitor): Promise<string[]> {
	return page.evaluate(() => {
		const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary")];
		const drawn = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.offsetWidth > 0);
		const search = drawn.some((one) => one.closest(".top__search, .nav__search"));
		const others = drawn.filter((one) => !one.closest(".top__search, .nav__search"));
		const names = others.map((one) =>
			`${one.tagName} ${one.textContent || one.getAttribute("name")}`.replace(/\s+/g, " "),
		);
		return search ? [...names, "search"] : names;
	});
}

/** Texts that are cut off by their box. */
function cutOff({ page }: Visitor): Promise<string[]> {
	return page.evaluate(() => {
		const boxes = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")];
		const clipped = boxes.filter((box) => {
			const { overflowX, overflowY, clipPath } = getComputedStyle(box);
			// A field of one line moves its text under the caret: nothing of it is lost.
			const scrollsItself = box instanceof HTMLInputElement || box instanceof HTMLSelectElement;
			if (clipPath !== "none" || scrollsItself || box instanceof SVGElement) return false;
			const hides = overflowX === "hidden" || overflowY === "hidden" || overflowX === "clip";
			return hides && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
		});
		return clipped.map((box) => `${box.tagName}.${box.className}: ${box.textContent?.slice(0, 60)}`);
	});
}

describe("every page", async () => {
	const wide = coordinatorAt(1280);
	const narrow = coordinatorAt(320);

	it.each(pages)("$path has at 320 px all that it has at 1280, and scrolls one way", async ({ path, name }) => {
		const [roomy, tight] = [await wide, await narrow];
		expect(await roomy.open(path)).toBe(200);
		expect(await tight.open(path)).toBe(200);
		expect(await sticksOut(tight.page)).toEqual([]);
		expect(await cutOff(tight)).toEqual([]);
		expect(await controls(tight)).toEqual(await controls(roomy));
		await shot(tight, name);
	});

	it.each(pages)("$path bears text of twice the size", async ({ path, name }) => {
		const tight = await wide;
		expect(await tight.open(path)).toBe(200);
		await tight.page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
		expect(await sticksOut(tight.page)).toEqual([]);
		expect(await cutOff(tight)).toEqual([]);
		await shot(tight, `${name}-twice`);
	});
});
