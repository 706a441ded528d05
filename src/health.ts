import { sql } from "drizzle-orm";
import { Hono } from "hono";
import type { Metrics } from "#kernel/metrics.ts";
import type { Deps, Env } from "#kernel/web.ts";

/** For those who run the installation: alive, ready, and figures for Prometheus. */
export function healthRoutes(deps: Deps, metrics: Metrics) {
	return new Hono<Env>()
		.get("/health", (c) => c.json({ status: "alive" }))
		.get("/ready", async (c) => {
			try {
				await deps.db.execute(sql`select 1`);
				return c.json({ status: "ready" });
			} catch {
				// The reason is in the log of whoever asks the database next; this answer only says "not now".
				return c.json({ status: "database unreachable" }, 503);
			}
		})
		.get("/metrics", async (c) =>
			c.text(await metrics.registry.metrics(), 200, { "Content-Type": metrics.registry.contentType }),
		);
}
