// A plan's money as the API shows it. A sum is a number, or its least and most where a printed cell has two readings.
import type { Day } from "#kernel/clock.ts";
import {
	addUp,
	type Difference,
	differencesOf,
	type FundingGroup,
	type FundingRow,
	groupFunding,
	isOpen,
	type Part,
	parts,
	type Sum,
	sumOf,
	totalOf,
	traineesOf,
	yearsOf,
} from "./rules.ts";

export function fundingJson(plan: string, asOf: Day, rows: readonly FundingRow[]) {
	const groups = groupFunding(rows);
	const total = (part: Part) => sumJson(addUp(groups.map((group) => sumOf(group, part))));
	return {
		plan,
		as_of: asOf,
		currency: "EUR",
		items: groups.map(groupJson),
		totals: { planned: total("planned"), additional: total("additional"), trainees: traineesOf(groups) },
		differences: differencesOf(groups).map(differenceJson),
	};
}

function groupJson(group: FundingGroup) {
	const yearly = (part: Part) =>
		Object.fromEntries(yearsOf([group], part).map((year) => [year, sumJson(totalOf(group, part, year))]));
	return {
		code: group.code,
		title: group.title,
		sources: Object.values(group.rows).map(({ source, planned, additional, asPrinted = [] }) => ({
			source,
			planned,
			additional,
			...(asPrinted.length > 0 ? { as_printed: asPrinted } : {}),
		})),
		totals: Object.fromEntries(parts.map((part) => [part, { ...yearly(part), sum: sumJson(sumOf(group, part)) }])),
		printed_sum: group.printedSum ?? null,
		trainees: group.trainees ?? null,
		notes: group.notes,
	};
}

function differenceJson({ group, part, year, printed, computed }: Difference) {
	return { code: group.code, part, year: year ?? null, printed: sumJson(printed), computed: sumJson(computed) };
}

function sumJson(sum: Sum | undefined) {
	if (!sum) return null;
	return isOpen(sum) ? { least: sum.least, most: sum.most } : sum.least;
}
