import { counted, defineWords, type Lang } from "#kernel/words.ts";

/** Words of entering measurements from a file. */
export const entryWords = defineWords({
	title: { lv: "Ievadīt mērījumus no datnes", en: "Enter measurements from a file" },
	lead: {
		lv: "Aizpildiet veidni un ielādējiet to: vispirms redzēsiet, kas tiktu ierakstīts un kas jālabo. Ja kaut viena rinda ir kļūdaina, neieraksta neko.",
		en: "Fill in the template and bring it: first you see what would be recorded and what must be mended. While any row is wrong, nothing is recorded.",
	},
	templates: { lv: "Veidne ar jūsu rādītājiem", en: "Template with your indicators" },
	file: { lv: "Datne (CSV vai XLSX)", en: "File (CSV or XLSX)" },
	fileHelp: {
		lv: "Pirmajā rindā virsraksti; pa vērtībai rindā. Ne vairāk kā 5 MB un 5000 rindu.",
		en: "Headings in the first row; one value a row. At most 5 MB and 5,000 rows.",
	},
	bring: { lv: "Skatīt, kas tiktu ierakstīts", en: "See what would be recorded" },
	chooseFile: { lv: "Izvēlieties datni.", en: "Choose a file." },
	brought: { lv: "Ielādētās datnes", en: "Files that were brought" },
	filename: { lv: "Datne", en: "File" },
	when: { lv: "Kad", en: "When" },
	state: { lv: "Stāvoklis", en: "State" },
	waiting: { lv: "gaida lēmumu", en: "waits for a decision" },
	accepted: { lv: "ierakstīta", en: "recorded" },
	discarded: { lv: "atmesta", en: "discarded" },
	errorsTitle: { lv: "Kas jālabo", en: "What must be mended" },
	errorsFile: { lv: "Kļūdu saraksts (CSV)", en: "List of errors (CSV)" },
	row: { lv: "Rinda", en: "Row" },
	wholeRow: { lv: "visa rinda", en: "the whole row" },
	column: { lv: "Kolonna", en: "Column" },
	problem: { lv: "Kas nav kārtībā", en: "What is wrong" },
	goodTitle: { lv: "Kas tiktu ierakstīts", en: "What would be recorded" },
	indicator: { lv: "Rādītājs", en: "Indicator" },
	group: { lv: "Grupa", en: "Group" },
	period: { lv: "Periods", en: "Period" },
	value: { lv: "Vērtība", en: "Value" },
	before: { lv: "iepriekš", en: "before" },
	nothingNew: { lv: "Datnē nav nekā jauna.", en: "The file has nothing new." },
	record: { lv: "Ierakstīt visu", en: "Record all" },
	discard: { lv: "Atmest", en: "Discard" },
	mendFirst: {
		lv: "Nekas nav ierakstīts. Izlabojiet datni un ielādējiet to vēlreiz.",
		en: "Nothing was recorded. Mend the file and bring it again.",
	},
	again: { lv: "Ielādēt izlaboto datni", en: "Bring the mended file" },
	ignored: { lv: "Šīs kolonnas neņem vērā", en: "These columns are not read" },
	sheet: { lv: "Mērījumi", en: "Measurements" },
	notYours: {
		lv: "Šo datni ielādēja cits cilvēks.",
		en: "Another person brought this file.",
	},
	onlyMeasurers: {
		lv: "Mērījumus ievada iestādes, kas tos mēra, un plāna koordinators.",
		en: "Measurements are entered by the institutions that measure and by the plan coordinator.",
	},
});

export function countRows(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "rindu", one: "rinda", other: "rindas" },
		en: { one: "row", other: "rows" },
	};
	return counted(lang, n, forms[lang]);
}

export function countToRecord(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "ierakstāmu vērtību", one: "ierakstāma vērtība", other: "ierakstāmas vērtības" },
		en: { one: "value to record", other: "values to record" },
	};
	return counted(lang, n, forms[lang]);
}

export function countRecorded(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "ierakstītu vērtību", one: "ierakstīta vērtība", other: "ierakstītas vērtības" },
		en: { one: "value recorded", other: "values recorded" },
	};
	return counted(lang, n, forms[lang]);
}

export function countWrong(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "rindu ar kļūdām", one: "rinda ar kļūdām", other: "rindas ar kļūdām" },
		en: { one: "row with errors", other: "rows with errors" },
	};
	return counted(lang, n, forms[lang]);
}

export function countSame(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "jau ierakstītu vērtību", one: "jau ierakstīta vērtība", other: "jau ierakstītas vērtības" },
		en: { one: "value recorded already", other: "values recorded already" },
	};
	return counted(lang, n, forms[lang]);
}
