// Words of the matrix, its filter, and of who is late.
import { counted, defineWords, formatNumber, type Lang, plural } from "#kernel/words.ts";
import type { Standing } from "./matrix.ts";

export const matrixWords = defineWords({
	direction: { lv: "Virziens", en: "Direction" },
	noDirection: { lv: "Ārpus virzieniem", en: "In no direction" },
	all: { lv: "visi", en: "all" },
	allOf: { lv: "visas", en: "all" },
	kind: { lv: "Veids", en: "Kind" },
	deliverables: { lv: "darbības rezultāti", en: "deliverables" },
	indicators: { lv: "rādītāji", en: "indicators" },
	late: { lv: "kavējas", en: "late" },
	onlyLate: { lv: "Tikai tie, kas kavējas", en: "Only what is late" },
	decided: { lv: "izlemts", en: "decided" },
	clear: { lv: "Rādīt visu", en: "Show all" },
	filter: { lv: "Atlase", en: "Filter" },
	filtered: { lv: "Atlasīts", en: "Filtered" },
	total: { lv: "Kopā", en: "Total" },
	caption: {
		lv: "Katrā šūnā: par cik vienumiem ir izlemts un cik to tur ir. Zīme rāda, kas vispirms jādara.",
		en: "In each cell: how many items are decided, and how many there are. The sign says what is to be done first.",
	},
	marksCaption: {
		lv: "Katra zīme ir viens vienums un ved uz to.",
		en: "Each sign is one item and leads to it.",
	},
	nothing: { lv: "Atlasei neatbilst neviens vienums.", en: "No item fits the filter." },
	asFile: { lv: "Lejupielādēt", en: "Download" },
	pages: { lv: "Saraksta lapas", en: "Pages of the list" },
	next: { lv: "Nākamie", en: "Next" },
	previous: { lv: "Iepriekšējie", en: "Previous" },
	statement: { lv: "Iestādes sniegtās ziņas", en: "What it says" },
	comment: { lv: "Koordinatora piezīme", en: "Coordinator's comment" },
	code: { lv: "Kods", en: "Code" },
	title: { lv: "Nosaukums", en: "Title" },
	changedAt: { lv: "Mainīts", en: "Changed" },
	yes: { lv: "jā", en: "yes" },
	whoIsLate: { lv: "Kas kavējas", en: "Who is late" },
	open: { lv: "Nav iesniegts", en: "Not handed in" },
	reminded: { lv: "Atgādināts", en: "Reminded" },
	notReminded: { lv: "vēl nav atgādināts", en: "not reminded yet" },
	nobodyToTell: { lv: "nav neviena, kam paziņot", en: "there is nobody to tell" },
	allLate: { lv: "Visi vienumi, kas kavējas", en: "All that is late" },
	parts: { lv: "Grupas iestāžu ziņas", en: "What the group's institutions say" },
	partOf: {
		lv: "Atbildīga ir iestāžu grupa. Šī ir jūsu iestādes daļa; kopsavilkumu raksta koordinators.",
		en: "A group of institutions is responsible. This is your institution's part; the coordinator sums them up.",
	},
	sumLead: {
		lv: "Atbildīga ir iestāžu grupa. Plānā nonāk šis kopsavilkums; iestāžu daļas ir zemāk.",
		en: "A group of institutions is responsible. This sum goes into the plan; the institutions' parts are below.",
	},
});

export const standingWords: Record<Lang, Record<Exclude<Standing, "none">, string>> = defineWords({
	late: { lv: "kavējas", en: "late" },
	returned: { lv: "atgriezts labošanai", en: "returned to be mended" },
	toReview: { lv: "iesniegts, jāizskata", en: "submitted, to be looked at" },
	going: { lv: "tiek aizpildīts", en: "being written" },
	untouched: { lv: "nav sākts", en: "not begun" },
	ready: { lv: "izlemts par visu", en: "all decided" },
});

/** "51.–100. no 4 512" */
export const sayPage = (lang: Lang, from: number, to: number, total: number) =>
	lang === "lv"
		? `${formatNumber("lv", from)}.–${formatNumber("lv", to)}. no ${formatNumber("lv", total)}`
		: `${formatNumber("en", from)}–${formatNumber("en", to)} of ${formatNumber("en", total)}`;

const institutions = {
	lv: { zero: "iestādēm", one: "iestādei", other: "iestādēm" },
	en: { one: "institution", other: "institutions" },
};

/** "Saraksts kavējas 12 iestādēm" */
export const sayLate = (lang: Lang, n: number) =>
	lang === "lv"
		? `Saraksts kavējas ${counted("lv", n, institutions.lv)}`
		: `${counted("en", n, institutions.en)} ${plural("en", n, { one: "is", other: "are" })} late`;

const times = { lv: { zero: "reižu", one: "reizi", other: "reizes" }, en: { one: "time", other: "times" } };

/** "vadītājam 3 reizes, pēdējoreiz 2026. gada 16. februārī" */
export const sayHeadReminded = (lang: Lang, n: number, day: string) =>
	lang === "lv"
		? `vadītājam ${counted("lv", n, times.lv)}, pēdējoreiz ${day}`
		: `the head ${counted("en", n, times.en)}, last on ${day}`;

export const sayContactsReminded = (lang: Lang, day: string) =>
	lang === "lv" ? `kontaktpersonām ${day}` : `the contacts on ${day}`;

/** "Aizpildīti 12 no 14 vienumiem" */
export const sayFilled = (lang: Lang, done: number, total: number) =>
	lang === "lv"
		? `aizpildīts ${formatNumber("lv", done)} no ${formatNumber("lv", total)}`
		: `${formatNumber("en", done)} of ${formatNumber("en", total)} filled in`;

export const sayAcceptAll = (lang: Lang, n: number) =>
	lang === "lv"
		? `Pieņemt visus iesniegtos (${formatNumber("lv", n)})`
		: `Accept all that is submitted (${formatNumber("en", n)})`;
