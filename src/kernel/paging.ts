// Lists of the API: {"items": […], "next": cursor|null, "total": n}, with `limit` (≤ 200) and `cursor`.
import { z } from "zod";
import { Invalid } from "./errors.ts";

export const pageQuery = z.object({
	limit: z.coerce.number().int().min(1).max(200).optional(),
	cursor: z.string().max(200).optional(),
});

/** A page of a list that is whole in memory. The cursor is the place of the next item, made opaque. */
export function page<Item>(all: Item[], { limit = 100, cursor }: z.output<typeof pageQuery>) {
	const start = cursor ? readCursor(cursor) : 0;
	const end = start + limit;
	return { items: all.slice(start, end), next: end < all.length ? writeCursor(end) : null, total: all.length };
}

function writeCursor(place: number): string {
	return Buffer.from(`p${place}`).toString("base64url");
}

function readCursor(cursor: string): number {
	const place = /^p(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1];
	if (place) return Number(place);
	const said = {
		lv: "Kursors nav derīgs: sāciet no saraksta sākuma.",
		en: "The cursor is not valid: begin from the start.",
	};
	throw new Invalid("invalid_cursor", said, { cursor: said });
}
