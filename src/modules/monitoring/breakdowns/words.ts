import { defineWords } from "#kernel/words.ts";

export const dimensionWords = defineWords({
	sex: { lv: "Pēc dzimuma", en: "By sex" },
	age: { lv: "Pēc vecuma", en: "By age" },
	region: { lv: "Pēc reģiona", en: "By region" },
	institution_kind: { lv: "Pēc iestādes veida", en: "By kind of institution" },
	institution: { lv: "Pēc iestādes", en: "By institution" },
});

/** Words of breakdowns: their tables, the form of values and the form of groups. */
export const breakdownWords = defineWords({
	breakdowns: { lv: "Dalījumi", en: "Breakdowns" },
	group: { lv: "Grupa", en: "Group" },
	target: { lv: "Mērķis", en: "Target" },
	verdict: { lv: "Virzība", en: "Verdict" },
	missing: { lv: "nav datu", en: "no data" },
	hidden: { lv: "nerāda", en: "not shown" },
	hiddenNote: {
		lv: (least: number) => `„Nerāda”: grupa ir mazāka par ${least}, vai tās vērtību varētu aprēķināt no pārējām.`,
		en: (least: number) => `“Not shown”: the group is smaller than ${least}, or its value could be had by subtraction.`,
	},
	small: { lv: "nepublicē", en: "not published" },
	sum: { lv: "Grupu summa", en: "Sum of the groups" },
	mean: { lv: "Grupu vidējais (pēc n)", en: "Mean of the groups (by n)" },
	own: { lv: "Rādītāja vērtība", en: "Value of the indicator" },
	difference: { lv: "Starpība", en: "Difference" },
	noWhole: { lv: "nav aprēķināms", en: "cannot be computed" },
	computedHere: {
		lv: "Rādītāja vērtību rēķina no šī dalījuma.",
		en: "The value of the indicator is computed from this breakdown.",
	},
	record: { lv: "Ievadīt grupu vērtības", en: "Enter values of groups" },
	define: { lv: "Dalījumi", en: "Breakdowns" },
	defineLead: {
		lv: "Katram dalījumam ir savas grupas. Grupām var būt savi mērķi, un no tām var rēķināt rādītāja vērtību.",
		en: "Each breakdown has its groups. Groups may have targets of their own, and the value of the indicator may be computed from them.",
	},
	how: { lv: "Kā grupas veido kopējo", en: "How groups make the whole" },
	howSum: { lv: "summa", en: "sum" },
	howMean: { lv: "vidējais, svērts pēc n", en: "mean weighted by n" },
	makesTotal: {
		lv: "Rādītāja vērtību rēķina no šīm grupām (citādi to ievada atsevišķi un rāda starpību)",
		en: "The value of the indicator is computed from these groups (else it is entered by itself and the difference is shown)",
	},
	groups: { lv: "Grupas", en: "Groups" },
	groupsHelp: {
		lv: "Grupu ar vērtībām izņemt nevar. Iestādēm pietiek ar apzīmējumu.",
		en: "A group with values stays. For institutions the code is enough.",
	},
	code: { lv: "Kods", en: "Code" },
	nameLv: { lv: "Nosaukums latviski", en: "Name in Latvian" },
	nameEn: { lv: "Nosaukums angliski", en: "Name in English" },
	goals: { lv: "Grupu mērķi", en: "Targets of groups" },
	groupCode: { lv: "Grupas kods", en: "Group's code" },
	year: { lv: "Gads", en: "Year" },
	value: { lv: "Vērtība", en: "Value" },
	save: { lv: "Saglabāt", en: "Save" },
	moreRows: { lv: "Pievienot rindas", en: "More rows" },
	period: { lv: "Periods", en: "Period" },
	periodHelp: { lv: "2025, 2025-H1, 2025-Q3 vai 2025-03", en: "2025, 2025-H1, 2025-Q3 or 2025-03" },
	show: { lv: "Rādīt periodu", en: "Show the period" },
	valuesLead: {
		lv: "Tukša rinda nozīmē, ka vērtības nav: tā nav nulle.",
		en: "An empty row means that there is no value: it is not zero.",
	},
	saved: { lv: "Saglabāts", en: "Saved" },
	none: { lv: "Dalījumu vēl nav.", en: "There are no breakdowns yet." },
	noSuch: { lv: "Tāda dalījuma nav.", en: "There is no such breakdown." },
	published: { lv: "Publicēšanas diena", en: "Day of publication" },
	note: { lv: "Piezīme", en: "Note" },
	nothing: { lv: "Ierakstiet vismaz vienas grupas vērtību.", en: "Enter the value of at least one group." },
	changedMeanwhile: {
		lv: "Kamēr rakstījāt, kādas grupas vērtība tika izmainīta. Pārbaudiet un saglabājiet vēlreiz.",
		en: "While you were typing, the value of a group was changed. Check, and save again.",
	},
});
