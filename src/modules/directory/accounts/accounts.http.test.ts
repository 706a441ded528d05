// Own accounts: opened by a link, signed in to with password and code, and what must not get in.
import { eq } from "drizzle-orm";
import { generateSync } from "otplib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { jobs } from "#kernel/jobs/tables.ts";
import { mails } from "#kernel/mail/tables.ts";
import { perform } from "#kernel/operation.ts";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import { textOf } from "../../../../tests/site.ts";
import { openPost } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { people, sessions } from "../people/tables.ts";
import { inviteUser, mailReset, mailResetKind } from "./links.ts";
import { accountLinks, accounts } from "./tables.ts";

let world: World;
let app: ReturnType<typeof createApp>;
let passed = 0;
let visitors = 0;
const lines: string[] = [];
const clock = { now: () => new Date(world.clock.now().getTime() + passed * 1000) };
const password = "zirgs skrien pa pļavu";

beforeAll(async () => {
	world = await openWorld();
	const log = pino({ level: "trace", base: undefined }, { write: (line) => void lines.push(line) });
	app = createApp({ ...testDeps(world, false), clock, log }, testAssets);
});
afterAll(() => world.close());

/** Each from an address of its own, unless said. */
function post(path: string, fields: Record<string, string>, from?: string) {
	visitors += 1;
	const remoteAddress = from ?? `192.0.2.${visitors % 250}`;
	const headers = { Origin: "http://localhost", "Content-Type": "application/x-www-form-urlencoded" };
	const body = new URLSearchParams(fields).toString();
	return app.request(path, { method: "POST", headers, body }, { incoming: { socket: { remoteAddress } } });
}

const systemOccasion = () => ({
	...{ db: world.db, clock, search: [], actor: system },
	...{ via: "cli" as const, requestId: "test" },
});

const invited = async (email: string, name = "Žanete Paraugkalna") => {
	const { token } = await perform(systemOccasion(), inviteUser, {
		email,
		name,
		role: "ministry-contact",
		institution: "MIN",
	});
	const [link] = await world.db.select().from(accountLinks).where(eq(accountLinks.login, email.toLowerCase()));
	return { token, codeSecret: link?.codeSecret ?? "" };
};

