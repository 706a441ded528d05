import { defineWords } from "#kernel/words.ts";

/** Words of a composite on its page. */
export const compositeWords = defineWords({
	heading: { lv: "Kā to aprēķina", en: "How it is computed" },
	lead: {
		lv: "Vērtību katram periodam rēķina no citiem rādītājiem pēc formulas un pārrēķina, tiklīdz kāds no tiem mainās.",
		en: "For each period the value is computed from other indicators by the formula, and anew as soon as one of them changes.",
	},
	formula: { lv: "Formula", en: "Formula" },
	component: { lv: "Sastāvdaļa", en: "Component" },
	name: { lv: "Formulā", en: "In the formula" },
	latest: { lv: "Jaunākā vērtība", en: "Latest value" },
	none: { lv: "mērījumu vēl nav", en: "no measurements yet" },
	gaps: { lv: "Periodi bez vērtības", en: "Periods without a value" },
	lacks: { lv: "trūkst", en: "missing" },
});
