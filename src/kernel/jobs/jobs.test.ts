import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { openTestDatabase, type TestDatabase } from "../../../tests/database.ts";
import { system } from "../access.ts";
import { auditLines } from "../audit.ts";
import { Conflict, Missing } from "../errors.ts";
import { openLog } from "../log.ts";
import { operation, perform } from "../operation.ts";
import { type Claimed, claimJob, renewLease } from "./claim.ts";
import { callsOperation, Hopeless, type JobHandler } from "./handler.ts";
import { enqueue, findJob, type NewJob } from "./queue.ts";
import { runDueJobs, startJobs } from "./runner.ts";
import { jobs } from "./tables.ts";

const noon = new Date("2026-01-10T10:00:00Z");
let test: TestDatabase;
let now: Date;
let clock: { now(): Date };
let tools: Parameters<typeof runDueJobs>[0];
beforeEach(async () => {
	test = await openTestDatabase();
	now = noon;
	clock = { now: () => now };
	tools = { db: test.database.db, clock, log: openLog("silent"), search: [] };
});
afterEach(() => test.close());

const pass = (seconds: number) => {
	now = new Date(now.getTime() + seconds * 1000);
};
const occasion = () => ({ db: tools.db, clock, search: [], actor: system, via: "page" as const, requestId: "test" });

/** Says "done" in the audit trail: what a job brings about, to be counted. */
const mark = operation({
	name: "test.mark",
	allow: "system",
	publishes: false,
	input: z.object({ what: z.string() }),
	run: (act, { what }) => act.audit({ subject: ["mark", what] }),
});
const plan = operation({
	name: "test.plan",
	allow: "system",
	publishes: false,
	input: z.object({ jobs: z.array(z.custom<NewJob>()), fail: z.boolean().default(false) }),
	async run(act, input) {
		await act.audit({ subject: ["plan", "jobs"] });
		const taken: boolean[] = [];
		for (const job of input.jobs) taken.push(await enqueue(act, job));
		if (input.fail) throw new Conflict("changed_my_mind", { lv: "Nē.", en: "No." });
		return taken;
	},
});
const marks = async () =>
	(await tools.db.select().from(auditLines))
		.filter((line) => line.subjectKind === "mark")
		.map((line) => line.subjectId);
const all = () => tools.db.select().from(jobs);
const markJob = (what: string, more: Partial<NewJob> = {}): NewJob => ({
	kind: "test.mark",
	payload: { what },
	...more,
});
const put = (...list: NewJob[]) => perform(occasion(), plan, { jobs: list });
const marking = callsOperation("test.mark", mark);
const failing = (error: () => Error, more: Partial<JobHandler> = {}): JobHandler => ({
	kind: "test.mark",
	...more,
	run: async () => {
		throw error();
	},
});

describe("a job", () => {
	it("is there only if the change is kept that it follows from", async () => {
		await expect(perform(occasion(), plan, { jobs: [markJob("a")], fail: true })).rejects.toThrow(Conflict);
		expect(await all()).toEqual([]);
		await put(markJob("a"));
		expect(await runDueJobs(tools, [marking])).toBe(1);
		expect(await marks()).toEqual(["a"]);
	});

	it("of one key is taken once, even after it is done", async () => {
		expect(await put(markJob("a", { key: "k" }), markJob("b", { key: "k" }))).toEqual([true, false]);
		await runDueJobs(tools, [marking]);
		expect(await put(markJob("c", { key: "k" }))).toEqual([false]);
		expect(await runDueJobs(tools, [marking])).toBe(0);
		expect(await marks()).toEqual(["a"]);
		expect(await findJob(tools.db, "test.mark", "k")).toMatchObject({ state: "done", attempts: 1 });
	});

	it("waits until it is due", async () => {
		await put(markJob("later", { dueAt: new Date("2026-01-10T10:01:00Z") }), markJob("now"));
		await runDueJobs(tools, [marking]);
		expect(await marks()).toEqual(["now"]);
		pass(60);
		await runDueJobs(tools, [marking]);
		expect(await marks()).toEqual(["now", "later"]);
	});

	it("of a kind that this process does not know stays for one that does", async () => {
		await put(markJob("a"));
		expect(await runDueJobs(tools, [{ ...marking, kind: "test.other" }])).toBe(0);
		expect((await all())[0]).toMatchObject({ state: "waiting", attempts: 0 });
	});

	it("is signed by the system, by way of a job, under the job's id", async () => {
		await put(markJob("a"));
		await runDueJobs(tools, [marking]);
		const [job] = await all();
		const line = (await tools.db.select().from(auditLines)).find((one) => one.operation === "test.mark");
		expect(line).toMatchObject({ actorKind: "system", via: "job", requestId: job?.id });
	});
});

