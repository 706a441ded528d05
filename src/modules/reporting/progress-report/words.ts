import { addDays, type Day } from "#kernel/clock.ts";
import { counted, defineWords, formatDay, formatDayIn, formatNumber, type Lang, plural } from "#kernel/words.ts";
import type { PlanElement, PlanHead } from "#modules/planning/index.ts";
import { capital } from "../documents/document.ts";

export const reportWords = defineWords({
	pages: { lv: "Ziņojuma daļas", en: "Parts of the report" },
	pagesLead: {
		lv: "Ziņojums ir garš, tāpēc katrs virziens ir savā lapā. Lejupielādētajās datnēs ir viss ziņojums.",
		en: "The report is long, so each direction has a page of its own. The files that you download have all of it.",
	},
	firstPage: { lv: "Ievads un galvenie rādītāji", en: "Introduction and main indicators" },
	kicker: { lv: "Informatīvais ziņojums", en: "Informative report" },
	abbreviations: { lv: "Saīsinājumi", en: "Abbreviations" },
	abbreviation: { lv: "Saīsinājums", en: "Abbreviation" },
	meaning: { lv: "Skaidrojums", en: "Meaning" },
	introduction: { lv: "Ievads", en: "Introduction" },
	execution: { lv: "Izpilde kopumā", en: "Execution as a whole" },
	mainIndicators: { lv: "Galvenie snieguma rādītāji", en: "Main performance indicators" },
	asWhole: { lv: "Rezultāts un izpilde kopumā", en: "Result and execution as a whole" },
	supplementary: { lv: "Papildinošais snieguma rādītājs", en: "Supplementary performance indicator" },
	progress: { lv: "Izpildes progress un sasniegtie rezultāti", en: "Progress and results" },
	measureResult: { lv: "Darbības rezultāts", en: "Activity result" },
	deliverableColumn: { lv: "Rezultāts un atbildīgie", en: "Deliverable and who is responsible" },
	indicatorColumn: { lv: "Rādītājs un termiņš", en: "Result indicator and deadline" },
	achievedColumn: { lv: "Izpilde", en: "Result achieved" },
	deliverable: { lv: "Detalizēts darbības rezultāts", en: "Deliverable" },
	responsible: { lv: "Atbildīgā institūcija", en: "Responsible" },
	responsibleMany: { lv: "Atbildīgās institūcijas", en: "Responsible" },
	co_responsible: { lv: "Līdzatbildīgā institūcija", en: "Co-responsible" },
	co_responsibleMany: { lv: "Līdzatbildīgās institūcijas", en: "Co-responsible" },
	cooperating: { lv: "Sadarbības institūcija", en: "Cooperating" },
	cooperatingMany: { lv: "Sadarbības institūcijas", en: "Cooperating" },
	resultIndicator: { lv: "Rezultatīvais rādītājs", en: "Result indicator" },
	deadline: { lv: "Izpildes termiņš", en: "Deadline" },
	noDeadline: { lv: "Termiņš nav noteikts", en: "No deadline is set" },
	achieved: { lv: "Sasniegtais rezultāts", en: "Result achieved" },
	value: { lv: "Sasniegtā vērtība", en: "Value achieved" },
	evidence: { lv: "Avoti", en: "Sources" },
	reason: { lv: "Pamatojums", en: "Reason" },
	decision: { lv: "Lēmums", en: "Decision" },
	notStated: { lv: "Nav norādīts.", en: "Not stated." },
	noAccount: { lv: "Par izpildi vēl nav ziņots.", en: "Nothing has been reported yet." },
	nothingSet: {
		lv: "Šim virzienam plānā nav atsevišķu detalizētu darbības rezultātu, tāpēc izpilde te netiek skaitīta.",
		en: "The plan sets no deliverables of its own here, so no execution is counted.",
	},
	lostRelevance: {
		lv: "Aktualitāti zaudējušie detalizētie darbības rezultāti",
		en: "Deliverables that have lost relevance",
	},
	direction: { lv: "Rīcības virziens", en: "Direction" },
	total: { lv: "Kopā", en: "Total" },
	ofThemDelayed: { lv: "No tiem kavējas", en: "Of them delayed" },
	due: { lv: "Termiņš", en: "Due" },
	status: { lv: "Statuss", en: "Status" },
	what: { lv: "Detalizēts darbības rezultāts", en: "Deliverable" },
	who: { lv: "Atbildīgie", en: "Responsible" },
	annex: { lv: "Pielikums. Rādītāju mērījumi", en: "Annex. Measurements of the indicators" },
	annexLead: {
		lv: "Vērtības, kas zināmas par laiku līdz ziņojuma dienai. Dažādu datu rindu vērtības savā starpā nesalīdzina.",
		en: "Values known for the time up to the day of the report. Values of different series are not compared.",
	},
	mainDrawnOnly: {
		lv: "Rādītāju ir daudz, tāpēc diagrammas ir tikai galvenajiem snieguma rādītājiem.",
		en: "As there are many indicators, only the main ones have charts.",
	},
	indicator: { lv: "Rādītājs", en: "Indicator" },
	dataPeriod: { lv: "Dati par", en: "Data for" },
	measured: { lv: "Vērtība", en: "Value" },
	sourceAndNotes: { lv: "Avots un piezīmes", en: "Source and notes" },
	source: { lv: "Datu avots", en: "Data source" },
	measuredBy: { lv: "mēra", en: "measured by" },
	published: { lv: "publicēts", en: "published" },
	baseline: { lv: "Bāzes vērtība", en: "Baseline" },
	target: { lv: "Mērķis", en: "Target" },
	method: { lv: "Metodika", en: "Method" },
	rule: { lv: "Vērtējuma pamats", en: "Rule of the assessment" },
	noMeasurements: { lv: "mērījumu nav", en: "no measurements" },
	formerSeries: { lv: "iepriekšējā datu rinda", en: "former series" },
	pageOf: { lv: "no", en: "of" },
	basis: { lv: "Kā šie skaitļi iegūti un kā tie mainījušies", en: "How these figures came about and changed" },
	values: { lv: "Visas vērtības, to avoti un vēsture", en: "All values, their sources and history" },
	wasPublished: { lv: "Šīs dienas ziņojums ir publicēts", en: "The report of this day was published" },
	wasPublishedLead: {
		lv: "Publicētās datnes vairs nemainās. Šī lapa rāda to pašu dienu pēc visa, kas zināms šodien.",
		en: "The published files no longer change. This page shows the same day by all that is known today.",
	},
	computed: {
		lv: "Skaitļi, kavējumi un rādītāju virzība ir aprēķināti no plāna reģistra datiem.",
		en: "Counts, delays and the verdicts on indicators are computed from the register of the plan.",
	},
	/** "Stāvoklis 2025. gada 31. decembrī" */
	asOf: { lv: (day: string) => `Stāvoklis ${day}`, en: (day: string) => `As it stood ${day}` },
	plans: { lv: "Plāni un stratēģijas", en: "Plans and strategies" },
	report: { lv: "Informatīvais ziņojums", en: "Progress report" },
});

