import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDueJobs, startJobs } from "#kernel/jobs/runner.ts";
import { openLog } from "#kernel/log.ts";
import { openTransport } from "#kernel/mail/transport.ts";
import { type MailServer, startMailServer } from "../../../../tests/mail-server.ts";
import { atOnce, daily, openPost, publicUrl, quiet, seat, sender, tell } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { jobHandlers } from "../../../jobs.ts";
import { chooseNotices } from "./operations.ts";
import { countUnread, listNotices } from "./queries.ts";

let world: World;
let server: MailServer;
const people: Record<string, string> = {};

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	server = await startMailServer();
	people.head = await seat(world, "Vadītāja", { role: "institution-head", institution: "MIN" });
	people.contact = await seat(world, "Kontakts", { role: "ministry-contact", institution: "MIN", lang: "en" });
	people.second = await seat(world, "Otrs kontakts", { role: "ministry-contact", institution: "MIN", email: null });
	people.gone = await seat(world, "Bijušais", { role: "ministry-contact", institution: "MIN", active: false });
	people.centre = await seat(world, "Centrs", { role: "plan-coordinator", institution: "CEN" });
});
afterAll(async () => {
	await server.close();
	await world.close();
});

const person = (name: string) => people[name] ?? "";
const actor = (name: string) => ({ kind: "person" as const, id: person(name), name, grants: [] });
const work = () =>
	runDueJobs(
		{ db: world.db, clock: world.clock, log: openLog("silent"), search: [] },
		jobHandlers(openTransport(server.url)),
	);
const contacts = { institution: "", roles: ["ministry-contact" as const] };
const contactsOf = (code: string) => ({ ...contacts, institution: world.ids.get(code) ?? "" });
const choose = (
	name: string,
	choices: Record<string, "inbox" | "email" | "digest" | "off">,
	lang: "lv" | "en" = "lv",
) => world.as(actor(name), chooseNotices, { choices, lang });

describe("whom a notice is for", () => {
	it("is whoever is here and holds the role for the institution", async () => {
		expect((await tell(world, { to: contactsOf("MIN") })).sort()).toEqual([person("contact"), person("second")].sort());
	});

	it("is the nearest above where the institution has nobody in the role", async () => {
		expect((await tell(world, { to: contactsOf("AGE") })).sort()).toEqual([person("contact"), person("second")].sort());
		expect(await tell(world, { to: contactsOf("OTH") })).toEqual([]);
	});

	it("is the successor's people for an institution that was merged", async () => {
		const institution = world.ids.get("OLD") ?? "";
		expect(await tell(world, { to: { institution, roles: ["plan-coordinator"] } })).toEqual([person("centre")]);
	});

	it("is everyone of a role where no institution is named, but not the person who acts", async () => {
		const to = { institution: null, roles: ["plan-coordinator", "institution-head"] as const };
		expect((await tell(world, { to })).sort()).toEqual([person("head"), person("centre")].sort());
		expect(await tell(world, { to }, { by: actor("head") as never })).toEqual([person("centre")]);
	});

	it("is each named person who is still here", async () => {
		expect(await tell(world, { to: { personIds: [person("head"), person("gone")] } })).toEqual([person("head")]);
	});
});

describe("a notice", () => {
	it("is not there when the act that tells it is not kept", async () => {
		const before = await countUnread(world.db, person("head"));
		const failing = tell(world, { to: { personIds: [person("head")] }, kind: atOnce }, { thenFail: true });
		await expect(failing).rejects.toThrow("did not succeed");
		expect(await countUnread(world.db, person("head"))).toBe(before);
	});

	it("of one key is told a person once", async () => {
		const to = { personIds: [person("head")] };
		expect(await tell(world, { to, key: "due 2026" })).toEqual([person("head")]);
		expect(await tell(world, { to, key: "due 2026" })).toEqual([]);
		const both = { personIds: [person("head"), person("contact")] };
		expect(await tell(world, { to: both, key: "due 2026" })).toEqual([person("contact")]);
	});

	it("is not put into the outbox where no mail is sent", async () => {
		await tell(world, { to: { personIds: [person("head")] }, kind: atOnce });
		await work();
		expect(server.letters).toEqual([]);
	});
});

