// What an item is about: its deliverable or its indicator as the register has it today, and what the form begins with.
import type { Child } from "hono/jsx";
import { today } from "#kernel/clock.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { findIndicator, type IndicatorView } from "#modules/monitoring/index.ts";
import { findWorkingElement, type PlanElement } from "#modules/planning/index.ts";
import type { ItemFacts } from "./item-facts.ts";
import type { ItemView } from "./queries.ts";
import { ElementBefore, IndicatorBefore } from "./views/subject.tsx";

export type Subject = {
	element?: PlanElement | undefined;
	indicator?: IndicatorView | undefined;
	drawn(lang: Lang): Child;
};

export async function subjectOf(deps: Deps, { round, item }: ItemView): Promise<Subject> {
	const day = today(deps.clock);
	if (item.kind === "deliverable") {
		const element = (await findWorkingElement(deps.db, round.plan.code, item.code, day))?.element;
		return { element, drawn: (lang) => (element ? <ElementBefore element={element} lang={lang} /> : null) };
	}
	const indicator = await findIndicator(deps.db, item.code, day, "all");
	return { indicator, drawn: (lang) => (indicator ? <IndicatorBefore view={indicator} lang={lang} /> : null) };
}

export function askedOf({ indicator }: Subject): ItemFacts["asked"] {
	if (!indicator) return { qualitative: false, first: false, target: null, unit: null };
	const { targets, series } = indicator;
	return {
		qualitative: targets.every((target) => target.value === null),
		first: series.every((one) => one.points.length === 0),
		target: targets.find((target) => target.said !== null)?.said ?? null,
		unit: indicator.unit,
	};
}

/** The draft; or the last statement, to be confirmed or mended. */
export function startValues({ round, item }: ItemView, { element }: Subject): Record<string, string> {
	if (item.contribution) {
		const said = Object.entries(item.contribution).filter(([, value]) => value !== undefined && value !== null);
		return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
	}
	if (item.kind === "indicator") return { period: round.cutOff.slice(0, 4) };
	const update = element?.update;
	const fields = {
		status: update?.status ?? "in_progress",
		// A group's institution says its own part, not what was said of the whole.
		narrative: item.part ? undefined : update?.narrative?.lv,
		achieved: item.part ? undefined : update?.achieved,
		reason: update?.reason,
		decision: update?.decision,
	};
	return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
