import { and, asc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { savedViews } from "./tables.ts";

export type SavedView = Omit<typeof savedViews.$inferSelect, "snapshot">;

const columns = {
	id: savedViews.id,
	personId: savedViews.personId,
	list: savedViews.list,
	path: savedViews.path,
	query: savedViews.query,
	name: savedViews.name,
	first: savedViews.first,
	watched: savedViews.watched,
	lookedOn: savedViews.lookedOn,
	madeAt: savedViews.madeAt,
};

/** A person's own, by name; those of one list, when its path is given. */
export async function viewsOf(db: Db, personId: string, path?: string): Promise<SavedView[]> {
	return db
		.select(columns)
		.from(savedViews)
		.where(and(eq(savedViews.personId, personId), path === undefined ? undefined : eq(savedViews.path, path)))
		.orderBy(asc(savedViews.name));
}
