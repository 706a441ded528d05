import { counted, defineWords, type Lang } from "#kernel/words.ts";

export const planWords = defineWords({
	plans: { lv: "Plāni un stratēģijas", en: "Plans and strategies" },
	plansLead: {
		lv: "Plānošanas dokumenti ar to virzieniem, pasākumiem, termiņiem un atbildīgajiem.",
		en: "Planning documents with their directions, measures, deadlines and who is responsible.",
	},
	noPlans: {
		lv: "Plānu vēl nav. Plāna koordinators tos pievieno, importējot ziņojumu vai plānu.",
		en: "There are no plans yet. The plan's coordinator adds them by importing a report or a plan.",
	},
	period: { lv: "Periods", en: "Period" },
	owner: { lv: "Atbild", en: "Owner" },
	act: { lv: "Apstiprināts ar", en: "Approved by" },
	kind: { lv: "Veids", en: "Kind" },
	state: { lv: "Stāvoklis", en: "State" },
	superior: { lv: "Augstāki plānošanas dokumenti", en: "Superior plans" },
	source: { lv: "Avots", en: "Source" },
	mission: { lv: "Misija", en: "Mission" },
	vision: { lv: "Redzējums", en: "Vision" },
	values: { lv: "Vērtības", en: "Values" },
	execution: { lv: "Izpilde", en: "Execution" },
	direction: { lv: "Rīcības virziens", en: "Direction" },
	horizontal: { lv: "horizontāls", en: "horizontal" },
	total: { lv: "Kopā", en: "Total" },
	deliverable: { lv: "Detalizēts darbības rezultāts", en: "Deliverable" },
	responsible: { lv: "Atbildīgā institūcija", en: "Responsible" },
	co_responsible: { lv: "Līdzatbildīgās institūcijas", en: "Co-responsible" },
	cooperating: { lv: "Sadarbības institūcijas", en: "Cooperating" },
	deadline: { lv: "Izpildes termiņš", en: "Deadline" },
	status: { lv: "Statuss", en: "Status" },
	resultIndicator: { lv: "Rezultatīvais rādītājs", en: "Result indicator" },
	expected: { lv: "Darbības rezultāts", en: "Expected result" },
	measures: { lv: "Pasākumi", en: "Measures" },
	table: { lv: "Detalizēti darbības rezultāti", en: "Deliverables" },
	matrix: { lv: "Virzieni un statusi", en: "Directions by status" },
	filter: { lv: "Atlasīt", en: "Filter" },
	doneOf: {
		lv: (done: number, total: number) => `Izpildīti ${done} no ${total}`,
		en: (done: number, total: number) => `${done} of ${total} done`,
	},
	all: { lv: "Visi", en: "All" },
	onlyDelayed: { lv: "Tikai kavētie", en: "Only delayed" },
	clear: { lv: "Noņemt atlasi", en: "Clear the filter" },
	nothingFits: { lv: "Atlasei nekas neatbilst.", en: "Nothing fits the filter." },
	showAll: { lv: "Rādīt šī virziena darbus", en: "Show what stands under it" },
	firstOnly: {
		lv: "Rādīti pirmie 500. Precizējiet atlasi, lai redzētu pārējos.",
		en: "The first 500 are shown. Narrow the filter to see the others.",
	},
	versions: { lv: "Redakcijas", en: "Versions" },
	edit: { lv: "Labot plānu", en: "Edit the plan" },
	newPlan: { lv: "Jauns plāns", en: "New plan" },
	element: { lv: "Elements", en: "Element" },
	change: { lv: "Izmaiņa", en: "Change" },
	thePlan: { lv: "Plāns", en: "The plan" },
	planPages: { lv: "Plāna lapas", en: "Pages of the plan" },
	goalMap: { lv: "Mērķu karte", en: "Goal map" },
	cascade: { lv: "Mērķu kaskāde", en: "Cascade of goals" },
	funding: { lv: "Finansējums", en: "Funding" },
	maturity: { lv: "Brieduma pakāpes", en: "Maturity" },
	oversight: { lv: "Uzraudzības grupa", en: "Oversight group" },
	context: { lv: "Konteksts", en: "Context" },
	report: { lv: "Progresa ziņojums", en: "Progress report" },
	workReport: { lv: "Pārskats par izpildi", en: "Report on the year" },
	tasks: { lv: "Uzdevumi (tāfele)", en: "Tasks (board)" },
	workPlans: { lv: "Gada darba plāni", en: "Annual work plans" },
	asJson: { lv: "Dati (JSON)", en: "Data (JSON)" },
	exchange: { lv: "Datnes", en: "Files" },
	noReportYet: {
		lv: "Par šo dienu ziņu vēl nav: pirmās ziņas par izpildi ir vēlākas. Statuss „nav uzsākts” te nozīmē, ka nekas nav paziņots.",
		en: "Nothing was reported yet for this day: the first statements are later. “Not started” here means that nothing was said.",
	},
	notes: { lv: "Piezīmes par avotu", en: "Notes on the source" },
	contributesTo: { lv: "Sekmē", en: "Contributes to" },
	update: { lv: "Atjaunot izpildi", en: "Update execution" },
	history: { lv: "Vēsture", en: "History" },
	achieved: { lv: "Sasniegtais rezultāts", en: "Result achieved" },
	evidence: { lv: "Pierādījumi", en: "Evidence" },
	reason: { lv: "Pamatojums", en: "Reason" },
	decision: { lv: "Lēmums", en: "Decision" },
	deadlineHistory: { lv: "Termiņu izmaiņas", en: "Changes of deadlines" },
	until: { lv: "spēkā līdz", en: "in force until" },
	since: { lv: "spēkā no", en: "in force since" },
	key: { lv: "galvenais", en: "key" },
	duties: { lv: "Par ko atbild", en: "What it is responsible for" },
	ownPlans: { lv: "Stratēģija un plāni", en: "Strategy and plans" },
	lateDuties: { lv: "Kas kavējas", en: "What is late" },
	sharedDuties: { lv: "Kur ir līdzatbildīga", en: "Where it is co-responsible" },
	inThePlan: { lv: "Skatīt plānā", en: "See in the plan" },
	nothingSaid: { lv: "Par izpildi vēl nekas nav ziņots.", en: "Nothing was reported yet." },
	nothingSaidYet: { lv: "Līdz šai dienai nekas nebija ziņots.", en: "Nothing had been reported by this day." },
	saidAsOf: { lv: "Ziņots par stāvokli uz", en: "Reported as of" },
	upTo: { lv: "līdz", en: "until" },
	auditLines: { lv: "Auditācijas pieraksti", en: "Audit trail" },
});

