// How annex 2 of the learning plan is laid out: a measure with its results, parties and a year.
import type { Text } from "#kernel/words.ts";
import type { ElementData, IndicatorData, PartyRef, Unit } from "../types.ts";

const state = { group: "valsts-parvaldes-iestades" } satisfies PartyRef;
const municipal = { group: "pasvaldibu-iestades" } satisfies PartyRef;

const party = (code: string): PartyRef => {
	if (code === "state") return state;
	return code === "municipal" ? municipal : { institution: code };
};

type Measure = {
	code: string;
	title: Text;
	year: number;
	responsible: string[];
	/** Codes of institutions, or "state" for all of state administration. */
	co: string[];
	/** Others that are no institution of the register. */
	alsoCo?: PartyRef[];
	/** "municipal" for all municipal institutions. */
	with: string[];
	results: Text[];
	notes?: Text[];
};

/** The results of measure 1.1 get the codes 1.1-1, 1.1-2 and so on. */
export function measure({ code, title, year, results, notes, ...who }: Measure): ElementData {
	return {
		kind: "measure",
		code,
		title,
		deadlines: [{ period: String(year) }],
		responsible: who.responsible.map(party),
		coResponsible: [...who.co.map(party), ...(who.alsoCo ?? [])],
		cooperating: who.with.map(party),
		notes,
		children: results.map((result, index) => ({ kind: "result", code: `${code}-${index + 1}`, title: result })),
	};
}

type Measured = { title: Text; unit?: Unit; target?: number; text?: Text; notes?: Text[] };

const learningSystem = { lv: "Mācību pārvaldības sistēma (MPS)", en: "Learning management system (MPS)" };
const institutions = { lv: "Atbildīgo iestāžu dati", en: "Data of the responsible institutions" };

/** The indicators of a measure in their printed order; without a target they are qualitative. */
export function indicatorsOf(code: string, year: number, measuredBy: string, list: Measured[]): IndicatorData[] {
	return list.map(({ title, unit = "people", target, text, notes }, index) => ({
		code: `macisanas-${code}-${index + 1}`,
		title,
		unit,
		direction: "grow",
		state: "active",
		plan: "macisanas-2021",
		element: code,
		targets: target === undefined ? (text ? [{ year, text }] : []) : [{ year, value: target }],
		source: unit === "people" || unit === "%" ? learningSystem : institutions,
		frequency: "year",
		measuredBy,
		series: [],
		notes,
	}));
}
