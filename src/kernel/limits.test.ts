import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase } from "../../tests/database.ts";
import { countTry, forgetOldTries, forgetTries, triesCounted } from "./limits.ts";

let test: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
	test = await openTestDatabase();
});
afterAll(() => test.close());

const limit = { purpose: "test", most: 3, minutes: 10 };
const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 12, minutes));
const attempt = (of: string, minutes: number) => countTry(test.database.db, limit, of, at(minutes));

it("lets as many through as it says, and tells when to come back", async () => {
	for (let n = 0; n < 3; n += 1) await attempt("a", n);
	await expect(attempt("a", 4)).rejects.toMatchObject({ status: 429, seconds: 6 * 60 });
	await attempt("b", 4);
});

it("begins anew when the time is over, not with each try", async () => {
	await attempt("a", 10);
	await attempt("a", 11);
});

it("counts those who come at the same moment one by one", async () => {
	const tries = await Promise.allSettled(Array.from({ length: 10 }, () => attempt("crowd", 0)));
	expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(3);
});

it("is forgotten after a success, and once it is over", async () => {
	for (let n = 0; n < 3; n += 1) await attempt("c", 0);
	await forgetTries(test.database.db, limit, "c");
	await attempt("c", 0);
	await forgetOldTries(test.database.db, at(60));
	expect(await test.database.db.select().from(triesCounted)).toEqual([]);
});

it("keeps no address and no account as it was typed", async () => {
	await attempt("zanete@office.example.invalid", 0);
	expect(JSON.stringify(await test.database.db.select().from(triesCounted))).not.toContain("zanete");
});
