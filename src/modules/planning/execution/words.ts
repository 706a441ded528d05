import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const statusLabels = defineWords({
	not_started: { lv: "nav uzsākts", en: "not started" },
	in_progress: { lv: "procesā", en: "in progress" },
	done: { lv: "izpildīts", en: "done" },
	lost_relevance: { lv: "zaudējis aktualitāti", en: "lost relevance" },
});

export const stateLabels = defineWords({
	delayed: { lv: "kavējas", en: "delayed" },
	due_soon: { lv: "drīz termiņš", en: "due soon" },
});

const deliverables = {
	lv: { zero: "darbības rezultātu", one: "darbības rezultāts", other: "darbības rezultāti" },
	en: { one: "deliverable", other: "deliverables" },
};

/** "28 darbības rezultāti" */
export function countDeliverables(lang: Lang, n: number): string {
	return counted(lang, n, deliverables[lang]);
}

/** "kavējas 3 darbības rezultāti", "3 deliverables are delayed" */
export function sayDelayed(lang: Lang, n: number): string {
	if (lang === "lv") return n === 0 ? "nekas nekavējas" : `kavējas ${countDeliverables("lv", n)}`;
	if (n === 0) return "nothing is delayed";
	return `${countDeliverables("en", n)} ${n === 1 ? "is" : "are"} delayed`;
}

const forDeliverables = { one: "darbības rezultātam", other: "darbības rezultātiem" };

/** "drīz termiņš 3 darbības rezultātiem", "3 deliverables are due soon" */
export function sayDueSoon(lang: Lang, n: number): string {
	if (lang === "lv") return n === 0 ? "tuvākajā laikā termiņu nav" : `drīz termiņš ${counted("lv", n, forDeliverables)}`;
	if (n === 0) return "nothing is due soon";
	return `${countDeliverables("en", n)} ${n === 1 ? "is" : "are"} due soon`;
}
