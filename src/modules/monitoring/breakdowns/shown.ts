// A breakdown as a person may see it. Values of small groups are for those who work with them; others see that they are
// hidden, and what was hidden stands in no page, no answer of the API and no sum.
import type { Day } from "#kernel/clock.ts";
import { type Period, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { judge, type VerdictStatus } from "../indicators/rules.ts";
import type { Dimension } from "./form.ts";
import { type Breakdown, periodsOf, pointIn } from "./queries.ts";
import { type How, hiddenGroups, wholeOf } from "./rules.ts";

export type ShownCell =
	| { kind: "value"; value: number; n: number | null; id: string; small: boolean }
	| { kind: "hidden" }
	| { kind: "missing" };

export type ShownBreakdown = {
	dimension: Dimension;
	how: How;
	makesTotal: boolean;
	least: number;
	/** Newest first. */
	periods: Period[];
	groups: {
		code: string;
		name: Text;
		targets: { year: number; value: number }[];
		cells: ShownCell[];
		status: VerdictStatus | null;
	}[];
	/** Per period: the whole of the groups, the value of the indicator itself, and what one is more than the other. */
	wholes: { ofGroups: number | null; own: number | null; difference: number | null }[];
};

const mostPeriods = 6;

export function shownBreakdown(
	breakdown: Breakdown,
	view: IndicatorView,
	seesSmall: boolean,
	asOf: Day,
): ShownBreakdown {
	const periods = periodsOf(breakdown).reverse();
	const own = view.series.find((series) => series.current)?.points ?? [];
	const hiddenIn = periods.map((period) =>
		hiddenGroups(
			breakdown.groups.map((group) => pointIn(group, period)),
			view.unit,
			view.minGroup,
		),
	);
	const shown = periods.slice(0, mostPeriods);
	return {
		dimension: breakdown.dimension,
		how: breakdown.how,
		makesTotal: breakdown.makesTotal,
		least: view.minGroup,
		periods: shown,
		groups: breakdown.groups.map((group, index) => {
			const isHidden = !seesSmall && hiddenIn.some((hidden) => hidden.has(index));
			return {
				...{ code: group.code, name: group.name, targets: group.targets },
				cells: shown.map((period, place): ShownCell => {
					const point = pointIn(group, period);
					if (!point) return { kind: "missing" };
					const small = hiddenIn[place]?.has(index) ?? false;
					if (small && !seesSmall) return { kind: "hidden" };
					return { kind: "value", value: point.value, n: point.n, id: point.id, small };
				}),
				// A verdict speaks of all values: it says nothing where one of them is hidden.
				status: group.targets.length === 0 || isHidden ? null : verdictOf(group, view, asOf),
			};
		}),
		wholes: shown.map((period) => {
			const whole = wholeOf(
				breakdown.groups.map((group) => pointIn(group, period)),
				breakdown.how,
			);
			const ofGroups = "value" in whole ? whole.value : null;
			const value = own.find((point) => periodCode(point.period) === periodCode(period))?.value ?? null;
			const difference = ofGroups === null || value === null ? null : Number((ofGroups - value).toPrecision(10));
			return { ofGroups, own: value, difference };
		}),
	};
}

function verdictOf(
	{ targets, points }: Pick<Breakdown["groups"][number], "targets" | "points">,
	{ direction, state }: IndicatorView,
	asOf: Day,
): VerdictStatus {
	return judge({ direction, state, targets, points, asOf }).status;
}
