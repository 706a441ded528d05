// Facts of the installation that must outlive a restart, such as "this database holds demonstration data".
import { eq } from "drizzle-orm";
import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { Db, Tx } from "./database.ts";

export const settings = pgTable("settings", { key: text().primaryKey(), value: jsonb().notNull() });

export async function findSetting(db: Db, key: string): Promise<unknown> {
	const [row] = await db.select().from(settings).where(eq(settings.key, key));
	return row?.value;
}

export async function keepSetting(tx: Tx, key: string, value: unknown): Promise<void> {
	await tx.insert(settings).values({ key, value }).onConflictDoUpdate({ target: settings.key, set: { value } });
}
