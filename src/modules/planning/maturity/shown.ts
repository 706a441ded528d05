// What of the gradings a reader sees: the public what was accepted, officials also what was submitted, and a draft
// those who may write it.
import type { Assessment, GradedFunction } from "./queries.ts";
import type { AssessmentKind } from "./rules.ts";

export type Viewer = { isOfficial: boolean; mayAssess: Record<AssessmentKind, boolean> };

export function isSeen(assessment: Pick<Assessment, "state" | "kind">, viewer: Viewer): boolean {
	if (assessment.state === "accepted") return true;
	return assessment.state === "submitted" ? viewer.isOfficial : viewer.mayAssess[assessment.kind];
}

export type YearGrades = { self?: Assessment; independent?: Assessment; target?: number };

/** One function with its grades by year, only those that the reader may see. */
export type ShownFunction = {
	code: string;
	title: GradedFunction["element"]["title"];
	years: Map<number, YearGrades>;
};

export function shownFunction({ element, assessments, targets }: GradedFunction, viewer: Viewer): ShownFunction {
	const years = new Map<number, YearGrades>();
	const gradesOf = (year: number): YearGrades => {
		const grades = years.get(year) ?? {};
		years.set(year, grades);
		return grades;
	};
	for (const one of assessments) if (isSeen(one, viewer)) gradesOf(one.year)[one.kind] = one;
	for (const { year, level } of targets) gradesOf(year).target = level;
	return { code: element.code, title: element.title, years };
}

/** Years in which some function has an assessment. */
export function assessedYears(functions: readonly ShownFunction[]): number[] {
	const years = functions.flatMap(({ years: all }) =>
		[...all].flatMap(([year, grades]) => (grades.self || grades.independent ? [year] : [])),
	);
	return [...new Set(years)].sort((a, b) => a - b);
}

/** A draft has no level to be shown: it is not said yet. */
export function levelShown(assessment: Assessment | undefined): number | null {
	return assessment && assessment.state !== "draft" ? assessment.level : null;
}
