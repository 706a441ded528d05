import { desc, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import type { Act } from "#kernel/operation.ts";
import type { LegalAct } from "../plans/tables.ts";
import { contentOf } from "./queries.ts";
import { planVersions } from "./tables.ts";

/** Keeps the plan as it stands now as its next version. @returns its number */
export async function keepVersion(
	act: Act,
	planId: string,
	said: { validFrom: Day; act: LegalAct | null; reason?: string | undefined },
): Promise<number> {
	const [last] = await act.tx
		.select({ number: planVersions.number })
		.from(planVersions)
		.where(eq(planVersions.planId, planId))
		.orderBy(desc(planVersions.number))
		.limit(1);
	const number = (last?.number ?? 0) + 1;
	await act.tx.insert(planVersions).values({
		id: newId(),
		planId,
		number,
		validFrom: said.validFrom,
		act: said.act,
		reason: said.reason ?? null,
		content: await contentOf(act.tx, planId),
		authorId: act.actor.id,
		recordedAt: act.at,
	});
	return number;
}
