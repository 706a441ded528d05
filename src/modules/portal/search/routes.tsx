import { Hono } from "hono";
import type { Deps } from "#kernel/web.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { heardBy } from "./access.ts";
import { findShown } from "./queries.ts";
import { hitsOf, meant } from "./view-model.ts";
import { hitsOnPage, SearchPage } from "./views/search-page.tsx";
import { searchKinds } from "./words.ts";

/** So many of each kind before one kind is asked for. */
const ofEachKind = 5;
const lastPage = 5_000;

export function searchPages(deps: Deps) {
	return new Hono<PageEnv>().get("/meklet", async (c) => {
		const { lang } = c.var;
		const q = c.req.query("q") ?? "";
		const kind = searchKinds.find((one) => one === c.req.query("veids"));
		const asked = c.req.query("lapa") ?? "";
		const page = /^[1-9]\d{0,5}$/.test(asked) ? Math.min(Number(asked), lastPage) : 1;
		const part = kind ? { kind, offset: (page - 1) * hitsOnPage, limit: hitsOnPage } : { perKind: ofEachKind };
		const { results, stems, plans } = await findShown(deps.db, {
			q,
			lang,
			...(await heardBy(deps.db, c.var.actor)),
			...part,
		});
		const hits = hitsOf(results, lang, stems);
		const shown = { results, hits, plans, meant: meant(results, hits, lang) };
		return draw(c, <SearchPage frame={c.var.frame()} {...shown} kind={kind} page={page} />);
	});
}
