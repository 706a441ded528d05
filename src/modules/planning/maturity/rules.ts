// Which level of maturity the answers give. Pure.
//
// The spec: "the level is the highest one of which all criteria hold". It is read as it stands: the levels below need
// not hold. They cannot: the scale describes stages that exclude each other – level 1 says that the future is little
// understood, level 3 that it is understood well. Where no level holds in full there is no level: that is not level 0,
// which has a criterion of its own and means that the function is not performed.
import type { Text } from "#kernel/words.ts";

export const kinds = ["self", "independent"] as const;
export type AssessmentKind = (typeof kinds)[number];

export type ScaleLevel = { level: number; name: Text; criteria: Text[] };

/** `holds` null = not answered yet. */
export type Answer = { holds: boolean | null; evidence: string; link: string };
/** The answers to a level's criteria, in their order. */
export type LevelAnswers = { level: number; answers: Answer[] };

/** Null where no level holds in full. A level without criteria says nothing and never counts. */
export function levelOf(levels: readonly LevelAnswers[]): number | null {
	const whole = levels.filter((one) => one.answers.length > 0 && one.answers.every((answer) => answer.holds === true));
	return whole.length === 0 ? null : Math.max(...whole.map((one) => one.level));
}

/** The answers fitted to the scale: what was not answered is there as such. */
export function fitted(scale: readonly ScaleLevel[], given: readonly { answers: readonly Answer[] }[]): LevelAnswers[] {
	return scale.map(({ level, criteria }, place) => ({
		level,
		answers: criteria.map((_, index) => given[place]?.answers[index] ?? { holds: null, evidence: "", link: "" }),
	}));
}

/** Whether answers were given to more than the scale asks: it is no longer the scale that the writer saw. */
export function exceeds(scale: readonly ScaleLevel[], given: readonly { answers: readonly unknown[] }[]): boolean {
	return given.some((level, place) => level.answers.length > (scale[place]?.criteria.length ?? 0));
}

export type Gap = { place: number; index: number; lacks: "answer" | "evidence" };

/** What stands in the way of submitting: a criterion without an answer, or a "yes" that nothing proves. */
export function gapsOf(levels: readonly LevelAnswers[]): Gap[] {
	return levels.flatMap(({ answers }, place) =>
		answers.flatMap((answer, index): Gap[] => {
			if (answer.holds === null) return [{ place, index, lacks: "answer" }];
			const isBare = answer.holds && answer.evidence.trim() === "" && answer.link === "";
			return isBare ? [{ place, index, lacks: "evidence" }] : [];
		}),
	);
}

export function countAnswered(levels: readonly LevelAnswers[]): { answered: number; of: number } {
	const all = levels.flatMap((one) => one.answers);
	return { answered: all.filter((one) => one.holds !== null).length, of: all.length };
}

type Decided = { state: string; decidedAt: Date | null; before: { answers: LevelAnswers[]; summary: string | null } };

/** What an assessment said at the end of a day: before the first of its errata that was accepted later. */
export function heldOn<Said extends { answers: LevelAnswers[]; summary: string | null }>(
	said: Said,
	errata: readonly Decided[],
	day: string,
	dayOf: (instant: Date) => string,
): Said {
	const later = errata
		.flatMap(({ state, decidedAt, before }) =>
			state === "accepted" && decidedAt && dayOf(decidedAt) > day ? [{ decidedAt, before }] : [],
		)
		.sort((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime());
	const first = later[0];
	return first ? { ...said, answers: first.before.answers, summary: first.before.summary } : said;
}

/** "independent minus self": below nought when the unit thinks more of itself than the assessor does. */
export function difference(self: number | null | undefined, independent: number | null | undefined): number | null {
	return self == null || independent == null ? null : independent - self;
}

type ChangedAnswer = { place: number; index: number; was: Answer; is: Answer | undefined };

/** Criteria whose answer or proof a correction changes. */
export function changedAnswers(before: readonly LevelAnswers[], after: readonly LevelAnswers[]): ChangedAnswer[] {
	return before.flatMap(({ answers }, place) =>
		answers.flatMap((was, index) => {
			const is = after[place]?.answers[index];
			const isSame = is && is.holds === was.holds && is.evidence === was.evidence && is.link === was.link;
			return isSame ? [] : [{ place, index, was, is }];
		}),
	);
}

/** Criteria that the two assessments answer differently, as "place.index". */
export function disagreements(self: readonly LevelAnswers[], independent: readonly LevelAnswers[]): Set<string> {
	const places = self.flatMap(({ answers }, place) =>
		answers.flatMap((answer, index) => {
			const other = independent[place]?.answers[index];
			const differs = other && answer.holds !== null && other.holds !== null && other.holds !== answer.holds;
			return differs ? [`${place}.${index}`] : [];
		}),
	);
	return new Set(places);
}

/** Years that can be assessed: from the year before the plan (where it starts from) to its last one, none to come. */
export function assessableYears(period: { from: number; to: number }, thisYear: number): number[] {
	const last = Math.min(period.to, thisYear);
	return Array.from({ length: Math.max(last - period.from + 2, 0) }, (_, n) => period.from - 1 + n);
}
