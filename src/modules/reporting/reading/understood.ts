// What is read from a progress report, before anything is written anywhere.
import type { Period } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";

export type ReportStatus = "not_started" | "in_progress" | "done" | "lost_relevance";

/** Something that could not be taken for certain: where it stands, a stable code, and what to say about it. */
export type Warning = { line: number; code: string; said: Text };

export type PlanHeading = {
	title: string;
	period: { from: number; to: number } | null;
	act: ApprovingAct | null;
	/** Until when the report tells ("līdz 2025. gada decembrim"). */
	until: { year: number; month?: number; day?: number } | null;
};
export type ApprovingAct = { issuer: string; type: string; number: string; date: string; title: string | null };

export type Direction = {
	code: string;
	/** Null where the text has no heading of its own for the direction. */
	title: string | null;
	horizontal: boolean;
	introduction: string[];
	expectedResult: string[];
	/** The paragraphs that set the supplementary indicator. */
	indicatorText: string[];
	figures: Figure[];
	summary: string[];
	line: number;
};
export type Figure = { n: number; text: string; line: number };

export type Measure = { code: string; title: string; result: string | null; direction: string; line: number };

export type Party = {
	/** "named" is an institution written out in full that the report's abbreviations do not know. */
	kind: "institution" | "group" | "named";
	/** "VK" of an institution, "visas-ministrijas" of a group, null of a named one. */
	code: string | null;
	/** As printed. */
	name: string;
	note: string | null;
	line: number;
};

/** The period's own fields lie beside its wording; `text` is as printed, with plain spaces. */
export type Deadline = Period & { text: string; note: string | null; indicatorText: string; line: number };

export type Deliverable = {
	measure: string;
	n: number;
	title: string;
	/** Null where the report's word for it is unknown or missing. */
	status: ReportStatus | null;
	/** The word as printed. */
	statusText: string | null;
	/** Paragraphs. */
	narrative: string[];
	/** What a report of this system tells beside the account. */
	achieved?: string | null;
	reason?: string | null;
	decision?: string | null;
	deadlines: Deadline[];
	/** Result indicators that stand without a deadline are here too. */
	indicatorTexts: string[];
	responsible: Party[];
	coResponsible: Party[];
	line: number;
};

export type Point = {
	/** "2024": the period that the data describe. */
	period: string;
	value: number;
	/** The year in which it was published, where the text says so. */
	published?: string;
	n?: number;
	numerator?: number;
	denominator?: number;
	note?: string;
};
export type Target = { year: number; value: number };

export type Indicator = {
	kind: "main" | "supplementary";
	/** The direction of a supplementary indicator. */
	direction: string | null;
	title: string;
	unit: string | null;
	wanted: "grow" | "fall";
	points: Point[];
	target: Target | null;
	source: string | null;
	note: string | null;
	/** The report says that it is no longer assessed. */
	retired: boolean;
	/** Values of a source that is no longer available: another series. */
	earlier: { source: string | null; points: Point[] } | null;
	/** The indicator whose place this one took. */
	replaces: { title: string; points: Point[]; target: Target | null } | null;
	components: { title: string; value: number }[];
	figures: Figure[];
	/** The whole text about it, in paragraphs. */
	text: string[];
	line: number;
};

export type Footnote = { n: number; text: string; line: number };
export type Abbreviation = { code: string; name: string; line: number };

/** Where a line of the source went: "deliverable 1.1-1 narrative", "footnote 3", "artefact". */
export type Placement = { line: number; where: string };
export type Unplaced = { line: number; text: string };

export type UnderstoodReport = {
	plan: PlanHeading;
	introduction: string[];
	directions: Direction[];
	measures: Measure[];
	deliverables: Deliverable[];
	indicators: Indicator[];
	outlook: { text: string[]; tasks: string[] };
	abbreviations: Abbreviation[];
	footnotes: Footnote[];
	warnings: Warning[];
	/** Together with `unplaced`: every line of the source that is not blank, once. */
	placed: Placement[];
	unplaced: Unplaced[];
};
