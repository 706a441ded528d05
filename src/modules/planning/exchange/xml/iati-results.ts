// Results of IATI: an element with its indicators, and a deliverable with what must be there by when.
import type { Day } from "#kernel/clock.ts";
import { dayTime, periodEnd, periodStart, periodTime } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { statusLabels } from "../../execution/words.ts";
import type { Deadline } from "../../plans/parts.ts";
import type { PlanElement, PlanView } from "../../plans/plan-elements.ts";
import type { ExchangeIndicator } from "./indicator.ts";
import { narratives } from "./narratives.ts";
import { el, type Xml } from "./xml.ts";

type Result = {
	plan: PlanView;
	/** Nothing for what stands under the plan itself. */
	element: PlanElement | undefined;
	indicators: readonly ExchangeIndicator[];
};

const output = 1;
const outcome = 2;
const unit = 1;
const percentage = 2;
const qualitative = 5;

export function resultOf({ plan, element, indicators }: Result): Xml {
	const isAim = !element || element.kind === "priority" || element.kind === "goal";
	const title = element ? { ...element.title, lv: `${element.code}. ${element.title.lv}` } : plan.title;
	return el(
		"result",
		{ type: isAim ? outcome : output, "aggregation-status": 0 },
		el("title", {}, narratives(title)),
		element?.description ? el("description", {}, narratives(element.description)) : undefined,
		indicators.flatMap((one) =>
			one.series.length > 0
				? one.series.map((series) => numeric(one, series, plan.asOf))
				: [numeric(one, undefined, plan.asOf)],
		),
		element?.kind === "deliverable" ? element.deadlines.map((row) => inWords(plan, element, row)) : [],
	);
}

type Series = ExchangeIndicator["series"][number];
type Span = { from: Day; to: Day; targets: Xml[]; actuals: Xml[] };

/** One series of an indicator; baseline and targets belong to the current one. */
function numeric(indicator: ExchangeIndicator, series: Series | undefined, asOf: Day): Xml {
	const isCurrent = series?.current ?? true;
	const points = (series?.points ?? []).filter((point) => periodTime(point.period) <= dayTime(asOf));
	const hasNumbers = points.length > 0 || indicator.targets.some((target) => target.value !== null);
	const spans = spansOf(isCurrent ? indicator.targets : [], points);
	const source = series?.source ?? indicator.source;
	return el(
		"indicator",
		{
			measure: hasNumbers ? (indicator.unit === "%" ? percentage : unit) : qualitative,
			ascending: indicator.direction === "grow" ? 1 : 0,
			"aggregation-status": 0,
		},
		el("title", {}, narratives(indicator.title)),
		source ? el("description", {}, narratives(source)) : undefined,
		isCurrent ? baselineOf(indicator) : undefined,
		spans.map(({ from, to, targets, actuals }) =>
			el(
				"period",
				{},
				el("period-start", { "iso-date": from }),
				el("period-end", { "iso-date": to }),
				targets,
				actuals,
			),
		),
	);
}

function spansOf(targets: ExchangeIndicator["targets"], points: Series["points"]): Span[] {
	const spans = new Map<string, Span>();
	const span = (from: Day, to: Day): Span => {
		const found = spans.get(`${from} ${to}`) ?? { from, to, targets: [], actuals: [] };
		spans.set(`${from} ${to}`, found);
		return found;
	};
	for (const { year, value, said } of targets)
		span(`${year}-01-01`, `${year}-12-31`).targets.push(el("target", valued(value), comment(said)));
	for (const { period, value, note } of points)
		span(periodStart(period), periodEnd(period)).actuals.push(el("actual", valued(value), comment(note)));
	return [...spans.values()].sort((a, b) => (`${a.to}${a.from}` < `${b.to}${b.from}` ? -1 : 1));
}

const valued = (value: number | null) => ({ value: value ?? undefined });
const comment = (text: Text | null) => (text ? el("comment", {}, narratives(text)) : undefined);

/** A baseline in words ("measured from 2025") has no year, and IATI wants one. */
function baselineOf({ baseline }: ExchangeIndicator): Xml | undefined {
	if (!baseline || baseline.year === null) return undefined;
	return el("baseline", { year: baseline.year, ...valued(baseline.value) }, comment(baseline.text));
}

/** What must be there by the deadline, and how far it is. */
function inWords(plan: PlanView, element: PlanElement, deadline: Deadline): Xml {
	const start = `${plan.periodFrom}-01-01`;
	return el(
		"indicator",
		{ measure: qualitative, "aggregation-status": 0 },
		el("title", {}, narratives(deadline.indicator ?? element.title)),
		el(
			"period",
			{},
			el("period-start", { "iso-date": start < deadline.ends ? start : periodStart(deadline.period) }),
			el("period-end", { "iso-date": deadline.ends }),
			el("target", {}, comment(deadline.indicator ?? element.title)),
			element.update ? el("actual", {}, comment(standing(element))) : undefined,
		),
	);
}

function standing({ state, update }: PlanElement): Text {
	const status = { lv: statusLabels.lv[state.status], en: statusLabels.en[state.status] };
	const achieved = update?.achieved ? `: ${update.achieved}` : "";
	return { lv: `${status.lv}${achieved}`, en: status.en };
}
