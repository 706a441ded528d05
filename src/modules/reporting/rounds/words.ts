import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const roundWords = defineWords({
	title: { lv: "Ziņošanas kārtas", en: "Reporting rounds" },
	lead: {
		lv: "Kārtā katra atbildīgā iestāde ziņo, kas paveikts un kas vēl jādara; no pieņemtajām ziņām sagatavo ziņojumu.",
		en: "In a round every responsible institution says how far its work is; the report comes of what is accepted.",
	},
	none: {
		lv: "Ziņošanas kārtu vēl nav. Pirmo atver koordinators.",
		en: "There are no rounds yet. The coordinator opens the first.",
	},
	open: { lv: "Atvērt kārtu", en: "Open a round" },
	openTitle: { lv: "Jauna ziņošanas kārta", en: "New reporting round" },
	plan: { lv: "Plāns", en: "Plan" },
	cutOff: { lv: "Stāvoklis uz dienu", en: "As of the day" },
	cutOffHelp: { lv: "Diena, par kuru iestādes ziņo.", en: "The day that institutions report on." },
	due: { lv: "Iesniegt līdz", en: "Due" },
	instructions: { lv: "Norādes iestādēm", en: "Instructions to institutions" },
	scope: { lv: "Par kuriem rezultātiem ziņot", en: "Which deliverables" },
	scopeOpen: { lv: "par vēl nepabeigtajiem", en: "those not done yet" },
	scopeAll: { lv: "par visiem", en: "all" },
	indicators: { lv: "Vai prasīt arī rādītāju vērtības", en: "Ask for values of indicators too" },
	yes: { lv: "jā", en: "yes" },
	no: { lv: "nē", en: "no" },
	state: { lv: "Stāvoklis", en: "State" },
	matrix: { lv: "Ziņošanas gaita", en: "Who stands where" },
	institution: { lv: "Iestāde", en: "Institution" },
	noInstitution: { lv: "Koordinators (bez iestādes)", en: "Coordinator (no institution)" },
	items: { lv: "Vienumi", en: "Items" },
	submit: { lv: "Iesniegt sarakstu", en: "Submit the list" },
	submitLead: {
		lv: "Sarakstu iesniedz iestādes vadītājs, kad visi vienumi ir aizpildīti.",
		en: "The head of the institution submits the list when every item is filled in.",
	},
	accept: { lv: "Pieņemt", en: "Accept" },
	return: { lv: "Atgriezt", en: "Return" },
	except: { lv: "Izņēmums", en: "Make an exception" },
	comment: { lv: "Ko labot", en: "What to mend" },
	exceptReason: { lv: "Kāpēc paliek bez ziņas", en: "Why it stays without a statement" },
	coordinator: { lv: "koordinators", en: "coordinator" },
	compiling: { lv: "Ziņojums tiek sagatavots", en: "The report is being made" },
	compilingLead: {
		lv: "Tas notiek fonā: šo lapu var aizvērt un atgriezties vēlāk.",
		en: "It happens in the background: you can leave this page and come back later.",
	},
	compilingFailed: { lv: "Ziņojumu neizdevās sagatavot", en: "The report could not be made" },
	compilingFailedLead: {
		lv: "Atveriet kārtu no jauna un sagatavojiet ziņojumu vēlreiz; ja tas neizdodas atkal, sauciet sistēmas administratoru.",
		en: "Open the round again and compile once more; if it fails again, call the system administrator.",
	},
	reload: { lv: "Pārlādēt lapu", en: "Load the page again" },
	mine: { lv: "Iesniegšana", en: "Handing in" },
	lacking: { lv: "Vēl nav aizpildīts", en: "Not filled in yet" },
	evidence: { lv: "Pierādījumi", en: "Evidence" },
	evidenceLead: {
		lv: "Datnes un saites redz koordinators un jūsu iestāde; pēc pieņemšanas tās pievieno izpildes ierakstam.",
		en: "Files and links are seen by the coordinator and your institution; once accepted they are added to the record of execution.",
	},
	noEvidence: { lv: "Pierādījumu vēl nav.", en: "No evidence yet." },
	addFile: { lv: "Pievienot datni", en: "Attach a file" },
	addLink: { lv: "Pievienot saiti", en: "Add a link" },
	seenOn: { lv: "Skatīta", en: "Seen on" },
	seenOnHelp: { lv: "Diena, kad saiti atvērāt.", en: "The day on which you opened the link." },
	drop: { lv: "Noņemt", en: "Remove" },
	publishedOn: { lv: "Publicēšanas diena", en: "Day of publication" },
	statement: { lv: "Novērtējums vārdos", en: "In words" },
	statementHelp: {
		lv: "Ja mērķis nav skaitlis: kas ir sasniegts attiecībā pret to.",
		en: "Where the target is no number: what has been reached of it.",
	},
	firstValue: {
		lv: "Šim rādītājam vēl nav nevienas vērtības. Ierakstiet pirmo vai paskaidrojiet, kāpēc tās vēl nav.",
		en: "This indicator has no value yet. Enter the first one, or say why there is none yet.",
	},
	meanwhile: { lv: "Tagad saglabāts", en: "Saved now" },
	meanwhileLead: {
		lv: "Jūsu teksts ir laukos zemāk un vēl nav saglabāts. Ja to saglabāsiet, tas aizstās šeit redzamo.",
		en: "Your text is in the fields below and is not saved yet. If you save it, it replaces what you see here.",
	},
	meanwhileBy: { lv: "Mainīja", en: "Changed by" },
	unsaved: { lv: "Jūsu nesaglabātais teksts", en: "Your text that was not saved" },
	copyIt: {
		lv: "Nekas no tā nav saglabāts. Nokopējiet, ja tas vēl vajadzīgs.",
		en: "None of it was saved. Copy it if you still need it.",
	},
	compile: { lv: "Sagatavot ziņojumu", en: "Compile the report" },
	compileLead: {
		lv: "Par visiem vienumiem ir izlemts. Ziņojumu sagatavo no reģistra datiem.",
		en: "All items are decided. The report is made from the register.",
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
	lastSaid: { lv: "Iepriekš ziņots", en: "Reported before" },
	returned: { lv: "Atgriezts labošanai", en: "Returned to be mended" },
	excepted: { lv: "Izņēmums", en: "Exception" },
	save: { lv: "Saglabāt", en: "Save" },
	autosaved: { lv: "Saglabāts", en: "Saved" },
	autosaveFailed: {
		lv: "Vēl nav saglabāts: pārbaudiet laukus vai savienojumu.",
		en: "Not saved yet: check the fields or the connection.",
	},
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
	said: { lv: "Iestādes sniegtās ziņas", en: "What the institution says" },
	backToRound: { lv: "Atpakaļ uz kārtu", en: "Back to the round" },
	round: { lv: "Ziņošanas kārta", en: "Reporting round" },
	howToFill: {
		lv: "Atveriet vienumu un ierakstiet, kas paveikts; ierakstītais saglabājas pats. Aizpildītu sarakstu iesniedz iestādes vadītājs.",
		en: "Open an item and write what was done; what you type is saved by itself. The head of the institution submits the filled list.",
	},
});

/** What has just been done, by the name of the step. */
export const deedWords = defineWords({
	opened: {
		lv: "Kārta ir atvērta, un iestādēm ir nosūtītas ziņas.",
		en: "The round is open, and the institutions have been told.",
	},
	saved: { lv: "Vienums ir saglabāts.", en: "The item is saved." },
	submit: { lv: "Saraksts ir iesniegts koordinatoram.", en: "The list has been submitted to the coordinator." },
	"accept-all": { lv: "Iesniegtie vienumi ir pieņemti.", en: "What was submitted is accepted." },
	accept: { lv: "Vienums ir pieņemts.", en: "The item is accepted." },
	return: {
		lv: "Vienums ir atgriezts labošanai, un iestādei par to ir paziņots.",
		en: "The item was returned, and the institution has been told.",
	},
	except: { lv: "Vienums ir atstāts kā izņēmums.", en: "The item stands as an exception." },
	compile: { lv: "Ziņojuma sagatavošana ir sākta.", en: "Compiling has begun." },
	publish: { lv: "Ziņojums ir publicēts.", en: "The report is published." },
	reopen: { lv: "Kārta atkal ir atvērta.", en: "The round is open again." },
	cancel: { lv: "Kārta ir atcelta.", en: "The round is cancelled." },
	erratum: { lv: "Labojums ir pievienots.", en: "The erratum is added." },
});

export type Deed = keyof (typeof deedWords)["lv"];

export const deedAsked = (said: string | undefined): Deed | undefined =>
	said !== undefined && Object.hasOwn(deedWords.lv, said) ? (said as Deed) : undefined;

export const roundStateWords = defineWords({
	open: { lv: "atvērta", en: "open" },
	compiling: { lv: "ziņojums tiek sagatavots", en: "report being made" },
	compiled: { lv: "ziņojums sagatavots", en: "report compiled" },
	published: { lv: "publicēta", en: "published" },
	cancelled: { lv: "atcelta", en: "cancelled" },
});

export const itemStateWords = defineWords({
	waiting: { lv: "nav aizpildīts", en: "not filled in" },
	drafted: { lv: "melnraksts", en: "draft" },
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

const undecided = {
	lv: { zero: "vienumiem", one: "vienumu", other: "vienumiem" },
	en: { one: "item", other: "items" },
};

/** "Ziņojumu varēs sagatavot, kad būs izlemts vēl par 12 vienumiem" */
export const sayUndecided = (lang: Lang, n: number) =>
	lang === "lv"
		? `Ziņojumu varēs sagatavot, kad būs izlemts vēl par ${counted("lv", n, undecided.lv)}.`
		: `The report can be compiled when ${counted("en", n, undecided.en)} more ${n === 1 ? "is" : "are"} decided.`;
