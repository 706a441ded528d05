import { counted, defineWords, formatDay, formatDayIn, type Lang, plural } from "#kernel/words.ts";
import type { ChangeKind } from "./changes.ts";
import type { GroupKey } from "./groups.ts";

export const importWords = defineWords({
	imports: { lv: "Ziņojumu imports", en: "Report imports" },
	lead: {
		lv: "Progresa ziņojumu nolasa, salīdzina ar plānu un parāda, kas mainīsies. Plāns mainās tikai tad, kad izmaiņas pieņem.",
		en: "A progress report is read, compared with the plan, and you see what would change. The plan changes only when you accept.",
	},
	bring: { lv: "Importēt ziņojumu", en: "Import a report" },
	none: { lv: "Neviens ziņojums vēl nav importēts.", en: "No report has been imported yet." },
	noneHelp: {
		lv: "Sāciet ar progresa ziņojuma datni (.txt, .docx vai .pdf). Pirms pieņemšanas redzēsiet, kas tajā saprasts un kas plānā mainīsies.",
		en: "Begin with the file of a progress report (.txt, .docx or .pdf). Before you accept you will see what was understood and what would change.",
	},
	file: { lv: "Datne", en: "File" },
	plan: { lv: "Plāns", en: "Plan" },
	asOf: { lv: "Stāvoklis uz dienu", en: "As of" },
	state: { lv: "Lēmums", en: "Decision" },
	changes: { lv: "Izmaiņas", en: "Changes" },
	lookInside: { lv: "skatīt", en: "look" },
	brought: { lv: "Importēja", en: "Imported by" },
	waiting: { lv: "gaida lēmumu", en: "waiting" },
	accepted: { lv: "pieņemts", en: "accepted" },
	discarded: { lv: "atmests", en: "discarded" },

	newTitle: { lv: "Importēt progresa ziņojumu", en: "Import a progress report" },
	newLead: {
		lv: "Datni nolasa un salīdzina ar plānu. Plānā vēl nekas nemainās: nākamajā lapā redzēsiet izmaiņas un izlemsiet.",
		en: "The file is read and compared with the plan. Nothing changes in the plan yet: the next page shows the changes for you to decide.",
	},
	fileLabel: { lv: "Ziņojuma datne", en: "The report's file" },
	fileHelp: {
		lv: ".txt, .docx vai .pdf ar teksta slāni; ne lielāka par 25 MB",
		en: ".txt, .docx or .pdf with a text layer; up to 25 MB",
	},
	fileAgain: { lv: "Datne pēc kļūdas jāizvēlas vēlreiz.", en: "After an error the file has to be chosen again." },
	planHelp: {
		lv: "Ja šāda plāna reģistrā vēl nav, pieņemot ziņojumu, to pievienos.",
		en: "When the register does not have the plan yet, accepting the report adds it.",
	},
	findPlan: { lv: "Atrast pēc ziņojuma virsraksta", en: "Find by the report's title" },
	asOfHelp: {
		lv: "Ja atstāsiet tukšu, dienu atradīs ziņojumā: „līdz 2025. gada decembrim” nozīmē 2025. gada 31. decembri.",
		en: "When left empty, the day is found in the report: “until December 2025” means 31 December 2025.",
	},
	read: { lv: "Nolasīt un parādīt izmaiņas", en: "Read and show the changes" },

	preview: { lv: "Ziņojuma priekšskatījums", en: "Preview of the report" },
	period: { lv: "Periods", en: "Period" },
	act: { lv: "Apstiprināts ar", en: "Approved by" },
	planInRegister: { lv: "Plāns reģistrā", en: "Plan in the register" },
	planIsNew: { lv: "reģistrā vēl nav; pieņemot to pievienos", en: "not in the register yet; accepting adds it" },
	decidedAccepted: { lv: "Pieņēma", en: "Accepted" },
	decidedDiscarded: { lv: "Atmeta", en: "Discarded" },
	openPlan: { lv: "Atvērt plānu", en: "Open the plan" },

	understood: { lv: "Kas nolasīts", en: "What was understood" },
	byStatus: { lv: "Darbības rezultāti pēc statusa", en: "Deliverables by status" },
	noStatus: { lv: "bez statusa", en: "without a status" },

	unplacedHelp: {
		lv: "Nekas nav pazudis: šīs rindas ziņojumā ir, bet nav skaidrs, pie kā tās pieder, tāpēc plānā tās nenonāks. Ja kādā no tām ir kas svarīgs, labojiet ziņojumu un importējiet to no jauna.",
		en: "Nothing is lost: these lines stand in the report, but it is not clear what they belong to, so they will not get into the plan. When one of them matters, correct the report and import it again.",
	},
	unplacedThen: {
		lv: "Šīs rindas ziņojumā ir, bet nebija skaidrs, pie kā tās pieder, tāpēc plānā tās nenonāca.",
		en: "These lines stand in the report, but it was not clear what they belong to, so they did not get into the plan.",
	},
	line: { lv: "Rinda", en: "Line" },
	lineText: { lv: "Teksts", en: "Text" },

	wouldChange: { lv: "Kas mainīsies, ja pieņemsiet", en: "What accepting would change" },
	wasChanged: { lv: "Kas tika mainīts", en: "What was changed" },
	nothingWill: {
		lv: "Ja pieņemsiet, plānā nekas nemainīsies: viss, ko ziņojums saka, tajā jau ir.",
		en: "Accepting would change nothing: the plan already has everything that the report says.",
	},
	nothingDid: { lv: "Plānā nekas netika mainīts: viss jau bija.", en: "Nothing was changed: the plan had it all." },
	was: { lv: "Bija", en: "Before" },
	willBe: { lv: "Būs", en: "After" },
	became: { lv: "Ir", en: "After" },
	nothing: { lv: "nav", en: "none" },
	isNew: { lv: "jauna vai citāda", en: "new or different" },
	target: { lv: "mērķis", en: "target" },
	targetColumn: { lv: "Mērķis", en: "Target" },

	sinceTitle: { lv: "Kas ir citādi, nekā redzējāt", en: "What differs from what you saw" },
	sinceFresh: {
		lv: "Jaunas vai citādas izmaiņas tālāk ir atzīmētas.",
		en: "New or different changes are marked below.",
	},
	sinceGone: { lv: "Vairs nav vajadzīgas:", en: "No longer needed:" },
	twin: { lv: "Šī pati datne jau reiz ir pieņemta", en: "The same file was accepted before" },

	otherTitle: {
		lv: "Ziņojuma virsraksts atšķiras no plāna nosaukuma. Pārbaudiet, vai ziņojums ir par šo plānu.",
		en: "The report's title differs from the plan's. Check that the report is about this plan.",
	},

	questions: { lv: "Kas jāprecizē", en: "What needs an answer" },
	questionsLead: {
		lv: "Ziņojumā ir vietas, ko var saprast dažādi. Atbildiet uz šiem jautājumiem: tad izmaiņas tālāk būs pēc jūsu atbildēm un par tām varēs izlemt.",
		en: "Some places of the report can be understood in more than one way. Answer these questions: then the changes below follow your answers, and you can decide on them.",
	},
	questionsAnswered: {
		lv: "Uz visiem jautājumiem ir atbildēts; izmaiņas tālāk ir pēc šīm atbildēm. Līdz lēmumam tās var mainīt.",
		en: "All questions are answered, and the changes below follow the answers. Until the decision you can change them.",
	},
	whichDeliverable: { lv: "Kurš darbības rezultāts ir domāts", en: "Which deliverable is meant" },
	whichLead: {
		lv: "Šo ziņojuma vietu vārdi der vairākiem plāna darbības rezultātiem.",
		en: "The words of these places in the report fit several deliverables of the plan.",
	},
	choose: { lv: "izvēlieties", en: "choose" },
	newDeliverable: { lv: "jauns darbības rezultāts", en: "a new deliverable" },
	saveAnswers: { lv: "Saglabāt atbildes", en: "Save the answers" },
	toQuestions: { lv: "Pāriet pie jautājumiem", en: "To the questions" },
	answerFirst: {
		lv: "Pieņemt varēs, kad būs atbildēts uz jautājumiem augstāk.",
		en: "You can accept once the questions above are answered.",
	},
	decide: { lv: "Lēmums", en: "Decision" },
	decideHelp: {
		lv: "Izmaiņas pieņem visas kopā vai nevienu. Ja ziņojumu atmetīsiet, plāns nemainīsies, un imports paliks sarakstā.",
		en: "Accepting makes all of the changes or none. Discarding leaves the plan as it is; the import stays in the list.",
	},
	toDecision: { lv: "Pāriet pie lēmuma", en: "To the decision" },
	acceptNothing: { lv: "Pieņemt bez izmaiņām", en: "Accept without changes" },
	discard: { lv: "Atmest", en: "Discard" },
	discardedNote: {
		lv: "Imports ir atmests, plāns nav mainīts. Lai to pieņemtu, importējiet datni no jauna.",
		en: "The import was discarded and the plan was not changed. To accept it, import the file again.",
	},

	indicators: { lv: "Rādītāji", en: "Indicators" },
	indicator: { lv: "Rādītājs", en: "Indicator" },
	values: { lv: "Vērtības", en: "Values" },
	measure: { lv: "Pasākums", en: "Measure" },
	number: { lv: "Nr.", en: "No." },
	deliverable: { lv: "Darbības rezultāts", en: "Deliverable" },
	status: { lv: "Statuss", en: "Status" },
	deadline: { lv: "Izpildes termiņš", en: "Deadline" },
	responsible: { lv: "Atbildīgā institūcija", en: "Responsible" },
	coResponsible: { lv: "Līdzatbildīgās", en: "Co-responsible" },
	responsibleInLine: { lv: "atbildīgā", en: "responsible" },
	coResponsibleInLine: { lv: "līdzatbildīgās", en: "co-responsible" },
	json: { lv: "Viss nolasītais kā dati (JSON)", en: "Everything understood as data (JSON)" },
	more: { lv: "Viss, kas nolasīts", en: "All that was read" },
});

