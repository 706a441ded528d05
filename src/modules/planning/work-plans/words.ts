import { counted, defineWords, formatNumber, type Lang, plural } from "#kernel/words.ts";
import type { Measure } from "./rules.ts";

export const taskStatusWords = defineWords({
	not_started: { lv: "nav uzsākts", en: "not started" },
	in_progress: { lv: "procesā", en: "in progress" },
	done: { lv: "izpildīts", en: "done" },
	dropped: { lv: "atcelts", en: "dropped" },
});

/** Headings of the board's columns. */
export const columnWords = defineWords({
	not_started: { lv: "Nav uzsākti", en: "Not started" },
	in_progress: { lv: "Procesā", en: "In progress" },
	done: { lv: "Izpildīti", en: "Done" },
	dropped: { lv: "Atcelti", en: "Dropped" },
});

/** What the button says that takes a task to a column; the arrow beside it says which way. */
export const moveWords = defineWords({
	not_started: { lv: "Nav uzsākts", en: "Not started" },
	in_progress: { lv: "Procesā", en: "In progress" },
	done: { lv: "Izpildīts", en: "Done" },
});

export const priorityWords = defineWords({
	high: { lv: "augsta", en: "high" },
	normal: { lv: "parasta", en: "normal" },
	low: { lv: "zema", en: "low" },
});

export const dueWords = defineWords({
	late: { lv: "Kavējas", en: "Delayed" },
	soon: { lv: "Drīz termiņš", en: "Due soon" },
	q1: { lv: "1. ceturksnis", en: "First quarter" },
	q2: { lv: "2. ceturksnis", en: "Second quarter" },
	q3: { lv: "3. ceturksnis", en: "Third quarter" },
	q4: { lv: "4. ceturksnis", en: "Fourth quarter" },
});

