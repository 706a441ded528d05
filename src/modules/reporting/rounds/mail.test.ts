// A round's letters over a real mail server: who is told when, by which way, once; also when the server is away for an hour.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { runDueJobs } from "#kernel/jobs/runner.ts";
import { openLog } from "#kernel/log.ts";
import { openTransport } from "#kernel/mail/transport.ts";
import { type MailServer, startMailServer } from "../../../../tests/mail-server.ts";
import { openPost, seat } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { jobHandlers } from "../../../jobs.ts";
import { searchSources } from "../../../search.ts";
import { chooseNotices } from "../../directory/notifications/operations.ts";
import { notifications } from "../../directory/notifications/tables.ts";
import { roundKind } from "./notices.ts";
import { cancelRound, openRound } from "./operations.ts";
import { escalationsOf } from "./reminder-queries.ts";
import { remindInstitutions } from "./reminding.ts";

let world: World;
let server: MailServer;
const people: Record<string, string> = {};
let now = new Date("2026-02-01T10:00:00Z");
const clock = { now: () => now };

beforeAll(async () => {
	world = await openWorld("2026-02-01");
	server = await startMailServer();
	await openPost(world);
	people.contact = await seat(world, "Kontakts", { role: "ministry-contact", institution: "MIN" });
	people.second = await seat(world, "Otrs", { role: "ministry-contact", institution: "MIN", lang: "en" });
	people.head = await seat(world, "Vadītāja", { role: "institution-head", institution: "MIN" });
	people.other = await seat(world, "Cits", { role: "ministry-contact", institution: "OTH" });
});
afterAll(async () => {
	await server.close();
	await world.close();
});

const work = () =>
	runDueJobs(
		{ db: world.db, clock, log: openLog("silent"), search: searchSources },
		jobHandlers(openTransport(server.url)),
	);
const letters = () => server.letters.splice(0);
const toOf = (all: readonly { to: string[] }[]) => all.flatMap((one) => one.to).sort();
const addresses = (...names: string[]) => names.map((name) => `${people[name]}@office.example.invalid`).sort();
const open = () =>
	world.as(world.coordinator, openRound, {
		...{ plan: "parauga-plans", cutOff: "2026-01-31", due: "2026-02-15" },
		...{ scope: "all", indicators: "yes" },
	});
const remind = (day: string) => {
	world.clock.day = day;
	now = new Date(`${day}T10:00:00Z`);
	return world.as(system, remindInstitutions, {});
};

describe("a round's letters", () => {
	let round = "";

	it("tell contacts and heads that it is open, each by the way that they chose and in their language", async () => {
		const actor = { kind: "person" as const, id: people.second ?? "", name: "", grants: [] };
		await world.as(actor, chooseNotices, { choices: { [roundKind.code]: "off" }, lang: "en" });
		round = (await open()).id;
		await work();
		const told = letters();
		expect(toOf(told)).toEqual(addresses("contact", "contact", "head", "head", "other"));
		expect(told[0]?.subject).toContain("Atvērta ziņošanas kārta: Parauga plāns 2024.–2027. gadam.");
		expect(told[0]?.headers.get("list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
		await world.as(actor, chooseNotices, { choices: { [roundKind.code]: "email" }, lang: "en" });
	});

	it("remind contacts 14, 3 and 0 days before and the head daily after, once a day however often the job runs", async () => {
		for (const [day, whom] of [
			["2026-02-02", []],
			["2026-02-12", ["contact", "contact", "other", "second", "second"]],
			["2026-02-15", ["contact", "contact", "other", "second", "second"]],
			["2026-02-16", ["head", "head"]],
			["2026-02-17", ["head", "head"]],
		] as const) {
			await remind(day);
			await remind(day);
			await work();
			expect([day, toOf(letters())]).toEqual([day, addresses(...whom)]);
		}
	});

	it("leave a trace: how often the head was reminded, and where there is nobody to tell", async () => {
		const escalations = await escalationsOf(world.db, round);
		expect(escalations.get(world.ids.get("MIN") ?? "")?.head).toEqual({ times: 2, day: "2026-02-17", people: 1 });
		expect(escalations.get(world.ids.get("OTH") ?? "")?.head).toEqual({ times: 2, day: "2026-02-17", people: 0 });
		await world.as(world.coordinator, cancelRound, { round, reason: "Izmēģinājums" });
	});
});

describe("a mail server that is away for an hour", () => {
	it("delays the letters: none is lost, none comes twice, and the inbox has them meanwhile", async () => {
		const { port } = new URL(server.url);
		await server.close();
		await world.db.delete(notifications);
		now = new Date("2026-02-01T10:00:00Z");
		world.clock.day = "2026-02-01";
		const { id } = await open();
		for (let minute = 0; minute <= 60; minute += 5) {
			now = new Date(Date.parse("2026-02-01T10:00:00Z") + minute * 60_000);
			await work();
		}
		const told = await world.db.select().from(notifications).where(eq(notifications.kind, roundKind.code));
		expect(told.map((row) => row.path)).toEqual(Array(told.length).fill(`/kartas/${id}`));
		expect(told.length).toBe(7);
		server = await startMailServer(Number(port));
		for (let minute = 60; minute <= 180; minute += 10) {
			now = new Date(Date.parse("2026-02-01T10:00:00Z") + minute * 60_000);
			await work();
		}
		expect(toOf(letters())).toEqual(addresses("contact", "contact", "head", "head", "other", "second", "second"));
	});
});
