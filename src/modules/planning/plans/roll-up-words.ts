import { defineWords } from "#kernel/words.ts";

export const rollUpWords = defineWords({
	title: { lv: "Pabeigtā daļa", en: "Share done" },
	how: { lv: "Kā tas aprēķināts", en: "How this was computed" },
	rule: {
		lv: "Izpildīts darbības rezultāts skaitās pilnībā, neizpildīts – nemaz, arī ja tas ir procesā. Aktualitāti zaudējušie un daļas, kurās nav ko skaitīt, izlaistas. Augstāka līmeņa daļa ir tās sastāvdaļu vidējais.",
		en: "A deliverable that is done counts whole; one that is not counts nothing, even in progress. What has lost relevance, and parts in which nothing counts, are left out. Each level is the mean of its parts.",
	},
	weighted: {
		lv: "Vidējais ir svērts: plāns nosaka, cik katra daļa sver. Kur svars nav norādīts, tas ir 1.",
		en: "The mean is weighted: the plan says what each part weighs. Where it does not, the weight is 1.",
	},
	equal: {
		lv: "Plāns svarus nenosaka, tāpēc visas daļas sver vienādi.",
		en: "The plan says no weights, so all parts count equal.",
	},
	part: { lv: "Daļa", en: "Part" },
	weight: { lv: "Svars", en: "Weight" },
	done: { lv: "Pabeigts", en: "Done" },
	adds: { lv: "Dod kopējam", en: "Adds to the whole" },
	leftOut: { lv: "neskaita", en: "left out" },
});
