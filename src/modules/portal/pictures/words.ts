import { defineWords } from "#kernel/words.ts";

export const pictureWords = defineWords({
	front: { lv: "Valdības darbs skaitļos un vārdos", en: "The work of government in figures and words" },
	frontSource: { lv: "Plāni, rādītāji un to izpilde", en: "Plans, indicators and how far they are" },
	asOf: { lv: (day: string) => `stāvoklis uz ${day}`, en: (day: string) => `as of ${day}` },
	target: { lv: "Mērķis", en: "Target" },
	source: { lv: "Avots", en: "Source" },
	noSuch: { lv: "Tāda attēla nav.", en: "There is no such picture." },
});
