import { counted, defineWords, type Lang, plural } from "#kernel/words.ts";

export const exchangeWords = defineWords({
	title: { lv: "Plāna datnes", en: "The plan as files" },
	lead: {
		lv: "Plānu var lejupielādēt kā datni, labot izklājlapā un ielādēt atpakaļ.",
		en: "Take the plan along as a file, edit it in a spreadsheet, and bring it back.",
	},
	download: { lv: "Lejupielādēt", en: "Download" },
	asOf: { lv: "Stāvoklis uz", en: "As of" },
	asWorking: {
		lv: "Datnēs ir tas, ko redz visi. Gatavojamos grozījumus satur darba redakcija.",
		en: "These files hold what everybody sees. The working version holds the amendment in preparation.",
	},
	format: { lv: "Formāts", en: "Format" },
	whatFor: { lv: "Kam tas der", en: "What it is good for" },
	workingVersion: { lv: "darba redakcija", en: "working version" },
	xlsx: { lv: "Excel darbgrāmata (XLSX)", en: "Excel workbook (XLSX)" },
	xlsxFor: {
		lv: "Labošanai izklājlapā: koks, termiņi, iesaistītie, saites un finansējums katrs savā lapā. To var ielādēt atpakaļ.",
		en: "For editing in a spreadsheet: tree, deadlines, parties, links and funding on a sheet each. It can be brought back.",
	},
	json: { lv: "Pilns plāns (JSON)", en: "The whole plan (JSON)" },
	jsonFor: {
		lv: "Pārnešanai starp sistēmām un glabāšanai: viss plāna saturs bez zudumiem. To var ielādēt atpakaļ.",
		en: "For moving between systems and for keeping: all that the plan says, without loss. It can be brought back.",
	},
	stratml: { lv: "StratML (ISO 17469-1)", en: "StratML (ISO 17469-1)" },
	stratmlFor: {
		lv: "Stratēģiju salīdzināšanai starp valstīm: mērķi, uzdevumi, iesaistītie, misija un vērtības.",
		en: "For comparing strategies between countries: goals, objectives, stakeholders, mission and values.",
	},
	iati: { lv: "IATI 2.03 rezultāti (XML)", en: "IATI 2.03 results (XML)" },
	iatiFor: {
		lv: "Rezultātu publicēšanai pēc starptautiskā caurskatāmības standarta: rādītāji ar bāzes, mērķa un sasniegtajām vērtībām.",
		en: "For publishing results by the international transparency standard: indicators with baselines, targets and actual values.",
	},
	report: { lv: "Progresa ziņojums (DOCX)", en: "Progress report (DOCX)" },
	reportFor: {
		lv: "Iesniegšanai Ministru kabinetā: informatīvais ziņojums ar diagrammām un tabulām.",
		en: "For the Cabinet: the progress report with its charts and tables.",
	},
	bring: { lv: "Ielādēt plānu no datnes", en: "Bring the plan back from a file" },
	bringLead: {
		lv: "Datni nolasa un salīdzina ar plānu. Plānā vēl nekas nemainās: nākamajā lapā redzēsiet atšķirības un izlemsiet.",
		en: "The file is read and compared with the plan. Nothing changes yet: the next page shows the differences for you to decide.",
	},
	notEditable: {
		lv: "Šo plānu tagad mainīt nevar. Lai ielādētu to no datnes, vispirms sāciet grozījumus.",
		en: "This plan cannot be changed now. To bring it back from a file, begin an amendment first.",
	},
	toVersions: { lv: "Redakcijas un grozījumi", en: "Versions and amendments" },
	file: { lv: "Plāna datne", en: "The plan's file" },
	fileHelp: {
		lv: ".xlsx (mūsu veidne) vai .json (VIEDA eksports); ne lielāka par 25 MB",
		en: ".xlsx (our template) or .json (an export of VIEDA); up to 25 MB",
	},
	fileAgain: { lv: "Pēc labošanas datni izvēlieties vēlreiz.", en: "After correcting it, choose the file again." },
	read: { lv: "Nolasīt un parādīt atšķirības", en: "Read and show the differences" },
	newTitle: { lv: "Jauns plāns no datnes", en: "A new plan from a file" },
	newLead: {
		lv: "Plānu, kas sagatavots izklājlapā vai saņemts no citas sistēmas, pievieno reģistram kā projektu.",
		en: "A plan made in a spreadsheet, or taken from another system, is added to the register as a draft.",
	},
	template: { lv: "Tukša veidne (XLSX)", en: "Empty template (XLSX)" },
	templateHelp: {
		lv: "Nav datnes? Sāciet ar veidni: tajā ir norādes un saraksti, no kuriem izvēlēties.",
		en: "No file yet? Begin with the template: it has instructions and lists to choose from.",
	},
	code: { lv: "Plāna kods, ja tam jābūt citam", en: "The plan's code, if it is to be another" },
	codeHelp: {
		lv: "Atstājiet tukšu, ja datnē ierakstītais kods der. Ar citu kodu var izveidot esoša plāna kopiju.",
		en: "Leave empty when the code in the file will do. With another code you can make a copy of an existing plan.",
	},
	byHand: { lv: "Izveidot plānu, aizpildot veidlapu", en: "Make a plan by filling in a form" },
	fromFile: { lv: "Izveidot plānu no datnes", en: "Make a plan from a file" },
	place: { lv: "Vieta", en: "Place" },
	wrong: { lv: "Kas jālabo", en: "What to correct" },
	faults: { lv: "Kļūdas datnē", en: "Errors in the file" },
	preview: { lv: "Atšķirības", en: "Differences" },
	waitingNew: { lv: "Plāns vēl nav pievienots.", en: "The plan is not added yet." },
	waiting: { lv: "Plāns vēl nav mainīts.", en: "The plan is not changed yet." },
	noDifferences: {
		lv: "Datnē ir tieši tas pats, kas plānā: mainīt nav ko.",
		en: "The file says exactly what the plan says: there is nothing to change.",
	},
	accept: { lv: "Pieņemt", en: "Accept" },
	acceptNew: { lv: "Pievienot plānu kā projektu", en: "Add the plan as a draft" },
	discard: { lv: "Atmest", en: "Discard" },
	decide: { lv: "Ko darīt?", en: "What to do?" },
	decideHelp: {
		lv: "Pieņemot viss notiek uzreiz un kopā; ja kas neizdodas, plāns paliek, kāds bija.",
		en: "Accepting does all of it at once; when something fails, the plan stays as it was.",
	},
	unknownParties: { lv: "Iesaistītie, kurus reģistrs nepazīst", en: "Parties that the register does not know" },
	unknownLead: {
		lv: "Par katru izvēlieties, kura reģistra iestāde tā ir, vai atstājiet kā vienkāršu nosaukumu. Kamēr tas nav izdarīts, neko nepieņem.",
		en: "Say of each which institution of the register it is, or keep it as a plain name. Until that is done nothing is accepted.",
	},
	unknownInstitution: { lv: "Iestāde", en: "Institution" },
	unknownGroup: { lv: "Iestāžu grupa", en: "Group of institutions" },
	choose: { lv: "izvēlieties", en: "choose" },
	asName: { lv: "atstāt kā nosaukumu", en: "keep as a plain name" },
	accepted: { lv: "Pieņemts", en: "Accepted" },
	discarded: { lv: "Atmests; plāns nav mainīts", en: "Discarded; the plan was not changed" },
	waitingState: { lv: "gaida lēmumu", en: "waiting" },
	brought: { lv: "Ielādētās datnes", en: "Files that were brought" },
	broughtBy: { lv: "Ielādēja", en: "Brought by" },
	openPlan: { lv: "Atvērt plānu", en: "Open the plan" },
	openEditor: { lv: "Labot plānu", en: "Edit the plan" },
	back: { lv: "Atpakaļ pie plāna datnēm", en: "Back to the plan's files" },
	what: { lv: "Kas", en: "What" },
	change: { lv: "Izmaiņa", en: "Change" },
	before: { lv: "Tagad", en: "Now" },
	after: { lv: "Datnē", en: "In the file" },
	elements: { lv: "Elementi", en: "Elements" },
	head: { lv: "Par plānu kopumā", en: "The plan as a whole" },
	other: { lv: "Finansējums un konteksts", en: "Funding and context" },
	deadlines: { lv: "Termiņi", en: "Deadlines" },
	contributesTo: { lv: "Sekmē", en: "Contributes to" },
	noDescription: { lv: "Plānošanas dokuments", en: "Planning document" },
	atRoot: { lv: "plāna augšējā līmenī", en: "at the top of the plan" },
});

