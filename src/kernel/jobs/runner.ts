// Runs what is due, every few seconds, in as many processes as there are on the database.
import { setTimeout as pause } from "node:timers/promises";
import { faultFields } from "../log.ts";
import type { Deps } from "../web.ts";
import type { JobHandler } from "./handler.ts";
import { scheduleRepeating } from "./repeating.ts";
import { runNextJob, type Workshop } from "./run-one.ts";

const lookEveryMs = 2000;
/** What runs longer after the server was asked to stop is left; its lease ends, and another start takes it up. */
const longestGoodbyeMs = 15_000;

type Tools = Pick<Deps, "db" | "clock" | "log" | "search">;

/** @returns a function that stops taking jobs and waits for those that run */
export async function startJobs(tools: Tools, handlers: readonly JobHandler[]): Promise<() => Promise<void>> {
	await scheduleRepeating(tools.db, handlers, tools.clock);
	const stopping = new AbortController();
	const shop = { ...tools, signal: stopping.signal };
	const lanes = [...byLane(handlers).values()].map((lane) => work(shop, lane));
	return async () => {
		stopping.abort();
		const goodbye = new AbortController();
		const longEnough = pause(longestGoodbyeMs, undefined, { signal: goodbye.signal });
		await Promise.race([Promise.all(lanes), longEnough]);
		goodbye.abort();
		await longEnough.catch(ignoreAbort);
	};
}

/** Runs all that is due now and returns; what waits for later stays. For tests and commands. */
export async function runDueJobs(tools: Tools, handlers: readonly JobHandler[]): Promise<number> {
	const shop = { ...tools, signal: new AbortController().signal };
	const known = new Map(handlers.map((handler) => [handler.kind, handler]));
	let count = 0;
	while (await runNextJob(shop, known)) count += 1;
	return count;
}

function byLane(handlers: readonly JobHandler[]): Map<string, Map<string, JobHandler>> {
	const lanes = new Map<string, Map<string, JobHandler>>();
	for (const handler of handlers) {
		const name = handler.lane ?? "";
		lanes.set(name, (lanes.get(name) ?? new Map()).set(handler.kind, handler));
	}
	return lanes;
}

async function work(shop: Workshop, handlers: ReadonlyMap<string, JobHandler>): Promise<void> {
	while (!shop.signal.aborted) {
		const worked = await tryNext(shop, handlers);
		if (!worked) await pause(lookEveryMs, undefined, { signal: shop.signal }).catch(ignoreAbort);
	}
}

/** The database may be away for a while: the lane waits and looks again. */
async function tryNext(shop: Workshop, handlers: ReadonlyMap<string, JobHandler>): Promise<boolean> {
	try {
		return await runNextJob(shop, handlers);
	} catch (error) {
		shop.log.error(faultFields(error), "looking for jobs failed");
		return false;
	}
}

function ignoreAbort(error: unknown): void {
	if (!(error instanceof Error && error.name === "AbortError")) throw error;
}
