// A figure that can leave the site (as a picture, in a frame of another site), with its title and its source line.
import { type Day, today } from "#kernel/clock.ts";
import { sayPeriod } from "#kernel/period.ts";
import type { Deps } from "#kernel/web.ts";
import { formatDayIn, type Lang, textIn } from "#kernel/words.ts";
import {
	findIndicator,
	formatValue,
	type IndicatorView,
	indicatorChart,
	sayHeadline,
	sayVerdict,
} from "#modules/monitoring/index.ts";
import { findPlan, type PlanView, sayDoneOf, tally } from "#modules/planning/index.ts";
import { drawStatus } from "./status-drawing.ts";
import { pictureWords } from "./words.ts";

export type Figure = {
	/** The finding. */
	title: string;
	/** What it means, in a sentence. */
	sentence: string;
	wide?: string | undefined;
	narrow?: string | undefined;
	hero?: { value: string; notes: string[] } | undefined;
	source: string;
	/** The page where it stands, without the language's prefix. */
	path: string;
};

type Needs = Pick<Deps, "db" | "clock">;

export async function indicatorFigure(deps: Needs, code: string, lang: Lang): Promise<Figure | undefined> {
	const view = await findIndicator(deps.db, code, today(deps.clock));
	if (!view) return undefined;
	const chart = indicatorChart(view, lang);
	return {
		title: sayHeadline(view.verdict, view, lang),
		sentence: sayVerdict(view.verdict, view, lang),
		wide: chart?.svg,
		narrow: chart?.narrowSvg,
		hero: heroOf(view, lang),
		source: `${pictureWords[lang].source}: ${sourceOf(view, lang)}`,
		path: `/raditaji/${encodeURIComponent(view.code)}`,
	};
}

function heroOf({ verdict, unit }: IndicatorView, lang: Lang): Figure["hero"] {
	const { latest, target } = verdict;
	if (!latest) return undefined;
	const aim = target
		? [
				`${pictureWords[lang].target} ${formatValue(lang, target.value, unit)}, ${sayPeriod({ year: target.year }, lang)}`,
			]
		: [];
	return { value: formatValue(lang, latest.value, unit), notes: [sayPeriod(latest.period, lang), ...aim] };
}

/** Of the series that counts; where nothing was measured, who measures. */
function sourceOf(view: IndicatorView, lang: Lang): string {
	const source = view.series.find((series) => series.current)?.source ?? view.source ?? view.measuredBy.name;
	return textIn(source, lang).text;
}

export async function planFigure(deps: Needs, code: string, lang: Lang): Promise<Figure | undefined> {
	const plan = await findPlan(deps.db, code, today(deps.clock));
	if (!plan) return undefined;
	const words = pictureWords[lang];
	const states = plan.elements.filter((one) => one.kind === "deliverable").map((one) => one.state);
	const counts = tally(states);
	const title = textIn(plan.title, lang).text;
	const finding = counts.total > 0 ? sayDoneOf(lang, counts.done, counts.total) : "";
	const drawn = (size: "wide" | "narrow") => (counts.total > 0 ? drawStatus(counts, lang, title, size) : undefined);
	return {
		title: [title, finding].filter(Boolean).join(": "),
		sentence: words.asOf(formatDayIn(lang, plan.asOf, "accusative")),
		wide: drawn("wide"),
		narrow: drawn("narrow"),
		source: sayOwner(plan, plan.asOf, lang),
		path: `/plani/${encodeURIComponent(plan.code)}`,
	};
}

function sayOwner(plan: PlanView, day: Day, lang: Lang): string {
	const words = pictureWords[lang];
	const owner = textIn(plan.owner.name, lang).text;
	return `${words.source}: ${owner}, ${words.asOf(formatDayIn(lang, day, "accusative"))}`;
}