describe("a job that fails", () => {
	it("is tried again, later and later, and keeps the kind of its error alone", async () => {
		await put(markJob("a"));
		let tries = 0;
		const secondTime: JobHandler = {
			...marking,
			run: async (job) => {
				tries += 1;
				if (tries < 3) throw new TypeError("Žanete, 20000000");
				await marking.run(job);
			},
		};
		await runDueJobs(tools, [secondTime]);
		expect((await all())[0]).toMatchObject({ state: "waiting", attempts: 1, lastError: "TypeError", lease: null });
		pass(29);
		expect(await runDueJobs(tools, [secondTime])).toBe(0);
		pass(1);
		await runDueJobs(tools, [secondTime]);
		pass(59);
		expect(await runDueJobs(tools, [secondTime])).toBe(0);
		pass(1);
		await runDueJobs(tools, [secondTime]);
		expect(await marks()).toEqual(["a"]);
		expect((await all())[0]).toMatchObject({ state: "done", attempts: 3, lastError: null });
	});

	it("too often is dead", async () => {
		await put(markJob("a"));
		const handler = failing(() => new TypeError(), { mostAttempts: 2 });
		await runDueJobs(tools, [handler]);
		pass(3600);
		await runDueJobs(tools, [handler]);
		expect((await all())[0]).toMatchObject({ state: "dead", attempts: 2, lastError: "TypeError", endedAt: now });
		pass(36_000);
		expect(await runDueJobs(tools, [handler])).toBe(0);
	});

	it.each([
		["its handler says that it is hopeless", () => new Hopeless("no_use"), "no_use"],
		["its subject is gone", () => new Missing("gone", { lv: "Nav.", en: "Gone." }), "gone"],
	])("is dead at once when %s", async (_, error, word) => {
		await put(markJob("a"));
		await runDueJobs(tools, [failing(error)]);
		expect((await all())[0]).toMatchObject({ state: "dead", attempts: 1, lastError: word });
	});

	it("by a conflict is tried again", async () => {
		await put(markJob("a"));
		await runDueJobs(tools, [failing(() => new Conflict("busy", { lv: "Aizņemts.", en: "Busy." }))]);
		expect((await all())[0]).toMatchObject({ state: "waiting", lastError: "busy" });
	});
});

describe("a process that dies while a job runs", () => {
	it("leaves it to another, once its lease is over", async () => {
		await put(markJob("a"));
		await claimJob(tools.db, ["test.mark"], now);
		pass(60);
		expect(await runDueJobs(tools, [marking])).toBe(0);
		pass(1);
		expect(await runDueJobs(tools, [marking])).toBe(1);
		expect(await marks()).toEqual(["a"]);
	});

	it("again and again is not followed for ever", async () => {
		await put(markJob("a"));
		for (let time = 0; time < 3; time += 1) {
			await claimJob(tools.db, ["test.mark"], now);
			pass(61);
		}
		await runDueJobs(tools, [{ ...marking, mostAttempts: 3 }]);
		expect((await all())[0]).toMatchObject({ state: "dead", lastError: "process_ended" });
		expect(await marks()).toEqual([]);
	});

	it("and comes back late changes nothing: the effect and the end of a job are one", async () => {
		await put(markJob("a"));
		const slow: JobHandler = {
			...marking,
			run: async (job) => {
				pass(61);
				await runDueJobs(tools, [marking]);
				await marking.run(job);
			},
		};
		await runDueJobs(tools, [slow]);
		expect(await marks()).toEqual(["a"]);
		expect((await all())[0]).toMatchObject({ state: "done", attempts: 2 });
	});
});