type Kind = { of: string; approved: string; whole: string };
const plan: Kind = { of: "plāna", approved: "Plāns apstiprināts", whole: "Plānā" };
const strategy: Kind = { of: "stratēģijas", approved: "Stratēģija apstiprināta", whole: "Stratēģijā" };
const kinds: Record<string, Kind> = {
	long_term_strategy: strategy,
	institution_strategy: strategy,
	guidelines: { of: "pamatnostādņu", approved: "Pamatnostādnes apstiprinātas", whole: "Pamatnostādnēs" },
	work_plan: { of: "darba plāna", approved: "Darba plāns apstiprināts", whole: "Darba plānā" },
};

/** The forms of the word for this kind of planning document that the sentences need. */
export const kindForms = (kind: string): Kind => kinds[kind] ?? plan;

/** Who tells whom of what. */
export function sayReports(lang: Lang, owner: string, title: string): string {
	return lang === "lv"
		? `Informatīvo ziņojumu “${title}” Ministru kabinetam sniedz ${owner}.`
		: `${owner} reports to the Cabinet ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
}

export function sayApproved(lang: Lang, kind: string): string {
	return lang === "lv" ? `${kindForms(kind).approved} ar` : "The document was approved by";
}

/** "1. rīcības virziens – ", "7. horizontālais rīcības virziens – "; a code that is no number stands alone. */
export function sayRootNumber(lang: Lang, { code, kind, horizontal }: PlanElement): string {
	if (kind === "measure") return sayMeasureNumber(lang, code);
	if (kind !== "priority" || !/^\d+$/.test(code)) return `${code}. `;
	if (lang === "lv") return `${code}. ${horizontal ? "horizontālais " : ""}rīcības virziens – `;
	return `${horizontal ? "Horizontal direction" : "Direction"} ${code} – `;
}

export function sayMeasureNumber(lang: Lang, code: string): string {
	return lang === "lv" ? `Pasākums Nr. ${code}.: ` : `Measure ${code}: `;
}

const deliverableForms = {
	lv: {
		zero: "detalizētu darbības rezultātu",
		one: "detalizēts darbības rezultāts",
		other: "detalizēti darbības rezultāti",
	},
	en: { one: "deliverable", other: "deliverables" },
};
const measureForms = {
	lv: { zero: "pasākumu", one: "pasākums", other: "pasākumi" },
	en: { one: "measure", other: "measures" },
};
const rootForms = {
	priority: {
		lv: { zero: "rīcības virzienu", one: "rīcības virziens", other: "rīcības virzieni" },
		en: { one: "direction", other: "directions" },
	},
	goal: { lv: { zero: "mērķu", one: "mērķis", other: "mērķi" }, en: { one: "goal", other: "goals" } },
	measure: measureForms,
	result: {
		lv: { zero: "rezultātu", one: "rezultāts", other: "rezultāti" },
		en: { one: "result", other: "results" },
	},
	deliverable: deliverableForms,
	task: { lv: { zero: "uzdevumu", one: "uzdevums", other: "uzdevumi" }, en: { one: "task", other: "tasks" } },
};
export type RootKind = keyof typeof rootForms;

const listOf = { lv: new Intl.ListFormat("lv"), en: new Intl.ListFormat("en-GB") };

/** "7 rīcības virzieni, 13 pasākumu un 28 detalizēti darbības rezultāti" */
export function sayContents(
	lang: Lang,
	kind: RootKind,
	counts: { roots: number; measures: number; deliverables: number },
) {
	const parts = [
		counted(lang, counts.roots, rootForms[kind][lang]),
		...(kind === "measure" || counts.measures === 0 ? [] : [counted(lang, counts.measures, measureForms[lang])]),
		...(counts.deliverables === 0 ? [] : [counted(lang, counts.deliverables, deliverableForms[lang])]),
	];
	return listOf[lang].format(parts);
}

/** After "no": "no 21 detalizēta darbības rezultāta", "no 28 detalizētiem darbības rezultātiem". */
const outOf = { one: "detalizēta darbības rezultāta", other: "detalizētiem darbības rezultātiem" };

type Counts = { total: number; done: number; in_progress: number; not_started: number; lost_relevance: number };

/** "Izpildīti 17 no 28 detalizētiem darbības rezultātiem (61 %), procesā ir 9, aktualitāti zaudējuši 2." */
export function sayExecution(lang: Lang, counts: Counts): string {
	return lang === "lv" ? executionLv(counts) : executionEn(counts);
}

function executionLv({ total, done, in_progress, not_started, lost_relevance }: Counts): string {
	const of = `no ${counted("lv", total, outOf)}`;
	const one = (n: number, single: string, many: string) => `${plural("lv", n, { one: single, other: many })} ${n}`;
	const parts = [
		done === 0
			? `Neviens ${of} nav izpildīts`
			: `${one(done, "Izpildīts", "Izpildīti")} ${of} (${share("lv", done, total)})`,
		in_progress > 0 ? `procesā ir ${in_progress}` : "",
		not_started > 0 ? `nav ${one(not_started, "uzsākts", "uzsākti")}` : "",
		lost_relevance > 0 ? `aktualitāti ${one(lost_relevance, "zaudējis", "zaudējuši")}` : "",
	];
	return `${parts.filter(Boolean).join(", ")}.`;
}

function executionEn({ total, done, in_progress, not_started, lost_relevance }: Counts): string {
	const of = `of ${counted("en", total, deliverableForms.en)}`;
	const is = (n: number) => (n === 1 ? "is" : "are");
	const parts = [
		done === 0 ? `None ${of} is done` : `${done} ${of} ${is(done)} done (${share("en", done, total)})`,
		in_progress > 0 ? `${in_progress} ${is(in_progress)} in progress` : "",
		not_started > 0 ? `${not_started} ${is(not_started)} not started` : "",
		lost_relevance > 0 ? `${lost_relevance} ${lost_relevance === 1 ? "has" : "have"} lost relevance` : "",
	];
	return `${parts.filter(Boolean).join(", ")}.`;
}

function share(lang: Lang, part: number, whole: number): string {
	return `${formatNumber(lang, (part / whole) * 100, 0)}${lang === "lv" ? "\u00a0" : ""}%`;
}

/** "Kavējas 3 detalizēti darbības rezultāti:" – a list follows; "Nekas nekavējas." when there is none. */
export function sayDelays(lang: Lang, n: number): string {
	if (n === 0) return lang === "lv" ? "Nekas nekavējas." : "Nothing is delayed.";
	if (lang === "lv") return `Kavējas ${counted("lv", n, deliverableForms.lv)}:`;
	return `${counted("en", n, deliverableForms.en)} ${n === 1 ? "is" : "are"} delayed:`;
}

/** The end of a list that would be too long: "un vēl 12." */
export function sayMore(lang: Lang, n: number): string {
	return lang === "lv" ? `un vēl ${n}.` : `and ${n} more.`;
}

/** "pasākums Nr. 1.2." */
export function sayInMeasure(lang: Lang, code: string): string {
	return lang === "lv" ? `pasākums Nr. ${code}.` : `measure ${code}`;
}

/** "1. rīcības virziena sasniedzamais rezultāts" */
export function sayExpected(lang: Lang, { code, kind, horizontal }: PlanElement): string {
	if (lang === "en") return "Expected result";
	if (kind !== "priority" || !/^\d+$/.test(code)) return "Sasniedzamais rezultāts";
	return `${code}. ${horizontal ? "horizontālā " : ""}rīcības virziena sasniedzamais rezultāts`;
}

/** "Plāna īstenošana 2026. un 2027. gadā": the years that are left after the day, by the plan's own end. */
export function sayYearsLeft(lang: Lang, { kind, periodTo }: PlanHead, asOf: Day): string {
	const first = Number(addDays(asOf, 1).slice(0, 4));
	const years = Array.from({ length: Math.max(periodTo - first + 1, 0) }, (_, index) => first + index);
	if (years.length === 0) return lang === "lv" ? "Vēl paveicamais" : "What remains to be done";
	const said = lang === "lv" ? years.map((year) => `${year}.`) : years.map(String);
	const span = years.length > 2 ? `${said[0]}–${said.at(-1)}` : said.join(lang === "lv" ? " un " : " and ");
	return lang === "lv" ? `${capital(kindForms(kind).of)} īstenošana ${span} gadā` : `What is to be done in ${span}`;
}

/** "Kavējas: termiņš bija 2025. gada 31. decembris." */
export function sayLate(lang: Lang, lastDay: Day): string {
	const day = formatDay(lang, lastDay);
	return lang === "lv" ? `Kavējas – termiņš bija ${day}.` : `Delayed: it was due by ${day}.`;
}

/** "Ziņojumā ir pārskats par izpildi līdz 2025. gada 31. decembrim." */
export function sayCovers(lang: Lang, asOf: Day): string {
	return lang === "lv"
		? `Ziņojumā ir pārskats par izpildi līdz ${formatDayIn("lv", asOf, "dative")}.`
		: `The report covers the execution up to ${formatDay("en", asOf)}.`;
}

/** "Līdz 2027. gada beigām vēl paveicami 9 detalizēti darbības rezultāti." */
export function sayAhead(lang: Lang, open: number, lastYear: number): string {
	if (lang === "lv") {
		if (open === 0) return "Visi detalizētie darbības rezultāti ir izpildīti vai zaudējuši aktualitāti.";
		const done = plural("lv", open, { one: "paveicams", other: "paveicami" });
		return `Līdz ${lastYear}. gada beigām vēl ${done} ${counted("lv", open, deliverableForms.lv)}.`;
	}
	if (open === 0) return "All deliverables are done or have lost relevance.";
	return `${counted("en", open, deliverableForms.en)} ${open === 1 ? "remains" : "remain"} to be done by the end of ${lastYear}.`;
}

/** "Aizstāj rādītāju “X”, ko vairs nevērtē." */
export function sayReplaces(lang: Lang, title: string): string {
	return lang === "lv"
		? `Aizstāj rādītāju “${title}”, ko vairs nevērtē.`
		: `It takes the place of “${title}”, which is no longer assessed.`;
}
