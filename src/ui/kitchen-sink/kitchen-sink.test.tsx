import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { Lang } from "#kernel/words.ts";
import type { PageEnv } from "#ui/web.ts";
import { kitchenSinkPage } from "./routes.tsx";

async function pageIn(lang: Lang, query = ""): Promise<string> {
	const app = new Hono<PageEnv>();
	app.use(async (c, next) => {
		c.set("lang", lang);
		c.set("frame", () => ({
			lang,
			path: "/virtuve",
			nonce: "n",
			demo: true,
			origin: "http://localhost",
			today: "2026-01-10",
			version: "test",
			who: undefined,
			nav: [],
			assets: { css: "/a.css", script: "/a.js" },
		}));
		await next();
	});
	const response = await app.route("/", kitchenSinkPage()).request(`/virtuve${query}`);
	expect(response.status).toBe(200);
	return response.text();
}

const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? "");

describe("the page of interface elements", () => {
	it.each(["lv", "en"] as const)(
		"stands in %s without inline styles and with identifiers that are there once",
		async (lang) => {
			const page = await pageIn(lang);
			expect(page).toContain(`<html lang="${lang}"`);
			expect(page).not.toMatch(/<style|<[^>]*\sstyle=/);
			const ids = all(page, /\sid="([^"]*)"/g);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		},
	);

	it("leads from every error in the summary to a field that says the same", async () => {
		const page = await pageIn("lv", "?kludas=1");
		const targets = all(page, /<a href="#(f-[^"]*)"/g);
		expect(targets).toEqual(["f-name", "f-value", "f-day", "f-account", "f-file", "f-choice"]);
		for (const target of targets) {
			expect(page).toContain(`id="${target}"`);
			expect(page).toContain(`id="${target}-error"`);
		}
	});

	it("shows a form without errors too", async () => {
		expect(await pageIn("lv")).not.toMatch(/aria-invalid|role="alert"/);
	});

	it("shows charts of three kinds, each for wide and narrow places", async () => {
		const names = all(await pageIn("en"), /<title id="([^"]*)"/g);
		expect(names).toEqual(
			["break", "one", "many"].flatMap((kind) => [`sample-${kind}-wide-t`, `sample-${kind}-narrow-t`]),
		);
	});

	it("speaks English on the English page: Latvian words are marked as such", async () => {
		const page = (await pageIn("en")).replaceAll(/<([a-z]+)[^>]* lang="lv"[^>]*>[^<]*<\/\1>/g, "");
		expect(all(page, />([^<]*[āčēģīķļņšūž][^<]*)</g)).toEqual([]);
	});
});
