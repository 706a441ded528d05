import { desc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { planFiles } from "./tables.ts";

export type PlanFileRow = typeof planFiles.$inferSelect;

export async function findPlanFile(db: Db, id: string): Promise<PlanFileRow | undefined> {
	const [row] = await db.select().from(planFiles).where(eq(planFiles.id, id));
	return row;
}

export type PlanFileHead = Pick<PlanFileRow, "id" | "filename" | "state" | "isNew" | "broughtById" | "broughtAt">;

/** Files that were brought for a plan, the newest first. */
export async function listPlanFiles(db: Db, plan: string): Promise<PlanFileHead[]> {
	const { id, filename, state, isNew, broughtById, broughtAt } = planFiles;
	return db
		.select({ id, filename, state, isNew, broughtById, broughtAt })
		.from(planFiles)
		.where(eq(planFiles.plan, plan))
		.orderBy(desc(broughtAt), desc(id))
		.limit(20);
}
