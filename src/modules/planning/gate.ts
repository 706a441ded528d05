// A plan that the reader does not see is answered as one that is not there, whatever is asked of it and below it.
import { and, eq } from "drizzle-orm";
import { Hono, type MiddlewareHandler } from "hono";
import type { Deps } from "#kernel/web.ts";
import type { PageEnv } from "#ui/web.ts";
import { seenBy, sightOf } from "./access.ts";
import { noSuchPlan } from "./plans/missing.ts";
import { plans } from "./plans/tables.ts";

/** What stands at a plan's place in an address and is none. */
const noPlans: readonly (string | undefined)[] = ["jauns"];

/** Stands before all pages and API routes that have a plan's code in their address. */
export function planGate(deps: Pick<Deps, "db">) {
	const gate: MiddlewareHandler<PageEnv> = async (c, next) => {
		const code = c.req.param("plan");
		if (!noPlans.includes(code)) await requireSeen(deps, c.var.actor, code ?? "");
		await next();
	};
	return new Hono<PageEnv>()
		.use("/plani/:plan/*", gate)
		.use("/kaskade/:plan/*", gate)
		.use("/api/v1/plans/:plan/*", gate);
}

async function requireSeen(
	{ db }: Pick<Deps, "db">,
	actor: PageEnv["Variables"]["actor"],
	code: string,
): Promise<void> {
	const [seen] = await db
		.select({ id: plans.id })
		.from(plans)
		.where(and(eq(plans.code, code), seenBy(await sightOf(db, actor))));
	if (!seen) throw noSuchPlan();
}
