// What there is to be public, and what can happen to it; in both languages.
import { defineWords } from "../words.ts";

export const publicationKinds = defineWords({
	plan: { lv: "Plāns", en: "Plan" },
	element: { lv: "Plāna elements", en: "Element of a plan" },
	assessment: { lv: "Brieduma vērtējums", en: "Maturity assessment" },
	meeting: { lv: "Uzraudzības sēde", en: "Oversight meeting" },
	indicator: { lv: "Rādītājs", en: "Indicator" },
	institution: { lv: "Iestāde", en: "Institution" },
	report: { lv: "Ziņojums", en: "Report" },
	news: { lv: "Jaunums", en: "News" },
});
export type PublicationKind = keyof (typeof publicationKinds)["lv"];

export const changeWords = defineWords({
	added: { lv: "pievienots", en: "added" },
	changed: { lv: "mainīts", en: "changed" },
	announced: { lv: "publiskots projekts", en: "public as a draft" },
	withdrawn: { lv: "atsaukts", en: "withdrawn" },
	approved: { lv: "apstiprināts", en: "approved" },
	in_force: { lv: "stājies spēkā", en: "in force" },
	amended: { lv: "grozīts", en: "amended" },
	closed: { lv: "noslēgts", en: "closed" },
	lost_relevance: { lv: "zaudējis aktualitāti", en: "without relevance" },
	executed: { lv: "atjaunota izpilde", en: "execution updated" },
	measured: { lv: "jauns mērījums", en: "new measurement" },
	corrected: { lv: "labots", en: "corrected" },
	target: { lv: "noteikta mērķa vērtība", en: "target set" },
	renamed: { lv: "mainīts nosaukums", en: "renamed" },
	moved: { lv: "mainīta pakļautība", en: "moved" },
	merged: { lv: "pievienots citai iestādei", en: "merged into another" },
	published: { lv: "publicēts", en: "published" },
});
export type ChangeWord = keyof (typeof changeWords)["lv"];
