// What search engines ask for: which pages there are, and which to leave alone.
import { Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import { originOf, type PageEnv } from "#ui/web.ts";
import { publicPages } from "./public-pages.ts";
import { mostPages, writeSitemap, writeSitemapIndex } from "./sitemap.ts";

/** Pages of acts, of people signed in, and of machines: nothing for a search engine. */
const leftAlone = [
	"/pieslegties",
	"/zinas",
	"/auditacija",
	"/sutijumi",
	"/importi",
	"/kartas",
	"/embed/",
	"/api/",
	"/meklet",
];

export function sitePages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/robots.txt", (c) => {
			const lines = leftAlone.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
			return c.text(["User-agent: *", ...lines, "", `Sitemap: ${originOf(c, deps)}/sitemap.xml`, ""].join("\n"));
		})
		.get("/sitemap.xml", async (c) => {
			const origin = originOf(c, deps);
			const pages = await publicPages(deps);
			const parts = Math.ceil(pages.length / mostPages);
			const asked = c.req.query("dala");
			const xml = (text: string) => c.body(text, 200, { "Content-Type": "application/xml; charset=utf-8" });
			if (asked === undefined && parts > 1) return xml(writeSitemapIndex(origin, parts));
			const part = Number(asked ?? "1");
			if (!Number.isInteger(part) || part < 1 || part > Math.max(parts, 1)) {
				throw new Missing("no_such_part", {
					lv: "Tādas vietnes kartes daļas nav.",
					en: "There is no such part of the map.",
				});
			}
			return xml(writeSitemap(origin, pages.slice((part - 1) * mostPages, part * mostPages)));
		});
}
