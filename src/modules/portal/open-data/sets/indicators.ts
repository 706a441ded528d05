// Indicators: what they are, what was measured, what is aimed at, and whether they get there.
import { periodCode, periodEnd, periodStart } from "#kernel/period.ts";
import { type IndicatorView, sayVerdict, verdictStatuses } from "#modules/monitoring/index.ts";
import { cells, maybe, maybeCells, maybeTexts, oneOf, sure, texts } from "../columns.ts";
import { dataSet } from "../data-set.ts";

const indicator = sure.code("Rādītājs", "Indicator", {
	about: { lv: "Rādītāja kods; tas nemainās.", en: "The indicator's code; it never changes." },
});
const toIndicator = { columns: ["indicator"], set: "indicators", to: ["code"] } as const;
const unit = sure.text("Mērvienība", "Unit", {
	about: {
		lv: "„%”, „points10” (10 punktu skala), „people” vai mērvienība vārdiem.",
		en: "“%”, “points10” (a scale of 10 points), “people”, or the unit in words.",
	},
});

export const indicators = dataSet({
	code: "indicators",
	title: { lv: "Rādītāji", en: "Indicators" },
	about: {
		lv: "Snieguma rādītāji: ko mēra, kurš mēra, kā aprēķina, no kādas bāzes vērtības un kuros plānos tie ir.",
		en: "Performance indicators: what is measured, by whom and how, from which baseline, and in which plans they stand.",
	},
	keywords: { lv: ["rādītājs", "sniegums", "metodika"], en: ["indicator", "performance", "method"] },
	columns: {
		code: sure.code("Kods", "Code", { about: { lv: "Tas nemainās.", en: "It never changes." } }),
		...texts("title", "Nosaukums", "Title"),
		unit,
		direction: oneOf(["grow", "fall", "stay"], "Vēlamais virziens", "Wanted direction"),
		state: oneOf(["active", "retired", "replaced"], "Statuss", "State"),
		replaced_by: maybe.code("Aizstāts ar", "Replaced by"),
		measured_by: sure.code("Kas mēra", "Measured by"),
		frequency: maybe.text("Biežums", "Frequency"),
		baseline: maybe.number("Bāzes vērtība", "Baseline"),
		baseline_year: maybe.year("Bāzes gads", "Year of the baseline"),
		...maybeTexts("baseline_text", "Bāzes vērtība vārdiem", "Baseline in words"),
		...maybeTexts("source", "Datu avots", "Source of the data"),
		...maybeTexts("method", "Aprēķina metode", "Method"),
		formula: maybe.text("Formula", "Formula", {
			about: {
				lv: "Saliktam rādītājam: FEEL izteiksme ar citu rādītāju kodiem.",
				en: "Of a composite: a FEEL expression over the codes of others.",
			},
		}),
		plans: maybe.text("Plāni", "Plans", {
			about: {
				lv: "Vietas „plāns” vai „plāns/elements”, atdalītas ar atstarpi.",
				en: "Places as “plan” or “plan/element”, parted by spaces.",
			},
		}),
		last_target_year: maybe.year("Pēdējā mērķa gads", "Year of the last target"),
	},
	key: ["code"],
	foreign: [{ columns: ["measured_by"], set: "institutions", to: ["code"] }],
	covers: ["baseline_year", "last_target_year"],
	daily: false,
	frequency: "IRREG",
	async *rows(source) {
		const all = await source.indicators();
		const codes = new Set(all.map((view) => view.code));
		for (const view of all) {
			const { baseline, replacedBy } = view;
			yield {
				code: view.code,
				...cells("title", view.title),
				unit: view.unit,
				direction: view.direction,
				state: view.state,
				replaced_by: replacedBy && codes.has(replacedBy.code) ? replacedBy.code : null,
				measured_by: view.measuredBy.code,
				frequency: view.frequency,
				baseline: baseline?.value ?? null,
				baseline_year: baseline?.year ?? null,
				...maybeCells("baseline_text", baseline?.text),
				...maybeCells("source", view.source),
				...maybeCells("method", view.method),
				formula: view.formula,
				plans: placesOf(view).join(" ") || null,
				last_target_year: view.targets.at(-1)?.year ?? null,
			};
		}
	},
});

const placesOf = (view: IndicatorView) =>
	view.places.map(({ plan, element }) => (element ? `${plan}/${element}` : plan)).sort();

