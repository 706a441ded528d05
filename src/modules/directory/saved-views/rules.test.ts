import { describe, expect, it } from "vitest";
import type { SavedList } from "./lists.ts";
import { changeBetween, readAddress, snapshotOf, writeQuery } from "./rules.ts";
import { sayChange } from "./words.ts";

const list: SavedList = {
	code: "test.list",
	name: { lv: "Saraksts", en: "List" },
	fits: (path) => /^\/saraksts\/[^/]+$/.test(path),
	keys: ["b", "a"],
	show: async () => [],
};

describe("an address", () => {
	it.each([
		["/saraksts/x?a=1&b=2", "/saraksts/x", "b=2&a=1"],
		["/en/saraksts/x?a=1", "/saraksts/x", "a=1"],
		["/saraksts/x?a=1&izdarits=1&as_of=2020-01-01&c=<script>", "/saraksts/x", "a=1"],
		["/saraksts/x?a=%20&b=", "/saraksts/x", ""],
		["/saraksts/x?a=%C4%93%26b", "/saraksts/x", "a=%C4%93%26b"],
		["/saraksts/x#v-1", "/saraksts/x", ""],
	])("%s is kept as its path and what is known of its query", (address, path, query) => {
		const read = readAddress([list], address);
		expect(read && { path: read.path, query: writeQuery(read.query) }).toEqual({ path, query });
	});

	it.each([
		"https://other.invalid/saraksts/x",
		"//other.invalid/saraksts/x",
		"/\\other.invalid/saraksts/x",
		"javascript:alert(1)",
		"saraksts/x",
		"/saraksts",
		"/cits/x",
		"",
		`/saraksts/x?a=${"a".repeat(1_001)}`,
	])("%s is no list of this place", (address) => {
		expect(readAddress([list], address)).toBeUndefined();
	});
});

describe("what changed", () => {
	const of = (...rows: [string, string][]) => snapshotOf(rows.map(([key, says]) => ({ key, says })));
	it.each<[string, ReturnType<typeof of>, ReturnType<typeof of>, ReturnType<typeof changeBetween>]>([
		["nothing", of(["1", "a"]), of(["1", "a"]), undefined],
		["nothing of nothing", {}, {}, undefined],
		["another order is no change", of(["1", "a"], ["2", "b"]), of(["2", "b"], ["1", "a"]), undefined],
		["one came", of(), of(["1", "a"]), { come: ["1"], gone: [], changed: [] }],
		["one went", of(["1", "a"]), of(), { come: [], gone: ["1"], changed: [] }],
		["one says something else", of(["1", "a"]), of(["1", "b"]), { come: [], gone: [], changed: ["1"] }],
		[
			"a key like a property of objects",
			of(),
			of(["constructor", "a"]),
			{ come: ["constructor"], gone: [], changed: [] },
		],
	])("%s", (_, before, now, change) => {
		expect(changeBetween(before, now)).toEqual(change);
	});

	it("is said in both languages, naming the first few", () => {
		const change = { come: ["1", "2", "3", "4", "5", "6"], gone: [], changed: ["7"] };
		expect(sayChange("lv", "Mūsu", change)).toBe(
			"Skatā „Mūsu” ir izmaiņas – jauni: 6 (1, 2, 3, 4, 5, …); mainīti: 1 (7).",
		);
		expect(sayChange("en", "Ours", change)).toBe(
			"Changes in the view “Ours” – new: 6 (1, 2, 3, 4, 5, …); changed: 1 (7).",
		);
	});
});
