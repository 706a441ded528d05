import { defineWords } from "#kernel/words.ts";

export const frontWords = defineWords({
	title: { lv: "Valdības darbs skaitļos un vārdos", en: "The work of government in figures and words" },
	lead: {
		lv: "Ko valdība apņēmās, cik tālu tas ir, un vai rādītāji iet uz mērķi. Katram skaitlim ir avots, katram spriedumam – aprēķins.",
		en: "What the government undertook, how far it is, and whether the indicators reach their targets. Every figure has its source, every verdict its calculation.",
	},
	plans: { lv: "Plāni un to izpilde", en: "Plans and their execution" },
	indicators: { lv: "Galvenie rādītāji", en: "Main indicators" },
	allIndicators: { lv: "Visi rādītāji", en: "All indicators" },
	allPlans: { lv: "Visi plāni", en: "All plans" },
	empty: {
		lv: "Te vēl nav neviena plāna. Plāna koordinators sāk ar plāna pievienošanu un pirmā ziņojuma importu.",
		en: "There is no plan here yet. The plan's coordinator begins by adding a plan and importing its first report.",
	},
});
