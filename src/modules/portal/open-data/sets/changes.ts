// The log of what became public: what to fetch again.
import { dayOf } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { changeWords, publicationKinds } from "#kernel/publication/words.ts";
import { cells, maybe, maybeCells, maybeTexts, oneOf, sure, texts } from "../columns.ts";
import { dataSet } from "../data-set.ts";

const codes = (lv: string, en: string) =>
	maybe.text(lv, en, { about: { lv: "Kodi, atdalīti ar atstarpi.", en: "Codes, parted by spaces." } });

export const changes = dataSet({
	code: "changes",
	title: { lv: "Izmaiņas", en: "Changes" },
	about: {
		lv: "Viss, kas publicēts vai publiski mainīts, no jaunākā: kas, kad un kurā lapā tas redzams.",
		en: "All that was published or changed in public, the newest first: what, when, and on which page it shows.",
	},
	keywords: { lv: ["izmaiņas", "publicēšana"], en: ["changes", "publication"] },
	columns: {
		sequence: sure.integer("Kārtas numurs", "Sequence", {
			about: { lv: "Aug publicēšanas secībā.", en: "Grows in the order of publication." },
		}),
		at: sure.instant("Laiks", "Time"),
		day: sure.day("Diena", "Day", { about: { lv: "Rīgas laikā.", en: "In Riga's time." } }),
		kind: oneOf(Object.keys(publicationKinds.lv), "Kas", "What"),
		change: oneOf(Object.keys(changeWords.lv), "Izmaiņa", "Change"),
		code: maybe.code("Kods", "Code", {
			about: {
				lv: "Tā, kas mainījies; tukšs, ja mainījies vairāk nekā viens.",
				en: "Of what has changed; empty where more than one has.",
			},
		}),
		path: sure.text("Lapa", "Page", {
			about: { lv: "Adreses daļa aiz vietnes nosaukuma.", en: "The address after the name of the site." },
		}),
		...texts("title", "Nosaukums", "Title"),
		...maybeTexts("said", "Paskaidrojums", "Explanation"),
		plans: codes("Plāni", "Plans"),
		institutions: codes("Iestādes", "Institutions"),
	},
	key: ["sequence"],
	covers: ["day", "day"],
	daily: false,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for await (const one of allPublications(source.db)) {
			yield {
				sequence: one.sequence,
				at: `${one.at.toISOString().slice(0, 19)}Z`,
				day: dayOf(one.at),
				kind: one.kind,
				change: one.change,
				code: one.code || null,
				path: one.path,
				...cells("title", one.title),
				...maybeCells("said", one.said),
				plans: one.plans.join(" ") || null,
				institutions: one.institutions.join(" ") || null,
			};
		}
	},
});

const pageLength = 1000;

async function* allPublications(db: Db) {
	let before: number | undefined;
	do {
		const { items, next } = await publicationsSince(db, null, { before, most: pageLength });
		yield* items;
		before = next ?? undefined;
	} while (before !== undefined);
}
