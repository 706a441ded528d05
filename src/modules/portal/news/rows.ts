// Rows of news for acting on them: found, locked, and asked whether this person may.
import { eq, or } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Missing } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { mayWriteFor, notYourNews } from "./access.ts";
import { freeSlug, slugOf } from "./rules.ts";
import { newsAddresses, newsItems, newsTags } from "./tables.ts";
import type { Tag } from "./tags.ts";
import { type NewsEvent, type NewsState, nextState } from "./workflow.ts";

export type NewsRow = typeof newsItems.$inferSelect;

/**
 * Locks the item for the event. Who may not write for its institution learns of an unpublished item only that there
 * is none.
 * @throws Missing, Refused, Conflict `news_state`
 */
export async function lockNews(act: Act, slug: string, event: NewsEvent): Promise<NewsRow & { to: NewsState }> {
	const [row] = await act.tx.select().from(newsItems).where(eq(newsItems.slug, slug)).for("update");
	if (!row) throw noSuchNews();
	if (!(await mayWriteFor(act.tx, act.actor, row.institutionId))) {
		if (row.state !== "published" && row.state !== "withdrawn") throw noSuchNews();
		throw notYourNews(await codeOf(act.tx, row.institutionId));
	}
	const to = nextState(row.state as NewsState, event);
	if (to) return { ...row, to };
	throw new Conflict("news_state", {
		lv: "Jaunums šobrīd ir citā stāvoklī: pārlādējiet lapu un skatiet, ko ar to var darīt.",
		en: "The item is in another state now: reload the page to see what can be done with it.",
	});
}

export function noSuchNews(): Missing {
	return new Missing("no_such_news", { lv: "Tāda jaunuma nav.", en: "There is no such news item." });
}

export async function codeOf(tx: Tx, institutionId: string): Promise<string> {
	return (await listInstitutions(tx)).find((one) => one.id === institutionId)?.code ?? "";
}

/** An address for the title that no item has or had, but for this one. */
export async function takeSlug(tx: Tx, title: string, own?: { id: string }): Promise<string> {
	const wanted = slugOf(title);
	const now = await tx.select({ slug: newsItems.slug, itemId: newsItems.id }).from(newsItems);
	const before = await tx.select().from(newsAddresses);
	return freeSlug(wanted, new Set([...now, ...before].filter((one) => one.itemId !== own?.id).map((one) => one.slug)));
}

export async function writeTags(tx: Tx, itemId: string, tags: readonly Tag[]): Promise<void> {
	await tx.delete(newsTags).where(eq(newsTags.itemId, itemId));
	if (tags.length > 0) await tx.insert(newsTags).values(tags.map((tag) => ({ itemId, ...tag })));
}

/** The new address; the old one goes on leading there once readers may have it. */
export async function moveAddress(tx: Tx, row: NewsRow, slug: string): Promise<void> {
	if (slug === row.slug) return;
	await tx.delete(newsAddresses).where(or(eq(newsAddresses.slug, slug), eq(newsAddresses.slug, row.slug)));
	if (row.publishedAt) await tx.insert(newsAddresses).values({ slug: row.slug, itemId: row.id });
}
