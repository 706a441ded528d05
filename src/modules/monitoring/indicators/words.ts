import { counted, defineWords, formatNumber, type Lang } from "#kernel/words.ts";

/** Words of the pages of indicators. */
export const indicatorWords = defineWords({
	pages: { lv: "Rādītāju lapas", en: "Pages of indicators" },
	previousRows: { lv: "Iepriekšējie", en: "Previous" },
	nextRows: { lv: "Nākamie", en: "Next" },
	wholeList: { lv: "Visi šī plāna rādītāji", en: "All indicators of this plan" },
	indicators: { lv: "Rādītāji", en: "Indicators" },
	lead: {
		lv: "Vai valsts pārvalde nonāk tur, kur plāno: katram rādītājam jaunākā vērtība, mērķis un virzība, kas aprēķināta pēc atklātiem noteikumiem.",
		en: "Whether the administration gets where it plans to: for each indicator the latest value, the target and a verdict computed by open rules.",
	},
	indicator: { lv: "Rādītājs", en: "Indicator" },
	latest: { lv: "Jaunākā vērtība", en: "Latest value" },
	target: { lv: "Mērķis", en: "Target" },
	targets: { lv: "Mērķi", en: "Targets" },
	verdict: { lv: "Virzība", en: "Verdict" },
	verdicts: { lv: "Rādītāji pēc virzības", en: "Indicators by verdict" },
	plan: { lv: "Plāns", en: "Plan" },
	allPlans: { lv: "Visi plāni", en: "All plans" },
	allVerdicts: { lv: "Jebkura virzība", en: "Any verdict" },
	filter: { lv: "Atlasīt", en: "Filter" },
	clear: { lv: "Noņemt atlasi", en: "Clear the filter" },
	noPlan: { lv: "Ārpus plāniem", en: "Outside the plans" },
	key: { lv: "galvenais", en: "key" },
	keyIndicators: { lv: "Galvenie rādītāji", en: "Key indicators" },
	noneYet: {
		lv: "Rādītāju vēl nav. Tie rodas, importējot plānu vai progresa ziņojumu.",
		en: "There are no indicators yet. They come with the import of a plan or a progress report.",
	},
	nothingFits: { lv: "Atlasei neatbilst neviens rādītājs.", en: "No indicator fits the filter." },
	noMeasurements: { lv: "mērījumu vēl nav", en: "no measurements yet" },
	noTarget: { lv: "nav noteikts", en: "not set" },
	noTargetLong: { lv: "Mērķa vērtība nav noteikta.", en: "No target is set." },
	noTargetFinding: {
		lv: "Mērķa vērtība nav noteikta, tāpēc virzību vērtē aprakstoši.",
		en: "No target is set, so progress is assessed in words.",
	},
	unknownVerdict: {
		lv: "Tādas virzības nav. Izvēlieties vienu no saraksta.",
		en: "There is no such verdict. Choose one from the list.",
	},
	record: { lv: "Ievadīt mērījumu", en: "Record a measurement" },
	asJson: { lv: "Dati (JSON)", en: "Data (JSON)" },
	pace: { lv: "Temps", en: "Pace" },
	aYear: { lv: "gadā", en: "a year" },
	requiredPace: { lv: "Vajadzīgais temps", en: "Pace needed" },
	forecast: { lv: "Prognoze", en: "Forecast" },
	chart: { lv: "Diagramma", en: "Chart" },
	data: { lv: "Dati", en: "Data" },
	noData: { lv: "Līdz šai dienai mērījumu nav.", en: "There is no measurement up to this day." },
	period: { lv: "Periods", en: "Period" },
	value: { lv: "Vērtība", en: "Value" },
	computedFrom: { lv: "Aprēķināts no", en: "Computed from" },
	published: { lv: "Publicēts", en: "Published" },
	note: { lv: "Piezīme", en: "Note" },
	act: { lv: "Darbība", en: "Action" },
	correct: { lv: "Labot", en: "Correct" },
	baseline: { lv: "Bāzes vērtība", en: "Baseline" },
	comparable: { lv: "Salīdzināma ar iepriekšējo datu rindu", en: "Comparable with the series before" },
	overBaseline: { lv: "pieaug pret bāzes vērtību", en: "grows against the baseline" },
	sinceBaseline: { lv: "Kopš bāzes vērtības", en: "Since the baseline" },
	computed: { lv: "aprēķināta", en: "computed" },
	currentSeries: { lv: "Pašreizējā datu rinda", en: "Current series" },
	formerSeries: { lv: "Iepriekšējā datu rinda, virzībā neskaita", en: "Former series, not counted in the verdict" },
	before: { lv: "iepriekš", en: "before" },
	later: {
		lv: "vēl neskaita: perioda vidus ir pēc izvēlētās dienas",
		en: "not counted yet: the middle of the period is after the chosen day",
	},
	about: { lv: "Par rādītāju", en: "About the indicator" },
	unit: { lv: "Mērvienība", en: "Unit" },
	direction: { lv: "Vēlamais virziens", en: "Wanted direction" },
	method: { lv: "Metodika", en: "Method" },
	source: { lv: "Datu avots", en: "Data source" },
	frequency: { lv: "Biežums", en: "Frequency" },
	measuredBy: { lv: "Mērījumus ievada", en: "Measured by" },
	measures: { lv: "Rādītāji, ko mēra", en: "Indicators it measures" },
	places: { lv: "Vieta plānos", en: "Place in plans" },
	replacedBy: { lv: "Aizstāts ar", en: "Replaced by" },
	replaces: { lv: "Aizstāj", en: "Replaces" },
	code: { lv: "Kods", en: "Code" },
	notSaid: { lv: "nav norādīts", en: "not stated" },
	history: { lv: "Vēsture", en: "History" },
	noHistory: { lv: "Izmaiņu vēl nav.", en: "No changes yet." },
	saved: { lv: "Mērījums saglabāts", en: "The measurement is saved" },
	summaries: { lv: "Rādītāju skatījumi", en: "Views of indicators" },
	list: { lv: "Saraksts", en: "List" },
	byPlan: { lv: "Pa plāniem", en: "By plan" },
	byDirection: { lv: "Pa rīcības virzieniem", en: "By direction" },
	byInstitution: { lv: "Pa iestādēm, kas mēra", en: "By measuring institution" },
	planDirection: { lv: "Rīcības virziens", en: "Direction" },
	institution: { lv: "Iestāde", en: "Institution" },
	onlyInstitution: { lv: "Mēra", en: "Measured by" },
	onlyElement: { lv: "Plāna elements", en: "Element of the plan" },
	noSummary: {
		lv: "Tāda kopsavilkuma nav. Ir: plans, virziens, iestade.",
		en: "There is no such summary. There are: plans, virziens, iestade.",
	},
	newIndicator: { lv: "Jauns rādītājs", en: "New indicator" },
	fromFile: { lv: "Ievadīt no datnes", en: "Enter from a file" },
	moreIndicators: { lv: "Pārējie rādītāji", en: "Other indicators" },
});

