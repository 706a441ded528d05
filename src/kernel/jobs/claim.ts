// Who runs a job. A claim is a lease: it holds for a minute and is renewed while the work goes on, so that what a dead
// process began is taken up by another. Whoever lost the lease can no longer finish the job.
import { and, asc, eq, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { Db, Tx } from "../database.ts";
import { newId } from "../id.ts";
import { pauseAfter } from "./rules.ts";
import { jobs } from "./tables.ts";

export const leaseMs = 60_000;

export type Claimed = { id: string; kind: string; payload: unknown; attempts: number; lease: string };

/** The lease went to another process, or the job was finished or given up meanwhile: what was done here is taken back. */
export class LostLease extends Error {}

/** Takes the longest due job of the kinds, if there is one that nobody holds. */
export async function claimJob(db: Db, kinds: readonly string[], now: Date): Promise<Claimed | undefined> {
	const free = or(isNull(jobs.leasedUntil), lt(jobs.leasedUntil, now));
	const next = db
		.select({ id: jobs.id })
		.from(jobs)
		.where(and(eq(jobs.state, "waiting"), lte(jobs.dueAt, now), free, inArray(jobs.kind, [...kinds])))
		.orderBy(asc(jobs.dueAt), asc(jobs.id))
		.limit(1)
		.for("update", { skipLocked: true });
	const lease = newId();
	const { id, kind, payload, attempts } = jobs;
	const [job] = await db
		.update(jobs)
		.set({ lease, leasedUntil: leaseEnd(now), attempts: sql`${jobs.attempts} + 1` })
		// A scalar subquery is evaluated once; with IN it could be evaluated, and lock a row, several times.
		.where(sql`${jobs.id} = (${next})`)
		.returning({ id, kind, payload, attempts });
	return job && { ...job, lease };
}

function leaseEnd(now: Date): Date {
	return new Date(now.getTime() + leaseMs);
}

type Held = Pick<Claimed, "id" | "lease">;

const stillHeld = (job: Held) => and(eq(jobs.id, job.id), eq(jobs.lease, job.lease), eq(jobs.state, "waiting"));

/** @returns whether it was still held */
export async function renewLease(db: Db, job: Held, now: Date): Promise<boolean> {
	const held = await db
		.update(jobs)
		.set({ leasedUntil: leaseEnd(now) })
		.where(stillHeld(job))
		.returning({ id: jobs.id });
	return held.length > 0;
}

/** Marks it done, in the transaction of its effect. @throws LostLease */
export async function finishJob(tx: Tx | Db, job: Held, now: Date): Promise<void> {
	const done = await tx
		.update(jobs)
		.set({ state: "done", lease: null, leasedUntil: null, lastError: null, endedAt: now })
		.where(stillHeld(job))
		.returning({ id: jobs.id });
	if (done.length === 0) throw new LostLease("the job is no longer held");
}

/** After a failure: later again, or never. @param giveUp whether this was the last try */
export async function failJob(db: Db, job: Claimed, error: string, giveUp: boolean, now: Date): Promise<void> {
	const next = giveUp ? { state: "dead", endedAt: now } : { dueAt: new Date(now.getTime() + pauseAfter(job.attempts)) };
	await db
		.update(jobs)
		.set({ ...next, lease: null, leasedUntil: null, lastError: error })
		.where(stillHeld(job));
}
