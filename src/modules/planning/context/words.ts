import { counted, defineWords, formatNumber, type Lang } from "#kernel/words.ts";

export const contextWords = defineWords({
	title: { lv: "Konteksts", en: "Context" },
	lead: {
		lv: "No kā plāns izriet: stiprās un vājās puses, cilvēki, kuriem tas top, sadarbība un kapacitāte.",
		en: "What the plan rests on: strengths and weaknesses, the people it is for, cooperation and capacity.",
	},
	none: { lv: "Par kontekstu plānā nekas nav teikts.", en: "The plan says nothing of its context." },
	noneYet: {
		lv: "Konteksta vēl nav. Izvēlieties zemāk, ar ko sākt.",
		en: "There is no context yet. Choose below what to begin with.",
	},
	onThisPage: { lv: "Šajā lapā", en: "On this page" },
	svid: { lv: "SVID analīze", en: "SWOT analysis" },
	strengths: { lv: "Stiprās puses", en: "Strengths" },
	weaknesses: { lv: "Vājās puses", en: "Weaknesses" },
	opportunities: { lv: "Iespējas", en: "Opportunities" },
	threats: { lv: "Draudi", en: "Threats" },
	noPoints: { lv: "Dokumentā nav.", en: "None in the document." },
	mergrupas: { lv: "Mērķgrupas un to vajadzības", en: "Target groups and their needs" },
	sadarbiba: { lv: "Sadarbība", en: "Cooperation" },
	partners: { lv: "Partneri", en: "Partners" },
	formats: { lv: "Sadarbības formāti", en: "Formats of cooperation" },
	dokumenti: { lv: "Politikas dokumenti", en: "Policy documents" },
	document: { lv: "Dokuments", en: "Document" },
	area: { lv: "Joma", en: "Area" },
	kapacitate: { lv: "Kapacitāte", en: "Capacity" },
	staff: { lv: "Personāls", en: "Staff" },
	sex: { lv: "Dzimums", en: "Sex" },
	age: { lv: "Vecums", en: "Age" },
	education: { lv: "Izglītība", en: "Education" },
	budget: { lv: "Budžets", en: "Budget" },
	systems: { lv: "Informācijas sistēmas", en: "Information systems" },
	families: { lv: "Amatu saimes", en: "Job families" },
	load: { lv: "Slodzes", en: "Loads" },
	loadsTogether: { lv: "Slodžu summa", en: "Sum of loads" },
	percentTogether: { lv: "Drukāto procentu summa", en: "Sum of printed percentages" },
	percentOff: { lv: "nav 100 %", en: "not 100 %" },
	iepriekseja: { lv: "Iepriekšējā perioda izvērtējums", en: "Evaluation of the previous period" },
	lomas: { lv: "Lomas un procesi", en: "Roles and processes" },
	role: { lv: "Loma", en: "Role" },
	briedums: { lv: "Brieduma pakāpes", en: "Grades of maturity" },
	graded: { lv: "Pēc skalas vērtē", en: "Graded by the scale" },
	uzraudziba: { lv: "Izpildes uzraudzība", en: "Oversight" },
	notes: { lv: "Piezīmes par avotu", en: "Notes on the source" },
	source: { lv: "Avots", en: "Source" },
	what: { lv: "Rādītājs", en: "Figure" },
	value: { lv: "Vērtība", en: "Value" },
	edit: { lv: "Mainīt", en: "Change" },
	cooperationArea: { lv: "Sadarbības joma", en: "Area of cooperation" },
	ofRegister: { lv: "Ja tas ir plāns reģistrā", en: "If it is a plan of the register" },
	note: { lv: "Piezīme", en: "Note" },
	familyCode: { lv: "Amatu saimes numurs", en: "Number of the job family" },
	familyCodeHelp: {
		lv: "Kā amatu katalogā, piemēram, 37 vai 26.1.",
		en: "As in the catalogue of posts, for example 37 or 26.1.",
	},
	familyName: { lv: "Amatu saime", en: "Job family" },
	percent: { lv: "Procenti, kā tie ir dokumentā", en: "Percentage as the document prints it" },
	percentHelp: { lv: "Piemēram, 12,33.", en: "For example 12.33." },
	topic: { lv: "Par ko tas ir", en: "What it is about" },
	previous: { lv: "Iepriekšējais periods", en: "The previous period" },
	unit: { lv: "Mērvienība", en: "Unit" },
	unitHelp: {
		lv: "%, EUR, years (gadi), people (cilvēki) vai kā dokumentā.",
		en: "%, EUR, years, people, or as in the document.",
	},
	period: { lv: "Periods", en: "Period" },
	periodHelp: {
		lv: "2024, 2024-H1 (pusgads), 2024-Q3 (ceturksnis) vai diena.",
		en: "2024, 2024-H1, 2024-Q3 or a day.",
	},
	process: { lv: "Process", en: "Process" },
	rolesOfProcess: { lv: "Lomas šajā procesā", en: "Roles in this process" },
	roleLv: { lv: "Loma latviski", en: "Role in Latvian" },
	roleEn: { lv: "Loma angliski", en: "Role in English" },
	tasks: { lv: "Uzdevumi", en: "Tasks" },
	tasksHelp: {
		lv: "Uzdevumi – katrs savā rindā; aiz „ / ” var rakstīt to pašu angliski. Iztukšota loma pazūd.",
		en: "One task in a line; after “ / ” the same in English. A role that is emptied goes.",
	},
	level: { lv: "Pakāpe", en: "Level" },
	levelName: { lv: "Pakāpes nosaukums", en: "Name of the level" },
	criteria: { lv: "Kritēriji", en: "Criteria" },
	inLv: { lv: "latviski", en: "in Latvian" },
	inEn: { lv: "angliski", en: "in English" },
	notChosen: { lv: "nav reģistrā", en: "not in the register" },
	others: { lv: "Ko vēl var ierakstīt", en: "What else can be entered" },
	editSection: { lv: "Labot šo sadaļu", en: "Edit this section" },
	drop: { lv: "Izņemt no saraksta", en: "Take out of the list" },
	dropTitle: { lv: "Izņemšana", en: "Taking it out" },
	dropAsk: {
		lv: "Topošajā redakcijā tā vairs nebūs. Apstiprinātajās redakcijās tas paliek.",
		en: "It will no longer be in what is being prepared. Approved versions keep it.",
	},
	up: { lv: "Augstāk", en: "Up" },
	down: { lv: "Zemāk", en: "Down" },
	purpose: { lv: "Misija, redzējums un vērtības", en: "Mission, vision and values" },
	missionLabel: { lv: "Misija", en: "Mission" },
	visionLabel: { lv: "Redzējums", en: "Vision" },
	mandateLabel: { lv: "Kompetence", en: "Mandate" },
	valuesLabel: { lv: "Vērtības", en: "Values" },
	statedLoads: { lv: "Slodžu summa dokumentā", en: "Sum of loads in the document" },
	statedLoadsHelp: {
		lv: "Skaitlis, ko dokuments nosauc vai no kā tas rēķina procentus. Tukšs, ja tāda nav. Aprēķināto summu rāda blakus.",
		en: "The number that the document names or reckons its percentages from. Empty when there is none. The computed sum is shown beside it.",
	},
	loadsDiffer: { lv: "summas atšķiras", en: "the sums differ" },
	loadsAgree: { lv: "sakrīt", en: "they agree" },
	percentDiffers: { lv: "procenti neatbilst slodzei", en: "the percentage does not fit the load" },
	gradedLead: {
		lv: "Atzīmējiet elementus, kuru briedumu vērtē pēc plāna skalas.",
		en: "Tick the elements whose maturity is graded by the plan's scale.",
	},
	changeGraded: { lv: "Mainīt, ko vērtē", en: "Change what is graded" },
	nothingToGrade: {
		lv: "Plānā vēl nav elementu, ko vērtēt.",
		en: "The plan has no elements to grade yet.",
	},
	startSwot: { lv: "Ierakstīt SVID analīzi", en: "Enter the SWOT analysis" },
	newGroup: { lv: "Jauna mērķgrupa", en: "New target group" },
	nameLv: { lv: "Nosaukums latviski", en: "Name in Latvian" },
	nameEn: { lv: "Nosaukums angliski", en: "Name in English" },
	needs: { lv: "Vajadzības", en: "Needs" },
	save: { lv: "Saglabāt", en: "Save" },
	cancel: { lv: "Atcelt", en: "Cancel" },
	saved: { lv: "Izmaiņas ir saglabātas.", en: "The changes are saved." },
	standsNow: { lv: "Tagad ir", en: "What stands now" },
	working: {
		lv: "Jūs redzat topošos grozījumus. Pārējie redz spēkā esošo redakciju.",
		en: "You see the amendment in preparation. Others see the version in force.",
	},
});

