import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Missing } from "../errors.ts";
import { operation } from "../operation.ts";
import { jobs } from "./tables.ts";

/** A job that was given up is tried again from the beginning, by somebody who has mended what was wrong. */
export const tryJobAgain = operation({
	name: "installation.tryJobAgain",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({ id: z.uuid() }),
	async run(act, { id }): Promise<void> {
		const [job] = await act.tx.select().from(jobs).where(eq(jobs.id, id)).for("update");
		if (!job) throw new Missing("no_such_job", { lv: "Šāda darba nav.", en: "There is no such job." });
		if (job.state !== "dead") {
			throw new Conflict("job_not_given_up", {
				lv: "Šis darbs nav pārtraukts: tas jau gaida vai ir paveikts.",
				en: "This job is not given up: it is waiting or done.",
			});
		}
		await act.tx
			.update(jobs)
			.set({ state: "waiting", attempts: 0, dueAt: act.at, endedAt: null })
			.where(eq(jobs.id, id));
		const before = { state: job.state, error: job.lastError, attempts: job.attempts };
		await act.audit({ subject: ["job", id], before, after: { state: "waiting" } });
	},
});
