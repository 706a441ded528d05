// The shapes of the data files: facts and figures of published planning documents, each with its source, in own words.
//
// Codes are the document's own where it prints one ("1.3", "M1.1", "II"). Where it prints none they are made from the
// place and never change: deliverables and activity results of a measure count from one ("1.1-1"), the one activity
// result of a measure of vpmp-2023 is "1.1-R", the results of lm-2024 are "R1" … "R17" in the order of its table.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";

export type InstitutionKind =
	| "government_centre"
	| "ministry"
	| "subordinate"
	| "municipality"
	| "planning_region"
	| "university"
	| "court"
	| "independent"
	| "ngo"
	| "business"
	| "international";

export type InstitutionData = {
	code: string;
	name: Text;
	kind: InstitutionKind;
	parent?: string;
	validFrom?: Day;
	/** The first day on which it is no more. */
	validTo?: Day;
	successor?: string;
	/** `until` is the first day of the next name. */
	formerNames?: { name: Text; until: Day }[];
	units?: UnitData[];
	note?: Text;
};

/** A department or the like of an institution. */
export type UnitData = { code: string; name: Text; validFrom?: Day; note?: Text };

/** Several institutions that a document names as one party. */
/** `kinds`: every institution of these kinds belongs to it. */
export type GroupData = { code: string; name: Text; kinds: InstitutionData["kind"][] };

export type PlanKind =
	| "long_term_strategy"
	| "national_development_plan"
	| "guidelines"
	| "plan"
	| "institution_strategy"
	| "work_plan";

export type PlanData = {
	code: string;
	kind: PlanKind;
	title: Text;
	period: { from: number; to: number };
	owner: string;
	act?: { kind: string; number: string; date: Day; title?: Text; url?: string };
	state: "draft" | "approved" | "in_force" | "closed" | "lost_relevance";
	mission?: Text;
	vision?: Text;
	values?: Text[];
	mandate?: Text;
	/** Codes of plans that stand above this one. */
	superior: string[];
	/** The document and its parts from which the facts are. */
	source: Text;
	/** What the document itself has wrong or leaves open, kept and said. */
	notes: Text[];
	elements: ElementData[];
};

export type ElementKind = "priority" | "goal" | "measure" | "result" | "deliverable" | "task";

/** "2025", "2025-H2", "2025-Q3", "2025-03", "2025-03-31" */
export type PeriodCode = string;

export type DeadlineData = { indicator?: Text; period: PeriodCode; note?: Text };

export type PartyRef = ({ institution: string } | { group: string } | { name: Text }) & { note?: Text };

export type Status = "not_started" | "in_progress" | "done" | "lost_relevance";

export type UpdateData = {
	status: Status;
	asOf: Day;
	narrative?: Text;
	achieved?: Text;
	/** Only where it lost relevance: why, and by which decision. */
	reason?: Text;
	decision?: Text;
};

export type ElementData = {
	kind: ElementKind;
	code: string;
	title: Text;
	description?: Text;
	horizontal?: boolean;
	key?: boolean;
	/** One row for each result indicator with its own deadline. */
	deadlines?: DeadlineData[];
	responsible?: PartyRef[];
	coResponsible?: PartyRef[];
	cooperating?: PartyRef[];
	contributesTo?: { plan: string; element: string }[];
	/** Goals of the same plan that it serves without standing under them. */
	linkedGoals?: string[];
	update?: UpdateData;
	notes?: Text[];
	children?: ElementData[];
};

export type Place = { plan: string; element?: string; key?: boolean };

export type PointData = {
	period: PeriodCode;
	value: number;
	published?: Day;
	numerator?: number;
	denominator?: number;
	n?: number;
	note?: Text;
};

export type SeriesData = { source: Text; from: number; note?: Text; current: boolean; points: PointData[] };

export type Unit =
	| "%"
	| "points10"
	| "people"
	| "institutions"
	| "projects"
	| "MWh"
	| "m2"
	| "EUR"
	/** A plain number of things that the title names. */
	| "count"
	/** There or not there. */
	| "yes_no"
	/** A grade in words. */
	| "grade"
	| "text";

export type IndicatorData = {
	code: string;
	title: Text;
	unit: Unit;
	direction: "grow" | "fall" | "stay";
	state: "active" | "retired" | "replaced";
	replacedBy?: string;
	key?: boolean;
	plan: string;
	element?: string;
	/** Further places beside `plan` and `element`. */
	places?: Place[];
	baseline?: { value: number; year: number } | { text: Text };
	targets: ({ year: number; value: number } | { year: number; text: Text })[];
	source: Text;
	method?: Text;
	frequency?: "year" | "half" | "quarter" | "month" | "irregular";
	measuredBy: string;
	/** Units of that institution that answer for it. */
	units?: string[];
	series: SeriesData[];
	notes?: Text[];
};

/** A figure of a strategy's context; `previous` = of the period before. */
export type FigureData = {
	topic: "staff" | "sex" | "age" | "education" | "budget" | "previous";
	what: Text;
	value: number;
	unit: string;
	period?: PeriodCode;
	note?: Text;
};

/** What a plan says of where it stands: capacity, partners, strengths; not part of its tree. */
export type ContextData = {
	plan: string;
	source: Text;
	swot?: { strengths: Text[]; weaknesses: Text[]; opportunities: Text[]; threats: Text[] };
	/** Groups of people or bodies with what they need or expect. */
	stakeholders?: { code: string; name: Text; needs: Text[]; notes?: Text[] }[];
	cooperation?: { area: Text; partners: Text[]; formats: Text[] }[];
	policyDocuments?: { title: Text; area?: Text; plan?: string; note?: Text }[];
	jobFamilies?: { code: string; name: Text; load: number; percent: number }[];
	/** The sum of loads from which the printed percentages are reckoned. */
	total?: number;
	figures?: FigureData[];
	/** Who does what in which process. */
	processes?: { name: Text; roles: { name: Text; tasks: Text[] }[] }[];
	maturityScale?: { level: number; name: Text; criteria: Text[] }[];
	/** The elements that are graded by the scale. */
	maturityOf?: string[];
	systems?: string[];
	oversight?: Text[];
	notes: Text[];
};

/**
 * Money of a plan by year, in EUR: `planned` is in the budget already, `additional` is asked for. `printedSum` is the
 * amount that the document prints beside the priority, which may differ from the sum of the years.
 */
export type FundingData = {
	code: string;
	title: Text;
	source: "total" | "state" | "eu";
	planned: Record<number, number>;
	additional: Record<number, number>;
	printedSum?: number;
	trainees?: number;
	/** Cells that can be read in several ways, left out of the years. */
	asPrinted?: { part: "planned" | "additional"; year: number; text: string; readings: number[] }[];
	notes?: Text[];
};

export type CastData = {
	key: string;
	name: string;
	post: Required<Text>;
	/** Null: a visitor, who has no role. */
	role: "plan-coordinator" | "ministry-contact" | "institution-head" | "auditor" | "system-admin" | null;
	institution?: string;
	/** At a domain that no mail server has (RFC 2606). */
	email?: string;
};
