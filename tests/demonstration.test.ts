// The demonstration's buttons let anybody in as anybody. So they are never had over an installation of real people.
import { afterEach, beforeEach, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { systemClock } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import { perform } from "#kernel/operation.ts";
import { people } from "#modules/directory/index.ts";
import { createPlan } from "#modules/planning/index.ts";
import { runCommand } from "../src/commands.ts";
import { makeReady } from "../src/installation.ts";
import { accounts } from "../src/modules/directory/accounts/tables.ts";
import { identities } from "../src/modules/directory/providers/tables.ts";
import { openTestDatabase } from "./database.ts";
import { testDeps } from "./deps.ts";
import { samplePlan } from "./world.ts";

let test: Awaited<ReturnType<typeof openTestDatabase>>;
beforeEach(async () => {
	test = await openTestDatabase();
});
afterEach(() => test.close());

const refusal = /^Wrong configuration: VIEDA_DEMO=1 needs an empty database[^\n]*$/;
const ready = (demo: boolean | undefined, providers: Parameters<typeof makeReady>[2]["providers"] = []) =>
	makeReady(test.database, systemClock, { demo, providers });
const provider = { key: "oidc" as const, issuer: "https://login.example", clientId: "vieda", clientSecret: undefined };

async function addPerson(): Promise<string> {
	const id = newId();
	await test.database.db.insert(people).values({ id, name: "Īsts Cilvēks" });
	return id;
}

it("is never filled beside an identity provider, nor over plans or people of an office", async () => {
	expect(await ready(undefined, [provider])).toBe(false);
	await expect(ready(true, [provider])).rejects.toThrow(refusal);
	await addPerson();
	await expect(ready(true)).rejects.toThrow(refusal);
});

it("is refused over an office's plans, and not offered there without being asked for", async () => {
	const occasion = { db: test.database.db, clock: systemClock, search: [], actor: system };
	await ready(false);
	await perform({ ...occasion, via: "start", requestId: "test" }, createPlan, {
		...samplePlan,
		owner: "VK",
		elements: [],
	});
	await expect(ready(true)).rejects.toThrow(refusal);
	expect(await ready(undefined)).toBe(false);
});

it("is over once a provider is set or anybody has signed in as themselves, and cannot be forced", async () => {
	expect(await ready(true)).toBe(true);
	expect(await ready(undefined)).toBe(true);
	expect(await ready(undefined, [provider])).toBe(false);
	const personId = await addPerson();
	expect(await ready(undefined)).toBe(true);
	const at = systemClock.now();
	await test.database.db.insert(identities).values({ id: newId(), personId, issuer: "x", subject: "y", linkedAt: at });
	expect(await ready(undefined)).toBe(false);
	await expect(ready(true)).rejects.toThrow(refusal);
	await test.database.db.delete(identities);
	const account = { login: "a@office.example", passwordHash: "-", codeSecret: "-", codeStep: 0, changedAt: at };
	await test.database.db.insert(accounts).values({ personId, ...account });
	expect(await ready(undefined)).toBe(false);
	await expect(ready(true)).rejects.toThrow(refusal);
});

it("invites nobody beside its buttons", async () => {
	const said: string[] = [];
	const io = { cwd: "/", out() {}, err: (line: string) => void said.push(line) };
	const args = ["user", "invite", "a@office.example", "--name", "A", "--role", "auditor"];
	const world = { database: test.database, clock: systemClock };
	expect(await runCommand(testDeps(world, true), args, io)).toBe(1);
	expect(said.join()).toContain("VIEDA_DEMO=0");
	expect(await runCommand(testDeps(world, false), args, io)).toBe(0);
});
