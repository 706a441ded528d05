import { defineWords } from "#kernel/words.ts";

export const chartWords = defineWords({
	target: { lv: "Mērķis", en: "Target" },
	forecast: { lv: "Prognoze", en: "Forecast" },
	baseline: { lv: "Bāzes vērtība", en: "Baseline" },
	newSource: { lv: "Mainīts avots", en: "New source" },
	newMethod: { lv: "Mainīta metode", en: "New method" },
	notComparable: { lv: "Datu rindu vērtības nav salīdzināmas.", en: "Values of the series cannot be compared." },
});
