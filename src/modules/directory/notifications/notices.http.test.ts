import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyone, system } from "#kernel/access.ts";
import { jobs } from "#kernel/jobs/tables.ts";
import { queueMail } from "#kernel/mail/outbox.ts";
import { mails } from "#kernel/mail/tables.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { atOnce, openPost, publicUrl, sender, tell } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { givenUpKind } from "../index.ts";
import { seatDemonstrationCast, signInDemonstration } from "../people/operations.ts";
import { people } from "../people/tables.ts";
import { countUnread, findChoices, listNotices } from "./queries.ts";
import { notifications } from "./tables.ts";
import { readToken, writeToken } from "./unsubscribing.ts";

let world: World;
let site: Site;
const ids = new Map<string, string>();
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
	for (const row of await world.db.select().from(people)) ids.set(row.demoKey ?? "", row.id);
});
afterAll(() => world.close());
beforeEach(() => world.db.delete(notifications));

const idOf = (key: string) => ids.get(key) ?? "";
const toContact = () => tell(world, { to: { personIds: [idOf("contact")] } });
const firstNotice = async (key = "contact") => (await listNotices(world.db, idOf(key), 1))[0]?.id ?? "";

describe("the inbox", () => {
	it("is for whoever is signed in", async () => {
		expect((await site.get("/zinas")).status).toBe(401);
		expect((await site.get("/zinas", "visitor")).status).toBe(200);
		expect(textOf((await site.get("/en/zinas", "visitor")).html)).toContain("There are no notices yet.");
	});

	it("tells on every page how many are unread, and nothing when none is", async () => {
		expect((await site.get("/plani", "contact")).html).not.toContain("top__count");
		await toContact();
		await toContact();
		expect(textOf((await site.get("/plani", "contact")).html)).toMatch(/Ziņas 2 nelasītas/);
		expect((await site.get("/plani", "stranger")).html).not.toContain("top__count");
	});

	it("opens a notice by marking it as read and going to what it is about", async () => {
		await toContact();
		const path = `/zinas/${await firstNotice()}`;
		expect(textOf((await site.get("/zinas", "contact")).html)).toContain("Jāatjauno izpilde.");
		const opened = await site.post(`/en${path}`, {}, "contact");
		expect([opened.status, opened.location]).toEqual([303, "/en/plani/parauga-plans"]);
		expect(await countUnread(world.db, idOf("contact"))).toBe(0);
		expect((await site.post(path, {}, "contact")).status).toBe(303);
	});

	it("keeps the notices of others closed", async () => {
		await toContact();
		const path = `/zinas/${await firstNotice()}`;
		expect((await site.post(path, {}, "stranger")).status).toBe(404);
		expect((await site.post(path, {})).status).toBe(401);
		expect(await countUnread(world.db, idOf("contact"))).toBe(1);
		expect((await site.get("/zinas", "stranger")).html).not.toContain(path);
	});

	it("marks all as read at once, one's own only", async () => {
		await toContact();
		await toContact();
		await tell(world, { to: { personIds: [idOf("stranger")] } });
		expect((await site.post("/zinas", {}, "contact")).location).toBe("/zinas");
		expect(await countUnread(world.db, idOf("contact"))).toBe(0);
		expect(await countUnread(world.db, idOf("stranger"))).toBe(1);
	});

	it("takes no form that another site sends", async () => {
		await toContact();
		const foreign = { Origin: "https://elsewhere.example.invalid" };
		expect((await site.post("/zinas", {}, "contact", foreign)).status).toBe(403);
		expect(await countUnread(world.db, idOf("contact"))).toBe(1);
	});

	it("goes on from page to page", async () => {
		for (let count = 0; count < 53; count += 1) await toContact();
		const first = await site.get("/zinas", "contact");
		const older = /href="(\/zinas\?before=[^"]+)"/.exec(first.html)?.[1] ?? "";
		const shown = (html: string) => [...html.matchAll(/action="\/zinas\/([^"]+)"/g)].map((match) => match[1]);
		expect(shown(first.html)).toHaveLength(50);
		expect(shown((await site.get(older, "contact")).html)).toHaveLength(3);
	});
});

describe("the choices of ways", () => {
	it("are kept per person, with the language of mail", async () => {
		const fields = { [givenUpKind.code]: "digest", lang: "en" };
		expect((await site.post("/zinas/iestatijumi", fields, "contact")).status).toBe(303);
		const { chosen, lang } = await findChoices(world.db, idOf("contact"));
		expect([chosen.get(givenUpKind.code), lang]).toEqual(["digest", "en"]);
		expect((await findChoices(world.db, idOf("stranger"))).chosen.size).toBe(0);
		const { html } = await site.get("/zinas/iestatijumi", "contact");
		expect(html).toMatch(/value="digest"[^>]*selected/);
	});

	it("refuse a way that there is not, at its place", async () => {
		const answer = await site.post("/zinas/iestatijumi", { [givenUpKind.code]: "pigeon", lang: "lv" }, "contact");
		expect(answer.status).toBe(422);
		expect(answer.html).toContain(`href="#f-${givenUpKind.code}"`);
	});

	it("say where mail goes, or why none does", async () => {
		expect(textOf((await site.get("/zinas/iestatijumi", "contact")).html)).toContain("E-pasta sūtīšana nav iestatīta");
		await openPost(world);
		expect(textOf((await site.get("/zinas/iestatijumi", "contact")).html)).toContain("e-pasta adrese nav zināma");
		await world.db
			.update(people)
			.set({ email: "b@office.example.invalid" })
			.where(eq(people.id, idOf("contact")));
		expect(textOf((await site.get("/zinas/iestatijumi", "contact")).html)).toContain("b@office.example.invalid");
	});

	it("are closed to whoever is not signed in", async () => {
		expect((await site.get("/zinas/iestatijumi")).status).toBe(401);
		expect((await site.post("/zinas/iestatijumi", { lang: "lv" })).status).toBe(401);
	});
});

