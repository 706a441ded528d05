// What is otherwise on one day than on another: statuses, deadlines, parties, values, verdicts. Pure.
import { type Period, periodCode } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import type { IndicatorView } from "#modules/monitoring/index.ts";
import type { Party, PlanElement, PlanView, Status } from "#modules/planning/index.ts";

type Element = Pick<PlanElement, "code" | "title" | "kind">;
type Indicator = Pick<IndicatorView, "code" | "title" | "unit">;
type Latest = NonNullable<IndicatorView["verdict"]["latest"]>;
export type VerdictStatus = IndicatorView["verdict"]["status"];

export type ElementChange =
	| { kind: "added" | "dropped"; element: Element }
	| { kind: "status"; element: Element; before: Status; after: Status }
	/** Late or not any more, while its status is the same. */
	| { kind: "late"; element: Element; late: boolean }
	| { kind: "deadline"; element: Element; before: Period[]; after: Period[] }
	| { kind: "parties"; element: Element; before: Party[]; after: Party[] }
	| { kind: "reworded"; element: Element; before: Text; after: Text };

export type IndicatorChange =
	| { kind: "value"; indicator: Indicator; before: Latest | null; after: Latest | null }
	| { kind: "verdict"; indicator: Indicator; before: VerdictStatus; after: VerdictStatus };

export type PlanDay = { plan: PlanView; indicators: readonly IndicatorView[] };
export type DayComparison = { elements: ElementChange[]; indicators: IndicatorChange[] };

export function compareDays(before: PlanDay, after: PlanDay): DayComparison {
	return {
		elements: compareElements(before.plan.elements, after.plan.elements),
		indicators: after.indicators.flatMap((now) => {
			const then = before.indicators.find((one) => one.code === now.code);
			return then ? compareIndicator(then, now) : [];
		}),
	};
}

/** In the order of the plan; what is no longer there comes last. */
function compareElements(before: readonly PlanElement[], after: readonly PlanElement[]): ElementChange[] {
	const then = new Map(before.map((one) => [one.id, one]));
	const there = new Set(after.map((one) => one.id));
	const changes = after.flatMap((element): ElementChange[] => {
		const old = then.get(element.id);
		return old ? compareElement(old, element) : [{ kind: "added", element }];
	});
	const dropped = before.filter((one) => !there.has(one.id));
	return [...changes, ...dropped.map((element): ElementChange => ({ kind: "dropped", element }))];
}

function compareElement(then: PlanElement, now: PlanElement): ElementChange[] {
	const changes: ElementChange[] = [];
	const statuses = [then.state.status, now.state.status] as const;
	if (statuses[0] !== statuses[1]) {
		changes.push({ kind: "status", element: now, before: statuses[0], after: statuses[1] });
	} else if (then.state.delayed !== now.state.delayed) {
		changes.push({ kind: "late", element: now, late: now.state.delayed });
	}
	const due = [then, now].map((one) => one.deadlines.map((deadline) => deadline.period));
	if (codesOf(due[0]) !== codesOf(due[1])) {
		changes.push({ kind: "deadline", element: now, before: due[0] ?? [], after: due[1] ?? [] });
	}
	if (namesOf(then.parties) !== namesOf(now.parties)) {
		changes.push({ kind: "parties", element: now, before: then.parties, after: now.parties });
	}
	if (then.title.lv !== now.title.lv || then.title.en !== now.title.en) {
		changes.push({ kind: "reworded", element: now, before: then.title, after: now.title });
	}
	return changes;
}

const codesOf = (periods: readonly Period[] = []) => periods.map(periodCode).sort().join(" ");
const namesOf = (parties: readonly Party[]) =>
	parties
		.map((party) => `${party.role} ${party.code}`)
		.sort()
		.join("\n");

function compareIndicator(then: IndicatorView, now: IndicatorView): IndicatorChange[] {
	const [a, b] = [then.verdict, now.verdict];
	const changes: IndicatorChange[] = [];
	if (a.latest?.value !== b.latest?.value || sayCode(a.latest) !== sayCode(b.latest)) {
		changes.push({ kind: "value", indicator: now, before: a.latest ?? null, after: b.latest ?? null });
	}
	if (a.status !== b.status) changes.push({ kind: "verdict", indicator: now, before: a.status, after: b.status });
	return changes;
}

const sayCode = (latest: { period: Period } | null | undefined) => (latest ? periodCode(latest.period) : "");
