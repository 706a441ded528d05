// An indicator that the reader does not see is answered as one that is not there, whatever is asked of it and below it.
import { and, eq } from "drizzle-orm";
import { Hono, type MiddlewareHandler } from "hono";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "#modules/planning/index.ts";
import type { PageEnv } from "#ui/web.ts";
import { indicatorSeenBy } from "./access.ts";
import { noSuchIndicator } from "./indicators/rows.ts";
import { indicators } from "./indicators/tables.ts";

/** What stands at an indicator's place in an address and is none. */
const noIndicators = ["jauns", "no-datnes"];

/** Stands before all pages and API routes that have an indicator's code in their address. */
export function indicatorGate({ db }: Pick<Deps, "db">) {
	const gate: MiddlewareHandler<PageEnv> = async (c, next) => {
		const code = c.req.param("indicator") ?? "";
		if (!noIndicators.includes(code)) {
			const seen = indicatorSeenBy(await sightOf(db, c.var.actor));
			const [row] = await db
				.select({ id: indicators.id })
				.from(indicators)
				.where(and(eq(indicators.code, code), seen));
			if (!row) throw noSuchIndicator(code);
		}
		await next();
	};
	return new Hono<PageEnv>().use("/raditaji/:indicator/*", gate).use("/api/v1/indicators/:indicator/*", gate);
}
