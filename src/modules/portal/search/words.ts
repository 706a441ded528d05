import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const searchWords = defineWords({
	title: { lv: "Meklēšana", en: "Search" },
	lead: {
		lv: "Plāni, to pasākumi un rezultāti, uzdevumi, rādītāji un iestādes. Locījumam, garumzīmēm un sīkām kļūdām nav nozīmes.",
		en: "Plans, their measures and results, tasks, indicators and institutions. Word forms and small slips do not matter.",
	},
	kinds: { lv: "Ko rādīt", en: "What to show" },
	all: { lv: "Viss", en: "All" },
	label: { lv: "Ko meklēt", en: "What to search for" },
	tryThis: { lv: "Pamēģiniet", en: "Try" },
	nothingAsked: {
		lv: "Ierakstiet vārdu, iestādes nosaukumu vai saīsinājumu, plāna vai pasākuma kodu.",
		en: "Type a word, the name or abbreviation of an institution, the code of a plan or a measure.",
	},
	noWords: {
		lv: "Te nav neviena vārda, pēc kā meklēt: ierakstiet burtus vai ciparus.",
		en: "There is no word here to search for: type letters or digits.",
	},
	nothingFound: { lv: "Nekas nav atrasts", en: "Nothing was found" },
	nothingOfKind: { lv: "Starp šiem nekas nav atrasts.", en: "Nothing was found among these." },
	showAll: { lv: "Meklēt visur", en: "Search everywhere" },
	hints: {
		lv: [
			"Mēģiniet mazāk vai vispārīgākus vārdus.",
			"Iestādi var meklēt arī pēc saīsinājuma, pasākumu – pēc koda.",
			"Vai pārlūkojiet sarakstus:",
		],
		en: [
			"Try fewer words, or more general ones.",
			"An institution is found by its abbreviation too, a measure by its code.",
			"Or look through the lists:",
		],
	},
	plans: { lv: "plāni", en: "plans" },
	indicators: { lv: "rādītāji", en: "indicators" },
	institutions: { lv: "iestādes", en: "institutions" },
	isCut: {
		lv: "Jautājums ir garš: meklēts pēc tā pirmajiem vārdiem.",
		en: "The question is long: its first words were searched for.",
	},
	isMore: {
		lv: (n: number) => `Vairāk nekā ${n} rezultātu: ar vēl kādu vārdu atradīsiet precīzāk.`,
		en: (n: number) => `More than ${n} results: one more word will narrow them.`,
	},
	fitsSome: {
		lv: "Visi vārdi kopā nav atrasti nekur. Te ir tas, kurā ir daži no tiem.",
		en: "Nothing has all the words. Here is what has some of them.",
	},
	otherLanguage: { lv: "Atrasts angļu tekstā.", en: "Found in the Latvian text." },
	didYouMean: { lv: "Vai domājāt", en: "Did you mean" },
	unpublished: { lv: "nav publicēts", en: "not published" },
	why: { lv: "Kāpēc atrasts", en: "Why it was found" },
	byCode: { lv: "Sakrīt kods", en: "The code is the same" },
	byName: { lv: "Sakrīt viss nosaukums", en: "The whole name is the same" },
	inTitle: { lv: "Sakritība nosaukumā", en: "Found in the title" },
	inBody: { lv: "Sakritība aprakstā", en: "Found in the description" },
	elsewhere: { lv: "Sakritība citā nosaukumā vai kodā", en: "Found in another name or code" },
	institution: { lv: "Iesaistītā iestāde", en: "Institution involved" },
	similar: { lv: "Līdzīga rakstība", en: "Similar spelling" },
	begins: { lv: "Vārds ar tādu sākumu", en: "A word that begins so" },
	split: { lv: "Rakstīts kopā vai šķirti", en: "Written together or apart" },
	pages: { lv: "Rezultātu lapas", en: "Pages of results" },
	previous: { lv: "Iepriekšējā lapa", en: "Previous page" },
	next: { lv: "Nākamā lapa", en: "Next page" },
	pastEnd: { lv: "Tik daudz rezultātu nav.", en: "There are not so many results." },
	firstPage: { lv: "Uz pirmo lapu", en: "To the first page" },
});

export const searchKinds = ["plan", "element", "task", "indicator", "institution", "news"] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindWords = defineWords({
	plan: { lv: "Plāni", en: "Plans" },
	element: { lv: "Virzieni, pasākumi un rezultāti", en: "Directions, measures and results" },
	task: { lv: "Darba plānu uzdevumi", en: "Tasks of work plans" },
	indicator: { lv: "Rādītāji", en: "Indicators" },
	institution: { lv: "Iestādes", en: "Institutions" },
	news: { lv: "Jaunumi", en: "News" },
});

const results = {
	lv: { zero: "rezultātu", one: "rezultāts", other: "rezultāti" },
	en: { one: "result", other: "results" },
};

export const sayResults = (lang: Lang, n: number) => counted(lang, n, results[lang]);

export const sayAllOfKind = (lang: Lang, n: number) => (lang === "lv" ? `Rādīt visus ${n}` : `Show all ${n}`);

export const examples: Record<Lang, string[]> = {
	lv: ["digitālās prasmes", "Labklājības ministrija", "vpmp-2023", "uzticēšanās"],
	en: ["digital skills", "Ministry of Welfare", "vpmp-2023", "trust"],
};
