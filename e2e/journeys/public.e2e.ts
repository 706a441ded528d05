// What the public must always get: nothing that jumps, colours of one's own, paper without the furniture, no script.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { expectSound, sticksOut } from "../harness/judge.ts";
import { shot, visit } from "../harness/visit.ts";

const shown = ["/", "/plani/vpmp-2023", "/raditaji/uzticesanas", "/iestades/VK", "/izmainas"];

describe("a public page", () => {
	it.each(shown)("%s does not jump while it loads", async (path) => {
		const visitor = await visit({ width: 390 });
		await visitor.page.addInitScript(() => {
			const moved = globalThis as unknown as { moved: number };
			moved.moved = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) moved.moved += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: "layout-shift", buffered: true });
		});
		expect(await visitor.open(path)).toBe(200);
		await visitor.page.waitForLoadState("networkidle");
		// What the web vitals call good is 0.1; fonts that arrive may move a line by a hair.
		expect(await visitor.page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.05);
	});

	it.each(shown)("%s bears forced colours: bars and marks keep an edge", async (path) => {
		const visitor = await visit();
		await visitor.page.emulateMedia({ forcedColors: "active" });
		expect(await visitor.open(path)).toBe(200);
		const bare = await visitor.page.evaluate(
			() =>
				[...document.querySelectorAll("svg.bar rect")].filter((rect) => getComputedStyle(rect).stroke === "none")
					.length,
		);
		expect(bare).toBe(0);
		await expectSound(visitor);
		await shot(visitor, `forced${path.replaceAll("/", "-")}`);
	});

	it.each(shown)("%s prints its content without navigation, forms and what is wider than the paper", async (path) => {
		const visitor = await visit();
		expect(await visitor.open(path)).toBe(200);
		await visitor.page.emulateMedia({ media: "print" });
		await visitor.page.setViewportSize({ width: 720, height: 1000 });
		for (const hidden of [".top", ".foot", ".inline-form", ".search-box", ".embed-code"]) {
			expect([hidden, await visitor.page.locator(hidden).filter({ visible: true }).count()]).toEqual([hidden, 0]);
		}
		expect(await visitor.page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
		expect(await sticksOut(visitor.page)).toEqual([]);
		await shot(visitor, `print${path.replaceAll("/", "-")}`);
	});

	it("says everything without script: search, filter, days", async () => {
		const visitor = await visit({ script: false });
		const { page } = visitor;
		await visitor.open("/plani/vpmp-2023");
		await page.getByRole("link", { name: "2025. gada otrais pusgads" }).click();
		await page.waitForURL("**deadline=2025-H2**");
		await page.getByLabel("Tikai kavētie").check();
		await page.getByRole("button", { name: "Atlasīt" }).click();
		await page.waitForURL("**delayed=1**");
		expect(new URL(page.url()).searchParams.get("deadline")).toBe("2025-H2");
		await page.getByRole("heading", { name: /^5 detalizēti darbības rezultāti/ }).waitFor();
		await visitor.open("/plani/vpmp-2023/izmainas");
		await page.getByLabel("No dienas").fill("2025-06-30");
		await page.getByRole("button", { name: "Salīdzināt" }).click();
		await page.waitForURL("**no=2025-06-30**");
		await page.getByText("izpildīts").first().waitFor();
	});

	it("shows its figure in a frame of another site, and itself in none", async () => {
		const visitor = await visit();
		const { page } = visitor;
		await visitor.open("/");
		const { origin } = new URL(page.url());
		const paths = ["/embed/raditaji/uzticesanas", "/raditaji/uzticesanas"];
		const other = createServer((_, response) => {
			response.setHeader("Content-Type", "text/html");
			response.end(`<title>x</title>${paths.map((path) => `<iframe src="${origin}${path}"></iframe>`).join("")}`);
		});
		await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
		try {
			await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
			const headings = () =>
				Promise.all(
					page
						.frames()
						.slice(1)
						.map((frame) => frame.locator("h1").count()),
				);
			await expect.poll(headings, { timeout: 10_000 }).toEqual([1, 0]);
		} finally {
			other.closeAllConnections();
			other.close();
		}
	});
});