export const workPlanWords = defineWords({
	workPlans: { lv: "Gada darba plāni", en: "Annual work plans" },
	workPlansLead: {
		lv: "Iestāžu gada uzdevumi: kam tie kalpo, kura struktūrvienība tos veic, līdz kuram laikam un cik ir paveikts.",
		en: "The yearly tasks of institutions: what they serve, which unit does them, by when, and how much is done.",
	},
	noWorkPlans: {
		lv: "Darba plānu vēl nav. Tos sāk iestādes vadītājs, kontaktpersona vai plāna koordinators.",
		en: "There are no work plans yet. A head or a contact of an institution, or the plan's coordinator, begins them.",
	},
	newWorkPlan: { lv: "Jauns darba plāns", en: "New work plan" },
	newWorkPlanLead: {
		lv: "Plāns sākas kā projekts zem iestādes (vai tās augstākās iestādes) stratēģijas, kas aptver šo gadu.",
		en: "The plan begins as a draft under the strategy of the institution (or of the one above it) for that year.",
	},
	institution: { lv: "Iestāde", en: "Institution" },
	year: { lv: "Gads", en: "Year" },
	begin: { lv: "Sākt darba plānu", en: "Begin the work plan" },
	plan: { lv: "Plāns", en: "Plan" },
	state: { lv: "Stāvoklis", en: "State" },
	tasks: { lv: "Uzdevumi", en: "Tasks" },
	board: { lv: "Tāfele", en: "Board" },
	list: { lv: "Saraksts", en: "List" },
	view: { lv: "Skats", en: "View" },
	toTree: { lv: "Plāna koks", en: "The plan's tree" },
	task: { lv: "Uzdevums", en: "Task" },
	goal: { lv: "Mērķis", en: "Goal" },
	goals: { lv: "Virzība pa mērķiem", en: "Progress by goal" },
	noGoal: { lv: "bez mērķa", en: "no goal" },
	goalsWithout: { lv: "Mērķi, kuriem šogad uzdevumu nav:", en: "Goals without a task this year:" },
	unit: { lv: "Struktūrvienība", en: "Unit" },
	person: { lv: "Izpildītājs", en: "Person" },
	term: { lv: "Termiņš", en: "Term" },
	noTerm: { lv: "bez termiņa", en: "no term" },
	status: { lv: "Statuss", en: "Status" },
	progress: { lv: "Paveikts", en: "Done so far" },
	unsaid: { lv: "cik paveikts, nav norādīts", en: "how far is not said" },
	priority: { lv: "Prioritāte", en: "Priority" },
	urgent: { lv: "augsta prioritāte", en: "high priority" },
	weight: { lv: "Svars", en: "Weight" },
	weightHelp: {
		lv: "Cik uzdevums sver starp mērķa uzdevumiem; parasti 1.",
		en: "What the task weighs among those of its goal; usually 1.",
	},
	all: { lv: "Visi", en: "All" },
	filter: { lv: "Atlasīt", en: "Filter" },
	clear: { lv: "Noņemt atlasi", en: "Clear the filter" },
	nothingFits: { lv: "Atlasei neatbilst neviens uzdevums.", en: "No task fits the filter." },
	noTasks: { lv: "Plānā vēl nav uzdevumu.", en: "The plan has no tasks yet." },
	addFirst: { lv: "Pievienojiet pirmo uzdevumu zemāk.", en: "Add the first task below." },
	empty: { lv: "Nav.", en: "None." },
	savedView: {
		lv: "Šī atlase ir lapas adresē: to var saglabāt un nosūtīt.",
		en: "This filter is in the page's address: keep it or send it.",
	},
	addTask: { lv: "Pievienot uzdevumu", en: "Add a task" },
	title: { lv: "Uzdevums", en: "Task" },
	titleEn: { lv: "Nosaukums angliski", en: "Title in English" },
	servesHelp: { lv: "Stratēģijas mērķis, kam uzdevums kalpo.", en: "The goal of the strategy that the task serves." },
	termHelp: {
		lv: "2026, 2026-H1 (pusgads), 2026-Q3 (ceturksnis), 2026-03 (mēnesis) vai diena.",
		en: "2026, 2026-H1 (half-year), 2026-Q3 (quarter), 2026-03 (month) or a day.",
	},
	unitHelp: { lv: "No saraksta vai brīvā tekstā.", en: "From the list, or in your own words." },
	personHelp: { lv: "Redzams tikai amatpersonām.", en: "Seen by officials only." },
	notes: { lv: "Piezīmes", en: "Notes" },
	added: { lv: "Uzdevums ir pievienots.", en: "The task was added." },
	saved: { lv: "Saglabāts.", en: "Saved." },
	removed: { lv: "Uzdevums ir izņemts.", en: "The task was removed." },
	started: {
		lv: "Darba plāns ir izveidots kā projekts. Pievienojiet uzdevumus; kad plāns gatavs, to apstiprina lapā „Redakcijas”.",
		en: "The work plan is there as a draft. Add tasks; when it is ready, it is approved on the page “Versions”.",
	},
	draft: {
		lv: "Plāns ir projekts: uzdevumus var pievienot un labot, virzību atzīmē pēc apstiprināšanas.",
		en: "The plan is a draft: tasks can be added and changed, progress is told once it is approved.",
	},
	amending: {
		lv: "Tiek gatavoti grozījumi: redzat tos, citi – spēkā esošo redakciju.",
		en: "An amendment is being prepared: you see it, others the version in force.",
	},
	moveBy: {
		lv: "Karti pārceļ ar pogām vai velkot aiz roktura.",
		en: "A card is moved by its buttons, or by dragging its handle.",
	},
	tell: { lv: "Atzīmēt virzību", en: "Tell of progress" },
	edit: { lv: "Labot uzdevumu", en: "Edit the task" },
	handle: { lv: "Vilkt uz citu aili", en: "Drag to another column" },
	asOf: { lv: "Stāvoklis uz dienu", en: "As of the day" },
	measure: { lv: "Cik paveikts", en: "How much is done" },
	measureHelp: {
		lv: "Procentos (40) vai soļos (2 no 5); tikai uzdevumam, kas ir procesā.",
		en: "In percent (40) or in steps (2 of 5); only for a task in progress.",
	},
	note: { lv: "Piezīme", en: "Note" },
	noteHelp: {
		lv: "Kas izdarīts, kas kavē. Piezīme ir publiska: personas datus nerakstiet.",
		en: "What was done, what holds it up. The note is public: write no personal data.",
	},
	reason: { lv: "Kāpēc atcelts", en: "Why it was dropped" },
	reasonHelp: { lv: "Vajadzīgs, ja statuss ir „atcelts”.", en: "Needed when the status is “dropped”." },
	saveProgress: { lv: "Saglabāt virzību", en: "Save progress" },
	history: { lv: "Vēsture", en: "History" },
	nothingSaid: { lv: "Par virzību vēl nekas nav atzīmēts.", en: "Nothing was told of progress yet." },
	corrected: { lv: "izlabots vēlāk", en: "corrected later" },
	by: { lv: "ierakstīja", en: "written by" },
	standsNow: { lv: "Kas tagad ir ierakstīts", en: "What stands now" },
	origin: { lv: "Pārcelts no", en: "Carried from" },
	heir: { lv: "Turpinās kā", en: "Goes on as" },
	under: { lv: "Zem uzdevuma", en: "Under the task" },
	parts: { lv: "Uzdevuma daļas", en: "Parts of the task" },
	wording: { lv: "Uzdevuma saturs", en: "What the task is" },
	wordingClosed: {
		lv: "Saturu, mērķi un termiņu maina, kamēr plāns ir projekts vai top tā grozījumi.",
		en: "Wording, goal and term are changed while the plan is a draft or being amended.",
	},
	severalTerms: {
		lv: "Uzdevumam ir vairāki termiņi; tos labo plāna redaktorā.",
		en: "The task has several terms; they are changed in the plan's editor.",
	},
	severalGoals: {
		lv: "Uzdevums kalpo vairākiem mērķiem; tos labo plāna redaktorā.",
		en: "The task serves several goals; they are changed in the plan's editor.",
	},
	assignment: { lv: "Kas to dara", en: "Whose it is" },
	assignmentLead: {
		lv: "Izmaiņa ir spēkā no šodienas; iepriekšējais paliek vēsturē.",
		en: "A change holds from today on; what was before stays in the history.",
	},
	save: { lv: "Saglabāt", en: "Save" },
	remove: { lv: "Izņemt uzdevumu no plāna", en: "Take the task out of the plan" },
	removeAsk: {
		lv: "Uzdevums un viss zem tā vairs nebūs plāna projektā.",
		en: "The task and all under it will no longer be in the draft.",
	},
	carry: { lv: "Pārcelt uz nākamo gadu", en: "Carry forward to the next year" },
	carryLead: {
		lv: "Nepabeigtie uzdevumi nonāk nākamā gada plāna projektā ar jauniem kodiem un termiņiem tajā pašā gada daļā. Šajā plānā nekas nemainās.",
		en: "Unfinished tasks go into the draft of the next year's plan, with new codes and terms in the same part of the year. Nothing changes in this plan.",
	},
	carryNew: { lv: "Tiks izveidots plāna projekts", en: "A draft will be made" },
	carryInto: { lv: "Uzdevumi nonāks plānā", en: "The tasks will go into the plan" },
	going: { lv: "Pārceļ", en: "What goes" },
	newCode: { lv: "Jaunais kods", en: "New code" },
	newTerm: { lv: "Jaunais termiņš", en: "New term" },
	gone: { lv: "Jau pārcelti", en: "There already" },
	staying: { lv: "Paliek šajā plānā", en: "What stays" },
	carryDo: { lv: "Pārcelt", en: "Carry forward" },
	carried: { lv: "Nepabeigtie uzdevumi ir pārcelti.", en: "The unfinished tasks were carried forward." },
});

