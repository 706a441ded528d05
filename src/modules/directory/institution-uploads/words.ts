import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const uploadWords = defineWords({
	title: { lv: "Iestāžu sarakstu augšupielāde", en: "Upload of lists of institutions" },
	lead: {
		lv: "Daudzas jaunas iestādes uzreiz: CSV datne, pa iestādei rindā. Pirms kaut kas tiek ierakstīts, redzēsiet, kas no tās saprasts.",
		en: "Many new institutions at once: a CSV file, one a row. Before anything is entered you see what was understood.",
	},
	file: { lv: "CSV datne", en: "CSV file" },
	fileHelp: {
		lv: "UTF-8, atdalītājs – semikols vai komats; līdz 5 MB un 20 000 rindu.",
		en: "UTF-8, parted by semicolons or commas; up to 5 MB and 20,000 rows.",
	},
	chooseFile: { lv: "Izvēlieties CSV datni.", en: "Choose a CSV file." },
	read: { lv: "Nolasīt", en: "Read" },
	template: { lv: "Lejupielādēt veidni", en: "Download the template" },
	columnsTitle: { lv: "Kas ir kolonnās", en: "What the columns hold" },
	column: { lv: "Kolonna", en: "Column" },
	holds: { lv: "Saturs", en: "Content" },
	required: { lv: "obligāta", en: "required" },
	earlier: { lv: "Iepriekš augšupielādēts", en: "Uploaded before" },
	state: { lv: "Stāvoklis", en: "State" },
	waiting: { lv: "gaida lēmumu", en: "awaiting decision" },
	accepted: { lv: "pārņemts", en: "taken" },
	discarded: { lv: "atmests", en: "discarded" },
	brought: { lv: "Augšupielādēts", en: "Uploaded" },
	taken: { lv: "Jaunas iestādes", en: "New institutions" },
	nothingWritten: {
		lv: "Reģistrā vēl nekas nav ierakstīts.",
		en: "Nothing has been entered into the register yet.",
	},
	goodTitle: { lv: "Tiktu reģistrētas", en: "Would be registered" },
	errorsTitle: { lv: "Rindas ar kļūdām", en: "Rows with errors" },
	row: { lv: "Rinda", en: "Row" },
	problem: { lv: "Kas nav kārtībā", en: "What is wrong" },
	wholeRow: { lv: "visa rinda", en: "the whole row" },
	allErrors: { lv: "Lejupielādēt visas kļūdas (CSV)", en: "Download all errors (CSV)" },
	decideAll: { lv: "Reģistrēt visas", en: "Register all" },
	discard: { lv: "Atmest", en: "Discard" },
	nothingNew: {
		lv: "Sarakstā nav nevienas jaunas iestādes, ko reģistrēt.",
		en: "The list has no new institution that could be registered.",
	},
	back: { lv: "Iestāžu reģistrs", en: "The register" },
});

/** What each column holds, for whoever fills in the template. */
export const columnHelp = defineWords({
	code: {
		lv: "Oficiālais saīsinājums; vēlāk nemainās.",
		en: "The official abbreviation; it does not change later.",
	},
	name: { lv: "Pilns nosaukums latviešu valodā.", en: "The full name in Latvian." },
	name_en: { lv: "Nosaukums angļu valodā.", en: "The name in English." },
	kind: {
		lv: "Viens no reģistra veidiem, piemēram, ministrija, padotības iestāde, pašvaldība.",
		en: "One of the register's kinds, for example ministry, subordinate institution, municipality.",
	},
	parent: {
		lv: "Augstākās iestādes apzīmējums – no reģistra vai tās pašas datnes.",
		en: "The code of the institution above it, from the register or from the same file.",
	},
	valid_from: {
		lv: "Pirmā darba diena: 2023-03-01 vai 01.03.2023.",
		en: "Its first day: 2023-03-01 or 01.03.2023.",
	},
	valid_to: { lv: "Pirmā diena, kad tās vairs nav.", en: "The first day on which it is no more." },
	successor: {
		lv: "Pārņēmējas apzīmējums, ja iestāde ir pievienota citai.",
		en: "The code of its successor, where it was merged.",
	},
});

const rows = { lv: { zero: "rindu", one: "rinda", other: "rindas" }, en: { one: "row", other: "rows" } };
export const countRows = (lang: Lang, n: number): string => counted(lang, n, rows[lang]);

const fresh = {
	lv: { zero: "jaunu iestāžu", one: "jauna iestāde", other: "jaunas iestādes" },
	en: { one: "new institution", other: "new institutions" },
};
export const countNew = (lang: Lang, n: number): string => counted(lang, n, fresh[lang]);

const faulty = {
	lv: { zero: "rindu ar kļūdām", one: "rinda ar kļūdām", other: "rindas ar kļūdām" },
	en: { one: "row with errors", other: "rows with errors" },
};
export const countWrong = (lang: Lang, n: number): string => counted(lang, n, faulty[lang]);

const same = {
	lv: { zero: "rindu jau ir reģistrā", one: "rinda jau ir reģistrā", other: "rindas jau ir reģistrā" },
	en: { one: "row is in the register already", other: "rows are in the register already" },
};
export const countSame = (lang: Lang, n: number): string => counted(lang, n, same[lang]);

/** On the button that leaves the wrong rows out. */
export function sayTakeGood(lang: Lang, n: number): string {
	return lang === "lv" ? `Reģistrēt tikai derīgās: ${n}` : `Register only the good ones: ${n}`;
}

export function sayRegistered(lang: Lang, n: number): string {
	const count = countNew(lang, n);
	return lang === "lv" ? `Reģistrētas: ${count}` : `Registered: ${count}`;
}

export function sayIgnored(lang: Lang, headings: readonly string[]): string {
	const list = headings.join(", ");
	return lang === "lv"
		? `Kolonnas, kuras reģistrs nepazīst un kuras netiks ņemtas vērā: ${list}`
		: `Columns that the register does not know and that are left out: ${list}`;
}

export function sayFirst(lang: Lang, shown: number, all: number): string {
	return lang === "lv" ? `Rādītas pirmās ${shown} no ${all}.` : `The first ${shown} of ${all} are shown.`;
}