export const directionWords = defineWords({
	grow: { lv: "jāaug", en: "should grow" },
	fall: { lv: "jāsamazinās", en: "should fall" },
	stay: { lv: "nedrīkst pārsniegt mērķi", en: "must not exceed the target" },
});

const frequencyWords = defineWords({
	irregular: { lv: "neregulāri", en: "irregularly" },
	year: { lv: "reizi gadā", en: "once a year" },
	half: { lv: "reizi pusgadā", en: "every half-year" },
	quarter: { lv: "reizi ceturksnī", en: "every quarter" },
	month: { lv: "reizi mēnesī", en: "every month" },
});

/** A frequency that has no word is shown as it is stored. */
export function sayFrequency(lang: Lang, frequency: string): string {
	const words: Record<string, string> = frequencyWords[lang];
	return words[frequency] ?? frequency;
}

/** "92 rādītāji", "21 rādītājs" */
export function countIndicatorsIn(lang: Lang, n: number): string {
	const forms = {
		lv: { zero: "rādītāju", one: "rādītājs", other: "rādītāji" },
		en: { one: "indicator", other: "indicators" },
	};
	return counted(lang, n, forms[lang]);
}

/** "57 rādītāji, kuriem mērījumu vēl nav" */
export function sayWithoutMeasurements(lang: Lang, n: number): string {
	const forms = {
		lv: {
			zero: "rādītāju, kuriem mērījumu vēl nav",
			one: "rādītājs, kuram mērījumu vēl nav",
			other: "rādītāji, kuriem mērījumu vēl nav",
		},
		en: { one: "indicator without measurements yet", other: "indicators without measurements yet" },
	};
	return counted(lang, n, forms[lang]);
}

/** "vēl 8 rādītāji" */
/** "101.–200. no 1 350" */
export const sayRows = (lang: Lang, from: number, to: number, total: number) =>
	lang === "lv"
		? `${formatNumber("lv", from)}.–${formatNumber("lv", to)}. no ${formatNumber("lv", total)}`
		: `${formatNumber("en", from)}–${formatNumber("en", to)} of ${formatNumber("en", total)}`;

export function sayOtherIndicators(lang: Lang, n: number): string {
	return lang === "lv" ? `vēl ${countIndicatorsIn(lang, n)}` : `${n} more ${n === 1 ? "indicator" : "indicators"}`;
}