const taskForms = {
	lv: { zero: "uzdevumu", one: "uzdevums", other: "uzdevumi" },
	en: { one: "task", other: "tasks" },
};

export function countTasks(lang: Lang, n: number): string {
	return counted(lang, n, taskForms[lang]);
}

/** 0.625 → "63 %" in Latvian, "63%" in English. */
export function sayShare(lang: Lang, share: number): string {
	return `${formatNumber(lang, share * 100, 0)}${lang === "lv" ? "\u00a0" : ""}%`;
}

/** As it was said: "40 %", "2 no 5 soļiem". */
export function sayMeasure(lang: Lang, measure: Measure): string {
	if ("percent" in measure) return sayShare(lang, measure.percent / 100);
	if (lang === "en") return `${measure.done} of ${measure.total} ${measure.total === 1 ? "step" : "steps"}`;
	return `${measure.done} no ${counted("lv", measure.total, { zero: "soļiem", one: "soļa", other: "soļiem" })}`;
}

/** As the form has it: "40", "2 no 5". */
export function typedMeasure(lang: Lang, measure: Measure | null): string {
	if (!measure) return "";
	return "percent" in measure
		? String(measure.percent)
		: `${measure.done} ${lang === "lv" ? "no" : "of"} ${measure.total}`;
}

/** "11 uzdevumu, no tiem izpildīti 3, kavējas 1": how many there are, and what is said of them behind the comma. */
export function sayCounts(lang: Lang, { tasks, done, late }: { tasks: number; done: number; late: number }): string {
	const words = countWords[lang];
	if (tasks === 1) return done === 1 ? words.one : late === 1 ? words.oneLate : words.oneOpen;
	const isAll = done === tasks;
	const said = done === 0 ? words.noneDone : isAll ? words.allDone : words.someDone(done);
	return late > 0 ? `${said}, ${words.late(late)}` : said;
}

const countWords = {
	lv: {
		one: "izpildīts",
		oneLate: "kavējas",
		oneOpen: "vēl nav izpildīts",
		noneDone: "neviens vēl nav izpildīts",
		allDone: "visi izpildīti",
		someDone: (n: number) => `no tiem ${plural("lv", n, { one: "izpildīts", other: "izpildīti" })} ${n}`,
		late: (n: number) => `kavējas ${n}`,
	},
	en: {
		one: "done",
		oneLate: "delayed",
		oneOpen: "not done yet",
		noneDone: "none done yet",
		allDone: "all done",
		someDone: (n: number) => `${n} done`,
		late: (n: number) => `${n} delayed`,
	},
};

/** "2 uzdevumiem nav norādīts, cik paveikts" */
export function sayUnsaid(lang: Lang, n: number): string {
	if (lang === "en") return `${countTasks("en", n)} without a word on how far`;
	return `${counted("lv", n, { zero: "uzdevumiem", one: "uzdevumam", other: "uzdevumiem" })} nav norādīts, cik paveikts`;
}

/** The whole of what the button does: "Procesā: pārcelt U3". Begins with the button's own word. */
export function sayMove(lang: Lang, to: keyof (typeof moveWords)["lv"], code: string): string {
	return `${moveWords[lang][to]}: ${lang === "lv" ? "pārcelt" : "move"} ${code}`;
}
