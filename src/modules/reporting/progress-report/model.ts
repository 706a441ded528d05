// The report as plain data: what stands in it and in which order. Pure; every renderer draws this one model.
import type { Day } from "#kernel/clock.ts";
import { dayTime, periodTime } from "#kernel/period.ts";
import { compareIn, type Text } from "#kernel/words.ts";
import type { IndicatorView } from "#modules/monitoring/index.ts";
import { type PlanElement, type PlanView, type Tally, tally } from "#modules/planning/index.ts";

export type Evidence = { title: string; url: string | null };
/** `measure` is the code of the measure that it stands under. */
export type Deliverable = { element: PlanElement; measure: string | undefined; evidence: Evidence[] };
export type Measure = { element: PlanElement; expected: Text[]; deliverables: Deliverable[] };
export type Direction = {
	element: PlanElement;
	/** Goals and results that stand under no measure. */
	expected: Text[];
	indicators: IndicatorView[];
	tally: Tally;
	measures: Measure[];
	/** Deliverables that stand under the direction itself. */
	deliverables: Deliverable[];
};

export type Report = {
	plan: PlanView;
	asOf: Day;
	tally: Tally;
	measureCount: number;
	/** Institutions that occur, by their codes. */
	abbreviations: { code: string; name: Text }[];
	mainIndicators: IndicatorView[];
	directions: Direction[];
	/** Open though the last deadline is over. */
	delayed: Deliverable[];
	/** Neither done nor without relevance, by the last day. */
	open: Deliverable[];
	lostRelevance: Deliverable[];
	/** Every indicator, with the measurements known for the day. */
	indicators: IndicatorView[];
};

export type Facts = {
	plan: PlanView;
	/** In the plan's order. */
	indicators: readonly IndicatorView[];
	/** By the id of the update that it proves. */
	evidence: ReadonlyMap<string, Evidence[]>;
};

export function buildReport({ plan, indicators: all, evidence }: Facts): Report {
	const indicators = all.map((indicator) => untilDay(indicator, plan.asOf));
	const places = placesIn(plan);
	const measures = measureOfEach(plan);
	const proven = (element: PlanElement): Deliverable => ({
		element,
		measure: measures.get(element.id),
		evidence: evidence.get(element.update?.id ?? "") ?? [],
	});
	const deliverables = plan.elements.filter((element) => element.kind === "deliverable").map(proven);
	const main = indicators.filter((one) => standsInFront(one, plan));
	return {
		plan,
		asOf: plan.asOf,
		tally: tally(deliverables.map(({ element }) => element.state)),
		measureCount: plan.elements.filter((element) => element.kind === "measure").length,
		abbreviations: abbreviationsOf(plan, indicators),
		mainIndicators: main,
		directions: plan.tree.map((root) =>
			directionOf(root, {
				proven,
				indicators: indicators.filter((one) => !main.includes(one) && directionsOf(one, plan, places).has(root.id)),
			}),
		),
		delayed: deliverables.filter(({ element }) => element.state.delayed),
		open: deliverables.filter(({ element }) => isOpen(element)).sort(byLastDay),
		lostRelevance: deliverables.filter(({ element }) => element.state.status === "lost_relevance"),
		indicators,
	};
}

const isOpen = ({ state }: PlanElement) => state.status === "not_started" || state.status === "in_progress";
const lastDay = ({ element }: Deliverable) => element.state.lastDay ?? "9999-12-31";
const byLastDay = (a: Deliverable, b: Deliverable) => (lastDay(a) < lastDay(b) ? -1 : Number(lastDay(a) > lastDay(b)));

/** Without what is measured of the time after the day: the verdict does not know it either. */
function untilDay(indicator: IndicatorView, asOf: Day): IndicatorView {
	const until = dayTime(asOf);
	const series = indicator.series.map((one) => ({
		...one,
		points: one.points.filter((point) => periodTime(point.period) <= until),
	}));
	return { ...indicator, series };
}

/** A key indicator of the plan, or one of the plan as a whole; what another one replaced stands only in the annex. */
function standsInFront(indicator: IndicatorView, plan: PlanView): boolean {
	if (indicator.state === "replaced") return false;
	return indicator.places.some((place) => place.plan === plan.code && (place.key || place.element === null));
}

/** By the code of each element the root that it stands under. */
function placesIn(plan: PlanView): Map<string, string> {
	const under = (element: PlanElement, root: string): [string, string][] => [
		[element.code, root],
		...element.children.flatMap((child) => under(child, root)),
	];
	return new Map(plan.tree.flatMap((root) => under(root, root.id)));
}

function directionsOf(indicator: IndicatorView, plan: PlanView, roots: Map<string, string>): Set<string> {
	const own = indicator.places.filter((place) => place.plan === plan.code && place.element !== null);
	return new Set(own.flatMap((place) => roots.get(place.element ?? "") ?? []));
}

function measureOfEach(plan: PlanView): Map<string, string> {
	const all = plan.elements.filter((element) => element.kind === "measure");
	return new Map(all.flatMap((measure) => below(measure).map(({ id }) => [id, measure.code] as const)));
}

type Parts = { proven: (element: PlanElement) => Deliverable; indicators: IndicatorView[] };

function directionOf(root: PlanElement, { proven, indicators }: Parts): Direction {
	const measures = measuresUnder(root);
	const inMeasures = new Set(measures.flatMap((measure) => below(measure)).map((element) => element.id));
	const others = below(root).filter((element) => !inMeasures.has(element.id));
	return {
		element: root,
		expected: others
			.filter((element) => element.kind === "goal" || element.kind === "result")
			.map((element) => element.title),
		indicators,
		tally: tally(
			below(root)
				.filter((element) => element.kind === "deliverable")
				.map((element) => element.state),
		),
		measures: measures.map((element) => ({
			element,
			expected: below(element)
				.filter((one) => one.kind === "result")
				.map((one) => one.title),
			deliverables: below(element)
				.filter((one) => one.kind === "deliverable")
				.map(proven),
		})),
		deliverables: others.filter((element) => element.kind === "deliverable").map(proven),
	};
}

/** The uppermost measures; the root itself when a plan begins with measures. */
function measuresUnder(element: PlanElement): PlanElement[] {
	return element.kind === "measure" ? [element] : element.children.flatMap(measuresUnder);
}

const below = (element: PlanElement): PlanElement[] => element.children.flatMap((child) => [child, ...below(child)]);

function abbreviationsOf(plan: PlanView, indicators: readonly IndicatorView[]) {
	const occurring = [
		plan.owner,
		...plan.elements.flatMap((element) => element.parties.filter((party) => party.kind === "institution")),
		...indicators.map((indicator) => indicator.measuredBy),
	];
	const byCode = new Map(
		occurring.filter(({ code, name }) => code && code !== name.lv).map(({ code, name }) => [code, name]),
	);
	return [...byCode].map(([code, name]) => ({ code, name })).sort((a, b) => compareIn("lv")(a.code, b.code));
}
