// Once a night: sign-ins of long ago, and counted tries that count no more.
import { dailyAt } from "#kernel/clock.ts";
import type { JobHandler } from "#kernel/jobs/handler.ts";
import { forgetOldTries } from "#kernel/limits.ts";
import { forgetOldSessions } from "./queries.ts";

export const forgetSignIns: JobHandler = {
	kind: "directory.forgetSignIns",
	next: dailyAt("03:20"),
	async run(job) {
		const now = job.occasion.clock.now();
		await job.finish(async (tx) => {
			await forgetOldSessions(tx, now);
			await forgetOldTries(tx, now);
		});
	},
};
