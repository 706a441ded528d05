// How often something may be tried. Counted in the database, so that several processes count together, and outside of
// any transaction: a try that fails counts too.
import { createHash } from "node:crypto";
import { lt, sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { Db } from "./database.ts";
import { TooOften } from "./errors.ts";

export const triesCounted = pgTable("tries_counted", {
	/** A hash: addresses and accounts as they were typed do not stand here. */
	key: text().primaryKey(),
	count: integer().notNull(),
	/** When the count begins anew. */
	until: timestamp({ withTimezone: true }).notNull(),
});

export type Limit = { purpose: string; most: number; minutes: number };

/** Counts one more try. @throws TooOften when there were as many as may be in these minutes */
export async function countTry(db: Db, { purpose, most, minutes }: Limit, of: string, now: Date): Promise<void> {
	const key = keyOf(purpose, of);
	const until = new Date(now.getTime() + minutes * 60_000);
	const isOver = sql`${triesCounted.until} <= ${now.toISOString()}::timestamptz`;
	const [row] = await db
		.insert(triesCounted)
		.values({ key, count: 1, until })
		.onConflictDoUpdate({
			target: triesCounted.key,
			set: {
				count: sql`case when ${isOver} then 1 else ${triesCounted.count} + 1 end`,
				until: sql`case when ${isOver} then excluded.until else ${triesCounted.until} end`,
			},
		})
		.returning();
	if (row && row.count > most) throw new TooOften(Math.ceil((row.until.getTime() - now.getTime()) / 1000));
}

/** After a success the count begins anew. */
export async function forgetTries(db: Db, { purpose }: Limit, of: string): Promise<void> {
	await db.delete(triesCounted).where(sql`${triesCounted.key} = ${keyOf(purpose, of)}`);
}

export async function forgetOldTries(db: Db, now: Date): Promise<void> {
	await db.delete(triesCounted).where(lt(triesCounted.until, now));
}

function keyOf(purpose: string, of: string): string {
	return createHash("sha256").update(`${purpose}\n${of}`).digest("hex");
}
