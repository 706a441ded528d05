// What happens again and again is a dated job that, when it ends, puts the next one in its place.
import { and, eq } from "drizzle-orm";
import type { Clock } from "../clock.ts";
import type { Db, Tx } from "../database.ts";
import type { JobHandler } from "./handler.ts";
import { enqueue } from "./queue.ts";
import { jobs } from "./tables.ts";

/** The moment is the key: processes that do this at once make one job. */
export async function scheduleNext(tx: Tx, handler: JobHandler, now: Date): Promise<void> {
	if (!handler.next) return;
	const dueAt = handler.next(now);
	await enqueue({ tx, at: now }, { kind: handler.kind, payload: {}, dueAt, key: dueAt.toISOString() });
}

/** At the start: whatever repeats and does not wait yet is made to. */
export async function scheduleRepeating(db: Db, handlers: readonly JobHandler[], clock: Clock): Promise<void> {
	for (const handler of handlers) {
		if (!handler.next) continue;
		const waiting = await db.$count(jobs, and(eq(jobs.kind, handler.kind), eq(jobs.state, "waiting")));
		if (waiting === 0) await db.transaction((tx) => scheduleNext(tx, handler, clock.now()));
	}
}