export const groupWords: Record<Lang, Record<GroupKey, string>> = defineWords({
	plan: { lv: "Jauns plāns", en: "New plan" },
	status: { lv: "Statuss", en: "Status" },
	deadlines: { lv: "Izpildes termiņš", en: "Deadline" },
	parties: { lv: "Atbildīgās un līdzatbildīgās institūcijas", en: "Responsible and co-responsible institutions" },
	added: { lv: "Jauni plāna elementi un rādītāji", en: "New elements and indicators" },
	values: { lv: "Rādītāju vērtības un mērķi", en: "Values and targets of indicators" },
	wording: { lv: "Formulējumi", en: "Wording" },
});

export const kindWords: Record<Lang, Record<ChangeKind, string>> = defineWords({
	plan_added: { lv: "jauns plāns", en: "new plan" },
	status: { lv: "statuss", en: "status" },
	deadlines: { lv: "izpildes termiņš", en: "deadline" },
	parties: { lv: "institūcijas", en: "institutions" },
	direction_added: { lv: "jauns rīcības virziens", en: "new direction" },
	measure_added: { lv: "jauns pasākums", en: "new measure" },
	deliverable_added: { lv: "jauns darbības rezultāts", en: "new deliverable" },
	indicator_added: { lv: "jauns rādītājs", en: "new indicator" },
	value: { lv: "vērtība", en: "value" },
	target: { lv: "mērķis", en: "target" },
	title: { lv: "nosaukums", en: "title" },
	indicators_reworded: { lv: "rezultatīvais rādītājs", en: "result indicator" },
	narrative: { lv: "sasniegtā rezultāta apraksts", en: "account of the result" },
});

