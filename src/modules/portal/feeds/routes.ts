// Feeds of what became public: of everything, of one plan, of one institution.
import { type Context, Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import { type PublicationFilter, publicationsSince } from "#kernel/publication/queries.ts";
import type { Deps } from "#kernel/web.ts";
import { textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { findPlanHead } from "#modules/planning/index.ts";
import { withQuery } from "#ui/address.ts";
import { originOf, type PageEnv } from "#ui/web.ts";
import { writeFeed } from "./atom.ts";
import { feedWords } from "./words.ts";

const entries = 50;

export function feedPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get("/feed.atom", (c) =>
			answer(deps, c, { path: "/feed.atom", page: "/izmainas", title: feedWords[c.var.lang].all }),
		)
		.get("/plani/:plan/feed.atom", async (c) => {
			const plan = await findPlanHead(deps.db, c.req.param("plan"));
			if (!plan) throw new Missing("no_such_plan", { lv: "Tāda plāna nav.", en: "There is no such plan." });
			const page = `/plani/${encodeURIComponent(plan.code)}`;
			const title = feedWords[c.var.lang].of(textIn(plan.title, c.var.lang).text);
			return answer(deps, c, { path: `${page}/feed.atom`, page, title, filter: { plan: plan.code } });
		})
		.get("/iestades/:code/feed.atom", async (c) => {
			const found = (await listInstitutions(deps.db)).find((one) => one.code === c.req.param("code"));
			if (!found) {
				throw new Missing("no_such_institution", { lv: "Tādas iestādes nav.", en: "There is no such institution." });
			}
			const page = `/iestades/${encodeURIComponent(found.code)}`;
			const title = feedWords[c.var.lang].of(textIn(found.name, c.var.lang).text);
			return answer(deps, c, { path: `${page}/feed.atom`, page, title, filter: { institution: found.code } });
		});
}

type Asked = { path: string; page: string; title: string; filter?: PublicationFilter };

async function answer(deps: Deps, c: Context<PageEnv>, { path, page, title, filter }: Asked): Promise<Response> {
	const { lang } = c.var;
	const before = Number(c.req.query("pirms"));
	const isPage = Number.isSafeInteger(before) && before > 0;
	const { items, next } = await publicationsSince(deps.db, null, {
		...filter,
		most: entries,
		...(isPage ? { before } : {}),
	});
	const feed = {
		origin: originOf(c, deps),
		lang,
		path: isPage ? withQuery(path, { pirms: String(before) }) : path,
		page,
		title,
		told: items,
		next: next === null ? undefined : withQuery(path, { pirms: String(next) }),
	};
	return c.body(writeFeed(feed), 200, { "Content-Type": "application/atom+xml; charset=utf-8" });
}
