import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { search } from "#kernel/search/find.ts";
import { languages } from "#kernel/words.ts";
import { openTestDatabase, type TestDatabase } from "../../../../tests/database.ts";
import { makeReady } from "../../../installation.ts";
import { english, latvian } from "./fixtures/questions.ts";

let test: TestDatabase;
beforeAll(async () => {
	test = await openTestDatabase();
	await makeReady(test.database, systemClock, { demo: true, providers: [] });
}, 180_000);
afterAll(() => test.close());

const asked = { lv: latvian, en: english };

it("asks at least 150 questions", () => {
	const all = languages.flatMap((lang) => Object.values(asked[lang]).flat());
	expect(all.length).toBeGreaterThanOrEqual(150);
	expect(new Set(all.map(([query]) => query)).size).toBeGreaterThan(145);
});

describe.each(languages)("of what is asked in %s", (lang) => {
	describe.each(Object.entries(asked[lang]))("%s", (_, pairs) => {
		it.each(pairs)("%s finds %s among the first five", async (q, hit) => {
			const { hits } = await search(test.database.db, { q, lang, audiences: ["public"], limit: 5 });
			expect(hits.map(({ kind, code }) => `${kind} ${code}`)).toContain(hit);
		});
	});
});
