// Those who judge pages see what is wrong with one.
import { beforeEach, expect, it } from "vitest";
import { axeViolations, sticksOut } from "./harness/judge.ts";
import { type Visitor, visit } from "./harness/visit.ts";

let visitor: Visitor;
beforeEach(async () => {
	visitor = await visit();
	await visitor.open("/pieslegties");
	expect(visitor.complaints()).toEqual([]);
});

it("a script that the page did not bring is refused by its policy and heard of", async () => {
	await visitor.page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.title = 'taken over'";
		document.body.append(script);
	});
	expect(await visitor.page.title()).not.toBe("taken over");
	await expect.poll(() => visitor.complaints().join()).toContain("Content Security Policy");
});

it("an image without words is found by axe", async () => {
	await visitor.page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
	expect((await axeViolations(visitor.page)).join()).toContain("image-alt");
});

it("what is wider than the window is named", async () => {
	await visitor.page.evaluate(() => {
		const wide = document.createElement("pre");
		wide.textContent = "x".repeat(1000);
		document.querySelector("main")?.append(wide);
	});
	expect((await sticksOut(visitor.page)).join()).toContain("pre.");
});

it("a script error and a file that is not there are heard of", async () => {
	await visitor.page.evaluate(() => {
		setTimeout(() => {
			throw new Error("planted");
		});
		return fetch("/assets/not-there.js");
	});
	const heard: string[] = [];
	await expect.poll(() => heard.push(...visitor.complaints()) && heard.join()).toMatch(/planted/);
	expect(heard.join()).toContain("404");
});
