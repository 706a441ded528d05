// A visitor who has a keyboard and no mouse.
import { expect } from "vitest";
import type { Visitor } from "./visit.ts";

type Where = { role: string; name: string; ring: boolean };

const mostSteps = 400;

/** What has the focus, by its accessible name, and whether it can be seen that it has. */
export function focused({ page }: Visitor): Promise<Where> {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement | null;
		if (!element || element === document.body) return { role: "body", name: "", ring: true };
		// The calendar's button within a date field has the browser's own ring.
		const isWithin = !element.matches(":focus");
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
		const label = labels.map((one) => one.textContent).join(" ");
		const said = element.getAttribute("aria-label") || label || element.textContent || "";
		return {
			role: element.tagName.toLowerCase(),
			name: said.replace(/\s+/g, " ").trim(),
			ring: isWithin || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
		};
	});
}

/** Presses Tab until the named thing has the focus; everything passed on the way must show that it has it. */
export async function tabTo(visitor: Visitor, name: string | RegExp): Promise<void> {
	const passed: string[] = [];
	for (let step = 0; step < mostSteps; step++) {
		await visitor.page.keyboard.press("Tab");
		const here = await focused(visitor);
		expect(here.ring, `focus is visible on ${here.role} "${here.name}"`).toBe(true);
		if (typeof name === "string" ? here.name === name || here.name.startsWith(`${name} `) : name.test(here.name))
			return;
		passed.push(`${here.role} ${here.name.slice(0, 40)}`);
	}
	throw new Error(`Tab never came to ${name}; it passed ${passed.slice(0, 60).join(" | ")}`);
}
