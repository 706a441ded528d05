// Addresses of lists, and what changed on one between two looks. Pure.
import { createHash } from "node:crypto";
import { splitLang } from "#kernel/lang.ts";
import type { Place, Query, SavedList, Shown } from "./lists.ts";

/** As long as a query is allowed to be that somebody keeps. */
export const longestQuery = 1_000;

/**
 * The list that an address within VIEDA leads to, with the known part of its query in the order of the list's keys.
 * @returns nothing for any other address: of another site, of a page that is no list, or too long
 */
export function readAddress(lists: readonly SavedList[], address: string): (Place & { list: SavedList }) | undefined {
	// One slash only: "//other.site" leads out, and so does "/\other.site".
	if (!/^\/(?![/\\])/.test(address) || address.length > longestQuery * 2) return undefined;
	const base = "http://vieda.invalid";
	if (!URL.canParse(address, base)) return undefined;
	const url = new URL(address, base);
	if (url.origin !== base) return undefined;
	const { path } = splitLang(url.pathname);
	const list = lists.find((one) => one.fits(path));
	if (!list) return undefined;
	const query = knownQuery(list, Object.fromEntries(url.searchParams));
	return writeQuery(query).length > longestQuery ? undefined : { list, path, query };
}

/** What is empty or unknown says nothing. */
export function knownQuery(list: Pick<SavedList, "keys">, query: Record<string, string | undefined>): Query {
	const known = list.keys.flatMap((key) => {
		const value = query[key]?.trim();
		return value ? [[key, value] as const] : [];
	});
	return Object.fromEntries(known);
}

export const writeQuery = (query: Query): string => new URLSearchParams(query).toString();

export function writeAddress({ path, query }: { path: string; query: string }): string {
	return query === "" ? path : `${path}?${query}`;
}

/** By key, a mark of what it said; small enough to be kept for ten thousand rows. */
export type Snapshot = Record<string, string>;

export function snapshotOf(shown: readonly Shown[]): Snapshot {
	return Object.fromEntries(shown.map(({ key, says }) => [key, mark(says)]));
}

const mark = (text: string) => createHash("sha256").update(text).digest("base64url").slice(0, 10);

export type Change = { come: string[]; gone: string[]; changed: string[] };

/** @returns nothing where nothing changed */
export function changeBetween(before: Snapshot, now: Snapshot): Change | undefined {
	const has = (one: Snapshot, key: string) => Object.hasOwn(one, key);
	const come = Object.keys(now).filter((key) => !has(before, key));
	const gone = Object.keys(before).filter((key) => !has(now, key));
	const changed = Object.keys(now).filter((key) => has(before, key) && before[key] !== now[key]);
	return come.length + gone.length + changed.length === 0 ? undefined : { come, gone, changed };
}
