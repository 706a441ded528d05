// The two national documents above the plans, as far as the plans name their priorities, goals and tasks.
import type { PlanData } from "../types.ts";

export const latvia2030 = {
	code: "latvija-2030",
	kind: "long_term_strategy",
	title: {
		lv: "Latvijas ilgtspējīgas attīstības stratēģija līdz 2030. gadam",
		en: "Sustainable Development Strategy of Latvia until 2030",
	},
	period: { from: 2010, to: 2030 },
	owner: "VK",
	state: "in_force",
	superior: [],
	source: {
		lv: "Mācīšanās un attīstības plāns 2021.–2027. gadam, apraksta daļa par augstākiem dokumentiem.",
		en: "Learning and development plan 2021–2027, the part on documents above it.",
	},
	notes: [
		{
			lv: "Dotas tikai prioritātes, ko nosauc pārējie dokumenti; sākuma gads dokumentos nav minēts.",
			en: "Only the priorities that the other documents name; the first year is not in them.",
		},
	],
	elements: [
		{
			kind: "priority",
			code: "cilvekkapitals",
			title: { lv: "Ieguldījumi cilvēkkapitālā", en: "Investment in human capital" },
		},
		{
			kind: "priority",
			code: "inovativa-parvaldiba",
			title: {
				lv: "Inovatīva pārvaldība un sabiedrības līdzdalība",
				en: "Innovative government and public participation",
			},
		},
	],
} satisfies PlanData;

const numberOnly = {
	lv: "Mācīšanās plāns dod tikai numuru, ne nosaukumu.",
	en: "The learning plan gives only the number, not the name.",
};

const task = (number: number) => ({
	kind: "task" as const,
	code: String(number),
	title: { lv: `NAP uzdevums Nr. ${number}`, en: `Task No. ${number} of the plan` },
	notes: [numberOnly],
});

export const nap2027 = {
	code: "nap-2027",
	kind: "national_development_plan",
	title: {
		lv: "Latvijas Nacionālais attīstības plāns 2021.–2027. gadam",
		en: "National Development Plan of Latvia 2021–2027",
	},
	period: { from: 2021, to: 2027 },
	owner: "VK",
	state: "in_force",
	superior: ["latvija-2030"],
	source: {
		lv: "Mācīšanās un attīstības plāns 2021.–2027. gadam, 2. pielikums (sasaiste ar NAP mērķiem).",
		en: "Learning and development plan 2021–2027, annex 2 (links to goals of the national plan).",
	},
	notes: [
		{
			lv: "Doti tikai virziens, mērķis un uzdevumi, ko nosauc pārējie dokumenti.",
			en: "Only the direction, the goal and the tasks that the other documents name.",
		},
		{
			lv: "Uzdevumi likti zem mērķa 412, kā tos drukā mācīšanās plāns.",
			en: "The tasks stand under goal 412, as the learning plan prints them.",
		},
	],
	elements: [
		{
			kind: "priority",
			code: "zinasanu-sabiedriba",
			title: { lv: "Pāreja uz zināšanu sabiedrību", en: "Transformation into a knowledge society" },
		},
		{
			kind: "goal",
			code: "412",
			title: { lv: "NAP mērķis 412", en: "Goal 412 of the plan" },
			notes: [numberOnly],
			children: [task(168), task(317), task(411), task(428)],
		},
	],
} satisfies PlanData;
