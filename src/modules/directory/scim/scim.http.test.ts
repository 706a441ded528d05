// The administration's directory says who works where (SCIM 2.0), and whoever leaves loses access at once.
import { eq } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { perform } from "#kernel/operation.ts";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { issueMachineToken } from "../people/operations.ts";
import { openSession } from "../people/sessions.ts";
import { grants, people } from "../people/tables.ts";
import { mapGroup } from "./groups.ts";

type Json = Record<string, never> & { id: string; [key: string]: unknown };
let world: World;
let app: ReturnType<typeof createApp>;
let token = "";
const lines: string[] = [];
beforeAll(async () => {
	world = await openWorld();
	const log = pino({ level: "trace", base: undefined }, { write: (line) => void lines.push(line) });
	app = createApp({ ...testDeps(world, false), log }, testAssets);
	token = (await world.as(system, issueMachineToken, { name: "Katalogs", role: "system-admin" })).token;
});
afterAll(() => world.close());

const core = "urn:ietf:params:scim:schemas:core:2.0:User";
const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const group = "urn:ietf:params:scim:schemas:core:2.0:Group";

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
	const response = await app.request(`/scim/v2${path}`, {
		method,
		headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/scim+json", ...headers },
		...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, json: (text ? JSON.parse(text) : {}) as Json };
}
const patchOf = (...Operations: object[]) => ({
	schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
	Operations,
});
const userOf = (userName: string, more: object = {}) => ({
	schemas: [core, enterprise],
	userName,
	name: { givenName: "Žanete", familyName: "Paraugkalna" },
	emails: [{ value: `${userName}@office.example`, type: "work", primary: true }],
	active: true,
	[enterprise]: { department: "Finanšu nodaļa" },
	...more,
});
const take = async (userName: string, more: object = {}) =>
	(await ask("POST", "/Users", userOf(userName, more))).json.id;

/** A session of the person, and whether it still opens anything. */
async function signIn(id: string) {
	const at = world.clock.now();
	const { secret } = await openSession({ tx: world.db as never, at, audit: async () => undefined }, id, "oidc", {});
	return async () => (await app.request("/mans-konts", { headers: { Cookie: `vieda_session=${secret}` } })).status;
}

describe("a person", () => {
	it("is taken in, read, and found by userName, by anything else, and page by page", async () => {
		const made = await ask("POST", "/Users", userOf("zanete"));
		expect(made.status).toBe(201);
		expect(made.headers.get("content-type")).toContain("application/scim+json");
		expect(made.headers.get("location")).toBe(`/scim/v2/Users/${made.json.id}`);
		const read = await ask("GET", `/Users/${made.json.id}`);
		expect(read.json).toMatchObject({
			userName: "zanete",
			name: { givenName: "Žanete", familyName: "Paraugkalna" },
			emails: [{ value: "zanete@office.example", primary: true }],
			active: true,
			[enterprise]: { department: "Finanšu nodaļa" },
			meta: { resourceType: "User", version: 'W/"1"' },
		});
		await take("otrs");
		const total = async (filter: string) =>
			(await ask("GET", `/Users?filter=${encodeURIComponent(filter)}`)).json.totalResults;
		expect(await total('userName eq "ZANETE"')).toBe(1);
		expect(await total('emails.value eq "otrs@office.example"')).toBe(1);
		expect(await total('userName sw "Za" and active eq true')).toBe(1);
		expect(await total('userName sw "za" and active eq false')).toBe(0);
		expect(await total('meta.lastModified gt "2026-01-01T00:00:00Z"')).toBe(2);
		expect(await total(`id eq "${made.json.id}"`)).toBe(1);
		expect(await total('userName eq "nav"')).toBe(0);
		const sorted = (await ask("GET", "/Users?sortBy=userName&sortOrder=descending")).json.Resources;
		expect(sorted).toMatchObject([{ userName: "zanete" }, { userName: "otrs" }]);
		const page = (await ask("GET", "/Users?startIndex=2&count=1")).json;
		expect(page).toMatchObject({ totalResults: 2, startIndex: 2, itemsPerPage: 1, Resources: [{ userName: "otrs" }] });
		const [row] = await world.db.select().from(people).where(eq(people.id, made.json.id));
		expect(row).toMatchObject({ name: "Žanete Paraugkalna", active: true });
	});

	it("is there once: a second of the name is a conflict, and who was invited before is recognised by the address", async () => {
		await take("divi");
		const second = await ask("POST", "/Users", userOf("Divi", { emails: [] }));
		expect([second.status, second.json.scimType]).toEqual([409, "uniqueness"]);
		const [known] = await world.db
			.insert(people)
			.values({ id: "01890000-0000-7000-8000-000000000001", name: "Uzaicināta", email: "Invited@office.example" })
			.returning();
		expect(await take("invited")).toBe(known?.id);
	});

	it("is changed by PUT and by PATCH, with one's own or several operations", async () => {
		const id = await take("maina");
		const put = await ask("PUT", `/Users/${id}`, userOf("maina", { displayName: "Žanete P.", [enterprise]: {} }));
		expect([put.status, put.json.displayName, put.json[enterprise]]).toEqual([200, "Žanete P.", undefined]);
		const change = patchOf(
			{ op: "replace", path: "name.familyName", value: "Jaunā" },
			{ op: "add", path: `${enterprise}:department`, value: "Juridiskā nodaļa" },
			{ op: "Replace", value: { displayName: "Žanete Jaunā" } },
		);
		const done = await ask("PATCH", `/Users/${id}`, change);
		expect(done.status).toBe(200);
		expect(done.json).toMatchObject({
			name: { givenName: "Žanete", familyName: "Jaunā" },
			displayName: "Žanete Jaunā",
			[enterprise]: { department: "Juridiskā nodaļa" },
		});
	});

	it("is not overwritten by who has seen an older version (If-Match), nor sent again to who has it (If-None-Match)", async () => {
		const id = await take("versijas");
		const first = (await ask("GET", `/Users/${id}`)).headers.get("etag") ?? "";
		expect((await ask("GET", `/Users/${id}`, undefined, { "If-None-Match": first })).status).toBe(304);
		expect((await ask("PUT", `/Users/${id}`, userOf("versijas"), { "If-Match": first })).status).toBe(200);
		const late = await ask("PUT", `/Users/${id}`, userOf("par-velu"), { "If-Match": first });
		expect([late.status, late.json.status]).toEqual([412, "412"]);
		const patch = patchOf({ op: "replace", path: "userName", value: "par-velu" });
		expect((await ask("PATCH", `/Users/${id}`, patch, { "If-Match": first })).status).toBe(412);
		expect((await ask("DELETE", `/Users/${id}`, undefined, { "If-Match": first })).status).toBe(412);
		expect((await ask("GET", `/Users/${id}`)).json.userName).toBe("versijas");
	});
});

