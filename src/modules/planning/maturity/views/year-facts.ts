// What the page of a function's year shows.
import type { Lang } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import type { PlanView } from "../../plans/plan-elements.ts";
import type { Assessment } from "../queries.ts";
import type { AssessmentKind, ScaleLevel } from "../rules.ts";
import type { ShownFunction } from "../shown.ts";

export type YearFacts = {
	plan: PlanView;
	fn: ShownFunction;
	year: number;
	scale: ScaleLevel[];
	/** What the reader may do with each of the two. */
	may: Record<AssessmentKind, { write: boolean; judge: boolean; correct: boolean; decide: boolean }>;
	/** Officials see corrections that wait or were declined; the public sees the accepted ones. */
	seesAll: boolean;
	/** Names behind ids; empty for the public. */
	names: ReadonlyMap<string, string>;
	said: string | undefined;
	/** Where a return was refused: which, and what was typed. */
	judging:
		| { kind: AssessmentKind; erratum: boolean | undefined; form: FormState; said: string | undefined }
		| undefined;
};

export type SideProps = { facts: YearFacts; kind: AssessmentKind; assessment: Assessment | undefined; lang: Lang };
