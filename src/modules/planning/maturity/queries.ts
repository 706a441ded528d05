import { and, asc, eq, inArray } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import { type Day, dayOf } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { findContext } from "../context/queries.ts";
import { fingerprint } from "../fingerprint.ts";
import type { PlanElement, PlanView } from "../plans/plan-elements.ts";
import { findPlan } from "../plans/queries.ts";
import { type AssessmentKind, heldOn, levelOf, type ScaleLevel } from "./rules.ts";
import { maturityAssessments, maturityErrata, maturityTargets } from "./tables.ts";
import type { AssessmentState, ErratumState } from "./workflow.ts";

export type Assessment = Omit<typeof maturityAssessments.$inferSelect, "kind" | "state"> & {
	kind: AssessmentKind;
	state: AssessmentState;
	/** Null where no level holds in full. */
	level: number | null;
	/** Corrections of it, the oldest first. */
	errata: Erratum[];
};

export type Erratum = Omit<typeof maturityErrata.$inferSelect, "state"> & { state: ErratumState };

/** A graded element with everything that was said of it, draft or not: the page shows what its reader may see. */
export type GradedFunction = {
	element: PlanElement;
	assessments: Assessment[];
	targets: { year: number; level: number }[];
};

export type Maturity = { plan: PlanView; scale: ScaleLevel[]; functions: GradedFunction[]; ground: string };

/** What a plan is graded by; undefined for a plan that has no scale. */
export async function findMaturity(
	db: Db,
	planCode: string,
	asOf: Day,
	sight: Sight = "public",
): Promise<Maturity | undefined> {
	const plan = await findPlan(db, planCode, asOf, sight);
	const grading = plan && (await findContext(db, plan, asOf))?.maturity;
	if (!plan || !grading) return undefined;
	const graded = plan.elements.filter((one) => grading.of.includes(one.code));
	const ids = graded.map((one) => one.id);
	const assessments = await assessmentsOf(db, ids, asOf);
	const targets = await targetsOf(db, ids);
	const functions = graded.map((element) => ({
		element,
		assessments: assessments.filter((one) => one.elementId === element.id),
		targets: targets.filter((one) => one.elementId === element.id),
	}));
	return { plan, scale: grading.scale, functions, ground: groundOf(targets) };
}

async function assessmentsOf(db: Db, elementIds: string[], day: Day): Promise<Assessment[]> {
	if (elementIds.length === 0) return [];
	const rows = await db
		.select()
		.from(maturityAssessments)
		.where(inArray(maturityAssessments.elementId, elementIds))
		.orderBy(asc(maturityAssessments.year), asc(maturityAssessments.kind));
	return (await withErrata(db, rows)).map((one) => heldThen(one, day));
}

/** Both assessments of an element's year, of which there may be none. */
export async function assessmentsOfYear(db: Db, elementId: string, year: number): Promise<Assessment[]> {
	const rows = await db
		.select()
		.from(maturityAssessments)
		.where(and(eq(maturityAssessments.elementId, elementId), eq(maturityAssessments.year, year)));
	return withErrata(db, rows);
}

async function withErrata(db: Db, rows: (typeof maturityAssessments.$inferSelect)[]): Promise<Assessment[]> {
	const ids = rows.map((row) => row.id);
	const errata = await db
		.select()
		.from(maturityErrata)
		.where(inArray(maturityErrata.assessmentId, ids))
		.orderBy(asc(maturityErrata.proposedAt), asc(maturityErrata.id));
	return rows.map((row) => ({
		...row,
		kind: row.kind as AssessmentKind,
		state: row.state as AssessmentState,
		level: levelOf(row.answers),
		errata: errata
			.filter((one) => one.assessmentId === row.id)
			.map((one) => ({ ...one, state: one.state as ErratumState })),
	}));
}

/** As it stood on that day: without the corrections that came later. */
function heldThen(assessment: Assessment, day: Day): Assessment {
	const held = heldOn(assessment, assessment.errata, day, dayOf);
	return {
		...held,
		level: levelOf(held.answers),
		errata: assessment.errata.filter((one) => dayOf(one.decidedAt ?? one.proposedAt) <= day),
	};
}

export async function targetsOf(db: Db, elementIds: string[]) {
	if (elementIds.length === 0) return [];
	return db
		.select()
		.from(maturityTargets)
		.where(inArray(maturityTargets.elementId, elementIds))
		.orderBy(asc(maturityTargets.elementId), asc(maturityTargets.year));
}

/** What a form of targets rests on. */
export const groundOf = (targets: readonly { elementId: string; year: number; level: number }[]) =>
	fingerprint(targets.map(({ elementId, year, level }) => [elementId, year, level]));
