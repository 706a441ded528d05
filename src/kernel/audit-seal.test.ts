import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../tests/database.ts";
import { system } from "./access.ts";
import { auditLines, auditSeals, writeAuditLine } from "./audit.ts";
import { checkAuditChain, sealAuditLines } from "./audit-seal.ts";
import { newId } from "./id.ts";

let test: TestDatabase;
afterAll(() => test.close());

async function writeLines(count: number): Promise<void> {
	await test.database.db.transaction(async (tx) => {
		for (let n = 0; n < count; n++) {
			const deed = {
				actor: system,
				via: "job" as const,
				requestId: "r",
				operation: "test.op",
				at: new Date(1_700_000_000_000 + n),
			};
			await writeAuditLine(tx, deed, { subject: ["thing", String(n)], after: { b: n, a: { d: 1, c: [2] } } });
		}
	});
}

/** As the tables' owner can: the guard that refuses every change is lifted. */
const past = (table: string) =>
	test.database.db.execute(sql.raw(`alter table ${table} disable trigger ${table}_only_added`));

beforeEach(async () => {
	if (test) await test.close();
	test = await openTestDatabase();
	await past("audit_lines");
	await past("audit_seals");
	await test.database.db.execute(sql`truncate audit_lines, audit_seals`);
	await writeLines(5);
	await sealAuditLines(test.database.db);
});

describe("the audit trail's chain", () => {
	it("is whole when nobody touched it, and seals new lines after the old ones", async () => {
		expect(await checkAuditChain(test.database.db)).toEqual({ sealed: 5, unsealed: 0, broken: [] });
		await writeLines(2);
		expect(await checkAuditChain(test.database.db)).toMatchObject({ sealed: 5, unsealed: 2, broken: [] });
		expect(await sealAuditLines(test.database.db)).toBe(2);
		expect(await checkAuditChain(test.database.db)).toEqual({ sealed: 7, unsealed: 0, broken: [] });
	});

	it("shows a changed line", async () => {
		await test.database.db
			.update(auditLines)
			.set({ after: { b: 99 } })
			.where(eq(auditLines.subjectId, "2"));
		expect((await checkAuditChain(test.database.db)).broken).toMatchObject([
			{ place: 3, what: "the line or its place was changed" },
		]);
	});

	it("shows a removed line", async () => {
		await test.database.db.delete(auditLines).where(eq(auditLines.subjectId, "1"));
		expect((await checkAuditChain(test.database.db)).broken).toMatchObject([
			{ place: 2, what: "the line was removed" },
		]);
	});

	it("shows a line that was added past the acts, whenever it is dated", async () => {
		await test.database.db.execute(
			sql`insert into audit_lines select gen_random_uuid(), at, actor_kind, actor_id, acting_as, via, request_id,
				operation, subject_kind, 'added', before, after from audit_lines where subject_id = '3'`,
		);
		await sealAuditLines(test.database.db);
		expect((await checkAuditChain(test.database.db)).broken).toMatchObject([
			{ place: 6, what: expect.stringContaining("added past the acts") },
		]);
	});

	it("shows a seal that was added", async () => {
		const [line] = await test.database.db.select().from(auditLines).limit(1);
		await test.database.db.execute(sql`delete from audit_seals where place = 5`);
		await test.database.db.insert(auditSeals).values({ place: 5, lineId: newId(), hash: "f".repeat(64) });
		expect(line && (await checkAuditChain(test.database.db)).broken).toMatchObject([{ place: 5 }]);
	});

	it("shows a removed seal", async () => {
		await test.database.db.delete(auditSeals).where(eq(auditSeals.place, 2));
		expect((await checkAuditChain(test.database.db)).broken).toMatchObject([
			{ place: 3, what: "a seal is missing before this place" },
		]);
	});

	it("shows lines that changed places", async () => {
		const [first, second] = await test.database.db.select().from(auditSeals).orderBy(asc(auditSeals.place)).limit(2);
		if (!first || !second) throw new Error("seals expected");
		await test.database.db.delete(auditSeals).where(eq(auditSeals.place, 2));
		await test.database.db.update(auditSeals).set({ lineId: second.lineId }).where(eq(auditSeals.place, 1));
		await test.database.db.insert(auditSeals).values({ ...second, lineId: first.lineId });
		expect((await checkAuditChain(test.database.db)).broken).toMatchObject([{ place: 1 }]);
	});
});

describe("the trail's guard", () => {
	const guarded = ["audit_lines", "audit_seals", "plan_versions"];
	const tries = guarded.flatMap((table) => [
		`update ${table} set ${table === "audit_seals" ? "hash" : "id"} = ${table === "audit_seals" ? "''" : "id"}`,
		`delete from ${table}`,
		`truncate ${table} cascade`,
	]);

	it.each(tries)("refuses: %s", async (statement) => {
		const fresh = await openTestDatabase();
		try {
			const refused = await fresh.database.db.execute(sql.raw(statement)).catch((error: Error) => error.cause);
			expect(refused).toMatchObject({ code: "42501", message: expect.stringContaining("is only added to") });
		} finally {
			await fresh.close();
		}
	});
});