export const targets = dataSet({
	code: "targets",
	title: { lv: "Rādītāju mērķi", en: "Targets of indicators" },
	about: {
		lv: "Kāda vērtība rādītājam jāsasniedz kurā gadā.",
		en: "Which value an indicator is to reach in which year.",
	},
	keywords: { lv: ["mērķa vērtība"], en: ["target"] },
	columns: {
		indicator,
		year: sure.year("Gads", "Year"),
		value: maybe.number("Mērķa vērtība", "Target", {
			about: { lv: "Tukša, ja mērķis ir vārdiem.", en: "Empty where the target is words." },
		}),
		unit,
		over_baseline: sure.boolean("Virs bāzes", "Over the baseline", {
			about: {
				lv: "Mērķis ir pieaugums pret bāzes vērtību, bez skaitļa.",
				en: "The target is growth against the baseline, without a number.",
			},
		}),
		...maybeTexts("text", "Mērķis vārdiem", "Target in words"),
	},
	key: ["indicator", "year"],
	foreign: [toIndicator],
	covers: ["year", "year"],
	daily: false,
	frequency: "IRREG",
	async *rows(source) {
		for (const view of await source.indicators()) {
			for (const target of view.targets) {
				yield {
					indicator: view.code,
					year: target.year,
					value: target.value,
					unit: view.unit,
					over_baseline: target.overBaseline,
					...maybeCells("text", target.said),
				};
			}
		}
	},
});

export const verdicts = dataSet({
	code: "verdicts",
	title: { lv: "Spriedumi par rādītājiem", en: "Verdicts on indicators" },
	about: {
		lv: "Vai rādītājs sasniegs mērķi: līdzšinējais temps (Teila–Sena slīpums), prognoze mērķa gadam un spriedums pēc nemainīgiem noteikumiem.",
		en: "Whether an indicator will meet its target: the pace so far (Theil–Sen slope), the forecast for the target year, and the verdict by fixed rules.",
	},
	keywords: { lv: ["spriedums", "prognoze", "temps"], en: ["verdict", "forecast", "pace"] },
	columns: {
		indicator,
		as_of: sure.day("Stāvoklis dienā", "As of"),
		status: oneOf(verdictStatuses, "Spriedums", "Verdict"),
		latest_period: maybe.code("Jaunākā mērījuma periods", "Period of the latest measurement"),
		latest: maybe.number("Jaunākais mērījums", "Latest measurement"),
		target_year: maybe.year("Mērķa gads", "Target year"),
		target: maybe.number("Mērķa vērtība", "Target"),
		pace: maybe.number("Temps", "Pace", { about: { lv: "Izmaiņa gadā.", en: "Change a year." } }),
		required_pace: maybe.number("Vajadzīgais temps", "Required pace", {
			about: { lv: "Izmaiņa gadā.", en: "Change a year." },
		}),
		forecast: maybe.number("Prognoze mērķa gadam", "Forecast for the target year"),
		attained: maybe.number("Nosegtā ceļa daļa", "Part of the way covered", {
			about: {
				lv: "Cik no ceļa līdz mērķim nosedz prognoze; 1 ir viss ceļš.",
				en: "How much of the way to the target the forecast covers; 1 is all of it.",
			},
		}),
		...texts("sentence", "Spriedums teikumā", "Verdict in a sentence"),
	},
	key: ["indicator"],
	foreign: [toIndicator],
	covers: ["as_of", "as_of"],
	daily: true,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for (const view of await source.indicators()) {
			const { status, latest, target, pace, requiredPace, forecast, attained } = view.verdict;
			yield {
				indicator: view.code,
				as_of: source.asOf,
				status,
				latest_period: latest ? periodCode(latest.period) : null,
				latest: latest?.value ?? null,
				target_year: target?.year ?? null,
				target: target?.value ?? null,
				pace,
				required_pace: requiredPace,
				forecast,
				attained,
				sentence_lv: sayVerdict(view.verdict, view, "lv"),
				sentence_en: sayVerdict(view.verdict, view, "en"),
			};
		}
	},
});

const measured = {
	about: { lv: "Tukšs, ja nav norādīts.", en: "Empty where it is not said." },
};

