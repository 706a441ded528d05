import { defineWords, type Lang } from "#kernel/words.ts";

export const goalMapWords = defineWords({
	goalMap: { lv: "Mērķu karte", en: "Goal map" },
	lead: {
		lv: "Viss plāns vienā skatā: prioritātes, zem tām mērķi un rezultāti ar rādītājiem un to virzību.",
		en: "The whole plan at a glance: priorities, under them goals and results with their indicators and verdicts.",
	},
	priorities: { lv: "Prioritātes", en: "Priorities" },
	goals: { lv: "Mērķi", en: "Goals" },
	measures: { lv: "Pasākumi", en: "Measures" },
	results: { lv: "Rezultāti un rādītāji", en: "Results and indicators" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	planIndicators: { lv: "Visa plāna rādītāji", en: "Indicators of the whole plan" },
	outside: { lv: "Ārpus prioritātēm", en: "Outside the priorities" },
	target: { lv: "mērķa vērtība", en: "target" },
	noTarget: { lv: "mērķa vērtība nav noteikta", en: "no target set" },
	keyResult: { lv: "galvenais rezultāts", en: "key result" },
	keyIndicator: { lv: "galvenais rādītājs", en: "key indicator" },
	keyLegend: { lv: "* galvenais rezultāts vai rādītājs", en: "* key result or indicator" },
	noResults: {
		lv: "Rezultāti un rādītāji šajā plānā vēl nav noteikti.",
		en: "This plan has no results or indicators yet.",
	},
	goalUnknown: { lv: "nav norādīts, kuram mērķim kalpo", en: "which goal it serves is not said" },
	downloadSvg: { lv: "Lejupielādēt SVG", en: "Download SVG" },
	downloadPng: { lv: "Lejupielādēt PNG", en: "Download PNG" },
	printHint: {
		lv: "Drukājot karte ietilpst vienā lapā, ja izvēlas ainavas orientāciju.",
		en: "In print the map fits one landscape page.",
	},
	asOf: { lv: "Stāvoklis uz", en: "As of" },
	description: {
		lv: "Prioritātes ir kolonnās, katrā – tās mērķi un rezultāti ar rādītājiem. Lapā tas pats ir arī sarakstā.",
		en: "Priorities as columns, in each its goals and results with indicators. The page has the same as a list.",
	},
});

/** "mērķim 4", "pasākumiem 1.1, 1.2", "serves goals 1, 2" */
export function sayServed(lang: Lang, middle: "goal" | "measure", codes: readonly string[]): string {
	const forms = {
		goal: { lv: ["mērķim", "mērķiem"], en: ["serves goal", "serves goals"] },
		measure: { lv: ["pasākumam", "pasākumiem"], en: ["serves measure", "serves measures"] },
	}[middle][lang];
	return `${forms[codes.length === 1 ? 0 : 1]} ${codes.join(", ")}`;
}

/** "mērķa vērtība: 11 % (2027. gads)"; a target in words goes on in the same sentence. */
export function sayTarget(lang: Lang, target: string | null): string {
	if (target === null) return goalMapWords[lang].noTarget;
	const isWord = /^\p{Lu}\p{Ll}/u.test(target);
	return `${goalMapWords[lang].target}: ${isWord ? target.charAt(0).toLocaleLowerCase("lv") + target.slice(1) : target}`;
}