const changeForms = {
	lv: { zero: "izmaiņu", one: "izmaiņa", other: "izmaiņas" },
	en: { one: "change", other: "changes" },
};
const acceptForms = {
	lv: { zero: "izmaiņu", one: "izmaiņu", other: "izmaiņas" },
	en: changeForms.en,
};

/** "31 izmaiņa" */
export const countedChanges = (lang: Lang, n: number) => counted(lang, n, changeForms[lang]);

/** On the button: "Pieņemt 31 izmaiņu" */
export function sayAccept(lang: Lang, n: number): string {
	if (n === 0) return importWords[lang].acceptNothing;
	return `${lang === "lv" ? "Pieņemt" : "Accept"} ${counted(lang, n, acceptForms[lang])}`;
}

/** "Ja ziņojumu pieņemsiet, plānā būs 31 izmaiņa." */
export function sayWaiting(lang: Lang, n: number): string {
	if (n === 0) return importWords[lang].nothingWill;
	return lang === "lv"
		? `Ja ziņojumu pieņemsiet, plānā būs ${countedChanges("lv", n)}.`
		: `Accepting makes ${countedChanges("en", n)} in the plan.`;
}

const heroForms = {
	lv: {
		directions: { zero: "rīcības virzienu", one: "rīcības virziens", other: "rīcības virzieni" },
		measures: { zero: "pasākumu", one: "pasākums", other: "pasākumi" },
		deliverables: { zero: "darbības rezultātu", one: "darbības rezultāts", other: "darbības rezultāti" },
		deadlines: { zero: "izpildes termiņu", one: "izpildes termiņš", other: "izpildes termiņi" },
	},
	en: {
		directions: { one: "direction", other: "directions" },
		measures: { one: "measure", other: "measures" },
		deliverables: { one: "deliverable", other: "deliverables" },
		deadlines: { one: "deadline", other: "deadlines" },
	},
};

/** Under its figure: "pasākumi" of 13, "pasākums" of 21 */
export const heroLabel = (lang: Lang, key: keyof (typeof heroForms)["lv"], n: number) =>
	plural(lang, n, heroForms[lang][key]);

export const sayLine = (lang: Lang, line: number) => (lang === "lv" ? `${line}. rinda` : `line ${line}`);

const lineForms = { lv: { zero: "rindu", one: "rinda", other: "rindas" }, en: { one: "line", other: "lines" } };