/** What is added to each list. */
export const addWords = defineWords({
	groups: { lv: "Pievienot mērķgrupu", en: "Add a target group" },
	cooperation: { lv: "Pievienot sadarbības jomu", en: "Add an area of cooperation" },
	documents: { lv: "Pievienot politikas dokumentu", en: "Add a policy document" },
	families: { lv: "Pievienot amatu saimi", en: "Add a job family" },
	figures: { lv: "Pievienot skaitli", en: "Add a figure" },
	processes: { lv: "Pievienot procesu", en: "Add a process" },
	scale: { lv: "Pievienot brieduma pakāpi", en: "Add a grade of maturity" },
});

const units: Record<string, { lv: string; en: string }> = {
	"%": { lv: "%", en: "%" },
	EUR: { lv: "EUR", en: "EUR" },
	years: { lv: "gadi", en: "years" },
	count: { lv: "", en: "" },
	people: { lv: "", en: "" },
	projects: { lv: "", en: "" },
	institutions: { lv: "", en: "" },
};

/** "45,8 gadi", "16 607 816 EUR", "208"; what is counted is said by the figure's name. */
export function sayFigure(lang: Lang, value: number, unit: string): string {
	const said = units[unit]?.[lang] ?? unit;
	const number = formatNumber(lang, value);
	return said ? `${number}\u00a0${said}` : number;
}

/** "51 vajadzība" */
export function countOfNeeds(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "vajadzību", one: "vajadzība", other: "vajadzības" },
		en: { one: "need", other: "needs" },
	};
	return counted(lang, n, forms[lang]);
}

/** "7 mērķgrupas" */
export function countOfGroups(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "mērķgrupu", one: "mērķgrupa", other: "mērķgrupas" },
		en: { one: "target group", other: "target groups" },
	};
	return counted(lang, n, forms[lang]);
}

/** "25 amatu saimes" */
export function countOfFamilies(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "amatu saimju", one: "amatu saime", other: "amatu saimes" },
		en: { one: "job family", other: "job families" },
	};
	return counted(lang, n, forms[lang]);
}

/** "50 slodzes" */
export function countOfLoads(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "slodžu", one: "slodze", other: "slodzes" },
		en: { one: "load", other: "loads" },
	};
	return counted(lang, n, forms[lang]);
}