describe("mail at once", () => {
	beforeAll(() => openPost(world));

	it("goes to whoever has an address, in their language, with both bodies and the ways to stop it", async () => {
		const text = { lv: "Ziņojuma termiņš ir <rīt> & “drīz”.", en: "The report is due <tomorrow> & “soon”." };
		await tell(world, { to: contactsOf("MIN"), kind: atOnce, text });
		await work();
		expect(server.letters).toHaveLength(1);
		const [letter] = server.letters;
		expect(letter).toMatchObject({
			from: sender,
			to: [`${person("contact")}@office.example.invalid`],
			subject: text.en,
		});
		expect(letter?.plain).toContain(`${text.en}\r\n${publicUrl}/en/plani/parauga-plans`);
		expect(letter?.html).toContain("The report is due &lt;tomorrow&gt; &amp; “soon”.");
		expect(letter?.html).toContain(`href="${publicUrl}/en/plani/parauga-plans"`);
		expect(letter?.headers.get("list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
		expect(letter?.headers.get("list-unsubscribe")?.[0]).toMatch(
			/^<https:\/\/vieda\.example\.invalid\/en\/atteikties\/[\w-]+\.[\w-]+>$/,
		);
		expect(letter?.headers.get("auto-submitted")).toEqual(["auto-generated"]);
		expect(letter?.headers.get("content-language")).toEqual(["en"]);
		expect(letter?.headers.get("message-id")?.[0]).toMatch(/^<[0-9a-f-]{36}@vieda\.example\.invalid>$/);
	});

	it("is sent once, whatever runs again", async () => {
		server.letters.length = 0;
		await tell(world, { to: { personIds: [person("head")] }, kind: atOnce });
		await Promise.all([work(), work(), work()]);
		await work();
		expect(server.letters).toHaveLength(1);
	});

	it("cannot be given further headers or readers by its text", async () => {
		server.letters.length = 0;
		const text = {
			lv: "Termiņš\r\nBcc: victim@example.invalid\r\n\r\nCits teksts",
			en: "Deadline\nBcc: victim@example.invalid",
		};
		await tell(world, { to: { personIds: [person("head")] }, kind: atOnce, text });
		await work();
		const [letter] = server.letters;
		expect(letter?.to).toEqual([`${person("head")}@office.example.invalid`]);
		expect(letter?.headers.has("bcc")).toBe(false);
		expect(letter?.subject).toBe("Termiņš Bcc: victim@example.invalid Cits teksts");
	});

	it("does not come by a way that was not chosen", async () => {
		server.letters.length = 0;
		await choose("head", { [atOnce.code]: "inbox", [quiet.code]: "off" });
		const to = { personIds: [person("head")] };
		const before = await countUnread(world.db, person("head"));
		expect(await tell(world, { to, kind: atOnce })).toEqual([person("head")]);
		expect(await tell(world, { to, kind: quiet })).toEqual([]);
		await work();
		expect(server.letters).toEqual([]);
		expect(await countUnread(world.db, person("head"))).toBe(before + 1);
		await choose("head", { [atOnce.code]: "email" });
	});
});

describe("the daily digest", () => {
	const to = () => ({ personIds: [person("head"), person("second")] });
	beforeAll(async () => {
		await openPost(world);
		server.letters.length = 0;
	});

	it("brings what was not read in one letter, each notice once", async () => {
		await tell(world, { to: to(), kind: daily, text: { lv: "Pirmā ziņa.", en: "First notice." } });
		await tell(world, { to: to(), kind: daily, text: { lv: "Otrā ziņa.", en: "Second notice." } });
		await work();
		expect(server.letters).toEqual([]);
		world.clock.day = "2026-01-11";
		const tools = {
			db: world.db,
			clock: { now: () => new Date("2026-01-11T05:29:00Z") },
			log: openLog("silent"),
			search: [],
		};
		await (await startJobs(tools, jobHandlers(undefined)))();
		expect(await runDueJobs(tools, jobHandlers(openTransport(server.url)))).toBeLessThan(2);
		expect(server.letters).toEqual([]);
		await work();
		expect(server.letters).toHaveLength(1);
		expect(server.letters[0]?.subject).toBe("VIEDA dienas kopsavilkums: 2 paziņojumi");
		expect(server.letters[0]?.plain).toMatch(/Pirmā ziņa\.[\s\S]+Otrā ziņa\./);
		await work();
		expect(server.letters).toHaveLength(1);
	});

	it("does not come on a day without news, and brings nothing that was read", async () => {
		server.letters.length = 0;
		world.clock.day = "2026-01-12";
		await work();
		expect(server.letters).toEqual([]);
	});

	it("comes once a day in Riga, through the night when the clocks change", async () => {
		server.letters.length = 0;
		const handlers = jobHandlers(openTransport(server.url));
		const starts: string[] = [];
		let now = new Date("2026-03-27T12:00:00Z");
		const tools = { db: world.db, clock: { now: () => now }, log: openLog("silent"), search: [] };
		await runDueJobs(tools, handlers);
		server.letters.length = 0;
		for (; now < new Date("2026-03-31T00:00:00Z"); now = new Date(now.getTime() + 30 * 60_000)) {
			world.clock.day = now.toISOString().slice(0, 10);
			if (now.toISOString().endsWith("12:00:00.000Z")) {
				await tell(world, { to: to(), kind: daily });
			}
			await runDueJobs(tools, handlers);
			if (server.letters.length > starts.length) starts.push(now.toISOString());
		}
		expect(starts).toEqual(["2026-03-28T05:30:00.000Z", "2026-03-29T04:30:00.000Z", "2026-03-30T04:30:00.000Z"]);
	});

	it("is kept back from whoever has chosen otherwise meanwhile", async () => {
		await work();
		server.letters.length = 0;
		await tell(world, { to: to(), kind: daily });
		await choose("head", { [daily.code]: "inbox" });
		world.clock.day = "2026-04-02";
		await work();
		expect(server.letters).toEqual([]);
		expect((await listNotices(world.db, person("head"), 1))[0]?.kind).toBe(daily.code);
	});
});
