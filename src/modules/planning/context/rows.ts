import { eq } from "drizzle-orm";
import type { Db, Tx } from "#kernel/database.ts";
import type { StrategyContext } from "./form.ts";
import { planContexts } from "./tables.ts";

export async function readContext(db: Db, planId: string): Promise<StrategyContext | undefined> {
	const [row] = await db.select().from(planContexts).where(eq(planContexts.planId, planId));
	return row?.content;
}

/** Makes this the plan's context; nothing takes it away. */
export async function writeContext(tx: Tx, planId: string, content: StrategyContext | undefined): Promise<void> {
	if (!content) {
		await tx.delete(planContexts).where(eq(planContexts.planId, planId));
		return;
	}
	await tx
		.insert(planContexts)
		.values({ planId, content })
		.onConflictDoUpdate({ target: planContexts.planId, set: { content } });
}
