// The report's indicators against the register's: which is which, and what values or targets are new.
import { comparePeriods, parsePeriod, periodCode } from "#kernel/period.ts";
import type { IndicatorView } from "#modules/monitoring/index.ts";
import type { Indicator, Point, UnderstoodReport } from "../reading/understood.ts";
import type { Change } from "./changes.ts";
import { similarity } from "./compare.ts";

export type IndicatorPair = { told: Indicator; known: IndicatorView };

/** By wording, figures and the direction that they stand under; best pairs first, each used once. */
export function matchIndicators(
	report: UnderstoodReport,
	known: readonly IndicatorView[],
	planCode: string,
): IndicatorPair[] {
	const current = known.filter((one) => one.state !== "replaced");
	const scored = report.indicators.flatMap((told) =>
		current.map((view) => ({ told, known: view, score: likeness(told, view, planCode) })),
	);
	scored.sort((a, b) => b.score - a.score);
	const pairs: IndicatorPair[] = [];
	for (const { score, ...pair } of scored) {
		if (score < 0.5) break;
		if (!pairs.some((taken) => taken.told === pair.told || taken.known === pair.known)) pairs.push(pair);
	}
	return pairs;
}

function likeness(told: Indicator, known: IndicatorView, planCode: string): number {
	const place = known.places.find((one) => one.plan === planCode);
	const samePlace = told.kind === "main" ? place?.element == null : place?.element === told.direction;
	const sameTarget = known.targets.some(
		(target) => target.year === told.target?.year && target.value === told.target?.value,
	);
	const values = new Set(known.series.flatMap((series) => series.points.map((point) => point.value)));
	const samePoints = told.points.some((point) => values.has(point.value));
	return (
		0.45 * similarity(told.title, known.title.lv) +
		(samePlace ? (told.kind === "main" ? 0.1 : 0.4) : 0) +
		(sameTarget ? 0.2 : 0) +
		(samePoints ? 0.25 : 0)
	);
}

/** Values of periods that the register lacks or has otherwise, and a target that differs. */
export function indicatorChanges({ told, known }: IndicatorPair): Change[] {
	const current = known.series.find((series) => series.current);
	const { code, unit } = known;
	const title = known.title.lv;
	const values = told.points.flatMap((point): Change[] => {
		const period = periodCodeOf(point);
		if (!period || known.state === "retired") return [];
		const was = current?.points.find((one) => periodCode(one.period) === period)?.value ?? null;
		return was === point.value ? [] : [{ kind: "value", code, title, unit, period, was, now: point.value }];
	});
	const { target } = told;
	if (!target) return values;
	const was = known.targets.find((one) => one.year === target.year)?.value ?? null;
	return was === target.value
		? values
		: [...values, { kind: "target", code, title, unit, year: target.year, was, now: target.value }];
}

export function periodCodeOf(point: Point): string | undefined {
	const period = parsePeriod(point.period);
	return period && periodCode(period);
}

export function sortedPoints(points: readonly Point[]): Point[] {
	const period = (point: Point) => parsePeriod(point.period) ?? { year: 0 };
	return [...points].sort((a, b) => comparePeriods(period(a), period(b)));
}