export const measurements = dataSet({
	code: "measurements",
	title: { lv: "Rādītāju mērījumi", en: "Measurements of indicators" },
	about: {
		lv: "Visas rādītāju vērtības pa periodiem ar avotu. Labota vai atsaukta vērtība paliek redzama ar savu statusu: skaita tikai spēkā esošās.",
		en: "All values of indicators by period, with their source. A value that was corrected or withdrawn stays in sight with its state: only current ones count.",
	},
	keywords: { lv: ["mērījums", "laikrinda", "labojums"], en: ["measurement", "time series", "revision"] },
	columns: {
		id: sure.code("Identifikators", "Identifier"),
		indicator,
		series: sure.integer("Datu rinda", "Series", {
			about: {
				lv: "Viena avota un metodes vērtības; dažādu rindu vērtības nav salīdzināmas.",
				en: "Values of one source and method; those of different series cannot be compared.",
			},
		}),
		current_series: sure.boolean("Spēkā esošā rinda", "Current series"),
		...texts("source", "Avots", "Source"),
		period: sure.code("Periods", "Period", {
			about: { lv: "Piemēram, 2025, 2025-H2, 2025-Q3, 2025-03.", en: "For example 2025, 2025-H2, 2025-Q3, 2025-03." },
		}),
		starts: sure.day("Perioda pirmā diena", "First day of the period"),
		ends: sure.day("Perioda pēdējā diena", "Last day of the period"),
		value: sure.number("Vērtība", "Value"),
		unit,
		numerator: maybe.number("Skaitītājs", "Numerator", measured),
		denominator: maybe.number("Saucējs", "Denominator", measured),
		n: maybe.integer("Novērojumu skaits", "Number of observations", measured),
		published: maybe.day("Publicēta", "Published", {
			about: { lv: "Kad vērtību publicēja tās avots.", en: "When its source published the value." },
		}),
		state: oneOf(["current", "corrected", "withdrawn"], "Statuss", "State"),
		revision: sure.integer("Labojumu skaits pirms tās", "Corrections before it", {
			about: { lv: "0 – pirmā paziņotā vērtība.", en: "0 is the value that was said first." },
		}),
		recorded: sure.instant("Reģistrēta", "Recorded"),
		...maybeTexts("note", "Piezīme", "Note", {
			about: { lv: "Atsauktai vērtībai – iemesls.", en: "Of a withdrawn value: the reason." },
		}),
	},
	key: ["id"],
	foreign: [toIndicator],
	covers: ["starts", "ends"],
	daily: false,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for (const view of await source.indicators()) {
			for (const [index, series] of view.series.entries()) yield* seriesRows(view, series, index + 1);
		}
	},
});

type Series = IndicatorView["series"][number];
type Before = Series["points"][number]["corrected"][number];
const nothingMore = { numerator: null, denominator: null, n: null, published: null };

function* seriesRows(view: IndicatorView, series: Series, number: number) {
	const place = {
		indicator: view.code,
		series: number,
		current_series: series.current,
		...cells("source", series.source),
		unit: view.unit,
	};
	for (const point of series.points) {
		const { id, value, numerator, denominator, n, published } = point;
		const when = { ...place, ...timeOf(point) };
		yield {
			...when,
			...{ id, value, numerator, denominator, n, published },
			state: "current",
			revision: point.corrected.length,
			recorded: instant(point.recordedAt),
			...maybeCells("note", point.note),
		};
		yield* earlierRows(point.corrected, when);
	}
	for (const taken of series.withdrawn) {
		const when = { ...place, ...timeOf(taken) };
		yield {
			...when,
			...nothingMore,
			id: taken.id,
			value: taken.value,
			state: "withdrawn",
			revision: taken.corrected.length,
			recorded: instant(taken.recordedAt),
			...maybeCells("note", taken.note),
		};
		yield* earlierRows(taken.corrected, when);
	}
}

function* earlierRows<Place extends object>(corrected: readonly Before[], place: Place) {
	for (const [index, { id, value, recordedAt, withdrawn }] of corrected.entries()) {
		yield {
			...place,
			...nothingMore,
			...{ id, value },
			state: withdrawn ? "withdrawn" : "corrected",
			revision: corrected.length - 1 - index,
			recorded: instant(recordedAt),
			...maybeCells("note", withdrawn),
		};
	}
}

const timeOf = ({ period }: Pick<Series["points"][number], "period">) => ({
	period: periodCode(period),
	starts: periodStart(period),
	ends: periodEnd(period),
});

/** To the second, in UTC. */
const instant = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
