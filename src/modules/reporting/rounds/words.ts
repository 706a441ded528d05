import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const roundWords = defineWords({
	title: { lv: "Ziņošanas kārtas", en: "Reporting rounds" },
	lead: {
		lv: "Kārtā katra atbildīgā iestāde pasaka, cik tālu ir tās darbi; no pieņemtā top ziņojums.",
		en: "In a round every responsible institution says how far its work is; the report comes of what is accepted.",
	},
	none: {
		lv: "Ziņošanas kārtu vēl nav. Koordinators atver pirmo.",
		en: "There are no rounds yet. The coordinator opens the first.",
	},
	open: { lv: "Atvērt kārtu", en: "Open a round" },
	openTitle: { lv: "Jauna ziņošanas kārta", en: "New reporting round" },
	plan: { lv: "Plāns", en: "Plan" },
	cutOff: { lv: "Stāvoklis uz dienu", en: "As of the day" },
	cutOffHelp: { lv: "Diena, par kuru iestādes ziņo.", en: "The day that institutions report on." },
	due: { lv: "Iesniegt līdz", en: "Due" },
	instructions: { lv: "Norādes iestādēm", en: "Instructions to institutions" },
	scope: { lv: "Par kuriem darbiem", en: "Which deliverables" },
	scopeOpen: { lv: "par tiem, kas nav pabeigti", en: "those not done yet" },
	scopeAll: { lv: "par visiem", en: "all" },
	indicators: { lv: "Rādītāju vērtības", en: "Values of indicators" },
	yes: { lv: "jā", en: "yes" },
	no: { lv: "nē", en: "no" },
	state: { lv: "Stāvoklis", en: "State" },
	matrix: { lv: "Ziņošanas gaita", en: "Who stands where" },
	institution: { lv: "Iestāde", en: "Institution" },
	noInstitution: { lv: "Koordinators (bez iestādes)", en: "Coordinator (no institution)" },
	items: { lv: "Vienumi", en: "Items" },
	submit: { lv: "Iesniegt sarakstu", en: "Submit the list" },
	submitLead: {
		lv: "Iesniedz iestādes vadītājs, kad katrā vienumā kaut kas ir teikts.",
		en: "The head of the institution submits when every item says something.",
	},
	accept: { lv: "Pieņemt", en: "Accept" },
	return: { lv: "Atgriezt", en: "Return" },
	except: { lv: "Izņēmums", en: "Make an exception" },
	comment: { lv: "Ko labot", en: "What to mend" },
	exceptReason: { lv: "Kāpēc paliek bez ziņas", en: "Why it stays without a statement" },
	compile: { lv: "Sagatavot ziņojumu", en: "Compile the report" },
	compileLead: {
		lv: "Kad viss ir pieņemts vai izņemts, no reģistra top ziņojums.",
		en: "When everything is accepted or excepted, the report is made from the register.",
	},
	reopen: { lv: "Atvērt no jauna", en: "Open again" },
	cancel: { lv: "Atcelt kārtu", en: "Cancel the round" },
	reason: { lv: "Iemesls", en: "Reason" },
	publish: { lv: "Publicēt", en: "Publish" },
	protocol: { lv: "Ministru kabineta sēdes protokola Nr. un §", en: "Number and § of the Cabinet's minutes" },
	meetingDate: { lv: "Sēdes datums", en: "Date of the meeting" },
	documents: { lv: "Ziņojums", en: "The report" },
	checksum: { lv: "kontrolsumma", en: "checksum" },
	published: { lv: "Publicēts", en: "Published" },
	errata: { lv: "Labojumi", en: "Errata" },
	addErratum: { lv: "Pievienot labojumu", en: "Add an erratum" },
	place: { lv: "Vieta ziņojumā", en: "Place in the report" },
	wasSaid: { lv: "Bija rakstīts", en: "It said" },
	isRight: { lv: "Pareizi", en: "Right is" },
	deliverable: { lv: "detalizēts darbības rezultāts", en: "deliverable" },
	indicator: { lv: "rādītājs", en: "indicator" },
	lastSaid: { lv: "Iepriekš teikts", en: "Said before" },
	returned: { lv: "Atgriezts labošanai", en: "Returned to be mended" },
	excepted: { lv: "Izņēmums", en: "Exception" },
	save: { lv: "Saglabāt", en: "Save" },
	autosaved: { lv: "Saglabāts", en: "Saved" },
	autosaveFailed: {
		lv: "Vēl nav saglabāts: pārbaudiet laukus vai savienojumu.",
		en: "Not saved yet: check the fields or the connection.",
	},
	done: { lv: "Saglabāts.", en: "Saved." },
	noData: { lv: "Datu vēl nav, jo", en: "No data yet, because" },
	value: { lv: "Vērtība", en: "Value" },
	period: { lv: "Periods", en: "Period" },
	periodHelp: { lv: "2025, 2025-H1, 2025-Q3 vai 2025-03", en: "2025, 2025-H1, 2025-Q3 or 2025-03" },
	numerator: { lv: "Skaitītājs", en: "Numerator" },
	denominator: { lv: "Saucējs", en: "Denominator" },
	n: { lv: "Atbilžu skaits (n)", en: "Answers (n)" },
	note: { lv: "Piezīme", en: "Note" },
	onlyFor: {
		lv: "Kārtas redz koordinatori un iestādes, kurām tajās ir par ko ziņot.",
		en: "Rounds are seen by coordinators and by institutions that have something to report in them.",
	},
	said: { lv: "Ko iestāde saka", en: "What the institution says" },
});

export const roundStateWords = defineWords({
	open: { lv: "atvērta", en: "open" },
	compiled: { lv: "ziņojums sagatavots", en: "report compiled" },
	published: { lv: "publicēta", en: "published" },
	cancelled: { lv: "atcelta", en: "cancelled" },
});

export const itemStateWords = defineWords({
	waiting: { lv: "gaida", en: "waiting" },
	drafted: { lv: "uzmetums", en: "draft" },
	submitted: { lv: "iesniegts", en: "submitted" },
	returned: { lv: "atgriezts", en: "returned" },
	accepted: { lv: "pieņemts", en: "accepted" },
	excepted: { lv: "izņēmums", en: "exception" },
});

const items = { lv: { zero: "vienumu", one: "vienums", other: "vienumi" }, en: { one: "item", other: "items" } };

/** "28 vienumi" */
export function countItems(lang: Lang, n: number): string {
	return counted(lang, n, items[lang]);
}
