import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesIn, freeSlug, slugOf } from "./rules.ts";
import { newsStates, nextState } from "./workflow.ts";

describe("the address of a title", () => {
	it.each([
		["Pārvalde mācās: 5 soļi", "parvalde-macas-5-soli"],
		["Ķekavas ģimenes ēšana – ļoti žēl", "kekavas-gimenes-esana-loti-zel"],
		["Jauns", "jaunums-jauns"],
		["«???»", "jaunums"],
		["a".repeat(100), "jaunums"],
		[`${"vārds ".repeat(40)}`, "vards-vards-vards-vards-vards-vards-vards-vards-vards-vards-vards-vards-vards"],
	])("%s is %s", (title, slug) => expect(slugOf(title)).toBe(slug));

	it("is made of plain letters, figures and single hyphens, whatever the title", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (title) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(title))));
	});

	it("is numbered where another item has it", () => {
		expect(freeSlug("a", new Set(["b"]))).toBe("a");
		expect(freeSlug("a", new Set(["a", "a-2"]))).toBe("a-3");
	});
});

it("codes are apart by commas, spaces or lines, each once", () => {
	expect(codesIn(" vpmp-2023/1.1, VK;\nVK uzticesanas")).toEqual(["vpmp-2023/1.1", "VK", "uzticesanas"]);
});

describe("the life of an item", () => {
	it("leads from the desk to the readers, and never back", () => {
		expect(nextState("draft", "publish")).toBe("published");
		expect(nextState("draft", "schedule")).toBe("scheduled");
		expect(nextState("scheduled", "unschedule")).toBe("draft");
		expect(nextState("published", "correct")).toBe("published");
		for (const event of ["edit", "schedule", "unschedule", "publish", "delete"] as const)
			expect(nextState("published", event)).toBeUndefined();
	});

	it("ends when it is withdrawn", () => {
		expect(newsStates.filter((state) => nextState(state, "withdraw"))).toEqual(["published"]);
		for (const event of ["edit", "correct", "publish", "withdraw", "delete"] as const)
			expect(nextState("withdrawn", event)).toBeUndefined();
	});
});
