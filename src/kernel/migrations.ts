// The steps that make the tables, as this version knows them.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";

export const migrationsFolder = "migrations";

/** Their hashes, oldest first. */
export function knownMigrations(): string[] {
	return readMigrationFiles({ migrationsFolder }).map((one) => one.hash);
}

type Journal = { entries: { tag: string }[] };

/** A folder with the first of them only: for data that were written by an older version. */
export async function withFirstMigrations(count: number, use: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "vieda-migrations-"));
	try {
		const journal = JSON.parse(readFileSync(join(migrationsFolder, "meta/_journal.json"), "utf8")) as Journal;
		const entries = journal.entries.slice(0, count);
		mkdirSync(join(folder, "meta"));
		writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries }));
		for (const { tag } of entries) copyFileSync(join(migrationsFolder, `${tag}.sql`), join(folder, `${tag}.sql`));
		await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
