// A report too long for one page is read in pages: its beginning, and each direction by itself. The files have it whole.
import type { Direction, Report } from "./model.ts";

/** Up to so many deliverables stand on one page. */
export const mostOnOnePage = 400;

export const isLong = (report: Report): boolean => report.tally.total > mostOnOnePage;

/** The report on one direction alone; undefined where there is no such direction. */
export function onDirection(report: Report, code: string): Report | undefined {
	const direction = report.directions.find(({ element }) => element.code === code);
	return direction && { ...report, ...narrowed(report, direction) };
}

function narrowed(report: Report, direction: Direction): Partial<Report> {
	const own = new Set(
		[...direction.deliverables, ...direction.measures.flatMap((one) => one.deliverables)].map((one) => one.element.id),
	);
	const isOwn = ({ element }: { element: { id: string } }) => own.has(element.id);
	return {
		mainIndicators: [],
		directions: [direction],
		delayed: report.delayed.filter(isOwn),
		open: report.open.filter(isOwn),
		lostRelevance: report.lostRelevance.filter(isOwn),
		indicators: direction.indicators,
	};
}
