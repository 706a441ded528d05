// A plan's document as it goes out: as readers see the plan on a day, or as its editors are working on it.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { PlanHead } from "../plans/plan-heads.ts";
import type { PlanContent } from "../versions/content.ts";
import { contentOf, pastContent } from "../versions/queries.ts";
import { canonical } from "./canonical.ts";

type Plan = Pick<PlanHead, "id" | "amendingSince">;

export async function contentOn(db: Db, plan: Plan, asOf: Day): Promise<PlanContent> {
	return canonical((await pastContent(db, plan, asOf)) ?? (await contentOf(db, plan.id)));
}

export async function workingContent(db: Db, plan: Pick<PlanHead, "id">): Promise<PlanContent> {
	return canonical(await contentOf(db, plan.id));
}

export function jsonOf(content: PlanContent): string {
	return `${JSON.stringify(content, null, "\t")}\n`;
}