/** "4 rindas, kam vieta nav atrasta" */
export function sayUnplaced(lang: Lang, n: number): string {
	const lines = counted(lang, n, lineForms[lang]);
	return lang === "lv" ? `${lines}, kam vieta nav atrasta` : `${lines} that could not be placed`;
}

export function sayAllPlaced(lang: Lang, n: number): string {
	const lines = counted(lang, n, lineForms[lang]);
	return lang === "lv"
		? `Vieta ir atrasta visam, kas ziņojumā rakstīts (${lines}).`
		: `Everything in the report has its place (${lines}).`;
}

const noteForms = {
	lv: { zero: "piezīmju par nolasīto", one: "piezīme par nolasīto", other: "piezīmes par nolasīto" },
	en: { one: "remark on what was read", other: "remarks on what was read" },
};
export const countedWarnings = (lang: Lang, n: number) => counted(lang, n, noteForms[lang]);

const sameForms = {
	lv: {
		zero: "darbības rezultātu sakrīt ar plānu",
		one: "darbības rezultāts sakrīt ar plānu",
		other: "darbības rezultāti sakrīt ar plānu",
	},
	en: { one: "deliverable is as the plan has it", other: "deliverables are as the plan has them" },
};
export const countedUnchanged = (lang: Lang, n: number) => counted(lang, n, sameForms[lang]);

const unmentionedForms = {
	lv: {
		zero: "plāna darbības rezultātu ziņojumā nav pieminēti; tie paliek, kā bija",
		one: "plāna darbības rezultāts ziņojumā nav pieminēts; tas paliek, kā bija",
		other: "plāna darbības rezultāti ziņojumā nav pieminēti; tie paliek, kā bija",
	},
	en: {
		one: "deliverable of the plan is not mentioned by the report; it stays as it is",
		other: "deliverables of the plan are not mentioned by the report; they stay as they are",
	},
};
export const countedUnmentioned = (lang: Lang, n: number) => counted(lang, n, unmentionedForms[lang]);

const indicatorForms = {
	lv: { zero: "nolasītu rādītāju", one: "nolasīts rādītājs", other: "nolasīti rādītāji" },
	en: { one: "indicator read", other: "indicators read" },
};
export const countedIndicators = (lang: Lang, n: number) => counted(lang, n, indicatorForms[lang]);

const deliverableForms = {
	lv: { zero: "nolasītu darbības rezultātu", one: "nolasīts darbības rezultāts", other: "nolasīti darbības rezultāti" },
	en: { one: "deliverable read", other: "deliverables read" },
};
export const countedDeliverables = (lang: Lang, n: number) => counted(lang, n, deliverableForms[lang]);

type Version = { kind: "plan" | "amendment" | "none"; from: string | undefined };

/** What accepting makes of the plan's versions, told before anything is written. */
export function sayVersion(lang: Lang, { kind, from }: Version): string {
	if (kind === "plan") {
		return lang === "lv"
			? `Reģistrā radīsies jauns plāns; tā pirmā redakcija būs spēkā no ${formatDayIn("lv", from ?? "", "genitive")}.`
			: `A new plan will be added to the register; its first version holds from ${formatDay("en", from ?? "")}.`;
	}
	if (kind === "amendment") {
		return lang === "lv"
			? `Mainīsies arī paša plāna saturs, tāpēc radīsies tā jauna redakcija, kas būs spēkā no ${formatDayIn("lv", from ?? "", "genitive")}.`
			: `The plan itself will change, so a new version of it arises, which holds from ${formatDay("en", from ?? "")}.`;
	}
	return lang === "lv"
		? "Jauna plāna redakcija neradīsies: mainās tikai tas, kas par plāna izpildi ir zināms."
		: "No new version of the plan arises: only what is known of its execution changes.";
}

/** "1.2-3" is the third deliverable of measure 1.2. */
export function sayToldAt(lang: Lang, place: string): string {
	const [measure = place, n = ""] = place.split(/-(?=\d+$)/);
	return lang === "lv"
		? `Ziņojumā pasākuma Nr. ${measure} ${n}. darbības rezultāts`
		: `Deliverable ${n} of measure ${measure} in the report`;
}

export const sayUnknownParty = (lang: Lang, name: string, places: readonly string[]) =>
	lang === "lv"
		? `Reģistrs nepazīst iesaistīto “${name}” (${places.join(", ")}); bez atbildes tas paliek kā nosaukums.`
		: `The register does not know the party “${name}” (${places.join(", ")}); unanswered it stays a plain name.`;

export const sayUnsure = (lang: Lang, place: string, codes: readonly string[]) =>
	lang === "lv"
		? `${sayToldAt(lang, place)} var būt ${codes.join(" vai ")}; bez atbildes tas ir pirmais.`
		: `${sayToldAt(lang, place)} may be ${codes.join(" or ")}; unanswered it is the first.`;
