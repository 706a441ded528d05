// Tokens that people make for machines: what they open, what they do not, and when they end.
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { grants, machineTokens, people } from "../people/tables.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
});
afterAll(() => world.close());

const path = "/mans-konts/markieri";
const grantOf = async (who: Visitor) => {
	const rows = await world.db.select().from(grants).innerJoin(people, eq(people.id, grants.personId));
	return rows.find((row) => row.people.demoKey === who)?.grants.id ?? "";
};
async function make(who: Visitor, fields: Record<string, string> = {}) {
	const answer = await site.post(path, { name: "Uzskaite", grant: await grantOf(who), days: "30", ...fields }, who);
	return { ...answer, token: /<code>(vieda_[\w-]{43})<\/code>/.exec(answer.html)?.[1] ?? "" };
}
const measure = (token: string, value = 44) =>
	site.app.request("/api/v1/indicators/apmierinatiba-paraugs/measurements", {
		method: "POST",
		headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
		body: JSON.stringify({ period: "2025", value }),
	});
const read = async (token: string) =>
	(await site.app.request("/api/v1/plans", { headers: { Authorization: `Bearer ${token}` } })).status;
const tokenNamed = async (name: string) =>
	(await world.db.select().from(machineTokens).where(eq(machineTokens.name, name)))[0];

describe("a token", () => {
	it("is shown once, kept as a hash, and acts in its maker's role within its scopes", async () => {
		const { status, token, headers } = await make("contact", { name: "Mērījumi", scope_monitoring: "1" });
		expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
		expect((await site.get(path, "contact")).html).not.toContain(token);
		expect(JSON.stringify(await tokenNamed("Mērījumi"))).not.toContain(token);
		expect(JSON.stringify(await world.auditLines())).not.toContain(token);
		expect((await measure(token)).status).toBe(201);
		const foreign = await make("stranger", { scope_monitoring: "1" });
		expect(await (await measure(foreign.token)).json()).toMatchObject({
			status: 403,
			code: expect.not.stringContaining("scope"),
		});
		expect((await tokenNamed("Mērījumi"))?.usedAt).toEqual(world.clock.now());
	});

	it("without a scope only reads; what is refused says so", async () => {
		const { token } = await make("contact", { name: "Lasa", scope_portal: "1" });
		const answer = await measure(token);
		expect(answer.status).toBe(403);
		expect(await answer.json()).toMatchObject({ code: "scope_not_allowed" });
		expect(await read(token)).toBe(200);
	});

	it("is made with a role of one's own only, named, and for a year at most; what was typed stays", async () => {
		const foreign = await make("contact", { grant: await grantOf("coordinator") });
		expect(foreign.status).toBe(422);
		expect(textOf(foreign.html)).toContain("Izvēlieties vienu no savām lomām");
		for (const days of ["0", "367", "1,5", "rīt"]) expect((await make("contact", { days })).status).toBe(422);
		const unnamed = await make("contact", { name: " ", days: "45" });
		expect(unnamed.status).toBe(422);
		expect(unnamed.html).toContain('value="45"');
	});

	it("is for those who are signed in; without a role there is nothing to give", async () => {
		expect((await site.get(path)).status).toBe(401);
		expect((await site.post(path, { name: "x", grant: "", days: "1" })).status).toBe(401);
		expect(textOf((await site.get(path, "visitor")).html)).toContain("Jums nav lomas");
	});
});

describe("a token ends", () => {
	it("when it is revoked, by its maker and not by another", async () => {
		const { token } = await make("contact", { name: "Atsaucams" });
		const row = await tokenNamed("Atsaucams");
		const revoke = `${path}/${row?.id}/atsaukt`;
		expect((await site.post(revoke, {}, "stranger")).status).toBe(404);
		expect(await read(token)).toBe(200);
		expect((await site.post(revoke, {}, "contact")).status).toBe(303);
		expect(await read(token)).toBe(401);
		expect(textOf((await site.get(path, "contact")).html)).toMatch(/Atsaucams.*atsaukts/);
		expect((await world.auditLines()).at(-1)).toMatchObject({ operation: "directory.revokeToken" });
	});

	it("on its day", async () => {
		const { token } = await make("contact", { name: "Īss", days: "2" });
		world.clock.day = "2026-01-11";
		expect(await read(token)).toBe(200);
		world.clock.day = "2026-01-12";
		expect(await read(token)).toBe(401);
		world.clock.day = "2026-01-10";
	});

	it("with its maker's role, and at once when its maker has left", async () => {
		const { token } = await make("head", { name: "Vadītāja" });
		const grant = await grantOf("head");
		const [row] = await world.db.select().from(grants).where(eq(grants.id, grant));
		await world.db.update(grants).set({ role: "employee" }).where(eq(grants.id, grant));
		expect(await read(token)).toBe(401);
		await world.db
			.update(grants)
			.set({ role: row?.role ?? "" })
			.where(eq(grants.id, grant));
		expect(await read(token)).toBe(200);
		await world.db.update(people).set({ active: false }).where(eq(people.demoKey, "head"));
		expect(await read(token)).toBe(401);
	});
});

it("others' tokens are shown to a system administrator only, who can revoke them", async () => {
	const { token } = await make("stranger", { name: "Svešais" });
	expect((await site.get(path, "contact")).html).not.toContain("Svešais");
	await world.db
		.update(grants)
		.set({ role: "system-admin" })
		.where(eq(grants.id, await grantOf("auditor")));
	expect((await site.get(path, "auditor")).html).toContain("Svešais");
	const row = await tokenNamed("Svešais");
	expect((await site.post(`${path}/${row?.id}/atsaukt`, {}, "auditor")).status).toBe(303);
	expect(await read(token)).toBe(401);
});
