import { defineWords, type Lang } from "#kernel/words.ts";
import type { CountKind } from "./counts.ts";

export const countWords = defineWords({
	report: { lv: "Informatīvais ziņojums", en: "Progress report" },
	kicker: { lv: "No kurienes šis skaitlis", en: "Where this number comes from" },
	scope: { lv: "Par ko", en: "Of what" },
	whole: { lv: "viss plāns", en: "the whole plan" },
	asOf: { lv: "Stāvoklis uz", en: "As of" },
	rule: { lv: "Kā skaita", en: "How it is counted" },
	counted: { lv: "Kas ir saskaitīts", en: "What is counted" },
	none: { lv: "Tādu nav.", en: "There are none." },
	deliverable: { lv: "Detalizēts darbības rezultāts", en: "Deliverable" },
	status: { lv: "Statuss", en: "Status" },
	said: { lv: "Pēdējās ziņas", en: "Last told" },
	never: { lv: "vēl nav ziņots", en: "nothing told yet" },
	history: { lv: "Vēsture", en: "History" },
	historyLead: {
		lv: "Publicētajos ziņojumos skaitlis paliek tāds, kāds tas tika publicēts. Pārējās rindas rāda, kāds tas bija attiecīgajā dienā pēc visa, kas zināms šodien.",
		en: "In published reports the number stays as it was published. The other rows show what it was on the day by all that is known today.",
	},
	day: { lv: "Diena", en: "Day" },
	value: { lv: "Skaits", en: "Count" },
	where: { lv: "Avots", en: "Source" },
	frozen: { lv: "publicētais ziņojums", en: "published report" },
	known: { lv: "plāna reģistrs", en: "the plan's register" },
});

export const countNames: Record<Lang, Record<CountKind, string>> = {
	lv: {
		total: "Detalizēti darbības rezultāti",
		done: "Izpildīti",
		in_progress: "Procesā",
		not_started: "Nav uzsākti",
		lost_relevance: "Zaudējuši aktualitāti",
		delayed: "Kavējas",
	},
	en: {
		total: "Deliverables",
		done: "Done",
		in_progress: "In progress",
		not_started: "Not started",
		lost_relevance: "Lost relevance",
		delayed: "Delayed",
	},
};

const lastStatus = {
	lv: "Detalizētie darbības rezultāti, kam pēdējās līdz šai dienai sniegtās ziņas rāda šo statusu.",
	en: "Deliverables of which the last account given up to the day has this status.",
};

export const countRules: Record<Lang, Record<CountKind, string>> = {
	lv: {
		total: "Visi detalizētie darbības rezultāti, kas šajā dienā ir plānā.",
		done: lastStatus.lv,
		in_progress: lastStatus.lv,
		not_started: "Detalizētie darbības rezultāti, par kuriem nav ziņots vai pēdējās ziņas rāda, ka tie nav uzsākti.",
		lost_relevance: lastStatus.lv,
		delayed: "Pēdējā termiņa pēdējā diena ir pagājusi, bet rezultāts nav ne izpildīts, ne zaudējis aktualitāti.",
	},
	en: {
		total: "All deliverables that stand in the plan on the day.",
		done: lastStatus.en,
		in_progress: lastStatus.en,
		not_started: "Deliverables of which nothing was told, or that were last told to be not started.",
		lost_relevance: lastStatus.en,
		delayed: "The last day of the last deadline is over, and it is neither done nor without relevance.",
	},
};
