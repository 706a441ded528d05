import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { type Day, today } from "#kernel/clock.ts";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { drawOversightWarnings, type PlanCard, planCards } from "#modules/planning/index.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { LogList } from "../changes/views/log-list.tsx";
import { addTallies, isRunning } from "./rules.ts";
import { FrontPage } from "./views/front-page.tsx";

/** What other subjects draw on the front page; nothing where there is nothing. */
export type FrontSlots = {
	keyIndicators(asOf: Day, lang: Lang): Promise<Child>;
	news?(until: Day, lang: Lang): Promise<Child>;
};

export function frontPage(deps: Deps, slots: FrontSlots) {
	return new Hono<PageEnv>().get("/", async (c) => {
		const asOf = asOfDay(c, deps.clock);
		const { lang } = c.var;
		const cards = await planCards(deps, asOf);
		const props = {
			asOf,
			cards,
			execution: executionOf(cards, asOf),
			indicators: await slots.keyIndicators(asOf, lang),
			warnings: asOf === today(deps.clock) ? await drawOversightWarnings(deps, c.var.actor, lang) : null,
			changes: await changesOf(deps, asOf, lang),
			news: (await slots.news?.(asOf, lang)) ?? null,
		};
		return draw(c, <FrontPage frame={c.var.frame()} {...props} />);
	});
}

function executionOf(cards: readonly PlanCard[], asOf: Day) {
	const running = cards.filter((card) => isRunning(card, asOf) && card.execution !== null);
	const tally = addTallies(running.flatMap(({ execution }) => (execution ? [execution] : [])));
	return tally ? { tally, plans: running.map(({ plan }) => plan.code) } : undefined;
}

const mostChanges = 16;

/** What became public in the month of the day, up to the day. */
async function changesOf({ db }: Pick<Deps, "db">, asOf: Day, lang: Lang): Promise<Child> {
	const { items } = await publicationsSince(db, `${asOf.slice(0, 7)}-01`, { until: asOf, most: mostChanges });
	return items.length > 0 ? <LogList told={items} lang={lang} level={3} /> : null;
}
