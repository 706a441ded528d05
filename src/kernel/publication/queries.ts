// The log of what became public, newest first. What was retracted is not told again.
import { and, arrayContains, desc, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import { addDays, type Day, instantOf } from "../clock.ts";
import type { Db } from "../database.ts";
import { publications } from "./tables.ts";
import type { ChangeWord, PublicationKind } from "./words.ts";

/** The newest of all: one row by the primary key. Whoever has drawn something since then has nothing newer to draw. */
export async function lastPublication(db: Db): Promise<{ sequence: number; at: Date } | undefined> {
	const [last] = await db
		.select({ sequence: publications.sequence, at: publications.at })
		.from(publications)
		.orderBy(desc(publications.sequence))
		.limit(1);
	return last;
}

export type PublicationFilter = {
	kinds?: readonly PublicationKind[] | undefined;
	plan?: string | undefined;
	institution?: string | undefined;
	/** Of one page: its path without the language's prefix. */
	path?: string | undefined;
	/** Up to the end of this day in Riga. */
	until?: Day | undefined;
	/** Only what came before this one: the next page of a list. */
	before?: number | undefined;
	most?: number | undefined;
};

export type Told = Omit<typeof publications.$inferSelect, "kind" | "change"> & {
	kind: PublicationKind;
	change: ChangeWord;
};

/** What became public since the beginning of a day in Riga (null: ever), newest first; `next` is the `before` of the next page. */
export async function publicationsSince(
	db: Db,
	since: Day | null,
	filter: PublicationFilter = {},
): Promise<{ items: Told[]; next: number | null }> {
	const most = filter.most ?? 50;
	const rows = await db
		.select()
		.from(publications)
		.where(and(...conditionsOf(since, filter)))
		.orderBy(desc(publications.sequence))
		.limit(most + 1);
	const items = rows.slice(0, most) as Told[];
	return { items, next: rows.length > most ? (items.at(-1)?.sequence ?? null) : null };
}

/** Whether it was ever told of, be it that it was retracted since. */
export async function wasPublished(db: Db, kind: PublicationKind, code: string): Promise<boolean> {
	return (await db.$count(publications, and(eq(publications.kind, kind), eq(publications.code, code)))) > 0;
}

/** How many there are, by the same questions. */
export async function countPublications(db: Db, since: Day | null, filter: PublicationFilter = {}): Promise<number> {
	return db.$count(publications, and(...conditionsOf(since, { ...filter, before: undefined })));
}

function conditionsOf(since: Day | null, filter: PublicationFilter): (SQL | undefined)[] {
	return [
		eq(publications.retracted, false),
		since === null ? undefined : gte(publications.at, instantOf(since, "00:00")),
		filter.until === undefined ? undefined : lt(publications.at, instantOf(addDays(filter.until, 1), "00:00")),
		filter.kinds && inArray(publications.kind, [...filter.kinds]),
		filter.plan === undefined ? undefined : arrayContains(publications.plans, [filter.plan]),
		filter.institution === undefined ? undefined : arrayContains(publications.institutions, [filter.institution]),
		filter.path === undefined ? undefined : eq(publications.path, filter.path),
		filter.before === undefined ? undefined : lt(publications.sequence, filter.before),
	];
}

/** By page: when what it shows last changed. */
export async function lastByPath(db: Db): Promise<Map<string, Date>> {
	const rows = await db
		.selectDistinctOn([publications.path], { path: publications.path, at: publications.at })
		.from(publications)
		.where(eq(publications.retracted, false))
		.orderBy(publications.path, desc(publications.sequence));
	return new Map(rows.map((row) => [row.path, row.at]));
}
