import { afterAll, beforeAll, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { enqueue } from "#kernel/jobs/queue.ts";
import { jobs } from "#kernel/jobs/tables.ts";
import { seat } from "../../../../tests/told.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { listNotices } from "../notifications/queries.ts";
import { tellOfGivenUp } from "./given-up.ts";

let world: World;
let admin: string;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	admin = await seat(world, "Administrators", { role: "system-admin" });
});
afterAll(() => world.close());

const said = async () => (await listNotices(world.db, admin, 9)).map((notice) => notice.text.lv);
const giveUp = async (count: number) => {
	for (let one = 0; one < count; one += 1) {
		await world.db.transaction((tx) => enqueue({ tx, at: world.clock.now() }, { kind: "test.fail", payload: {} }));
	}
	await world.db.update(jobs).set({ state: "dead", endedAt: world.clock.now() });
};

it("says nothing while nothing was given up", async () => {
	await world.as(system, tellOfGivenUp, {});
	expect(await said()).toEqual([]);
});

it("tells system administrators of work that was given up, once a day", async () => {
	await giveUp(2);
	await world.as(system, tellOfGivenUp, {});
	await world.as(system, tellOfGivenUp, {});
	expect(await said()).toEqual([expect.stringContaining("pārtraukusi 2 darbus")]);
	world.clock.day = "2026-01-12";
	await world.as(system, tellOfGivenUp, {});
	expect(await said()).toHaveLength(1);
});
