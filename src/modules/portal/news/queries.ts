// Reads of news. Outsiders read what is published; writers also what waits on their institutions' desks.
import { and, asc, count, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { addDays, type Day, instantOf } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { newsAddresses, newsCorrections, newsImages, newsItems, newsTags } from "./tables.ts";
import { type NamedTag, nameOf } from "./tags.ts";
import type { NewsState } from "./workflow.ts";

type Row = typeof newsItems.$inferSelect;
export type NewsHead = Omit<Row, "state" | "institutionId"> & {
	state: NewsState;
	institution: { id: string; code: string; name: { lv: string; en?: string } };
};
export type NewsImage = { number: number; fileHash: string; alternative: { lv: string; en?: string } };
export type NewsCorrection = typeof newsCorrections.$inferSelect;
export type NewsItem = NewsHead & { tags: NamedTag[]; images: NewsImage[]; corrections: NewsCorrection[] };

/** Codes that an item must be tagged with, and whose it is. */
export type NewsFilter = {
	about?: string | undefined;
	institution?: string | undefined;
	/** Those that had appeared by the end of this day in Riga. */
	until?: Day | undefined;
};

/** Published items, the latest first. `total` counts what the filter leaves. */
export async function listNews(
	db: Db,
	filter: NewsFilter,
	page: { limit: number; offset: number },
): Promise<{ items: NewsHead[]; total: number }> {
	const institutionId = await institutionIdOf(db, filter.institution);
	if (institutionId === "unknown") return { items: [], total: 0 };
	const wanted = and(
		eq(newsItems.state, "published"),
		institutionId ? eq(newsItems.institutionId, institutionId) : undefined,
		filter.about ? inArray(newsItems.id, taggedWith(db, filter.about)) : undefined,
		filter.until ? lt(newsItems.publishedAt, instantOf(addDays(filter.until, 1), "00:00")) : undefined,
	);
	const [found] = await db.select({ total: count() }).from(newsItems).where(wanted);
	const rows = await db
		.select()
		.from(newsItems)
		.where(wanted)
		.orderBy(desc(newsItems.publishedAt), desc(newsItems.id))
		.limit(page.limit)
		.offset(page.offset);
	return { items: await headsOf(db, rows), total: found?.total ?? 0 };
}

/** The addresses of all published items, the latest first. */
export async function publishedNews(db: Db): Promise<string[]> {
	const rows = await db
		.select({ slug: newsItems.slug })
		.from(newsItems)
		.where(eq(newsItems.state, "published"))
		.orderBy(desc(newsItems.publishedAt), desc(newsItems.id));
	return rows.map(({ slug }) => slug);
}

/** A plan's news include those of its elements. */
function taggedWith(db: Db, code: string) {
	return db
		.select({ id: newsTags.itemId })
		.from(newsTags)
		.where(sql`${newsTags.code} = ${code} or starts_with(${newsTags.code}, ${`${code}/`})`);
}

async function institutionIdOf(db: Db, code: string | undefined): Promise<string | undefined> {
	if (!code) return undefined;
	return (await listInstitutions(db)).find((one) => one.code === code)?.id ?? "unknown";
}

/** What is not published yet, for those who write for these institutions (null = all). */
export async function listDesk(db: Db, writesFor: ReadonlySet<string> | null): Promise<NewsHead[]> {
	if (writesFor?.size === 0) return [];
	const rows = await db
		.select()
		.from(newsItems)
		.where(
			and(
				inArray(newsItems.state, ["draft", "scheduled"]),
				writesFor ? inArray(newsItems.institutionId, [...writesFor]) : undefined,
			),
		)
		.orderBy(asc(newsItems.publishAt), desc(newsItems.changedAt));
	return headsOf(db, rows);
}

async function headsOf(db: Db, rows: Row[]): Promise<NewsHead[]> {
	if (rows.length === 0) return [];
	const names = new Map((await listInstitutions(db)).map((one) => [one.id, one]));
	return rows.map(({ institutionId, ...row }) => {
		const one = names.get(institutionId);
		const institution = { id: institutionId, code: one?.code ?? "", name: one?.name ?? { lv: "" } };
		return { ...row, state: row.state as NewsState, institution };
	});
}

/** The item that has, or had, this address. */
export async function findNews(db: Db, slug: string, today: Day): Promise<NewsItem | undefined> {
	const [row] = await db.select().from(newsItems).where(eq(newsItems.slug, slug));
	const found = row ?? (await findRenamed(db, slug));
	if (!found) return undefined;
	const [head] = await headsOf(db, [found]);
	if (!head) return undefined;
	const tags = await db
		.select()
		.from(newsTags)
		.where(eq(newsTags.itemId, found.id))
		.orderBy(asc(newsTags.kind), asc(newsTags.code));
	const named: NamedTag[] = [];
	for (const { code } of tags) {
		const tag = await nameOf(db, code, today);
		if (tag) named.push(tag);
	}
	return { ...head, tags: named, images: await imagesOf(db, found.id), corrections: await correctionsOf(db, found.id) };
}

async function findRenamed(db: Db, slug: string): Promise<Row | undefined> {
	const [row] = await db
		.select({ item: newsItems })
		.from(newsAddresses)
		.innerJoin(newsItems, eq(newsItems.id, newsAddresses.itemId))
		.where(eq(newsAddresses.slug, slug));
	return row?.item;
}

export function imagesOf(db: Db, itemId: string): Promise<NewsImage[]> {
	const { number, fileHash, alternative } = newsImages;
	return db
		.select({ number, fileHash, alternative })
		.from(newsImages)
		.where(eq(newsImages.itemId, itemId))
		.orderBy(asc(number));
}

function correctionsOf(db: Db, itemId: string): Promise<NewsCorrection[]> {
	return db
		.select()
		.from(newsCorrections)
		.where(eq(newsCorrections.itemId, itemId))
		.orderBy(asc(newsCorrections.number));
}
