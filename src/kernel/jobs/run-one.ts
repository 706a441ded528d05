// One job from its claim to its end: done, to be tried again, or dead.
import { system } from "../access.ts";
import type { Clock } from "../clock.ts";
import type { Db } from "../database.ts";
import { isProblem } from "../errors.ts";
import { faultFields, type Log } from "../log.ts";
import type { Occasion } from "../operation.ts";
import type { SearchSources } from "../search/document.ts";
import { type Claimed, claimJob, failJob, finishJob, LostLease, leaseMs, renewLease } from "./claim.ts";
import { Hopeless, type JobHandler, type RunningJob } from "./handler.ts";
import { scheduleNext } from "./repeating.ts";

export type Workshop = { db: Db; clock: Clock; log: Log; search: SearchSources; signal: AbortSignal };

/** With pauses as rules.ts has them: a mail server may be away for half a day. */
const mostAttempts = 20;

/** @returns whether there was a job to run */
export async function runNextJob(shop: Workshop, handlers: ReadonlyMap<string, JobHandler>): Promise<boolean> {
	const job = await claimJob(shop.db, [...handlers.keys()], shop.clock.now());
	const handler = job && handlers.get(job.kind);
	if (!job || !handler) return false;
	const most = handler.mostAttempts ?? mostAttempts;
	// It was begun as often as may be, and its process ended each time before it could say why.
	if (job.attempts > most) await giveUp(shop, handler, job, "process_ended");
	else await runHeld(shop, handler, job, most);
	return true;
}

async function runHeld(shop: Workshop, handler: JobHandler, job: Claimed, most: number): Promise<void> {
	const renewing = setInterval(() => {
		// A renewal that fails shows itself when the job is finished.
		renewLease(shop.db, job, shop.clock.now()).catch((error) =>
			shop.log.warn(faultFields(error), "renewing a job's lease failed"),
		);
	}, leaseMs / 3);
	try {
		await runToEnd(shop, handler, job);
	} catch (error) {
		await told(shop, handler, job, error, most);
	} finally {
		clearInterval(renewing);
	}
}

async function runToEnd(shop: Workshop, handler: JobHandler, job: Claimed): Promise<void> {
	const ended = { already: false };
	const finish: RunningJob["finish"] = async (also) => {
		await shop.db.transaction(async (tx) => {
			await also(tx);
			await end(tx);
		});
		ended.already = true;
	};
	const end = async (tx: Parameters<Parameters<typeof finish>[0]>[0]) => {
		await finishJob(tx, job, shop.clock.now());
		await scheduleNext(tx, handler, shop.clock.now());
	};
	const { db, clock, search } = shop;
	const occasion: Occasion = { db, clock, search, actor: system, via: "job", requestId: job.id };
	const closing: Occasion = {
		...occasion,
		async alongside(tx) {
			await end(tx);
			ended.already = true;
		},
	};
	await handler.run({ id: job.id, payload: job.payload, occasion, closing, finish, signal: shop.signal });
	if (!ended.already) await finish(async () => {});
}

async function told(shop: Workshop, handler: JobHandler, job: Claimed, error: unknown, most: number): Promise<void> {
	const about = { jobId: job.id, jobKind: job.kind, attempt: job.attempts };
	if (error instanceof LostLease) return shop.log.warn(about, "a job was taken over by another process");
	shop.log.warn({ ...about, ...faultFields(error) }, "a job failed");
	const name = error instanceof Hopeless ? error.message : errorName(error);
	if (job.attempts >= most || isHopeless(error)) await giveUp(shop, handler, job, name);
	else await failJob(shop.db, job, name, false, shop.clock.now());
}

/** What is wrong with the job itself stays wrong; a conflict may pass. */
function isHopeless(error: unknown): boolean {
	return error instanceof Hopeless || (isProblem(error) && error.status !== 409);
}

async function giveUp(shop: Workshop, handler: JobHandler, job: Claimed, error: string): Promise<void> {
	await failJob(shop.db, job, error, true, shop.clock.now());
	await shop.db.transaction((tx) => scheduleNext(tx, handler, shop.clock.now()));
	shop.log.error({ jobId: job.id, jobKind: job.kind, attempt: job.attempts }, "a job was given up");
}

/** A word that says what kind of error it was; the message could hold what somebody typed. */
function errorName(error: unknown): string {
	if (isProblem(error)) return error.code;
	const { code, kind } = faultFields(error);
	return code ?? kind;
}
