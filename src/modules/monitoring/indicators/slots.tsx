// What monitoring draws on the pages of other modules.
import type { Child } from "hono/jsx";
import { type Day, today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { isMeasured, listByPlan, listOfPlace } from "./list-queries.ts";
import { IndicatorTiles, PlaceIndicators } from "./views/tiles.tsx";

type Needs = Pick<Deps, "db" | "clock">;

/** Links keep the day only when it is not today. */
const askedDay = (deps: Needs, asOf: Day) => (asOf === today(deps.clock) ? undefined : asOf);

/** The indicators of a plan, or of one of its elements and all below it; nothing where there are none. */
export async function drawPlaceIndicators(
	deps: Needs,
	place: { plan: string; element?: string },
	asOf: Day,
	lang: Lang,
): Promise<Child> {
	const views = await listOfPlace(deps.db, place, asOf);
	if (views.length === 0) return null;
	return <PlaceIndicators views={views} lang={lang} plan={place.plan} asked={askedDay(deps, asOf)} />;
}

/** Key indicators of the plans that bind the whole administration: those of one institution's strategy stay on its page. */
export async function drawKeyIndicators(deps: Needs, asOf: Day, lang: Lang): Promise<Child> {
	const groups = (await listByPlan(deps.db, asOf)).filter(({ plan }) => plan && plan.kind !== "institution_strategy");
	const views = groups.flatMap(({ plan, indicators }) =>
		indicators.filter(
			(view) => isMeasured(view) && view.places.some((place) => place.plan === plan?.code && place.key),
		),
	);
	if (views.length === 0) return null;
	return <IndicatorTiles views={[...new Set(views)]} lang={lang} asked={askedDay(deps, asOf)} />;
}
