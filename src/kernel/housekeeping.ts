// Once a night: what has done its service is removed.
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { dailyAt } from "./clock.ts";
import type { Db } from "./database.ts";
import type { JobHandler } from "./jobs/handler.ts";
import { jobs } from "./jobs/tables.ts";
import { forgetSentMail } from "./mail/job.ts";

const dayMs = 86_400_000;
/** A key guards against doing a thing twice for as long as its job is kept: more than a year, as much comes yearly. */
const keptWithKeyMs = 400 * dayMs;
const keptMs = 7 * dayMs;

export const tidyUp: JobHandler = {
	kind: "installation.tidyUp",
	next: dailyAt("03:10"),
	async run(job) {
		const now = job.occasion.clock.now();
		await job.finish(async (tx) => {
			await forgetDoneJobs(tx, now);
			await forgetSentMail(tx, now);
		});
	},
};

async function forgetDoneJobs(db: Db, now: Date): Promise<void> {
	const before = (ms: number) => lt(jobs.endedAt, new Date(now.getTime() - ms));
	await db
		.delete(jobs)
		.where(and(eq(jobs.state, "done"), or(before(keptWithKeyMs), and(isNull(jobs.key), before(keptMs)))));
}
