import { eq } from "drizzle-orm";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDatabase, type TestDatabase } from "../../../tests/database.ts";
import { type MailServer, startMailServer } from "../../../tests/mail-server.ts";
import { system } from "../access.ts";
import { tidyUp } from "../housekeeping.ts";
import { claimJob } from "../jobs/claim.ts";
import { enqueue } from "../jobs/queue.ts";
import { runDueJobs } from "../jobs/runner.ts";
import { jobs } from "../jobs/tables.ts";
import { operation, perform } from "../operation.ts";
import { sendMailJob } from "./job.ts";
import { findPostOffice, keepPostOffice, queueMail, sendMailKind } from "./outbox.ts";
import { mails } from "./tables.ts";
import { openTransport } from "./transport.ts";

let test: TestDatabase;
let server: MailServer;
let now: Date;
let lines: string[];
beforeEach(async () => {
	test = await openTestDatabase();
	server = await startMailServer();
	now = new Date("2026-01-10T10:00:00Z");
	lines = [];
	const office = { from: "vieda@office.example.invalid", publicUrl: "https://office.example.invalid" };
	await test.database.db.transaction((tx) => keepPostOffice(tx, office));
});
afterEach(async () => {
	await server.close();
	await test.close();
});

const clock = { now: () => now };
const pass = (minutes: number) => {
	now = new Date(now.getTime() + minutes * 60_000);
};
const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
const work = () =>
	runDueJobs({ db: test.database.db, clock, log, search: [] }, [sendMailJob(openTransport(server.url))]);
const jobsNow = () => test.database.db.select().from(jobs);

const write = operation({
	name: "test.write",
	allow: "system",
	publishes: false,
	input: z.object({ subjects: z.array(z.string()), fail: z.boolean().default(false) }),
	async run(act, { subjects, fail }) {
		const office = await findPostOffice(act.tx);
		if (!office) throw new Error("there is no office");
		for (const subject of subjects) {
			await queueMail(act, office, {
				address: "zanete@home.example.invalid",
				lang: "lv",
				subject,
				plain: "P",
				html: "H",
				headers: {},
			});
		}
		await act.audit({ subject: ["test", "mail"] });
		if (fail) throw new Error("not kept");
	},
});
const queue = (subjects: string[], fail = false) =>
	perform({ db: test.database.db, clock, search: [], actor: system, via: "page", requestId: "test" }, write, {
		subjects,
		fail,
	});

describe("the outbox", () => {
	it("keeps no mail of an act that was not kept", async () => {
		await expect(queue(["Ziņa"], true)).rejects.toThrow("not kept");
		await work();
		expect(server.letters).toEqual([]);
		expect(await test.database.db.$count(mails)).toBe(0);
	});

	it("survives a process that ends between the act and the sending", async () => {
		await queue(["Ziņa"]);
		await claimJob(test.database.db, [sendMailKind], now);
		await work();
		expect(server.letters).toEqual([]);
		pass(2);
		await work();
		await work();
		expect(server.letters.map((letter) => letter.subject)).toEqual(["Ziņa"]);
	});

	it("sends nothing again that is marked as sent, whoever asks", async () => {
		await queue(["Ziņa"]);
		await work();
		const [mail] = await test.database.db.select().from(mails);
		await test.database.db.transaction((tx) =>
			enqueue({ tx, at: now }, { kind: sendMailKind, payload: { mail: mail?.id }, key: "once more" }),
		);
		await work();
		expect(server.letters).toHaveLength(1);
		expect((await jobsNow()).map((job) => job.state)).toEqual(["done", "done"]);
	});

	it("waits for a mail server that is away for an hour, then sends each letter once", async () => {
		const port = Number(new URL(server.url).port);
		await server.close();
		await queue(["Pirmā", "Otrā", "Trešā"]);
		for (let minute = 0; minute < 60; minute += 1) {
			await work();
			pass(1);
		}
		expect((await jobsNow()).every((job) => job.state === "waiting" && job.attempts > 3)).toBe(true);
		server = await startMailServer(port);
		for (let minute = 0; minute < 60; minute += 1) {
			await work();
			pass(1);
		}
		expect(server.letters.map((letter) => letter.subject).sort()).toEqual(["Otrā", "Pirmā", "Trešā"]);
	});

	it("recognises by its Message-ID a letter that the server took and did not confirm", async () => {
		await queue(["Ziņa"]);
		const port = Number(new URL(server.url).port);
		server.refuse = "vanish";
		await work();
		const first = server.letters[0]?.headers.get("message-id");
		expect(first).toHaveLength(1);
		await server.close();
		server = await startMailServer(port);
		pass(1);
		await work();
		expect(server.letters.map((letter) => letter.headers.get("message-id"))).toEqual([first]);
	});

	it("gives up at once what the server refuses for good, and tries again what it refuses for now", async () => {
		await queue(["Ziņa"]);
		server.refuse = { code: 451, at: "RCPT" };
		await work();
		expect(await jobsNow()).toMatchObject([{ state: "waiting", lastError: "EENVELOPE_451" }]);
		pass(1);
		server.refuse = { code: 550, at: "RCPT" };
		await work();
		expect(await jobsNow()).toMatchObject([{ state: "dead", attempts: 2, lastError: "EENVELOPE_550" }]);
		pass(600);
		server.refuse = undefined;
		await work();
		expect(server.letters).toEqual([]);
	});

	it("tells the log neither addresses nor texts", async () => {
		await queue(["Slepena ziņa"]);
		for (const refuse of [
			{ code: 451, at: "DATA" },
			{ code: 552, at: "DATA" },
		] as const) {
			server.refuse = refuse;
			await work();
			pass(1);
		}
		expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["a job failed", "a job failed", "a job was given up"]);
		expect(lines.join("")).not.toMatch(/zanete|Slepena|example\.invalid/);
	});

	it("forgets a letter a month after it was sent, never one that waits", async () => {
		await queue(["Pirmā"]);
		await work();
		server.refuse = { code: 550, at: "RCPT" };
		await queue(["Otrā"]);
		await work();
		const tidy = async () => {
			await test.database.db.delete(jobs).where(eq(jobs.kind, tidyUp.kind));
			await test.database.db.transaction((tx) => enqueue({ tx, at: now }, { kind: tidyUp.kind, payload: {} }));
			await runDueJobs({ db: test.database.db, clock, log, search: [] }, [tidyUp]);
			return (await test.database.db.select().from(mails)).map((mail) => mail.subject).sort();
		};
		pass(29 * 24 * 60);
		expect(await tidy()).toEqual(["Otrā", "Pirmā"]);
		pass(2 * 24 * 60);
		expect(await tidy()).toEqual(["Otrā"]);
	});
});
