import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { type Day, today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { drawOversightWarnings, planCards } from "#modules/planning/index.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { FrontPage } from "./views/front-page.tsx";

export type FrontSlots = { keyIndicators(asOf: Day, lang: Lang): Promise<Child> };

export function frontPage(deps: Deps, slots: FrontSlots) {
	return new Hono<PageEnv>().get("/", async (c) => {
		const asOf = today(deps.clock);
		const indicators = await slots.keyIndicators(asOf, c.var.lang);
		const warnings = await drawOversightWarnings(deps, c.var.actor, c.var.lang);
		const cards = await planCards(deps, asOf);
		return draw(c, <FrontPage frame={c.var.frame()} cards={cards} indicators={indicators} warnings={warnings} />);
	});
}
