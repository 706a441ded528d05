// Work that follows from an act: kept in the act's transaction, so that it is there only if the change is kept.
import { and, eq } from "drizzle-orm";
import type { Db } from "../database.ts";
import { newId } from "../id.ts";
import type { Act } from "../operation.ts";
import { jobs } from "./tables.ts";

export type JobState = "waiting" | "done" | "dead";

export type NewJob = {
	/** `module.verbThing`, as a handler in src/jobs.ts is called. */
	kind: string;
	/** Ids and days that the handler's operation takes; no personal data. */
	payload: Record<string, unknown>;
	/** Not before this moment; at once when left out. */
	dueAt?: Date;
	/** Makes it one: a second job of this kind and key is not taken, even after the first is done. */
	key?: string;
};

/** @returns whether it is new: false when there is (or was) one of the same kind and key. */
export async function enqueue(act: Pick<Act, "tx" | "at">, job: NewJob): Promise<boolean> {
	const { kind, payload, dueAt = act.at, key = null } = job;
	const added = await act.tx
		.insert(jobs)
		.values({ id: newId(), kind, payload, dueAt, key, madeAt: act.at })
		.onConflictDoNothing()
		.returning({ id: jobs.id });
	return added.length > 0;
}

export type JobFacts = { id: string; state: JobState; attempts: number; dueAt: Date; lastError: string | null };

/** How far the work of a key has come, for a page that waits for it. */
export async function findJob(db: Db, kind: string, key: string): Promise<JobFacts | undefined> {
	const { id, state, attempts, dueAt, lastError } = jobs;
	const [row] = await db
		.select({ id, state, attempts, dueAt, lastError })
		.from(jobs)
		.where(and(eq(jobs.kind, kind), eq(jobs.key, key)));
	return row && { ...row, state: row.state as JobState };
}

/** How many of a kind wait or run. */
export async function countWaiting(db: Db, kind: string): Promise<number> {
	return db.$count(jobs, and(eq(jobs.kind, kind), eq(jobs.state, "waiting")));
}
