// Sums and orders of a context. Pure.
import type { StrategyContext } from "./form.ts";

type Family = NonNullable<StrategyContext["families"]>[number];

/** The largest load first. */
export function byLoad(families: readonly Family[]): Family[] {
	return [...families].sort((a, b) => b.load - a.load || a.code.localeCompare(b.code, "lv", { numeric: true }));
}

/** What the loads and the printed percentages add up to; to the printed two decimals. */
export function familySums(families: readonly Family[]): { load: number; percent: number } {
	const hundredths = families.reduce((sum, one) => sum + Math.round((one.percent ?? 0) * 100), 0);
	return { load: families.reduce((sum, one) => sum + one.load, 0), percent: hundredths / 100 };
}

/** Whether the printed percentage is not this load's share of the whole, rounded or cut to two decimals. */
export function percentOff(family: Family, whole: number): boolean {
	if (family.percent === undefined || whole === 0) return false;
	return Math.abs((family.load / whole) * 100 - family.percent) > 0.0101;
}

export function countNeeds(context: StrategyContext): number {
	return (context.groups ?? []).reduce((sum, group) => sum + group.needs.length, 0);
}

/** Part names in the order in which they first appear: the columns of processes × roles. */
export function rolesOf(processes: NonNullable<StrategyContext["processes"]>) {
	const roles = new Map(processes.flatMap((one) => one.roles.map((role) => [role.name.lv, role.name])));
	return [...roles.values()];
}

/** A code made of a name: "Jaunie vecāki" → "jaunie-vecāki". */
export function codeFrom(name: string): string {
	const code = name
		.toLocaleLowerCase("lv")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 60)
		.replace(/-+$/, "");
	return code || "grupa";
}