export const planKindWords = defineWords({
	long_term_strategy: { lv: "ilgtermiņa stratēģija", en: "long-term strategy" },
	national_development_plan: { lv: "nacionālais attīstības plāns", en: "national development plan" },
	guidelines: { lv: "pamatnostādnes", en: "guidelines" },
	plan: { lv: "plāns", en: "plan" },
	institution_strategy: { lv: "iestādes darbības stratēģija", en: "institution's strategy" },
	work_plan: { lv: "gada darba plāns", en: "annual work plan" },
});

export const elementKindWords = defineWords({
	priority: { lv: "rīcības virziens", en: "direction" },
	goal: { lv: "mērķis", en: "goal" },
	measure: { lv: "pasākums", en: "measure" },
	result: { lv: "darbības rezultāts", en: "result" },
	deliverable: { lv: "detalizēts darbības rezultāts", en: "deliverable" },
	task: { lv: "uzdevums", en: "task" },
});

export const planStateWords = defineWords({
	draft: { lv: "projekts", en: "draft" },
	approved: { lv: "apstiprināts", en: "approved" },
	in_force: { lv: "spēkā", en: "in force" },
	amending: { lv: "spēkā; tiek gatavoti grozījumi", en: "in force, being amended" },
	closed: { lv: "noslēgts", en: "closed" },
	lost_relevance: { lv: "zaudējis aktualitāti", en: "lost relevance" },
});

const forms = {
	measure: { lv: { zero: "pasākumu", one: "pasākums", other: "pasākumi" }, en: { one: "measure", other: "measures" } },
	goal: { lv: { zero: "mērķu", one: "mērķis", other: "mērķi" }, en: { one: "goal", other: "goals" } },
	result: {
		lv: { zero: "darbības rezultātu", one: "darbības rezultāts", other: "darbības rezultāti" },
		en: { one: "result", other: "results" },
	},
	priority: {
		lv: { zero: "virzienu", one: "virziens", other: "virzieni" },
		en: { one: "direction", other: "directions" },
	},
	deliverable: {
		lv: {
			zero: "detalizētu darbības rezultātu",
			one: "detalizēts darbības rezultāts",
			other: "detalizēti darbības rezultāti",
		},
		en: { one: "deliverable", other: "deliverables" },
	},
	task: { lv: { zero: "uzdevumu", one: "uzdevums", other: "uzdevumi" }, en: { one: "task", other: "tasks" } },
};

/** "13 pasākumi", "21 pasākums" */
export function countKind(lang: Lang, kind: keyof typeof forms, n: number): string {
	return counted(lang, n, forms[kind][lang]);
}
