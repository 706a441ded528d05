import { defineWords } from "#kernel/words.ts";

export const siteWords = defineWords({
	plans: { lv: "Plāni un stratēģijas", en: "Plans and strategies" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	institutions: { lv: "Iestādes", en: "Institutions" },
	changes: { lv: "Izmaiņas", en: "Changes" },
	cascade: { lv: "Mērķu kaskāde", en: "Cascade of goals" },
	news: { lv: "Jaunumi", en: "News" },
	openData: { lv: "Atvērtie dati", en: "Open data" },
	workPlans: { lv: "Gada darba plāni", en: "Annual work plans" },
});
