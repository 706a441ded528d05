import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import type { Lang } from "#kernel/words.ts";
import { people } from "../people/tables.ts";
import type { Way } from "./kinds.ts";
import { noticeChoices, notifications } from "./tables.ts";

export type ShownNotice = Pick<typeof notifications.$inferSelect, "id" | "kind" | "text" | "madeAt" | "readAt">;

/** A person's notices, the newest first. Ids sort by time: `before` is the last id of the page before. */
export async function listNotices(db: Db, personId: string, most: number, before?: string): Promise<ShownNotice[]> {
	const { id, kind, text, madeAt, readAt } = notifications;
	return db
		.select({ id, kind, text, madeAt, readAt })
		.from(notifications)
		.where(and(eq(notifications.personId, personId), before ? lt(id, before) : undefined))
		.orderBy(desc(id))
		.limit(most);
}

export async function countUnread(db: Db, personId: string): Promise<number> {
	return db.$count(notifications, and(eq(notifications.personId, personId), isNull(notifications.readAt)));
}

export type Choices = { chosen: Map<string, Way>; lang: Lang; email: string | null };

export async function findChoices(db: Db, personId: string): Promise<Choices> {
	const rows = await db.select().from(noticeChoices).where(eq(noticeChoices.personId, personId));
	const [person] = await db.select().from(people).where(eq(people.id, personId));
	const chosen = new Map(rows.map((row) => [row.kind, row.way]));
	return { chosen, lang: person?.lang ?? "lv", email: person?.email ?? null };
}