describe("who leaves", () => {
	it.each([
		["active: false", patchOf({ op: "replace", path: "active", value: false })],
		["active: False, as Entra writes it", patchOf({ op: "Replace", value: { active: "False" } })],
	])("loses an open session at once by %s, and may come back", async (_, change) => {
		const id = await take(`aiziet-${Math.abs(JSON.stringify(change).length)}`);
		const opens = await signIn(id);
		expect(await opens()).toBe(200);
		const done = await ask("PATCH", `/Users/${id}`, change);
		expect([done.status, done.json.active]).toEqual([200, false]);
		expect(await opens()).toBe(401);
		const back = await ask("PATCH", `/Users/${id}`, patchOf({ op: "replace", path: "active", value: true }));
		expect(back.json.active).toBe(true);
		expect(await opens()).toBe(401);
	});

	it("by DELETE also loses every role, and is not there any more", async () => {
		const id = await take("dzests");
		await world.db.insert(grants).values({ id: "01890000-0000-7000-8000-000000000002", personId: id, role: "auditor" });
		const opens = await signIn(id);
		expect((await ask("DELETE", `/Users/${id}`)).status).toBe(204);
		expect(await opens()).toBe(401);
		expect((await ask("GET", `/Users/${id}`)).status).toBe(404);
		expect((await ask("DELETE", `/Users/${id}`)).status).toBe(404);
		expect(await world.db.select().from(grants).where(eq(grants.personId, id))).toEqual([]);
		expect((await world.auditLines()).at(-1)).toMatchObject({ operation: "scim.removeUser", subjectId: id });
	});
});

describe("a group", () => {
	const rolesOf = async (id: string) =>
		(await world.db.select().from(grants).where(eq(grants.personId, id))).map(
			(one) => `${one.role}@${[...world.ids].find(([, institution]) => institution === one.institutionId)?.[0]}`,
		);
	const map = (input: { group: string; role?: "ministry-contact" | "institution-head"; institution?: string }) =>
		perform(
			{ ...{ db: world.db, clock: world.clock, actor: system, search: [] }, ...{ via: "cli", requestId: "test" } },
			mapGroup,
			input,
		);

	it("that stands for a role gives it to its members, and takes it when they go", async () => {
		await map({ group: "MIN kontakti", role: "ministry-contact", institution: "MIN" });
		const found = await ask("GET", `/Groups?filter=${encodeURIComponent('displayName eq "MIN kontakti"')}`);
		const [{ id }] = found.json.Resources as unknown as [{ id: string }];
		const [one, two] = [await take("g1"), await take("g2")];
		const add = await ask(
			"PATCH",
			`/Groups/${id}`,
			patchOf({ op: "add", path: "members", value: [{ value: one }, { value: two }] }),
		);
		expect([add.status, (add.json.members as unknown as object[]).length]).toEqual([200, 2]);
		expect([await rolesOf(one), await rolesOf(two)]).toEqual([["ministry-contact@MIN"], ["ministry-contact@MIN"]]);
		expect((await ask("GET", `/Users/${one}`)).json.groups).toMatchObject([{ value: id, display: "MIN kontakti" }]);
		const three = await take("g4");
		await ask("PATCH", `/Groups/${id}`, patchOf({ op: "add", path: "members", value: [{ value: three }] }));
		expect([await rolesOf(two), await rolesOf(three)]).toEqual([["ministry-contact@MIN"], ["ministry-contact@MIN"]]);
		await ask("PATCH", `/Groups/${id}`, patchOf({ op: "remove", path: `members[value eq "${one}"]` }));
		expect([await rolesOf(one), await rolesOf(two)]).toEqual([[], ["ministry-contact@MIN"]]);
		await map({ group: "MIN kontakti", role: "institution-head", institution: "AGE" });
		expect(await rolesOf(two)).toEqual(["institution-head@AGE"]);
		expect((await ask("DELETE", `/Groups/${id}`)).status).toBe(204);
		expect(await rolesOf(two)).toEqual([]);
	});

	it("that stands for nothing gives nothing; a role that was given otherwise stays", async () => {
		const id = await take("g3");
		await world.db.insert(grants).values({ id: "01890000-0000-7000-8000-000000000003", personId: id, role: "auditor" });
		const made = await ask("POST", "/Groups", { schemas: [group], displayName: "Citi", members: [{ value: id }] });
		expect(made.status).toBe(201);
		expect(await rolesOf(id)).toEqual(["auditor@undefined"]);
		await ask("PUT", `/Groups/${made.json.id}`, { schemas: [group], displayName: "Citi" });
		expect(await rolesOf(id)).toEqual(["auditor@undefined"]);
	});

	it("takes no member who is not there, and no second of its name", async () => {
		const nobody = {
			schemas: [group],
			displayName: "Tukša",
			members: [{ value: "01890000-0000-7000-8000-00000000ffff" }],
		};
		expect((await ask("POST", "/Groups", nobody)).status).toBe(400);
		await ask("POST", "/Groups", { schemas: [group], displayName: "Viena" });
		expect((await ask("POST", "/Groups", { schemas: [group], displayName: "viena" })).status).toBe(409);
	});
});

