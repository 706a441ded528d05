// What the log may say: a fixed sentence and ids. Here the application is walked through what happens in a day, and
// everything that a person is, types or holds is looked for in the lines.
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { issueMachineToken, seatDemonstrationCast } from "#modules/directory/index.ts";
import { createApp } from "../src/app.ts";
import { runCommand } from "../src/commands.ts";
import { testDeps } from "./deps.ts";
import { readSources } from "./sources.ts";
import { openWorld, type World } from "./world.ts";

const name = "Žanete Paraugkalna";
const narrative = "Sarunā ar Žaneti minēts tālrunis 20000000";
const note = "Aptaujas vadītāja Žanete\notrā rindā";
const searched = "kur-ir-zanete-paraugkalna";
const origin = "http://vieda.test";

let world: World;
let app: ReturnType<typeof createApp>;
let token = "";
let cookie = "";
const lines: string[] = [];

beforeAll(async () => {
	world = await openWorld("2026-01-10");
	const log = pino({ level: "trace", base: undefined }, { write: (line) => void lines.push(line) });
	const deps = { ...testDeps(world), log };
	app = createApp(deps, { files: new Map(), css: "/assets/app.css", script: "/assets/page.js", embedCss: "" });
	const member = {
		key: "kontaktpersona",
		name,
		post: { lv: "Kontaktpersona", en: "Contact" },
		role: "ministry-contact" as const,
		institution: "MIN",
	};
	await world.as(system, seatDemonstrationCast, { cast: [member] });
	token = (
		await world.as(system, issueMachineToken, { name: "Žanetes skripts", role: "ministry-contact", institution: "MIN" })
	).token;
	await walkThroughADay();
	await runCommand(
		deps,
		["report", "parauga-plans", "--as-of", "2026-01-10", "--format", "json", "-o", `/no-such-folder/${searched}`],
		{ cwd: "/", out() {}, err() {} },
	);
});
afterAll(() => world.close());

async function submit(path: string, fields: Record<string, string>): Promise<Response> {
	return app.request(`${origin}${path}`, {
		method: "POST",
		headers: { Origin: origin, Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" },
		body: new URLSearchParams(fields).toString(),
	});
}

async function measure(value: unknown, bearer = token): Promise<Response> {
	return app.request(`${origin}/api/v1/indicators/apmierinatiba-paraugs/measurements`, {
		method: "POST",
		headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
		body: JSON.stringify({ period: "2025", value, note }),
	});
}

/** The statuses show that each thing has really happened; otherwise its silence would prove nothing. */
async function walkThroughADay(): Promise<void> {
	const signedIn = await submit("/pieslegties", { key: "kontaktpersona" });
	cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
	const update = { asOf: "2026-01-10", status: "in_progress", narrative };
	const statuses = [
		signedIn.status,
		(await submit("/plani/parauga-plans/1.1-1/izpilde", update)).status,
		(await submit("/plani/parauga-plans/1.2-1/izpilde", update)).status,
		(await submit("/plani/parauga-plans/1.1-1/izpilde", { ...update, asOf: narrative })).status,
		(await app.request(`${origin}/${searched}?q=${searched}`, { headers: { Cookie: cookie } })).status,
		(await measure(narrative)).status,
		(await measure(44, "vieda_zanetes-markieris")).status,
	];
	await world.db.execute(sql`alter table measurements rename to measurements_away`);
	statuses.push((await measure(44)).status);
	await world.db.execute(sql`alter table measurements_away rename to measurements`);
	await world.db.execute(
		sql`alter table measurements add constraint no_such_note check (note->>'lv' not like 'Aptaujas%')`,
	);
	statuses.push((await measure(44)).status);
	await world.db.execute(sql`alter table measurements drop constraint no_such_note`);
	statuses.push((await measure(44)).status, (await submit("/iziet", {})).status);
	expect(statuses).toEqual([303, 303, 403, 422, 404, 422, 401, 500, 500, 201, 303]);
}

const ways = /^(\/[\w.:*-]*)+$/;
const fields: Record<string, (value: unknown) => boolean> = {
	level: (value) => typeof value === "number",
	time: (value) => typeof value === "number",
	msg: (value) => typeof value === "string" && sentences.includes(value),
	requestId: (value) => /^[0-9a-f-]{36}$/.test(String(value)),
	method: (value) => /^[A-Z]+$/.test(String(value)),
	route: (value) => ways.test(String(value)),
	status: (value) => typeof value === "number",
	ms: (value) => typeof value === "number",
	kind: (value) => /^\w+$/.test(String(value)),
	code: (value) => /^\w+$/.test(String(value)),
	constraint: (value) => /^\w+$/.test(String(value)),
	at: (value) => typeof value === "string",
};

/** Every sentence that the source logs. */
const sentences = [...readSources().values()]
	.flatMap((source) => [...source.matchAll(/log\.(?:info|warn|error|debug)\([\s\S]{0,300}?"([a-z][^"]+)",?\s*\)/g)])
	.map(([, sentence = ""]) => sentence);

describe("the log of a day", () => {
	it("has a line for every request and for every fault", () => {
		const said = lines.map((line) => JSON.parse(line).msg as string);
		expect(said.filter((msg) => msg === "request answered")).toHaveLength(11);
		expect(said.filter((msg) => msg === "a request failed")).toHaveLength(2);
		expect(said.filter((msg) => msg === "a command failed")).toHaveLength(1);
	});

	it("is JSON, line by line, of known fields with ids, numbers and fixed sentences", () => {
		const odd = lines.flatMap((line) =>
			Object.entries(JSON.parse(line) as Record<string, unknown>)
				.filter(([field, value]) => !fields[field]?.(value))
				.map(([field, value]) => ({ field, value })),
		);
		expect(odd).toEqual([]);
	});

	it("says of a fault which constraint of the database refused", () => {
		expect(lines.map((line) => JSON.parse(line))).toContainEqual(
			expect.objectContaining({
				msg: "a request failed",
				code: "23514",
				constraint: "no_such_note",
				at: expect.stringContaining("at "),
			}),
		);
	});

	it("holds no name, nothing that was typed, no address that was asked, no file's path", () => {
		const log = lines.join("");
		const words = [
			...name.split(" "),
			"Žanete",
			...narrative.split(" ").filter((word) => word.length > 6),
			"Aptaujas",
			"otrā rindā",
			searched,
			"no-such-folder",
		];
		expect(words.filter((word) => log.includes(word))).toEqual([]);
	});

	it("holds no cookie, no token, and no SQL", () => {
		const log = lines.join("");
		const secret = cookie.split("=")[1] ?? "";
		expect(secret.length).toBeGreaterThan(30);
		expect(
			[secret, token, token.slice(6), "vieda_session", "zanetes-markieris", "Bearer"].filter((word) =>
				log.includes(word),
			),
		).toEqual([]);
		expect(log).not.toMatch(/insert into|select "|\$1/i);
	});
});