describe("the link that stops mail", () => {
	let path = "";
	beforeAll(async () => {
		await openPost(world);
		await world.db
			.update(people)
			.set({ email: "b@office.example.invalid" })
			.where(eq(people.id, idOf("contact")));
		await tell(world, { to: { personIds: [idOf("contact")] }, kind: atOnce });
		const [mail] = await world.db.select().from(mails);
		path = /<(.+)>/.exec(mail?.headers["List-Unsubscribe"] ?? "")?.[1]?.slice(publicUrl.length) ?? "";
	});
	const chosen = async () => (await findChoices(world.db, idOf("contact"))).chosen.get(atOnce.code);

	it("only asks when it is opened", async () => {
		const { status, html } = await site.get(path);
		expect(status).toBe(200);
		expect(html).toContain(`action="${path}"`);
		expect(await chosen()).toBeUndefined();
	});

	it("stops it by one POST without session or origin, as mail programs send it", async () => {
		const answer = await site.app.request(path, {
			method: "POST",
			headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: "https://mail.example.invalid" },
			body: "List-Unsubscribe=One-Click",
		});
		expect(answer.status).toBe(200);
		expect(await chosen()).toBe("inbox");
		const line = (await world.auditLines()).find((one) => one.operation === "directory.stopMail");
		expect(line).toMatchObject({ actorKind: "anyone", subjectId: idOf("contact") });
	});

	it("cannot be made up, nor changed to another person or kind", async () => {
		const token = path.split("/").at(-1) ?? "";
		const [said = "", signature = ""] = token.split(".");
		const other = Buffer.from(JSON.stringify([idOf("stranger"), atOnce.code])).toString("base64url");
		for (const wrong of [`${other}.${signature}`, said, `${said}.${signature}x`, `${said}.`, "x.y.z", "x"]) {
			expect((await site.get(`/atteikties/${wrong}`)).status).toBe(404);
			expect((await site.post(`/atteikties/${wrong}`, {})).status).toBe(404);
		}
		expect((await findChoices(world.db, idOf("stranger"))).chosen.size).toBe(0);
	});

	it("names what was signed", async () => {
		const stopped = { person: idOf("contact"), kind: "digest" };
		const token = await world.db.transaction((tx) => writeToken(tx, stopped));
		expect(await readToken(world.db, token)).toEqual(stopped);
		expect(textOf((await site.get(`/atteikties/${token}`)).html)).toContain("dienas kopsavilkumus");
	});
});

describe("the page of sendings", () => {
	let cookie = "";
	beforeAll(async () => {
		const post = { lv: "Sistēmas administrators", en: "System administrator" };
		await world.as(system, seatDemonstrationCast, {
			cast: [{ key: "admin", name: "Admins", post, role: "system-admin" }],
		});
		const { secret } = await world.as(anyone, signInDemonstration, { key: "admin" });
		cookie = `${sessionCookie}=${secret}`;
	});
	const asAdmin = (path: string, method = "GET") =>
		site.app.request(path, { method, headers: { Cookie: cookie, Origin: "http://localhost" } });

	it("is for system administrators", async () => {
		expect((await site.get("/sutijumi")).status).toBe(401);
		expect((await site.get("/sutijumi", "coordinator")).status).toBe(403);
		expect((await asAdmin("/sutijumi")).status).toBe(200);
	});

	it("shows a letter that was given up, and has it tried again", async () => {
		const act = { at: world.clock.now() };
		const office = { from: sender, publicUrl };
		const letter = {
			address: "zanete@office.example.invalid",
			lang: "lv" as const,
			subject: "S",
			plain: "P",
			html: "H",
		};
		const mail = await world.db.transaction((tx) => queueMail({ ...act, tx }, office, { ...letter, headers: {} }));
		await world.db
			.update(jobs)
			.set({ state: "dead", attempts: 20, lastError: "EENVELOPE_550", endedAt: act.at })
			.where(eq(jobs.key, mail));
		const html = await (await asAdmin("/sutijumi")).text();
		expect(textOf(html)).toMatch(/vēstules sūtīšana zanete@office\.example\.invalid 20 EENVELOPE_550 pārtraukts/);
		const again = /action="(\/sutijumi\/[^"]+\/velreiz)"/.exec(html)?.[1] ?? "";
		expect((await site.post(again, {}, "coordinator")).status).toBe(403);
		expect((await asAdmin(again, "POST")).status).toBe(303);
		const [job] = await world.db.select().from(jobs).where(eq(jobs.key, mail));
		expect(job).toMatchObject({ state: "waiting", attempts: 0 });
		expect((await asAdmin(again, "POST")).status).toBe(409);
		expect((await asAdmin(`/sutijumi/${mail}/velreiz`, "POST")).status).toBe(404);
	});
});
