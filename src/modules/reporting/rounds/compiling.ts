// From statements to the report. The coordinator asks for it; a job makes its files, apart from any transaction, and keeps
// them all at once. A process that is killed meanwhile leaves the round as it was: the job is taken up again.
import { and, count, eq, notInArray } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#kernel/database.ts";
import { keepFile } from "#kernel/files.ts";
import type { JobHandler } from "#kernel/jobs/handler.ts";
import { enqueue, findJob, type JobFacts } from "#kernel/jobs/queue.ts";
import { operation, perform } from "#kernel/operation.ts";
import { plans } from "#modules/planning/index.ts";
import { prepare, writeAll } from "../documents/write.ts";
import { emptyRound, lockOpenRound, lockRound, stillLacking } from "./rows.ts";
import { roundItems, rounds } from "./tables.ts";

const jobKind = "reporting.writeRoundReport";
const keyOf = (round: string, since: Date) => `${round}/${since.toISOString()}`;

/** All is accepted or excepted: from now on nobody writes, and the report of the cut-off day is made. */
export const compileRound = operation({
	name: "reporting.compileRound",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ round: z.uuid() }),
	async run(act, input): Promise<void> {
		const { round } = await lockOpenRound(act, input.round);
		const ofRound = eq(roundItems.roundId, round.id);
		const [all] = await act.tx.select({ count: count() }).from(roundItems).where(ofRound);
		if (!all?.count) throw emptyRound();
		const open = await act.tx
			.select()
			.from(roundItems)
			.where(and(ofRound, notInArray(roundItems.state, ["accepted", "excepted"])))
			.orderBy(roundItems.position);
		if (open.length > 0) throw stillLacking(open);
		await act.tx.update(rounds).set({ state: "compiling", compilingSince: act.at }).where(eq(rounds.id, round.id));
		await enqueue(act, {
			kind: jobKind,
			payload: { round: round.id, since: act.at.toISOString() },
			key: keyOf(round.id, act.at),
		});
		await act.audit({ subject: ["round", round.id], before: { state: round.state }, after: { state: "compiling" } });
	},
});

type Files = { name: string; bytes: Uint8Array; contentType: string }[];

const asked = { round: z.uuid(), since: z.string() };

/** The finished files become the round's report; not those of a round that was opened again meanwhile. */
export const keepCompiled = operation({
	name: "reporting.keepCompiledReport",
	allow: "system",
	publishes: false,
	input: z.object({ ...asked, files: z.custom<Files>(Array.isArray) }),
	async run(act, input): Promise<void> {
		const { round } = await lockRound(act, input.round);
		if (round.state !== "compiling" || round.compilingSince?.toISOString() !== input.since) {
			await act.audit({ subject: ["round", round.id], after: { left: "opened again meanwhile" } });
			return;
		}
		const documents: Record<string, string> = {};
		for (const { name, bytes, contentType } of input.files) {
			documents[name] = await keepFile(act.tx, bytes, contentType, act.at);
		}
		await act.tx
			.update(rounds)
			.set({ state: "compiled", compiledAt: act.at, documents })
			.where(eq(rounds.id, round.id));
		await act.audit({
			subject: ["round", round.id],
			before: { state: round.state },
			after: { state: "compiled", documents },
		});
	},
});

export const compileRounds: JobHandler = {
	kind: jobKind,
	lane: "documents",
	async run(job) {
		const { round, since } = z.object(asked).parse(job.payload);
		const files = await writeFiles(job.occasion.db, round);
		await perform(job.closing, keepCompiled, { round, since, files });
	},
};

/** All forms of the report, from one reading of the data. */
async function writeFiles(db: Db, id: string): Promise<Files> {
	const [round] = await db
		.select({ asOf: rounds.cutOff, plan: plans.code })
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(eq(rounds.id, id));
	if (!round) return [];
	const wanted = { kind: "progress" as const, subject: round.plan, asOf: round.asOf, lang: "lv" as const };
	const made = await writeAll(db, await prepare(db, wanted), round.plan);
	return made.map(([name, file]) => ({ ...file, name }));
}

/** How far the making of a round's report is. */
export async function compilingJob(db: Db, round: { id: string; compilingSince: Date | null }) {
	const found: JobFacts | undefined = round.compilingSince
		? await findJob(db, jobKind, keyOf(round.id, round.compilingSince))
		: undefined;
	return found;
}
