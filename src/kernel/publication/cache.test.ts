import { Hono } from "hono";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDatabase, type TestDatabase } from "../../../tests/database.ts";
import { anyone, system } from "../access.ts";
import { operation, perform } from "../operation.ts";
import { keepSetting } from "../settings.ts";
import type { Env } from "../web.ts";
import { publicCache } from "./cache.ts";

let test: TestDatabase;
const clock = { time: "2026-01-10T10:00:00Z", now: () => new Date(clock.time) };
beforeEach(async () => {
	await test?.close();
	test = await openTestDatabase();
	clock.time = "2026-01-10T10:00:00Z";
});
afterAll(() => test.close());

const publish = operation({
	name: "test.publish",
	allow: "system",
	publishes: true,
	input: z.object({ tells: z.boolean() }),
	async run(act, { tells }): Promise<void> {
		await keepSetting(act.tx, "changed", act.at.toISOString());
		await act.audit({ subject: ["setting", "changed"] });
		const told = { kind: "plan", change: "changed", code: "a", path: "/plani/a", title: { lv: "A" } } as const;
		act.publish(tells ? told : "nothing");
	},
});
const change = (tells: boolean) =>
	perform({ db: test.database.db, clock, search: [], actor: system, via: "page", requestId: "test" }, publish, {
		tells,
	});

/** A program on the database: it counts how often it draws, and its answers hold the visitor's nonce. */
function openProgram(how: { verifies?: boolean } = {}) {
	const drawn = { times: 0, text: "" };
	const app = new Hono<Env>();
	app.use(async (c, next) => {
		c.set("actor", c.req.header("X-Official") ? { ...system, kind: "person" } : anyone);
		c.set("nonce", `nonce${Math.random()}`.padEnd(24, "0").slice(0, 24));
		await next();
		c.header("X-Nonce", c.var.nonce);
	});
	app.use("*", publicCache({ db: test.database.db, clock, ...how }));
	app.get("/lapa", (c) => {
		drawn.times += 1;
		return c.html(`<p>${drawn.text || drawn.times}</p><script nonce="${c.var.nonce}"></script>`);
	});
	app.get("/sikdatne", (c) => {
		drawn.times += 1;
		c.header("Set-Cookie", "a=b");
		return c.html("x");
	});
	app.get("/nav", (c) => {
		drawn.times += 1;
		return c.html("x", 404);
	});
	const get = async (path: string, headers: Record<string, string> = {}) => {
		const answer = await app.request(path, { headers });
		return { status: answer.status, headers: answer.headers, body: await answer.text() };
	};
	return { drawn, get };
}

describe("a public answer", () => {
	it("is drawn once and given again, to each visitor with a nonce of their own", async () => {
		const { drawn, get } = openProgram();
		const first = await get("/lapa");
		const second = await get("/lapa");
		expect(drawn.times).toBe(1);
		const nonceIn = (body: string) => /nonce="([^"]+)"/.exec(body)?.[1];
		expect(nonceIn(first.body)).toBe(first.headers.get("X-Nonce"));
		expect(nonceIn(second.body)).toBe(second.headers.get("X-Nonce"));
		expect(nonceIn(second.body)).not.toBe(nonceIn(first.body));
		expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
		expect(second.headers.get("Cache-Control")).toBe("public, no-cache");
		expect(second.headers.get("Vary")).toContain("Cookie");
	});

	it("is drawn anew when something was published, and not when something else was changed", async () => {
		const { drawn, get } = openProgram();
		await get("/lapa");
		await change(false);
		await get("/lapa");
		expect(drawn.times).toBe(1);
		await change(true);
		expect((await get("/lapa")).body).toContain("<p>2</p>");
		await get("/lapa");
		expect(drawn.times).toBe(2);
	});

	it("is drawn anew by every program on the database", async () => {
		const programs = [openProgram(), openProgram()];
		for (const { get } of programs) await get("/lapa");
		await change(true);
		for (const { get, drawn } of programs) {
			await get("/lapa");
			expect(drawn.times).toBe(2);
		}
	});

	it("holds for the day in Riga", async () => {
		const { drawn, get } = openProgram();
		await get("/lapa");
		clock.time = "2026-01-10T21:59:00Z";
		await get("/lapa");
		expect(drawn.times).toBe(1);
		clock.time = "2026-01-10T22:01:00Z";
		await get("/lapa");
		expect(drawn.times).toBe(2);
	});

	it("is one per address and question", async () => {
		const { drawn, get } = openProgram();
		for (const path of ["/lapa", "/lapa?a=1", "/lapa?a=2", "/lapa?a=1"]) await get(path);
		expect(drawn.times).toBe(3);
	});

	it("is answered with 304 to who has it, by tag or by date, without a policy for another's nonce", async () => {
		const { get } = openProgram();
		await change(true);
		clock.time = "2026-01-10T11:00:00Z";
		const { headers } = await get("/lapa");
		const tag = headers.get("ETag") ?? "";
		const modified = headers.get("Last-Modified") ?? "";
		expect(modified).toBe("Sat, 10 Jan 2026 10:00:00 GMT");
		const questions: Record<string, string>[] = [
			{ "If-None-Match": `"x", ${tag}` },
			{ "If-Modified-Since": modified },
			{ "If-None-Match": "*" },
		];
		for (const asked of questions) {
			expect(await get("/lapa", asked)).toMatchObject({ status: 304, body: "" });
		}
		const both = { "If-None-Match": '"other"', "If-Modified-Since": modified };
		expect((await get("/lapa", both)).status).toBe(200);
		await change(true);
		expect((await get("/lapa", { "If-Modified-Since": modified })).status).toBe(200);
	});

	it("says no date while more may be published within its second", async () => {
		const { get } = openProgram();
		await change(true);
		expect((await get("/lapa")).headers.get("Last-Modified")).toBeNull();
		clock.time = "2026-01-10T10:00:02Z";
		expect((await get("/lapa")).headers.get("Last-Modified")).not.toBeNull();
	});

	it("is kept neither from nor for those who are known, nor with a cookie of its own, nor when it went wrong", async () => {
		const { drawn, get } = openProgram();
		await get("/lapa");
		const known: Record<string, string>[] = [
			{ "X-Official": "1" },
			{ Cookie: "vieda_session=x" },
			{ Authorization: "Bearer x" },
		];
		for (const headers of known) {
			const answer = await get("/lapa", headers);
			expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
			expect(answer.headers.get("ETag")).toBeNull();
		}
		expect(drawn.times).toBe(4);
		for (const path of ["/sikdatne", "/sikdatne", "/nav", "/nav"]) {
			expect((await get(path)).headers.get("ETag")).toBeNull();
		}
		expect(drawn.times).toBe(8);
	});

	it("that changes though nothing was published is a fault where that is looked for", async () => {
		const { drawn, get } = openProgram({ verifies: true });
		drawn.text = "tas pats";
		expect([(await get("/lapa")).status, (await get("/lapa")).status]).toEqual([200, 200]);
		drawn.text = "cits";
		expect((await get("/lapa")).status).toBe(500);
	});
});
