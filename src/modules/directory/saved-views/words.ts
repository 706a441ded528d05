import { defineWords, type Lang } from "#kernel/words.ts";
import type { Change } from "./rules.ts";

export const viewWords = defineWords({
	title: { lv: "Saglabātie skati", en: "Saved views" },
	lead: {
		lv: "Saraksti ar jūsu atlasi. Tos redzat tikai jūs; adresi varat nosūtīt ikvienam.",
		en: "Lists with a filter of yours. Only you see them here; the address can be sent to anybody.",
	},
	none: {
		lv: "Saglabātu skatu vēl nav. Atveriet sarakstu, atlasiet vajadzīgo un izvēlieties „Saglabāt šo skatu”.",
		en: "You have no saved views yet. Open a list, filter it, and choose “Save this view”.",
	},
	keepThis: { lv: "Saglabāt šo skatu", en: "Save this view" },
	showAll: { lv: "Rādīt visu", en: "Show everything" },
	mine: { lv: "Mani skati", en: "My views" },
	manage: { lv: "Pārvaldīt", en: "Manage" },
	newTitle: { lv: "Saglabāt skatu", en: "Save a view" },
	name: { lv: "Nosaukums", en: "Name" },
	nameHelp: { lv: "Piemēram, „Mūsu kavētie darbi”.", en: "For example, “Our delayed work”." },
	list: { lv: "Saraksts", en: "List" },
	address: { lv: "Adrese", en: "Address" },
	watch: { lv: "Ziņot, kad mainās tas, ko skats rāda", en: "Tell me when what it shows changes" },
	first: { lv: "Atvērt sarakstu uzreiz ar šo skatu", en: "Open the list with this view" },
	keep: { lv: "Saglabāt", en: "Save" },
	rename: { lv: "Pārdēvēt", en: "Rename" },
	watched: { lv: "ziņo par izmaiņām", en: "tells of changes" },
	isFirst: { lv: "saraksts atveras ar šo", en: "the list opens with it" },
	startWatching: { lv: "Ziņot par izmaiņām", en: "Tell me of changes" },
	stopWatching: { lv: "Vairs neziņot", en: "Tell me no more" },
	makeFirst: { lv: "Atvērt ar šo", en: "Open with it" },
	unmakeFirst: { lv: "Neatvērt ar šo", en: "Do not open with it" },
	drop: { lv: "Dzēst", en: "Delete" },
	saved: { lv: "Saglabāts.", en: "Saved." },
	dropped: { lv: "Skats ir izdzēsts.", en: "The view was deleted." },
	how: {
		lv: "Par izmaiņām ziņo reizi dienā; kā – to izvēlaties paziņojumu iestatījumos.",
		en: "You are told once a day; how, you choose in the notice settings.",
	},
	settings: { lv: "Paziņojumu iestatījumi", en: "Notice settings" },
	gone: { lv: "šī saraksta vairs nav", en: "this list is no longer there" },
});

/** As many things are named as fit into a line. */
const mostNamed = 5;

const parts = {
	lv: { come: "jauni", gone: "vairs nav", changed: "mainīti" },
	en: { come: "new", gone: "no longer there", changed: "changed" },
};

/** "Skatā „Mūsu kavētie” ir izmaiņas – jauni: 2 (1.1-1, 2.3-4); mainīti: 1 (3.1-2)." */
export function sayChange(lang: Lang, name: string, change: Change): string {
	const said = (["come", "gone", "changed"] as const).flatMap((kind) => {
		const keys = change[kind];
		if (keys.length === 0) return [];
		const named = keys.slice(0, mostNamed).join(", ") + (keys.length > mostNamed ? ", …" : "");
		return [`${parts[lang][kind]}: ${keys.length} (${named})`];
	});
	return lang === "lv"
		? `Skatā „${name}” ir izmaiņas – ${said.join("; ")}.`
		: `Changes in the view “${name}” – ${said.join("; ")}.`;
}
