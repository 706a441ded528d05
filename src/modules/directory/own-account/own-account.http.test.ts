import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { anyone } from "#kernel/access.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { signInDemonstration } from "../people/operations.ts";
import { people, sessions } from "../people/tables.ts";
import { forgetOldSessions } from "./queries.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());
beforeEach(async () => {
	await world.db.delete(sessions);
});

const phone = { address: "192.0.2.7", agent: "Firefox, Android" };
const open = async (key: string, place = {}) =>
	`vieda_session=${(await world.as(anyone, signInDemonstration, { key, place })).secret}`;

function ask(path: string, cookie: string, method = "GET") {
	return site.app.request(path, { method, headers: { Cookie: cookie, Origin: "http://localhost" } });
}
const rowsOf = async (key: string) => {
	const rows = await world.db.select().from(sessions).innerJoin(people, eq(people.id, sessions.personId));
	return rows.filter((row) => row.people.demoKey === key).map((row) => row.sessions);
};

it("shows when, where and how one is signed in, and which of it is this browser", async () => {
	const here = await open("contact");
	await open("contact", phone);
	await open("stranger", { address: "198.51.100.1" });
	const html = await (await ask("/mans-konts", here)).text();
	const text = textOf(html);
	expect(text).toContain("Firefox, Android · 192.0.2.7");
	expect(text).toContain("demonstrācijas poga");
	expect(text.match(/šī pārlūkprogramma/g)).toHaveLength(1);
	expect(text).not.toContain("198.51.100.1");
});

it("one is ended from another browser, and stays in the list as past", async () => {
	const here = await open("contact");
	const there = await open("contact", phone);
	const [, other] = await rowsOf("contact");
	const ended = await ask(`/mans-konts/${other?.id}`, here, "POST");
	expect(ended.status).toBe(303);
	expect((await ask("/mans-konts", there)).status).toBe(401);
	expect(textOf(await (await ask("/mans-konts", here)).text())).toMatch(/Agrākās pieslēgšanās.*Firefox, Android/);
	const line = (await world.auditLines()).at(-1);
	expect(line).toMatchObject({ operation: "directory.endOwnSession", after: { ended: other?.id } });
	expect((await ask(`/mans-konts/${other?.id}`, here, "POST")).status).toBe(404);
});

it("somebody else's cannot be ended, nor told from one that is not there", async () => {
	const here = await open("contact");
	const theirs = await open("stranger");
	const [row] = await rowsOf("stranger");
	expect((await ask(`/mans-konts/${row?.id}`, here, "POST")).status).toBe(404);
	expect((await ask("/mans-konts", theirs)).status).toBe(200);
});

it("all others are ended at once, this one goes on", async () => {
	const here = await open("contact");
	const others = [await open("contact", phone), await open("contact")];
	const theirs = await open("stranger");
	expect((await ask("/mans-konts/citas", here, "POST")).status).toBe(303);
	for (const other of others) expect((await ask("/mans-konts", other)).status).toBe(401);
	expect((await ask("/mans-konts", here)).status).toBe(200);
	expect((await ask("/mans-konts", theirs)).status).toBe(200);
});

it("is for those who are signed in", async () => {
	expect((await ask("/mans-konts", "")).status).toBe(401);
	expect((await ask("/mans-konts/citas", "", "POST")).status).toBe(401);
});

it("what began more than 90 days ago is forgotten, what is open is not", async () => {
	const here = await open("contact");
	const now = world.clock.now();
	await forgetOldSessions(world.db, new Date(now.getTime() + 89 * 86_400_000));
	expect(await rowsOf("contact")).toHaveLength(1);
	await forgetOldSessions(world.db, new Date(now.getTime() + 91 * 86_400_000));
	expect(await rowsOf("contact")).toHaveLength(0);
	expect((await ask("/mans-konts", here)).status).toBe(401);
});
