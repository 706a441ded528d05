// Which plans the front page counts, and their deliverables as one whole. Pure.
import type { Day } from "#kernel/clock.ts";
import type { PlanCard, Tally } from "#modules/planning/index.ts";

const inForce: readonly string[] = ["approved", "in_force", "amending"];

/** In force, and the day falls in its years. A year's work plan serves one of the others and is not counted again. */
export function isRunning({ plan }: Pick<PlanCard, "plan">, asOf: Day): boolean {
	const year = Number(asOf.slice(0, 4));
	return inForce.includes(plan.state) && plan.kind !== "work_plan" && plan.periodFrom <= year && year <= plan.periodTo;
}

/** The day is not before the plan's years. */
export function hasBegun(plan: Pick<PlanCard["plan"], "periodFrom">, asOf: Day): boolean {
	return plan.periodFrom <= Number(asOf.slice(0, 4));
}

/** The deliverables of several plans together. */
export function addTallies(tallies: readonly Tally[]): Tally | undefined {
	const [first, ...rest] = tallies;
	if (!first) return undefined;
	return rest.reduce((sum, one) => {
		const keys = Object.keys(sum) as (keyof Tally)[];
		return Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as Tally;
	}, first);
}
