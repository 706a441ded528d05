import { counted, defineWords, formatNumber, type Lang } from "#kernel/words.ts";

export const contextWords = defineWords({
	title: { lv: "Konteksts", en: "Context" },
	lead: {
		lv: "No kā plāns izriet: stiprās un vājās puses, cilvēki, kuriem tas top, sadarbība un kapacitāte.",
		en: "What the plan rests on: strengths and weaknesses, the people it is for, cooperation and capacity.",
	},
	none: { lv: "Par kontekstu plānā nekas nav teikts.", en: "The plan says nothing of its context." },
	noneYet: {
		lv: "Konteksta vēl nav. Sāciet ar SVID analīzi vai mērķgrupu.",
		en: "There is no context yet. Begin with the SWOT analysis or a target group.",
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
	addGroup: { lv: "Pievienot mērķgrupu", en: "Add a target group" },
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
