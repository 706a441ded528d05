// What monitoring draws on the pages of other modules.
import type { Child } from "hono/jsx";
import type { Sight } from "#kernel/access.ts";
import { type Day, today } from "#kernel/clock.ts";
import { sayPeriod } from "#kernel/period.ts";
import type { Deps } from "#kernel/web.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import type { PlanIndicator } from "#modules/planning/index.ts";
import { withQuery } from "#ui/address.ts";
import { shapePaths } from "#ui/icon.tsx";
import { isMeasured, listByPlan, listOfPlace } from "./list-queries.ts";
import { indicatorPath } from "./paths.ts";
import { type IndicatorView, listIndicators, listMeasuredBy } from "./queries.ts";
import { formatValue } from "./units.ts";
import { verdictLabels } from "./verdict-words.ts";
import { ChartTiles } from "./views/chart-tiles.tsx";
import { MeasuredIndicators, PlaceIndicators } from "./views/tiles.tsx";
import { VerdictMark, verdictShape } from "./views/verdict-mark.tsx";

type Needs = Pick<Deps, "db" | "clock">;

/** Links keep the day only when it is not today. */
const askedDay = (deps: Needs, asOf: Day) => (asOf === today(deps.clock) ? undefined : asOf);

/** The indicators of a plan, or of one of its elements and all below it; nothing where there are none. */
export async function drawPlaceIndicators(
	deps: Needs,
	place: { plan: string; element?: string },
	asOf: Day,
	lang: Lang,
	sight: Sight,
): Promise<Child> {
	const views = await listOfPlace(deps.db, place, asOf, sight);
	if (views.length === 0) return null;
	return <PlaceIndicators views={views} lang={lang} plan={place.plan} asked={askedDay(deps, asOf)} />;
}

/** The indicators that an institution measures; nothing where there are none. */
export async function drawMeasuredIndicators(deps: Needs, institution: string, asOf: Day, lang: Lang): Promise<Child> {
	const views = (await listMeasuredBy(deps.db, asOf, institution))
		.filter((view) => view.state === "active")
		.sort((a, b) => Number(isMeasured(b)) - Number(isMeasured(a)));
	if (views.length === 0) return null;
	return <MeasuredIndicators views={views} institution={institution} lang={lang} asked={askedDay(deps, asOf)} />;
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
	return <ChartTiles views={[...new Set(views)]} lang={lang} asked={askedDay(deps, asOf)} />;
}

/** A plan's indicators as its goal map and the cascade show them; what was replaced stands under its successor. */
export async function listPlanIndicators(
	deps: Needs,
	plan: string,
	asOf: Day,
	lang: Lang,
	sight: Sight,
): Promise<PlanIndicator[]> {
	const asked = askedDay(deps, asOf);
	const shown = (await listIndicators(deps.db, asOf, plan, sight)).filter((view) => view.state !== "replaced");
	return shown.flatMap((view) => {
		const { status } = view.verdict;
		const said = {
			code: view.code,
			title: view.title,
			target: sayTarget(view, lang),
			verdict: {
				word: verdictLabels[lang][status],
				mark: <VerdictMark status={status} lang={lang} />,
				shape: shapePaths[verdictShape(status)],
			},
			path: withQuery(indicatorPath(view.code), { as_of: asked }),
		};
		const places = view.places.filter((place) => place.plan === plan);
		return places.map(({ element, key }) => ({ ...said, element, key }));
	});
}

/** The target that the verdict looks at, else the last one in words. */
function sayTarget({ verdict, targets, unit }: IndicatorView, lang: Lang): string | null {
	const { target } = verdict;
	if (target) return `${formatValue(lang, target.value, unit)} (${sayPeriod({ year: target.year }, lang)})`;
	const said = targets.findLast((one) => one.said)?.said;
	return said ? textIn(said, lang).text : null;
}
