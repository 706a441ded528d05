import { describe, expect, it } from "vitest";
import { isFiltering, readFilter, writeFilter } from "./filter.ts";

describe("the filter of tasks", () => {
	it("is read from an address and written back as it was", () => {
		const query = { skats: "saraksts", vieniba: "FIN", persona: "Anna", statuss: "done", termins: "q3", merkis: "s/1" };
		expect(writeFilter(readFilter(query, true))).toEqual(query);
	});

	it("takes what is no choice for nothing", () => {
		const filter = readFilter({ skats: "x", statuss: "visi", termins: "q5", vieniba: "" }, true);
		expect(filter).toEqual({ view: "board" });
		expect(isFiltering(filter)).toBe(false);
	});

	it("does not ask for a person where names may not be seen", () => {
		expect(readFilter({ persona: "Anna" }, false)).toEqual({ view: "board" });
	});
});
