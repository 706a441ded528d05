import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { type Actor, anyone } from "./access.ts";
import { auditLines } from "./audit.ts";
import { systemClock } from "./clock.ts";
import type { Tx } from "./database.ts";
import { Invalid, Refused } from "./errors.ts";
import { newId } from "./id.ts";
import { type Occasion, operation, perform } from "./operation.ts";
import { findSetting, keepSetting, settings } from "./settings.ts";

let test: TestDatabase;
beforeAll(async () => {
	test = await openTestDatabase();
});
afterAll(() => test.close());

const coordinator: Actor = {
	kind: "person",
	id: newId(),
	name: "",
	grants: [{ role: "plan-coordinator", institutionId: null }],
};
const auditor: Actor = { kind: "person", id: newId(), name: "", grants: [{ role: "auditor", institutionId: null }] };

function occasion(actor: Actor): Occasion {
	return { db: test.database.db, clock: systemClock, search: [], actor, via: "page", requestId: "test" };
}

const keep = operation({
	name: "test.keep",
	allow: ["plan-coordinator"],
	publishes: false,
	input: z.object({ key: z.string().min(1), value: z.number() }),
	async run(act, { key, value }): Promise<number> {
		await keepSetting(act.tx, key, value);
		await act.audit({ subject: ["setting", key], after: { value } });
		return value;
	},
});

describe("an operation", () => {
	it("tells a wrong value from a missing one", async () => {
		const refusal = (input: unknown) =>
			perform(occasion(coordinator), keep, input as never).catch((error) => error.fields.value.lv);
		expect(await refusal({ key: "a", value: "daudz" })).toBe("Ierakstiet skaitli, piemēram, 45,6.");
		expect(await refusal({ key: "a" })).toBe("Aizpildiet šo lauku.");
	});

	it("runs for a role that it allows and leaves an audit line in the same transaction", async () => {
		expect(await perform(occasion(coordinator), keep, { key: "a", value: 1 })).toBe(1);
		const lines = await test.database.db.select().from(auditLines);
		expect(lines.find((line) => line.subjectId === "a")).toMatchObject({
			operation: "test.keep",
			actorId: coordinator.id,
			via: "page",
			actingAs: ["plan-coordinator"],
			after: { value: 1 },
		});
	});

	it("refuses another role, and somebody who is not signed in, before it looks at the input", async () => {
		await expect(perform(occasion(auditor), keep, { key: "", value: 1 })).rejects.toMatchObject({ status: 403 });
		await expect(perform(occasion(anyone), keep, { key: "b", value: 1 })).rejects.toMatchObject({ status: 401 });
		await expect(perform(occasion(anyone), keep, { key: "b", value: 1 })).rejects.toBeInstanceOf(Refused);
	});

	it("refuses wrong input at its field, in both languages", async () => {
		const refusal = await perform(occasion(coordinator), keep, { key: "", value: 1 }).catch((error) => error);
		expect(refusal).toBeInstanceOf(Invalid);
		expect(refusal.fields.key).toEqual({ lv: "Aizpildiet šo lauku.", en: "Fill in this field." });
	});

	it("is rolled back when it writes without an audit line", async () => {
		const silent = operation({
			name: "test.silent",
			allow: ["plan-coordinator"],
			publishes: false,
			input: z.object({}),
			run: (act) => keepSetting(act.tx, "silent", true),
		});
		await expect(perform(occasion(coordinator), silent, {})).rejects.toThrow(/without an audit line/);
		expect(await findSetting(test.database.db, "silent")).toBeUndefined();
	});

	it("that only reads needs no audit line", async () => {
		const reading = operation({
			name: "test.read",
			allow: ["plan-coordinator"],
			publishes: false,
			input: z.object({}),
			run: (act) => findSetting(act.tx, "a"),
		});
		expect(await perform(occasion(coordinator), reading, {})).toBe(1);
	});

	it("that locks a row, or tries to add what is there, and changes nothing needs no audit line", async () => {
		const idle = operation({
			name: "test.idle",
			allow: ["plan-coordinator"],
			publishes: false,
			input: z.object({}),
			async run(act): Promise<string> {
				await act.tx.select().from(settings).where(eq(settings.key, "a")).for("update");
				await act.tx.insert(settings).values({ key: "a", value: 7 }).onConflictDoNothing();
				await act.tx.delete(settings).where(eq(settings.key, "never kept"));
				return "nothing to do";
			},
		});
		expect(await perform(occasion(coordinator), idle, {})).toBe("nothing to do");
		expect(await findSetting(test.database.db, "a")).toBe(1);
	});

	it.each([
		["changes a row", (tx: Tx) => tx.update(settings).set({ value: 7 }).where(eq(settings.key, "a"))],
		["removes a row", (tx: Tx) => tx.delete(settings).where(eq(settings.key, "a"))],
	])("that locks a row and %s without an audit line is rolled back", async (_, write) => {
		const sly = operation({
			name: "test.sly",
			allow: ["plan-coordinator"],
			publishes: false,
			input: z.object({}),
			async run(act): Promise<void> {
				await act.tx.select().from(settings).where(eq(settings.key, "a")).for("update");
				await write(act.tx);
			},
		});
		await expect(perform(occasion(coordinator), sly, {})).rejects.toThrow(/without an audit line/);
		expect(await findSetting(test.database.db, "a")).toBe(1);
	});

	it("leaves neither its change nor its audit line when it fails half-way", async () => {
		const failing = operation({
			name: "test.failing",
			allow: ["plan-coordinator"],
			publishes: false,
			input: z.object({}),
			async run(act): Promise<void> {
				await act.call(keep, { key: "half", value: 1 });
				throw new Error("half-way");
			},
		});
		await expect(perform(occasion(coordinator), failing, {})).rejects.toThrow("half-way");
		expect(await findSetting(test.database.db, "half")).toBeUndefined();
		const lines = await test.database.db.select().from(auditLines);
		expect(lines.some((line) => line.subjectId === "half")).toBe(false);
	});

	it("that follows by itself from another is signed by the system, in the same transaction", async () => {
		const following = operation({
			name: "test.following",
			allow: "system",
			publishes: false,
			input: z.object({}),
			run: (act) => act.audit({ subject: ["setting", "followed"] }),
		});
		const leading = operation({
			name: "test.leading",
			allow: ["auditor"],
			publishes: false,
			input: z.object({}),
			run: (act) => act.follow(following, {}),
		});
		await expect(perform(occasion(auditor), following, {})).rejects.toMatchObject({ code: "role_not_allowed" });
		await perform(occasion(auditor), leading, {});
		const lines = await test.database.db.select().from(auditLines);
		expect(lines.find((line) => line.subjectId === "followed")).toMatchObject({ actorKind: "system", via: "page" });
	});

	it("called by another one still asks for its own role", async () => {
		const outer = operation({
			name: "test.outer",
			allow: ["auditor"],
			publishes: false,
			input: z.object({}),
			run: (act) => act.call(keep, { key: "c", value: 1 }),
		});
		await expect(perform(occasion(auditor), outer, {})).rejects.toMatchObject({ code: "role_not_allowed" });
	});
});
