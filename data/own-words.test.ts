// The documents' facts, names and codes are here; their sentences are not.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { institutions } from "./institutions.ts";
import { funding } from "./macisanas-2021/funding.ts";
import { contexts, indicators, plans } from "./plans.ts";
import { textsOf } from "./texts.ts";

const folder = new URL("../../shared/seeds/", import.meta.url);
const documents = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
const longest = 7;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words of the text. */
function runsOf(text: string): string[] {
	const words = wordsOf(text);
	return words.slice(longest).map((_, index) => words.slice(index, index + longest + 1).join(" "));
}

describe("own words", () => {
	it("sees eight words in a row that a document has", () => {
		const words = "viens divi trīs četri pieci seši septiņi astoņi";
		expect(runsOf(`Un ${words}!`)).toContain(words);
		expect(runsOf("viens divi trīs četri pieci seši septiņi")).toEqual([]);
	});

	it("share no run of eight words with the documents, but for official names", () => {
		if (documents.length === 0) {
			console.log("Skipped: the documents are not at hand in ../shared/seeds.");
			return;
		}
		const printed = documents.map((name) => readFileSync(new URL(name, folder), "utf8"));
		const bare = printed.map((text) => ` ${wordsOf(text.replace(/-\s*\n\s*/g, "")).join(" ")} `);
		const names = [...plans.flatMap((one) => [one.title, one.act?.title]), ...institutions.map((one) => one.name)];
		const named = new Set(names.flatMap((name) => runsOf(name?.lv ?? "")));
		const texts = textsOf({ plans, indicators, contexts, funding, institutions });
		const copied = texts.flatMap((text) => runsOf(text.lv)).filter((run) => !named.has(run));
		expect(copied.filter((run) => bare.some((text) => text.includes(` ${run} `)))).toEqual([]);
	});
});
