// Letters that real servers send: stopped and killed while they do, and, on PostgreSQL, several at once.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, inject, it, vi } from "vitest";
import { type Database, type DatabaseSource, openDatabase } from "#kernel/database.ts";
import { keepPostOffice, queueMail } from "#kernel/mail/outbox.ts";
import { askServer, databaseUrl } from "./database-server.ts";
import { type MailServer, startMailServer } from "./mail-server.ts";
import { dataFolder, type Server, serve, stop, within } from "./program.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const template = inject("template");
/** The embedded database belongs to one process. */
const several = template.kind === "postgres" ? 3 : 1;
const many = 40;
const office = { from: "vieda@office.example.invalid", publicUrl: "https://office.example.invalid" };

type Place = { source: DatabaseSource; settings: Record<string, string>; folder: string; remove(): Promise<void> };
let place: Place;
let mail: MailServer;
let servers: Server[] = [];

async function makePlace(): Promise<Place> {
	const { folder, remove } = dataFolder();
	const embedded: DatabaseSource = { kind: "embedded", folder: join(folder, "database") };
	if (template.kind === "embedded") return { source: embedded, settings: {}, folder, remove: async () => remove() };
	const name = `${template.name}_${randomBytes(6).toString("hex")}`;
	await askServer(template.server, `create database ${name} template ${template.name}`);
	const url = databaseUrl(template.server, name);
	return {
		source: { kind: "postgres", url },
		settings: { DATABASE_URL: url },
		folder,
		async remove() {
			await askServer(template.server, `drop database ${name} with (force)`);
			remove();
		},
	};
}

/** Works on the database while no server holds it. */
async function withDatabase(use: (database: Database) => Promise<unknown>): Promise<void> {
	const database = await openDatabase(place.source);
	await database.migrate();
	await use(database);
	await database.close();
}

const fillOutbox = () =>
	withDatabase(({ db }) =>
		db.transaction(async (tx) => {
			await keepPostOffice(tx, office);
			for (let number = 0; number < many; number += 1) {
				const letter = { address: "a@office.example.invalid", lang: "lv" as const, plain: "P", html: "H", headers: {} };
				await queueMail({ tx, at: new Date("2026-01-10T10:00:00Z") }, office, {
					...letter,
					subject: `Letter ${number}`,
				});
			}
		}),
	);

const start = (count: number) =>
	Promise.all(
		Array.from({ length: count }, async () => {
			const settings = { ...place.settings, VIEDA_DEMO: "0", SMTP_URL: mail.url, PUBLIC_URL: office.publicUrl };
			const server = await serve(place.folder, settings);
			servers.push(server);
			return server;
		}),
	);
const arrived = () => new Set(mail.letters.map((letter) => letter.subject)).size;
const sendTime = 60;

beforeEach(async () => {
	mail = await startMailServer(0, sendTime);
	place = await makePlace();
	await fillOutbox();
});
afterEach(async () => {
	for (const server of servers) if (server.script.exitCode === null) await stop(server);
	servers = [];
	await mail.close();
	await place.remove();
});

it("sends each letter once, however many servers share the outbox", async () => {
	await start(several);
	await within(60_000, () => arrived() === many);
	for (const server of servers) expect(await stop(server)).toMatchObject({ code: 0 });
	expect(mail.letters).toHaveLength(many);
});

it("ends the letter that is being sent when it is stopped, and sends the rest after the next start, each once", async () => {
	const [server] = await start(1);
	await within(30_000, () => mail.letters.length > 5);
	expect(await stop(server as Server)).toMatchObject({ code: 0 });
	expect(mail.letters.length).toBeLessThan(many);
	const then = mail.letters.length;
	await start(1);
	await within(60_000, () => arrived() === many);
	expect(
		mail.letters
			.slice(then)
			.every((letter) => !mail.letters.slice(0, then).some((one) => one.subject === letter.subject)),
	).toBe(true);
	expect(mail.letters).toHaveLength(many);
});

it("loses no letter when it is killed; the one that was on its way comes again as the same letter", async () => {
	const [server] = await start(1);
	await within(30_000, () => mail.letters.length > 5);
	process.kill((server as Server).pid, "SIGKILL");
	await (server as Server).ended;
	// The minute of the dead process's lease is over.
	await withDatabase(({ db }) =>
		db.execute(sql`update jobs set leased_until = now() - interval '1 second' where lease is not null`),
	);
	await start(1);
	await within(60_000, () => arrived() === many);
	const ids = new Set(mail.letters.map((letter) => letter.headers.get("message-id")?.[0]));
	expect(ids.size).toBe(many);
	expect(mail.letters.length - many).toBeLessThanOrEqual(1);
});