/** What happens to an element. */
export const changeWords = defineWords({
	added: { lv: "pievienos", en: "added" },
	dropped: { lv: "izņems", en: "taken out" },
	moved: { lv: "pārvietos", en: "moved" },
	recoded: { lv: "mainīs kodu", en: "code changed" },
	reworded: { lv: "pārformulēs", en: "reworded" },
	described: { lv: "mainīs aprakstu", en: "description changed" },
	deadlines: { lv: "mainīs termiņus", en: "deadlines changed" },
	parties: { lv: "mainīs iesaistītos", en: "parties changed" },
	marks: { lv: "mainīs veidu vai pazīmes", en: "kind or marks changed" },
	serves: { lv: "mainīs saites", en: "links changed" },
	weight: { lv: "mainīs svaru", en: "weight changed" },
	assignment: { lv: "mainīs izpildītāju vai svaru", en: "assignee or weight changed" },
	progress: { lv: "mainīs virzību", en: "progress changed" },
	order: { lv: "mainīs vietu starp kaimiņiem", en: "order among its neighbours changed" },
	notes: { lv: "mainīs piezīmes", en: "notes changed" },
	funding: { lv: "mainīs finansējumu", en: "funding changed" },
	context: { lv: "mainīs kontekstu", en: "context changed" },
	changed: { lv: "mainīs", en: "changed" },
});

