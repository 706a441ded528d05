import { desc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { measurementFiles } from "./tables.ts";

export type MeasurementFile = typeof measurementFiles.$inferSelect;

/** The newest first: of one person, or of all. */
export async function listFiles(db: Db, broughtById?: string | null): Promise<MeasurementFile[]> {
	return db
		.select()
		.from(measurementFiles)
		.where(broughtById ? eq(measurementFiles.broughtById, broughtById) : undefined)
		.orderBy(desc(measurementFiles.broughtAt))
		.limit(50);
}

export async function findMeasurementFile(db: Db, id: string): Promise<MeasurementFile | undefined> {
	return (await db.select().from(measurementFiles).where(eq(measurementFiles.id, id)))[0];
}
