// Files live in the database by the hash of their content: one backup, one transaction, stored once.
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { customType, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import type { Db, Tx } from "./database.ts";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

export const files = pgTable("files", {
	hash: text().primaryKey(),
	contentType: text("content_type").notNull(),
	size: integer().notNull(),
	content: bytea().notNull(),
	storedAt: timestamp("stored_at", { withTimezone: true }).notNull(),
});

export const mostFileBytes = 25 * 1024 * 1024;

/** SHA-256 in hex. */
export function contentHash(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

/** Keeps the file and answers its hash; the same content is kept once. */
export async function keepFile(tx: Tx, bytes: Uint8Array, contentType: string, at: Date): Promise<string> {
	const hash = contentHash(bytes);
	await tx
		.insert(files)
		.values({ hash, contentType, size: bytes.length, content: bytes, storedAt: at })
		.onConflictDoNothing();
	return hash;
}

export async function findFile(db: Db, hash: string): Promise<{ bytes: Uint8Array; contentType: string } | undefined> {
	const [row] = await db.select().from(files).where(eq(files.hash, hash));
	return row && { bytes: row.content, contentType: row.contentType };
}

/** The last part of a path, without signs that no file name needs. */
export function plainFileName(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? "";
	return last.replace(/[\p{Cc}\p{Cf}"]/gu, "").slice(0, 200) || "-";
}
