// Lists of the API: {"items": […], "next": cursor|null, "total": n}, with `limit` (≤ 200) and `cursor`.
import { z } from "@hono/zod-openapi";
import { Invalid } from "./errors.ts";

const mostItems = 200;
const usualItems = 100;

const wrongLimit = {
	lv: `Rakstiet veselu skaitli no 1 līdz ${mostItems}.`,
	en: `Write a whole number from 1 to ${mostItems}.`,
};

export const pageQuery = z.object({
	limit: z
		.string()
		.superRefine((text, context) => {
			if (!/^\d{1,3}$/.test(text) || Number(text) < 1 || Number(text) > mostItems) {
				context.addIssue({ code: "custom", params: { said: wrongLimit } });
			}
		})
		.transform(Number)
		.optional()
		.openapi({ type: "integer", minimum: 1, maximum: mostItems, default: usualItems }),
	cursor: z.string().max(200).optional(),
});

/** A page of a list that is whole in memory. The cursor is the place of the next item, made opaque. */
export function page<Item>(all: Item[], { limit = usualItems, cursor }: z.output<typeof pageQuery>) {
	const start = cursor ? readCursor(cursor) : 0;
	const end = start + limit;
	return { items: all.slice(start, end), next: end < all.length ? writeCursor(end) : null, total: all.length };
}

/** For a list that the database cuts: where to begin, and how many. */
export function placeOf({ limit = 100, cursor }: z.output<typeof pageQuery>): { limit: number; offset: number } {
	return { limit, offset: cursor ? readCursor(cursor) : 0 };
}

/** The answer of such a list: what was found from `offset` on, of `total`. */
export function pageFrom<Item>(items: Item[], offset: number, total: number) {
	const end = offset + items.length;
	return { items, next: items.length > 0 && end < total ? writeCursor(end) : null, total };
}

function writeCursor(place: number): string {
	return Buffer.from(`p${place}`).toString("base64url");
}

/** @throws Invalid for what is no cursor of ours */
export function readCursor(cursor: string): number {
	const place = /^p(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1];
	if (place) return Number(place);
	const said = {
		lv: "Kursors nav derīgs: sāciet no saraksta sākuma.",
		en: "The cursor is not valid: begin from the start.",
	};
	throw new Invalid("invalid_cursor", said, { cursor: said });
}
