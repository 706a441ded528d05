import { defineWords } from "#kernel/words.ts";

export const whatIfWords = defineWords({
	title: { lv: "Ko tas prasītu: cits mērķis vai gads", en: "What would it take: another target or year" },
	lead: {
		lv: "Izmēģiniet citu mērķi. Virzību aprēķina pēc tiem pašiem noteikumiem; nekas netiek saglabāts.",
		en: "Try another target. The verdict is computed by the same rules; nothing is saved.",
	},
	target: { lv: "Mērķa vērtība", en: "Target" },
	year: { lv: "Mērķa gads", en: "Year of the target" },
	compute: { lv: "Aprēķināt", en: "Compute" },
	result: { lv: "Ja mērķis būtu", en: "If the target were" },
	requiredPace: { lv: "Vajadzīgais temps gadā", en: "Pace needed a year" },
	pace: { lv: "Līdzšinējais temps gadā", en: "Pace so far, a year" },
	forecast: { lv: "Prognoze", en: "Forecast" },
	unknown: { lv: "nav aprēķināms", en: "cannot be computed" },
	notSaved: { lv: "Tas ir aprēķins, nevis plāna mērķis.", en: "This is a computation, not a target of a plan." },
});
