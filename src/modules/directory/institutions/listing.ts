// What a reader of the register asks for: a day, words, a kind, the institution above; and the list that fits.
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { isThere } from "./past.ts";
import type { Institution } from "./queries.ts";

export type Listing = { view: "tree" | "list"; q: string; kind: string; parent: string; page: number };

export function readListing(query: Record<string, string | undefined>): Listing {
	const { skats, q = "", veids = "", resors = "", lapa } = query;
	const page = /^[1-9]\d{0,5}$/.test(lapa ?? "") ? Number(lapa) : 1;
	const isFiltered = [q, veids, resors].some((asked) => asked.trim() !== "");
	const view = skats === "saraksts" || isFiltered ? "list" : "tree";
	return { view, q: q.trim().slice(0, 200), kind: veids, parent: resors, page };
}

export function isFiltered({ q, kind, parent }: Listing): boolean {
	return [q, kind, parent].some((asked) => asked !== "");
}

export const rowsOnPage = 200;

/** Those there on the day that fit, sorted by name as the language sorts. */
export function fitting(all: readonly Institution[], asked: Listing, asOf: string, lang: Lang): Institution[] {
	const wanted = asked.q.toLocaleLowerCase("lv");
	const parentId = asked.parent ? all.find((row) => row.code === asked.parent)?.id : undefined;
	return byName(
		all.filter(
			(row) =>
				isThere(row, asOf) &&
				(asked.kind === "" || row.kind === asked.kind) &&
				(asked.parent === "" || (parentId !== undefined && row.parentId === parentId)) &&
				(wanted === "" || [row.code, row.name.lv, row.name.en ?? ""].some((text) => has(text, wanted))),
		),
		lang,
	);
}

const has = (text: string, wanted: string) => text.toLocaleLowerCase("lv").includes(wanted);

export function byName<Row extends Pick<Institution, "name">>(rows: readonly Row[], lang: Lang): Row[] {
	return [...rows].sort((a, b) => compareIn(lang)(textIn(a.name, lang).text, textIn(b.name, lang).text));
}
