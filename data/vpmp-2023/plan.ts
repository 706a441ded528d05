import type { PlanData } from "../types.ts";
import { direction1 } from "./direction-1.ts";
import { direction2 } from "./direction-2.ts";
import { direction3 } from "./direction-3.ts";
import { direction4, direction5 } from "./directions-4-5.ts";
import { direction6, direction7 } from "./directions-6-7.ts";

/** The state administration modernisation plan, executed as its progress report of December 2025 says. */
export const plan = {
	code: "vpmp-2023",
	kind: "plan",
	title: {
		lv: "Valsts pārvaldes modernizācijas plāns 2023.–2027. gadam",
		en: "State administration modernisation plan 2023–2027",
	},
	period: { from: 2023, to: 2027 },
	owner: "VK",
	act: {
		kind: "Ministru kabineta rīkojums",
		number: "240",
		date: "2023-05-08",
		title: {
			lv: "Par Valsts pārvaldes modernizācijas plānu 2023.–2027. gadam",
			en: "On the state administration modernisation plan 2023–2027",
		},
	},
	state: "in_force",
	mandate: {
		lv: "Rīkojuma 4.1. apakšpunkts: Valsts kanceleja iesniedz Ministru kabinetā ziņojumu par plāna īstenošanu.",
		en: "Paragraph 4.1 of the order: the State Chancellery reports to the Cabinet on the plan's execution.",
	},
	superior: [],
	source: {
		lv: "Plāna īstenošanas informatīvais ziņojums (stāvoklis 2025. gada decembrī), visas nodaļas.",
		en: "Informative report on the plan's execution (as of December 2025), all chapters.",
	},
	notes: [
		{
			lv: "Saīsinājumu sarakstā trūkst dažu rindu: KEM, KM, MAS un TM skaidrojumi nav savā vietā.",
			en: "Some cells of the list of abbreviations are missing: KEM, KM, MAS and TM are out of place.",
		},
		{
			lv: "Cilvēkresursu sistēmas līgums slēgts 14.11.2025., bet citviet iepirkums noslēdzies oktobrī.",
			en: "The contract for the personnel system is of 14 November 2025; elsewhere the procurement ended in October.",
		},
		{
			lv: "Personāla un mācību sistēmu sākums minēts gan līdz 2026. gada pirmajam pusgadam, gan tajā.",
			en: "The personnel and learning systems start either by or in the first half of 2026.",
		},
	],
	elements: [direction1, direction2, direction3, direction4, direction5, direction6, direction7],
} satisfies PlanData;
