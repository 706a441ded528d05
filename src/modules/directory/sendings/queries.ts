import { and, desc, eq, gt, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { jobs } from "#kernel/jobs/tables.ts";
import { mails } from "#kernel/mail/tables.ts";

export type TroubledJob = {
	id: string;
	kind: string;
	state: string;
	attempts: number;
	lastError: string | null;
	dueAt: Date;
	endedAt: Date | null;
	/** Of a mail: whom it is for. */
	address: string | null;
};

/** Jobs that were given up, and those that have failed and will be tried again; the given up and newest first. */
export async function listTroubledJobs(db: Db, most: number): Promise<TroubledJob[]> {
	const { id, kind, state, attempts, lastError, dueAt, endedAt } = jobs;
	return db
		.select({ id, kind, state, attempts, lastError, dueAt, endedAt, address: mails.address })
		.from(jobs)
		.leftJoin(mails, sql`${mails.id}::text = ${jobs.payload}->>'mail'`)
		.where(or(eq(state, "dead"), and(eq(state, "waiting"), gt(attempts, 0), isNotNull(lastError))))
		.orderBy(state, desc(id))
		.limit(most);
}

export type SendingCounts = { waiting: number; dead: number; sent: number };

export async function countSendings(db: Db): Promise<SendingCounts> {
	const rows = await db
		.select({ state: jobs.state, count: sql<number>`count(*)::int` })
		.from(jobs)
		.where(inArray(jobs.state, ["waiting", "dead"]))
		.groupBy(jobs.state);
	const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
	return { waiting: of("waiting"), dead: of("dead"), sent: await db.$count(mails, isNotNull(mails.sentAt)) };
}

/** How many were given up since a moment. */
export async function countGivenUp(db: Db, since: Date): Promise<number> {
	return db.$count(jobs, and(eq(jobs.state, "dead"), gt(jobs.endedAt, since)));
}
