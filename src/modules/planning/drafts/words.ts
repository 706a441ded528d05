import { counted, defineWords, formatDayIn, type Lang } from "#kernel/words.ts";

export const draftWords = defineWords({
	title: { lv: "Projekta publiskošana", en: "Making the draft public" },
	hidden: {
		lv: "Šo projektu redz plānu koordinatori, auditori un to iestāžu pārstāvji, uz kurām tas attiecas. Citi to neredz.",
		en: "This draft is seen by plan coordinators, auditors and those who speak for the institutions it concerns, and by nobody else.",
	},
	announcedSince: {
		lv: (day: string) => `Projekts ir publisks kopš ${day}: to redz visi.`,
		en: (day: string) => `The draft has been public since ${day}: everybody sees it.`,
	},
	mark: { lv: "projekts", en: "draft" },
	readerNote: {
		lv: "Šis ir projekts: tas nav apstiprināts un vēl var mainīties.",
		en: "This is a draft: it is not approved and may still change.",
	},
	announceLead: {
		lv: "Publiskotu projektu redz visi, piemēram, sabiedriskajai apspriedei. Kamēr tas ir publisks, redzami arī visi tā labojumi.",
		en: "Everybody sees a draft that was made public, for consultation for example. While it is public, so are all its edits.",
	},
	announce: { lv: "Publiskot projektu", en: "Make the draft public" },
	withdrawLead: {
		lv: "Atsauktu projektu redz atkal tikai tie, kas ar to strādā, un tā adreses citiem vairs nedarbojas.",
		en: "A withdrawn draft is again seen only by those who work on it; its addresses no longer work for others.",
	},
	withdraw: { lv: "Atsaukt publiskoto projektu", en: "Withdraw the draft" },
	reason: { lv: "Iemesls", en: "Reason" },
	reasonHelp: { lv: "Paliek auditācijā.", en: "Kept in the audit trail." },
	announced: { lv: "Projekts ir publiskots.", en: "The draft is public." },
	withdrawn: { lv: "Projekts ir atsaukts.", en: "The draft was withdrawn." },
	deleteTitle: { lv: "Projekta dzēšana", en: "Deleting the draft" },
	deleteLead: {
		lv: "Dzēst var projektu, kas nekad nav bijis publisks un uz ko nekas cits neatsaucas.",
		en: "A draft can be deleted that has never been public and that nothing else refers to.",
	},
	openDeletion: { lv: "Dzēst projektu…", en: "Delete the draft…" },
	deleteWhat: {
		lv: (elements: string) =>
			`Projektu dzēsīs ar visu tā saturu (${elements}), finansējumu un kontekstu. Atjaunot to nevarēs; auditācijā paliks, kas un kāpēc to dzēsa.`,
		en: (elements: string) =>
			`The draft will be deleted with all that is in it (${elements}), its funding and context. It cannot be brought back; the audit trail keeps who deleted it and why.`,
	},
	delete: { lv: "Dzēst projektu", en: "Delete the draft" },
	keep: { lv: "Atpakaļ, nedzēst", en: "Back, keep it" },
	deleted: {
		lv: (code: string) => `Projekts ${code} ir dzēsts.`,
		en: (code: string) => `The draft ${code} was deleted.`,
	},
	manage: { lv: "Projekta publiskošana un dzēšana", en: "Making the draft public, deleting it" },
});

/** "Projekts ir publisks kopš 2026. gada 21. novembra: to redz visi." */
export function saySince(lang: Lang, day: string): string {
	return draftWords[lang].announcedSince(formatDayIn(lang, day, "genitive"));
}

/** "13 elementi" */
export function countElements(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "elementu", one: "elements", other: "elementi" },
		en: { one: "element", other: "elements" },
	};
	return counted(lang, n, forms[lang]);
}
