// Addresses, days, and reading of what editors type.
import { type Day, dayOf } from "#kernel/clock.ts";

export const newsPageSize = 20;

/** Words of addresses that mean something else. */
const taken = new Set(["jauns", "mani"]);

/** "Pārvalde mācās: 5 soļi" → "parvalde-macas-5-soli". At most 80 signs, cut between words. */
export function slugOf(title: string): string {
	const words = title
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let slug = "";
	for (const word of words) {
		if (slug.length + word.length + 1 > 80) break;
		slug = slug ? `${slug}-${word}` : word;
	}
	return slug === "" || taken.has(slug) ? `jaunums${slug ? `-${slug}` : ""}` : slug;
}

/** The first of slug, slug-2, slug-3 … that nothing else has. */
export function freeSlug(slug: string, used: ReadonlySet<string>): string {
	if (!used.has(slug)) return slug;
	let n = 2;
	while (used.has(`${slug}-${n}`)) n += 1;
	return `${slug}-${n}`;
}

/** Codes as typed: apart by commas, spaces or lines; each once. */
export function codesIn(typed: string): string[] {
	return [...new Set(typed.split(/[\s,;]+/).filter(Boolean))];
}

/** The Latvian day on which it appeared; of a draft, on which it was begun. */
export const newsDay = (item: { publishedAt: Date | null; recordedAt: Date }): Day =>
	dayOf(item.publishedAt ?? item.recordedAt);
