// Where maturity stands; without the language's prefix.
import { planPath } from "../plans/paths.ts";
import type { AssessmentKind } from "./rules.ts";

export const kindSlugs: Record<AssessmentKind, string> = { self: "pasvertejums", independent: "neatkarigais" };

export const kindOfSlug = (slug: string): AssessmentKind | undefined =>
	slug === kindSlugs.self ? "self" : slug === kindSlugs.independent ? "independent" : undefined;

export const maturityPath = (plan: string) => `${planPath(plan)}/briedums`;
export const targetsPath = (plan: string) => `${maturityPath(plan)}/merki`;
export const yearPath = (plan: string, element: string, year: number) =>
	`${maturityPath(plan)}/${encodeURIComponent(element)}/${year}`;
export const assessmentPath = (plan: string, element: string, year: number, kind: AssessmentKind) =>
	`${yearPath(plan, element, year)}/${kindSlugs[kind]}`;
export const erratumPath = (plan: string, element: string, year: number, kind: AssessmentKind) =>
	`${assessmentPath(plan, element, year, kind)}/labojums`;
