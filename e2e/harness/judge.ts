// What every page must bear: axe, a narrow window, and a browser that complains of nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visitor } from "./visit.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe runs in the page by the debugger's door; the page's content security policy stays as it is. */
export async function axeViolations(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	const { violations } = await page.evaluate(async () => {
		const { axe: here } = globalThis as unknown as { axe: typeof axe };
		return here.run(document, { resultTypes: ["violations"] });
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
	);
}

/** Names of what is wider than the window and makes the whole page scroll sideways. */
export function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const wide = document.documentElement.scrollWidth;
		if (wide <= window.innerWidth) return [];
		const guilty = [...document.querySelectorAll("body *")].filter((element) => {
			const { left, width } = element.getBoundingClientRect();
			const end = left + Math.max(width, element.scrollWidth);
			return width > 0 && end > window.innerWidth + 1 && !element.closest(".table-box");
		});
		const names = guilty.slice(-8).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
		return [`${wide} px wide in ${window.innerWidth}`, ...names];
	});
}

/** axe itself needs script; without it the page's HTML is the same, and is judged where there is script. */
export async function expectSound(visitor: Visitor): Promise<void> {
	expect(visitor.complaints(), "complaints of the browser").toEqual([]);
	expect(await sticksOut(visitor.page), "sideways scroll").toEqual([]);
	if (visitor.script) expect(await axeViolations(visitor.page), "axe").toEqual([]);
}

/** What is wrong stands on top of the form; its first line leads to the field that is named. */
export async function expectErrorLeadsTo({ page }: Visitor, field: string): Promise<void> {
	const alert = page.getByRole("alert");
	await alert.waitFor();
	await alert.getByRole("link").first().click();
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(field);
}
