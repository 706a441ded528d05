// A fresh migrated database for a test file: from a template, on the embedded database or on PostgreSQL.
import { type Database, openDatabase } from "#kernel/database.ts";

export type TestDatabase = { database: Database; close(): Promise<void> };

export async function openTestDatabase(): Promise<TestDatabase> {
	const database = await openDatabase({ kind: "embedded" });
	await database.migrate();
	return { database, close: () => database.close() };
}
