import { defineWords } from "#kernel/words.ts";

export const embedWords = defineWords({
	more: { lv: "vairāk vietnē VIEDA", en: "more on VIEDA" },
	noSuch: {
		lv: "Tāda attēla nav: rādītājs vai plāns ar šādu kodu nav publicēts.",
		en: "There is no such figure: no indicator or plan with this code is published.",
	},
});