describe("a lease", () => {
	it("that another process has taken over takes back what was done under the old one", async () => {
		await put(markJob("a"));
		const slow: JobHandler = {
			...marking,
			run: async (job) => {
				pass(61);
				await claimJob(tools.db, ["test.mark"], now);
				await marking.run(job);
			},
		};
		await runDueJobs(tools, [slow]);
		expect(await marks()).toEqual([]);
		expect((await all())[0]).toMatchObject({ state: "waiting", attempts: 2, lease: expect.any(String) });
	});

	it("holds as long as it is renewed, and cannot be renewed by whoever lost it", async () => {
		await put(markJob("a"));
		const first = (await claimJob(tools.db, ["test.mark"], now)) as Claimed;
		pass(40);
		expect(await renewLease(tools.db, first, now)).toBe(true);
		pass(40);
		expect(await claimJob(tools.db, ["test.mark"], now)).toBeUndefined();
		pass(21);
		expect(await claimJob(tools.db, ["test.mark"], now)).toMatchObject({ attempts: 2 });
		expect(await renewLease(tools.db, first, now)).toBe(false);
	});
});

describe("what happens again and again", () => {
	const daily: JobHandler = {
		kind: "test.mark",
		next: (after) => new Date(Math.floor(after.getTime() / 86_400_000 + 1) * 86_400_000),
		run: (job) => marking.run({ ...job, payload: { what: now.toISOString().slice(0, 10) } }),
	};
	const started = async (handler: JobHandler) => (await startJobs(tools, [handler]))();

	it("waits as one job, however often and wherever it is started", async () => {
		await Promise.all([started(daily), started(daily)]);
		await started(daily);
		expect(await all()).toMatchObject([{ state: "waiting", dueAt: new Date("2026-01-11T00:00:00Z") }]);
	});

	it("is followed by the next one, days that were missed being passed over", async () => {
		await started(daily);
		now = new Date("2026-01-14T09:00:00Z");
		expect(await runDueJobs(tools, [daily])).toBe(1);
		expect(await marks()).toEqual(["2026-01-14"]);
		expect((await all()).filter((job) => job.state === "waiting")).toMatchObject([
			{ dueAt: new Date("2026-01-15T00:00:00Z") },
		]);
	});

	it("goes on after one of them is given up", async () => {
		await started(daily);
		now = new Date("2026-01-11T09:00:00Z");
		await runDueJobs(tools, [failing(() => new Hopeless("no_use"), { next: daily.next } as Partial<JobHandler>)]);
		expect((await all()).map((job) => job.state).sort()).toEqual(["dead", "waiting"]);
	});
});

describe("several processes on one database", () => {
	it("share the work, each job being done once", async () => {
		const many = Array.from({ length: 40 }, (_, number) => `job ${String(number).padStart(2, "0")}`);
		await put(...many.map((what) => markJob(what)));
		const counts = await Promise.all([1, 2, 3].map(() => runDueJobs(tools, [marking])));
		expect(counts.reduce((sum, count) => sum + count)).toBe(40);
		expect((await marks()).sort()).toEqual(many);
	});
});

describe("a server that stops", () => {
	it("waits for the job that runs, and takes no other", async () => {
		await put(markJob("a"), markJob("b"));
		const begun = vi.fn();
		const slow: JobHandler = {
			...marking,
			run: async (job) => {
				begun();
				await pause(300);
				await marking.run(job);
			},
		};
		const stop = await startJobs(tools, [slow]);
		await vi.waitFor(() => expect(begun).toHaveBeenCalledTimes(1));
		await stop();
		expect(await marks()).toEqual(["a"]);
		await pause(400);
		expect((await all()).map((job) => job.state).sort()).toEqual(["done", "waiting"]);
	});

	it("looks again after the database was away", async () => {
		await tools.db.execute(sql`alter table jobs rename to jobs_away`);
		const stop = await startJobs(tools, [marking]);
		await pause(100);
		await tools.db.execute(sql`alter table jobs_away rename to jobs`);
		await put(markJob("a"));
		await vi.waitFor(async () => expect(await marks()).toEqual(["a"]), { timeout: 5000, interval: 100 });
		await stop();
	});
});
