// Indicators of a report that the register does not have yet, in the shape in which they are added.
import type { IndicatorInput } from "#modules/monitoring/index.ts";
import { asCode } from "../reading/parties.ts";
import type { Indicator, Point } from "../reading/understood.ts";
import { periodCodeOf, sortedPoints } from "./indicators.ts";
import type { Survey } from "./survey.ts";

/** One that took another's place brings the replaced one along, with its own values and target. */
export function newIndicatorInputs(survey: Survey, measuredBy: string): IndicatorInput[] {
	return survey.newIndicators.flatMap((told) => {
		const input = indicatorInput(told, survey, measuredBy);
		const { replaces } = told;
		if (!replaces) return [input];
		const replaced: IndicatorInput = {
			...input,
			code: codeFor(replaces.title, survey),
			title: { lv: replaces.title },
			state: "replaced",
			replacedBy: input.code,
			targets: replaces.target ? [replaces.target] : [],
			series: seriesOf([{ source: told.source, points: replaces.points, current: true }]),
		};
		return [input, replaced];
	});
}

function indicatorInput(told: Indicator, survey: Survey, measuredBy: string): IndicatorInput {
	const source = told.source ? { lv: told.source } : null;
	const earlier = told.earlier ? [{ source: told.earlier.source, points: told.earlier.points, current: false }] : [];
	return {
		code: codeFor(told.title, survey),
		title: { lv: told.title },
		unit: told.unit ?? "%",
		direction: told.wanted,
		state: told.retired ? "retired" : "active",
		places: [{ plan: survey.planCode, element: told.direction, key: told.kind === "main" }],
		targets: told.target ? [told.target] : [],
		source,
		measuredBy,
		series: seriesOf([...earlier, { source: told.source, points: told.points, current: true }]),
	};
}

function seriesOf(series: { source: string | null; points: Point[]; current: boolean }[]): IndicatorInput["series"] {
	return series
		.filter((one) => one.points.length > 0)
		.map(({ source, points, current }) => {
			const sorted = sortedPoints(points).flatMap((point) => {
				const period = periodCodeOf(point);
				const { value, n, numerator, denominator } = point;
				return period ? [{ period, value, n, numerator, denominator }] : [];
			});
			return {
				source: { lv: source ?? "Ziņojums" },
				from: Number(sorted[0]?.period.slice(0, 4)),
				current,
				points: sorted,
			};
		});
}

/** Codes of indicators are one space for all plans, so the plan's code stands in front. */
function codeFor(title: string, survey: Survey): string {
	return asCode(`${survey.planCode}-${title}`).slice(0, 60).replace(/-$/, "");
}
