import { desc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { files } from "#kernel/files.ts";
import { institutionUploads } from "./tables.ts";

export type Upload = {
	id: string;
	filename: string;
	state: "waiting" | "accepted" | "discarded";
	result: { added: number; known: number; wrong: number } | null;
	broughtById: string | null;
	broughtAt: Date;
};

const mostShown = 50;

/** The newest first. */
export async function listUploads(db: Db): Promise<Upload[]> {
	const rows = await db
		.select()
		.from(institutionUploads)
		.orderBy(desc(institutionUploads.broughtAt), desc(institutionUploads.id))
		.limit(mostShown);
	return rows.map((row) => ({ ...row, state: row.state as Upload["state"] }));
}

export async function findUpload(db: Db, id: string): Promise<(Upload & { bytes: Uint8Array }) | undefined> {
	const [found] = await db
		.select({ upload: institutionUploads, bytes: files.content })
		.from(institutionUploads)
		.innerJoin(files, eq(files.hash, institutionUploads.fileHash))
		.where(eq(institutionUploads.id, id));
	return found && { ...found.upload, state: found.upload.state as Upload["state"], bytes: found.bytes };
}
