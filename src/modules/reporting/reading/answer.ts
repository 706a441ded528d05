// What was understood, as the outside sees it: `vieda import FILE --dry-run --json` and the preview page.
import type { Deadline, Deliverable, Indicator, Party, ReportStatus, UnderstoodReport } from "./understood.ts";

export type ImportAnswer = ReturnType<typeof toImportAnswer>;

export function toImportAnswer(report: UnderstoodReport) {
	return {
		plan: { title: report.plan.title, period: report.plan.period, act: report.plan.act },
		counts: countsOf(report),
		directions: report.directions.map(({ code, title, horizontal }) => ({ code, title, horizontal })),
		measures: report.measures.map(({ code, title, direction, result }) => ({ code, title, direction, result })),
		deliverables: report.deliverables.map(deliverableAnswer),
		indicators: report.indicators.map(indicatorAnswer),
		warnings: report.warnings,
		unplaced: report.unplaced,
	};
}

function countsOf(report: UnderstoodReport) {
	const by_status: Partial<Record<ReportStatus, number>> = { done: 0, in_progress: 0, lost_relevance: 0 };
	for (const { status } of report.deliverables) if (status) by_status[status] = (by_status[status] ?? 0) + 1;
	return {
		directions: report.directions.length,
		measures: report.measures.length,
		deliverables: report.deliverables.length,
		deadlines: report.deliverables.reduce((sum, { deadlines }) => sum + deadlines.length, 0),
		by_status,
	};
}

function deliverableAnswer(one: Deliverable) {
	return {
		measure: one.measure,
		n: one.n,
		title: one.title,
		status: one.status,
		deadlines: one.deadlines.map(deadlineAnswer),
		responsible: one.responsible.map(partyAnswer),
		co_responsible: one.coResponsible.map(partyAnswer),
	};
}

function deadlineAnswer({ text, year, half, quarter, month, day }: Deadline) {
	return {
		text,
		year,
		...(half ? { half } : {}),
		...(quarter ? { quarter } : {}),
		...(month ? { month } : {}),
		...(day ? { day } : {}),
	};
}

/** An institution by its code; a group, or an institution that is written out, by its name. */
const partyAnswer = (party: Party): string => (party.kind === "institution" && party.code ? party.code : party.name);

function indicatorAnswer({
	kind,
	direction,
	title,
	unit,
	points,
	target,
	retired,
	replaces,
	earlier,
	source,
}: Indicator) {
	return { title, kind, direction, unit, points, target, source, retired, replaces, earlier };
}