describe("the door", () => {
	it("opens to a system administrator's token only, reads too; errors are in SCIM's form", async () => {
		const own = token;
		const before = await world.auditLines();
		const refused = [];
		for (const [role, institution] of [
			["plan-coordinator", undefined],
			["institution-head", "MIN"],
		] as const) {
			token = (await world.as(system, issueMachineToken, { name: "t", role, institution })).token;
			refused.push((await ask("GET", "/Users")).status, (await ask("POST", "/Users", "{")).status);
		}
		token = "wrong";
		const unknown = await ask("GET", "/Users");
		token = own;
		expect(refused).toEqual([403, 403, 403, 403]);
		expect(unknown.status).toBe(401);
		expect(unknown.json).toMatchObject({ schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"], status: "401" });
		expect((await app.request("/scim/v2/Users")).status).toBe(401);
		expect(await world.auditLines()).toHaveLength(before.length + 2);
	});

	it.each([
		["POST", "/Users", "{", "invalidSyntax"],
		["POST", "/Users", [], "invalidSyntax"],
		["POST", "/Users", { schemas: [core] }, "invalidValue"],
		["POST", "/Users", { schemas: [core], userName: 5 }, "invalidValue"],
		["POST", "/Users", userOf("slikts", { emails: [{ value: "nav adrese" }] }), "invalidValue"],
		["GET", "/Users?filter=userName%20zz%201", undefined, "invalidFilter"],
		["GET", "/Users?startIndex=x", undefined, "invalidValue"],
	])("answers a wrong %s %s (%j) with 400 %s and changes nothing", async (method, path, body, scimType) => {
		const before = await world.auditLines();
		const answer = await ask(method, path, body);
		expect([answer.status, answer.json.scimType]).toEqual([400, scimType]);
		expect(await world.auditLines()).toHaveLength(before.length);
	});

	it("answers 400 to a patch that makes no sense, 404 to what is not there", async () => {
		const id = await take("plaksteris");
		for (const change of [
			null,
			{},
			patchOf(),
			patchOf({ op: "zz" }),
			patchOf({ op: "add", path: "nickName", value: "x" }),
		]) {
			expect((await ask("PATCH", `/Users/${id}`, change)).status).toBe(400);
		}
		for (const path of [
			"/Users/01890000-0000-7000-8000-00000000ffff",
			"/Groups/01890000-0000-7000-8000-00000000ffff",
			"/Other",
			"/Schemas/x",
		]) {
			const answer = await ask("GET", path);
			expect([answer.status, answer.json.status]).toEqual([404, "404"]);
		}
	});

	it("says what it can do", async () => {
		expect((await ask("GET", "/ServiceProviderConfig")).json).toMatchObject({
			patch: { supported: true },
			etag: { supported: true },
		});
		expect((await ask("GET", "/ResourceTypes")).json.totalResults).toBe(2);
		expect((await ask("GET", `/Schemas/${core}`)).json.id).toBe(core);
	});

	it("writes no names or addresses into the log or the trail", async () => {
		const trail = (await world.auditLines()).filter((line) => line.operation.startsWith("scim."));
		expect(trail.length).toBeGreaterThan(10);
		expect(lines.length).toBeGreaterThan(30);
		expect([...lines, JSON.stringify(trail)].filter((line) => /office\.example|Paraugkaln|zanete/i.test(line))).toEqual(
			[],
		);
	});
});
