import { counted, defineWords, type Lang, plural } from "#kernel/words.ts";

export const statusLabels = defineWords({
	not_started: { lv: "nav uzsākts", en: "not started" },
	in_progress: { lv: "procesā", en: "in progress" },
	done: { lv: "izpildīts", en: "done" },
	lost_relevance: { lv: "zaudējis aktualitāti", en: "lost relevance" },
});

export const stateLabels = defineWords({
	delayed: { lv: "kavējas", en: "delayed" },
	due_soon: { lv: "drīz termiņš", en: "due soon" },
});

const deliverables = {
	lv: { zero: "darbības rezultātu", one: "darbības rezultāts", other: "darbības rezultāti" },
	en: { one: "deliverable", other: "deliverables" },
};

/** "28 darbības rezultāti" */
export function countDeliverables(lang: Lang, n: number): string {
	return counted(lang, n, deliverables[lang]);
}

/** "izpildīts 1 no 4", "izpildīti 17 no 28" */
export function sayDoneOf(lang: Lang, done: number, total: number): string {
	if (lang === "en") return `${done} of ${total} done`;
	return `${plural("lv", done, { zero: "izpildītu", one: "izpildīts", other: "izpildīti" })} ${done} no ${total}`;
}

/** "kavējas 3 darbības rezultāti", "3 deliverables are delayed" */
export function sayDelayed(lang: Lang, n: number): string {
	if (lang === "lv") return n === 0 ? "nekas nekavējas" : `kavējas ${countDeliverables("lv", n)}`;
	if (n === 0) return "nothing is delayed";
	return `${countDeliverables("en", n)} ${n === 1 ? "is" : "are"} delayed`;
}

const forDeliverables = { one: "darbības rezultātam", other: "darbības rezultātiem" };

/** "drīz termiņš 3 darbības rezultātiem", "3 deliverables are due soon" */
export function sayDueSoon(lang: Lang, n: number): string {
	if (lang === "lv")
		return n === 0 ? "tuvākajā laikā termiņu nav" : `drīz termiņš ${counted("lv", n, forDeliverables)}`;
	if (n === 0) return "nothing is due soon";
	return `${countDeliverables("en", n)} ${n === 1 ? "is" : "are"} due soon`;
}

export const executionWords = defineWords({
	execution: { lv: "Izpilde", en: "Execution" },
	total: { lv: "kopā", en: "in total" },
	updateTitle: { lv: "Atjaunot izpildi", en: "Update execution" },
	updateLead: {
		lv: "Jauns ieraksts iepriekšējo neizdzēš: tas paliek vēsturē.",
		en: "A new entry does not erase the one before it: that stays in the history.",
	},
	asOf: { lv: "Stāvoklis uz dienu", en: "As of the day" },
	asOfHelp: {
		lv: "Diena, uz kuru ziņas ir patiesas; ne vēlāk kā šodien.",
		en: "The day for which this is true; not later than today.",
	},
	status: { lv: "Statuss", en: "Status" },
	narrative: { lv: "Kas ir paveikts", en: "What was done" },
	narrativeHelp: {
		lv: "Dažos teikumos: kas ir izdarīts, kas vēl jādara. Teksts nonāks ziņojumā Ministru kabinetam.",
		en: "In a few sentences: what was done and what is still to do. The text goes into the report to the Cabinet.",
	},
	achieved: { lv: "Sasniegtā vērtība", en: "Value achieved" },
	achievedHelp: { lv: "Piemēram, 100 % vai 3 pētījumi.", en: "For example, 100 % or 3 studies." },
	lostHelp: {
		lv: "Vajadzīgs, ja statuss ir „zaudējis aktualitāti”.",
		en: "Needed when the status is “lost relevance”.",
	},
	lostTitle: { lv: "Ja zaudējis aktualitāti", en: "If it lost relevance" },
	reason: { lv: "Pamatojums", en: "Reason" },
	decision: { lv: "Lēmums", en: "Decision" },
	decisionHelp: {
		lv: "Kas un kad to nolēma, piemēram, MK sēdes protokola numurs un datums.",
		en: "Who decided it and when, for example number and date of the Cabinet's minutes.",
	},
	evidenceTitle: { lv: "Pierādījuma nosaukums", en: "Name of the evidence" },
	evidenceFile: { lv: "Pierādījuma datne", en: "File of evidence" },
	evidenceFileHelp: {
		lv: "PDF, DOCX, XLSX, PPTX, ODT, PNG, JPEG vai teksts, līdz 25 MB. To redz tikai amatpersonas.",
		en: "PDF, DOCX, XLSX, PPTX, ODT, PNG, JPEG or text, up to 25 MB. Only officials see it.",
	},
	evidenceUrl: { lv: "Saite uz pierādījumu", en: "Link to the evidence" },
	save: { lv: "Saglabāt izpildi", en: "Save" },
	saved: { lv: "Izpilde ir saglabāta.", en: "The update was saved." },
	draftNote: {
		lv: "Atjaunots teksts, ko iepriekš nesaglabājāt.",
		en: "Text that you had not saved was brought back.",
	},
	draftDrop: { lv: "Sākt no jauna", en: "Start afresh" },
	standsNow: { lv: "Kas tagad ir ierakstīts", en: "What stands now" },
	fromReport: { lv: "no ziņojuma", en: "from a report" },
	fromForm: { lv: "ievadīts veidlapā", en: "entered in the form" },
	fromData: { lv: "sākuma dati", en: "initial data" },
	by: { lv: "ierakstīja", en: "written by" },
	corrected: { lv: "izlabots vēlāk", en: "corrected later" },
});