/** What the authenticator shows; a new code each time, as time passes. */
function codeOf(secret: string): string {
	passed += 30;
	return generateSync({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
}

async function opened(email: string) {
	const { token, codeSecret } = await invited(email);
	const answer = await post(`/konts/${token}`, { password, code: codeOf(codeSecret) });
	expect(answer.status).toBe(200);
	const codes = [...(await answer.text()).matchAll(/<code>([A-Z0-9-]{14})<\/code>/g)].map(([, code = ""]) => code);
	return { token, codeSecret, codes, cookie: cookieOf(answer) };
}

const cookieOf = (answer: Response) => /vieda_session=[\w-]+/.exec(answer.headers.get("set-cookie") ?? "")?.[0] ?? "";
const who = async (cookie: string) => (await app.request("/mans-konts", { headers: { Cookie: cookie } })).status;
const signIn = (login: string, code: string, typed = password, from?: string) =>
	post("/pieslegties/parole", { login, password: typed, code }, from);

describe("an invited person", () => {
	it("chooses a password, connects an authenticator, gets ten codes, and is signed in", async () => {
		const { token, codeSecret } = await invited("a@office.example");
		const page = await (await app.request(`/konts/${token}`)).text();
		expect(page).toContain("data:image/png;base64,");
		expect(textOf(page).replaceAll(" ", "")).toContain(codeSecret);
		const answer = await post(`/konts/${token}`, { password, code: codeOf(codeSecret) });
		expect(textOf(await answer.text()).match(/\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}\b/g)).toHaveLength(10);
		expect(await who(cookieOf(answer))).toBe(200);
		const line = (await world.auditLines()).find((one) => one.operation === "directory.openAccount");
		expect(JSON.stringify(line)).not.toContain("office.example");
	});

	it("uses the link once, and within seven days", async () => {
		const { token, codeSecret } = await opened("once@office.example");
		expect((await app.request(`/konts/${token}`)).status).toBe(404);
		expect((await post(`/konts/${token}`, { password, code: codeOf(codeSecret) })).status).toBe(404);
		const late = await invited("late@office.example");
		passed += 7 * 86_400;
		expect((await app.request(`/konts/${late.token}`)).status).toBe(404);
	});

	it("is told at the field what is wrong with a password or a code; nothing is opened, the password is not sent back", async () => {
		const { token, codeSecret } = await invited("wrong@office.example");
		const weak = await post(`/konts/${token}`, { password: "Paraugkalna2026", code: codeOf(codeSecret) });
		expect(weak.status).toBe(422);
		const html = await weak.text();
		expect(textOf(html)).toContain("viegli uzminēt");
		expect(html).not.toContain("Paraugkalna2026");
		const bad = await post(`/konts/${token}`, { password, code: "000000" });
		expect(textOf(await bad.text())).toContain("Kods nav pareizs");
		expect(await world.db.select().from(accounts).where(eq(accounts.login, "wrong@office.example"))).toEqual([]);
	});

	it("who is invited anew gets everything anew, and is not made twice", async () => {
		const first = await opened("again@office.example");
		const second = await opened("Again@office.example");
		expect(await who(first.cookie)).toBe(401);
		expect((await signIn("again@office.example", codeOf(first.codeSecret))).status).toBe(422);
		expect((await signIn("again@office.example", first.codes[0] ?? "")).status).toBe(422);
		expect((await signIn("again@office.example", codeOf(second.codeSecret))).status).toBe(303);
		expect(await world.db.select().from(people).where(eq(people.name, "Žanete Paraugkalna"))).not.toHaveLength(0);
	});
});

describe("signing in", () => {
	it("takes address, password and code together, in any spelling of the address", async () => {
		const { codeSecret } = await opened("sign@office.example");
		const answer = await signIn(" Sign@Office.example ", codeOf(codeSecret));
		expect(answer.status).toBe(303);
		expect(await who(cookieOf(answer))).toBe(200);
		expect((await world.db.select().from(sessions)).at(-1)).toMatchObject({ how: "password" });
	});

	it("says the same whatever was wrong, and whoever is known", async () => {
		const { codeSecret } = await opened("same@office.example");
		const said = async (answer: Response) => [
			answer.status,
			/role="alert">(.*?)<\/div>/s.exec(await answer.text())?.[1],
		];
		const wrongPassword = await said(await signIn("same@office.example", codeOf(codeSecret), "not this password"));
		const wrongCode = await said(await signIn("same@office.example", "000000"));
		const nobody = await said(await signIn("nobody@office.example", "000000"));
		expect(wrongPassword).toEqual([422, expect.stringContaining("nav pareizs")]);
		expect([wrongCode, nobody]).toEqual([wrongPassword, wrongPassword]);
	});

	it("takes a code once, and a recovery code once", async () => {
		const { codeSecret, codes } = await opened("replay@office.example");
		const code = codeOf(codeSecret);
		expect((await signIn("replay@office.example", code)).status).toBe(303);
		expect((await signIn("replay@office.example", code)).status).toBe(422);
		const recovery = codes[3]?.toLowerCase().replaceAll("-", " ") ?? "";
		expect((await signIn("replay@office.example", recovery)).status).toBe(303);
		expect((await signIn("replay@office.example", recovery)).status).toBe(422);
	});

	it("stops after ten tries for a quarter of an hour, even with the right password; others go on", async () => {
		const { codeSecret } = await opened("tries@office.example");
		for (let n = 0; n < 10; n += 1) await signIn("tries@office.example", "000000", `wrong password ${n}`);
		const stopped = await signIn("tries@office.example", codeOf(codeSecret));
		expect(stopped.status).toBe(429);
		expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(0);
		const other = await opened("other@office.example");
		expect((await signIn("other@office.example", codeOf(other.codeSecret))).status).toBe(303);
		passed += 15 * 60;
		expect((await signIn("tries@office.example", codeOf(codeSecret))).status).toBe(303);
	});

	it("refuses who has left", async () => {
		const { codeSecret, cookie } = await opened("left@office.example");
		await world.db.update(people).set({ active: false }).where(eq(people.email, "left@office.example"));
		expect((await signIn("left@office.example", codeOf(codeSecret))).status).toBe(422);
		expect(await who(cookie)).toBe(401);
	});

	it("logs a refusal without the address, the password or the code", () => {
		expect(lines.join("")).toContain("a sign-in by password was refused");
		expect(lines.filter((line) => /office\.example|zirgs|password \d|000000/.test(line))).toEqual([]);
	});
});

describe("a forgotten password", () => {
	const runJob = async () => {
		for (const job of await world.db.select().from(jobs).where(eq(jobs.kind, mailResetKind))) {
			await perform(systemOccasion(), mailReset, job.payload as { person: string | null });
			await world.db.delete(jobs).where(eq(jobs.id, job.id));
		}
	};

	it("is answered the same for everybody; only an account gets a letter, whose link is good once", async () => {
		await openPost(world);
		const { codeSecret } = await opened("reset@office.example");
		await world.db.delete(mails);
		const known = await post("/pieslegties/aizmirsta", { login: "reset@office.example" });
		const unknown = await post("/pieslegties/aizmirsta", { login: "nobody@office.example" });
		expect([known.status, known.headers.get("location")]).toEqual([unknown.status, unknown.headers.get("location")]);
		expect(await world.db.select().from(jobs).where(eq(jobs.kind, mailResetKind))).toHaveLength(2);
		await runJob();
		const letters = await world.db.select().from(mails);
		expect(letters.map((one) => one.address)).toEqual(["reset@office.example"]);
		const path = /\/konts\/[\w-]{43}/.exec(letters[0]?.plain ?? "")?.[0] ?? "";
		const fresh = "pavisam cita garā frāze";
		expect((await post(path, { password: fresh, code: "000000" })).status).toBe(422);
		expect((await post(path, { password: fresh, code: codeOf(codeSecret) })).status).toBe(303);
		expect((await app.request(path)).status).toBe(404);
		expect((await signIn("reset@office.example", codeOf(codeSecret))).status).toBe(422);
		expect((await signIn("reset@office.example", codeOf(codeSecret), fresh)).status).toBe(303);
	});

	it("is asked for an address three times an hour at most", async () => {
		const ask = () => post("/pieslegties/aizmirsta", { login: "flood@office.example" });
		expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([303, 303, 303]);
		expect((await ask()).status).toBe(429);
	});
});

describe("who may invite", () => {
	it("is a system administrator, for an institution that there is", async () => {
		const input = { email: "x@office.example", name: "X", role: "auditor" as const };
		await expect(world.as(world.coordinator, inviteUser, input)).rejects.toMatchObject({ status: 403 });
		const admin = world.person("system-admin");
		await expect(world.as(admin, inviteUser, { ...input, institution: "NONE" })).rejects.toMatchObject({ status: 404 });
		await expect(world.as(admin, inviteUser, { ...input, email: "x" })).rejects.toMatchObject({ status: 422 });
		expect(await world.db.select().from(people).where(eq(people.name, "X"))).toEqual([]);
	});
});
