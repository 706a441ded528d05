// The generated table of roles and operations, and people who have left: whatever role they had, they are nobody.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Actor, anyone, type Role, roles, system } from "#kernel/access.ts";
import { newId } from "#kernel/id.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { mayTry } from "#kernel/operation.ts";
import { findActorBySession, issueMachineToken, people } from "#modules/directory/index.ts";
import { newSecret, secretHash } from "../src/modules/directory/people/secrets.ts";
import { grants, sessions } from "../src/modules/directory/people/tables.ts";
import { indicators } from "../src/modules/monitoring/indicators/tables.ts";
import { plans } from "../src/modules/planning/plans/tables.ts";
import { collectOperations } from "./operations.ts";
import { openSecretWorld } from "./outsider/secrets.ts";
import { openSite, type Site } from "./site.ts";
import type { World } from "./world.ts";

const operations = await collectOperations();

const inRole = (role: Role): Actor => ({
	kind: "person",
	id: null,
	name: role,
	grants: [{ role, institutionId: null }],
});
const signedIn: Actor = { kind: "person", id: null, name: "", grants: [] };
const columns: [string, Actor][] = [
	...roles.map((role): [string, Actor] => [role, inRole(role)]),
	["signed in", signedIn],
	["outsider", anyone],
];

function drawTable(): string {
	const rows = [...operations.values()]
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map((op) => `| \`${op.name}\` | ${columns.map(([, actor]) => (mayTry(actor, op) ? "yes" : "·")).join(" | ")} |`);
	return [
		"# Who may try what, at a glance",
		"",
		"Generated from the code: `npx vitest run tests/access.test.ts -u` writes it anew, and the same test fails while it is not current.",
		"Which rows a role may touch stands in [security.md](security.md). What nobody here may try, only the installation itself does.",
		"",
		`| operation | ${columns.map(([name]) => name).join(" | ")} |`,
		`| --- |${columns.map(() => " :-: |").join("")}`,
		...rows,
		"",
	].join("\n");
}

it("docs/access.md shows every operation of the code against every role, as it is now", async () => {
	await expect(drawTable()).toMatchFileSnapshot("../docs/access.md");
});

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openSecretWorld();
	site = await openSite(world);
}, 180_000);
afterAll(() => world.close());

/** A signed-in person of a role in the Sample Ministry, who then leaves. */
async function leaver(role: Role): Promise<string> {
	const id = newId();
	await world.db.insert(people).values({ id, name: `Aizgājis ${role}` });
	await world.db
		.insert(grants)
		.values({ id: newId(), personId: id, role, institutionId: world.ids.get("MIN") ?? null });
	const secret = newSecret();
	const now = world.clock.now();
	const times = { startedAt: now, seenAt: now };
	await world.db.insert(sessions).values({ secretHash: secretHash(secret), personId: id, ...times });
	expect(await findActorBySession(world.db, secret, now, false)).toMatchObject({ grants: [{ role }] });
	await world.db.update(people).set({ active: false }).where(eq(people.id, id));
	return secret;
}

describe("somebody who has left", () => {
	it.each(roles)("as %s may try nothing that an outsider may not, whatever is asked", async (role) => {
		const secret = await leaver(role);
		const actor = (await findActorBySession(world.db, secret, world.clock.now(), false)) ?? anyone;
		const before = await world.auditLines();
		for (const op of operations.values()) {
			if (op.allow === "anyone") continue;
			await expect(world.as(actor, op, "no such input"), op.name).rejects.toMatchObject({ status: 401 });
		}
		expect(await world.auditLines()).toHaveLength(before.length);
		const page = await site.app.request("/mans-konts", { headers: { Cookie: `${sessionCookie}=${secret}` } });
		expect(page.status).toBe(401);
	});
});

describe("lists and single records", () => {
	const readers: [Role | "outsider", string | undefined][] = [
		["outsider", undefined],
		["plan-coordinator", undefined],
		["auditor", undefined],
		["system-admin", undefined],
		["employee", "MIN"],
		["ministry-contact", "MIN"],
		["ministry-contact", "OTH"],
		["institution-head", "MIN"],
		["institution-head", "OTH"],
	];

	async function headersOf(role: Role, institution: string | undefined): Promise<Headers> {
		const { token } = await world.as(system, issueMachineToken, { name: "t", role, institution });
		return new Headers({ Authorization: `Bearer ${token}` });
	}

	it.each(readers)("agree for %s (%s): what is not in the list answers 404", async (role, institution) => {
		const headers = role === "outsider" ? new Headers() : await headersOf(role, institution);
		const ask = (path: string) => site.app.request(`/api/v1/${path}`, { headers });
		const everything = {
			plans: await world.db.select().from(plans),
			indicators: await world.db.select().from(indicators),
		};
		for (const [kind, rows] of Object.entries(everything)) {
			const { items, next } = (await (await ask(`${kind}?limit=200`)).json()) as {
				items: { code: string }[];
				next: null;
			};
			expect(next).toBeNull();
			const listed = new Set(items.map((item) => item.code));
			expect(listed.size, kind).toBeGreaterThan(0);
			for (const { code } of rows) {
				const { status } = await ask(`${kind}/${code}`);
				expect([code, status]).toEqual([code, listed.has(code) ? 200 : 404]);
			}
		}
	});

	it("hide something from some, or the above would say nothing", async () => {
		const { items } = (await (await site.app.request("/api/v1/plans?limit=200")).json()) as { items: unknown[] };
		expect(items.length).toBeLessThan((await world.db.select().from(plans)).length);
	});
});
