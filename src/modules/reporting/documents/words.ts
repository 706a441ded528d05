import { defineWords, type Lang } from "#kernel/words.ts";
import type { DocumentKind } from "./kinds.ts";

/** What every document that leaves the system says of its own parts. */
export const documentWords = defineWords({
	contents: { lv: "Saturs", en: "Contents" },
	figure: { lv: "attēls", en: "Figure" },
	pageOf: { lv: "no", en: "of" },
	notes: { lv: "Atsauces", en: "Notes" },
	backToText: { lv: "Atpakaļ uz tekstu", en: "Back to the text" },
	order: { lv: "Sagatavot DOCX", en: "Make a DOCX" },
	asHtml: { lv: "Viena lapa drukai (HTML)", en: "One page for print (HTML)" },
	asJson: { lv: "Dati (JSON)", en: "Data (JSON)" },
	waiting: { lv: "Dokuments gaida rindā", en: "The document is waiting its turn" },
	making: { lv: "Dokuments tiek gatavots", en: "The document is being made" },
	ready: { lv: "Dokuments ir gatavs", en: "The document is ready" },
	failed: { lv: "Dokumentu neizdevās sagatavot", en: "The document could not be made" },
	waitingLead: {
		lv: "Varat šo lapu aizvērt un atgriezties vēlāk: darbs turpinās arī bez jums, un adrese nemainās.",
		en: "You can close this page and come back later: the work goes on without you, and the address stays.",
	},
	failedLead: {
		lv: "Kļūda ir pierakstīta. Varat lūgt dokumentu sagatavot vēlreiz.",
		en: "The error was logged. You can ask for the document to be made again.",
	},
	checkAgain: { lv: "Pārbaudīt vēlreiz", en: "Check again" },
	askAgain: { lv: "Sagatavot vēlreiz", en: "Make it again" },
	download: { lv: "Lejupielādēt DOCX", en: "Download DOCX" },
	progress: { lv: "Paveikts", en: "Done so far" },
	document: { lv: "Dokuments", en: "Document" },
	backToPage: { lv: "Skatīt kā lapu", en: "Read as a page" },
	asOf: { lv: "Stāvoklis uz", en: "As of" },
	language: { lv: "Valoda", en: "Language" },
	size: { lv: "Lielums", en: "Size" },
	checksum: { lv: "Kontrolsumma (SHA-256)", en: "Checksum (SHA-256)" },
});

export const kindWords: Record<Lang, Record<DocumentKind, string>> = {
	lv: {
		progress: "Informatīvais ziņojums",
		yearly: "Publiskais pārskats",
		"work-plan": "Pārskats par darba plāna izpildi",
	},
	en: { progress: "Progress report", yearly: "Public report", "work-plan": "Report on a work plan" },
};

export const languageNames = defineWords({
	lv: { lv: "latviešu", en: "Latvian" },
	en: { lv: "angļu", en: "English" },
});
