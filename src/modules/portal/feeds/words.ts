import { defineWords } from "#kernel/words.ts";

export const feedWords = defineWords({
	all: { lv: "VIEDA: izmaiņas", en: "VIEDA: changes" },
	of: { lv: (title: string) => `VIEDA: ${title}`, en: (title: string) => `VIEDA: ${title}` },
});