export const headWords = defineWords({
	title: { lv: "Nosaukums", en: "Title" },
	period: { lv: "Periods", en: "Period" },
	owner: { lv: "Atbildīgā iestāde", en: "Owner" },
	mission: { lv: "Misija", en: "Mission" },
	vision: { lv: "Redzējums", en: "Vision" },
	mandate: { lv: "Kompetence", en: "Mandate" },
	values: { lv: "Vērtības", en: "Values" },
	superior: { lv: "Pakārtots", en: "Under" },
	act: { lv: "Apstiprinošais tiesību akts", en: "Approving act" },
	source: { lv: "Avots", en: "Source" },
	notes: { lv: "Piezīmes par plānu", en: "Notes on the plan" },
	funding: { lv: "Finansējuma sīkākās ziņas", en: "Details of the funding" },
	context: { lv: "Konteksta sīkākās ziņas", en: "Details of the context" },
});

const mostNamed = 8;

/** "Elementos 1.1, 1.2 …" */
export function sayNamedIn(lang: Lang, codes: readonly string[]): string {
	const said = codes.slice(0, mostNamed).join(", ") + (codes.length > mostNamed ? " …" : "");
	if (lang === "lv") return `${codes.length === 1 ? "Elementā" : "Elementos"} ${said}`;
	return `${codes.length === 1 ? "In the element" : "In the elements"} ${said}`;
}

const changes = {
	lv: { zero: "atšķirību", one: "atšķirība", other: "atšķirības" },
	en: { one: "difference", other: "differences" },
};

export function sayDifferences(lang: Lang, n: number): string {
	return counted(lang, n, changes[lang]);
}

const faults = {
	lv: { zero: "kļūdu", one: "kļūda", other: "kļūdas" },
	en: { one: "error", other: "errors" },
};

/** "Datnē ir 3 kļūdas; nekas netika mainīts." */
export function sayFaults(lang: Lang, n: number): string {
	const said = counted(lang, n, faults[lang]);
	if (lang === "lv") return `Datnē ir ${said}, tāpēc nekas netika mainīts.`;
	return `The file has ${said}, so nothing was changed.`;
}

const accepting = { zero: "atšķirību", one: "atšķirību", other: "atšķirības" };

export function sayAccept(lang: Lang, n: number): string {
	if (n === 0) return exchangeWords[lang].accept;
	if (lang === "lv") return `Pieņemt ${counted("lv", n, accepting)}`;
	return `Accept ${n} ${plural("en", n, changes.en)}`;
}

const forElements = {
	lv: { zero: "elementu", one: "elementu", other: "elementiem" },
	en: { one: "element", other: "elements" },
};

/** "Jauns plāns ar 12 elementiem" */
export function sayNewPlan(lang: Lang, n: number): string {
	if (n === 0) return lang === "lv" ? "Jauns plāns bez elementiem" : "A new plan without elements";
	return lang === "lv"
		? `Jauns plāns ar ${counted("lv", n, forElements.lv)}`
		: `A new plan with ${counted("en", n, forElements.en)}`;
}
