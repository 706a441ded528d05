import { defineWords } from "#kernel/words.ts";

export const signInWords = defineWords({
	title: { lv: "Pieslēgties", en: "Sign in" },
	lead: {
		lv: "Šī ir demonstrācija. Izvēlieties, kura cilvēka vietā skatīties; visi ir izdomāti.",
		en: "This is a demonstration. Choose whose place to take; all of these people are invented.",
	},
	closed: {
		lv: "Amatpersonu pieslēgšanās vēl nav iestatīta. Sazinieties ar sistēmas administratoru.",
		en: "Officials' sign-in is not set up yet. Ask the system administrator.",
	},
});
