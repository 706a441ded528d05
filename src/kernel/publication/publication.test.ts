import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDatabase, type TestDatabase } from "../../../tests/database.ts";
import { type Actor, system } from "../access.ts";
import { type Occasion, operation, perform } from "../operation.ts";
import { keepSetting } from "../settings.ts";
import type { Publication } from "./publish.ts";
import { countPublications, lastPublication, publicationsSince } from "./queries.ts";

let test: TestDatabase;
let day: string;
beforeEach(async () => {
	await test?.close();
	test = await openTestDatabase();
	day = "2026-01-10";
});
afterAll(() => test.close());

function occasion(actor: Actor = system): Occasion {
	const clock = { now: () => new Date(`${day}T10:00:00Z`) };
	return { db: test.database.db, clock, search: [], actor, via: "page", requestId: "test" };
}

const told = (code: string, more: Partial<Publication> = {}): Publication => ({
	...{ kind: "plan", change: "changed", code, path: `/plani/${code}`, title: { lv: `Plāns ${code}` } },
	...more,
});

const say = operation({
	name: "test.say",
	allow: "system",
	publishes: true,
	input: z.object({
		key: z.string(),
		tells: z.array(z.custom<Publication | "nothing">()),
		fails: z.boolean().optional(),
	}),
	async run(act, { key, tells, fails }): Promise<void> {
		await keepSetting(act.tx, key, true);
		await act.audit({ subject: ["setting", key] });
		for (const one of tells) act.publish(one);
		if (fails) throw new Error("half-way");
	},
});

const publish = (key: string, ...tells: (Publication | "nothing")[]) => perform(occasion(), say, { key, tells });
const db = () => test.database.db;
const codesOf = async (
	...asked: Parameters<typeof publicationsSince> extends [unknown, ...infer Rest] ? Rest : never
) => (await publicationsSince(db(), ...asked)).items.map((one) => one.code);

describe("what becomes public", () => {
	it("is kept with the act, in order, and the newest is known", async () => {
		expect(await lastPublication(db())).toBeUndefined();
		await publish("a", told("a"), told("b"));
		await publish("c", told("c"));
		expect(await codesOf(null)).toEqual(["c", "b", "a"]);
		expect(await lastPublication(db())).toEqual({ sequence: 3, at: new Date("2026-01-10T10:00:00Z") });
	});

	it("is not kept when the act fails", async () => {
		await expect(perform(occasion(), say, { key: "a", tells: [told("a")], fails: true })).rejects.toThrow("half-way");
		expect(await lastPublication(db())).toBeUndefined();
	});

	it("must be said by an act that declares to publish, be it that it is nothing", async () => {
		await expect(publish("a")).rejects.toThrow(/without saying what of it is public/);
		await publish("a", "nothing");
		expect(await lastPublication(db())).toBeUndefined();
	});

	it("must be said by what another act calls, too", async () => {
		const outer = operation({
			name: "test.outer",
			allow: "system",
			publishes: false,
			input: z.object({ tells: z.array(z.custom<Publication>()) }),
			run: (act, { tells }) => act.call(say, { key: "inner", tells }),
		});
		await expect(perform(occasion(), outer, { tells: [] })).rejects.toThrow(/test.say changed something/);
		await perform(occasion(), outer, { tells: [told("inner")] });
		expect(await codesOf(null)).toEqual(["inner"]);
	});

	it("cannot be said by an act that does not declare it", async () => {
		const quiet = operation({
			name: "test.quiet",
			allow: "system",
			publishes: false,
			input: z.object({}),
			run: async (act) => act.publish(told("a")),
		});
		await expect(perform(occasion(), quiet, {})).rejects.toThrow(/does not declare it/);
	});

	it("counts without gaps when many publish at once", async () => {
		const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
		await Promise.all(keys.map((key) => publish(key, told(key), told(key))));
		const { items } = await publicationsSince(db(), null, { most: 100 });
		expect(items.map((one) => one.sequence)).toEqual(Array.from({ length: 24 }, (_, index) => 24 - index));
	});

	it("is found by day in Riga, kind, plan, institution and path, page by page", async () => {
		await publish("a", told("a", { plans: ["p"], institutions: ["VK", "LM"] }));
		day = "2026-01-12";
		await publish("b", told("b", { kind: "indicator", path: "/raditaji/b", plans: ["p", "q"] }), told("c"));
		expect(await codesOf("2026-01-11")).toEqual(["c", "b"]);
		expect(await codesOf("2026-01-10", { until: "2026-01-10" })).toEqual(["a"]);
		expect(await codesOf(null, { plan: "p" })).toEqual(["b", "a"]);
		expect(await codesOf(null, { institution: "LM" })).toEqual(["a"]);
		expect(await codesOf(null, { kinds: ["indicator"] })).toEqual(["b"]);
		expect(await codesOf(null, { path: "/plani/c" })).toEqual(["c"]);
		expect(await countPublications(db(), null, { plan: "p", before: 1 })).toBe(2);
		const first = await publicationsSince(db(), null, { most: 2 });
		expect(first).toMatchObject({ items: [{ code: "c" }, { code: "b" }], next: 2 });
		expect(await publicationsSince(db(), null, { most: 2, before: 2 })).toMatchObject({
			items: [{ code: "a" }],
			next: null,
		});
	});

	it("is not told again once it was withdrawn", async () => {
		await publish("a", told("a", { plans: ["a"] }), told("both", { plans: ["a", "b"] }), told("b", { plans: ["b"] }));
		await publish("w", told("w", { change: "withdrawn", retracts: { plan: "a" } }));
		expect(await codesOf(null)).toEqual(["b", "both"]);
		expect((await lastPublication(db()))?.sequence).toBe(4);
	});
});
