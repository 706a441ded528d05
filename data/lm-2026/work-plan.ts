// Demonstration: a work plan made up to show the board. Its goals are those of the ministry's strategy; its tasks,
// persons and progress are invented, and say so where they are shown.
import type { Text } from "#kernel/words.ts";
import type { ElementData, PeriodCode, PlanData } from "../types.ts";

export type TaskData = {
	code: string;
	title: Text;
	/** A goal of lm-2024; none for what serves no goal. */
	goal?: string;
	term: PeriodCode;
	unit: string;
	person?: string;
	priority?: "high" | "low";
	weight?: number;
	progress: {
		asOf: string;
		status: "not_started" | "in_progress" | "done" | "dropped";
		measure?: string;
		note?: string;
		reason?: string;
	}[];
};

export const tasks: TaskData[] = [
	{
		code: "U1",
		title: { lv: "Digitālo prasmju pašvērtējums visās nodaļās", en: "Self-assessment of digital skills in all units" },
		goal: "1",
		term: "2026-Q1",
		unit: "PDPD",
		person: "Ieva Paraudziņa (demonstrācija)",
		progress: [
			{ asOf: "2026-02-10", status: "in_progress", measure: "60" },
			{ asOf: "2026-03-27", status: "done", note: "Anketu aizpildīja lielākā daļa nodarbināto." },
		],
	},
	{
		code: "U2",
		title: { lv: "Mācību plāns no pašvērtējuma rezultātiem", en: "A learning plan from the self-assessment" },
		goal: "1",
		term: "2026-H1",
		unit: "PDPD",
		weight: 2,
		progress: [
			{ asOf: "2026-04-15", status: "in_progress", measure: "2 no 5" },
			{ asOf: "2026-06-18", status: "done" },
		],
	},
	{
		code: "U3",
		title: { lv: "Mentoru rokasgrāmata jauniem kolēģiem", en: "A mentors' handbook for new colleagues" },
		goal: "2",
		term: "2026-Q3",
		unit: "PDPD",
		priority: "high",
		progress: [
			{
				asOf: "2026-05-20",
				status: "in_progress",
				measure: "3 no 4",
				note: "Trūkst nodaļas par attālinātu ievadīšanu darbā.",
			},
		],
	},
	{
		code: "U4",
		title: {
			lv: "Ikmēneša vadītāju sanāksmes ar kopīgu darba kārtību",
			en: "Monthly managers' meetings with one agenda",
		},
		goal: "3",
		term: "2026",
		unit: "SPPAD",
		progress: [{ asOf: "2026-10-30", status: "in_progress", measure: "10 no 12" }],
	},
	{
		code: "U5",
		title: { lv: "Ēnošanas nedēļa ar padotības iestādēm", en: "A week of shadowing with subordinate institutions" },
		goal: "4",
		term: "2026-10",
		unit: "SPPAD",
		progress: [{ asOf: "2026-10-16", status: "done", note: "Piedalījās arī trīs padotības iestādes." }],
	},
	{
		code: "U6",
		title: { lv: "Dokumentu saskaņošanas soļu saīsināšana", en: "Fewer steps in the approval of documents" },
		goal: "5",
		term: "2026-Q2",
		unit: "ITD",
		priority: "high",
		weight: 3,
		progress: [
			{ asOf: "2026-03-05", status: "in_progress", measure: "20" },
			{
				asOf: "2026-06-29",
				status: "in_progress",
				measure: "45",
				note: "Izmēģinājums vienā departamentā; pārējie gaida.",
			},
		],
	},
	{
		code: "U7",
		title: { lv: "Iekštīkla meklētāja uzlabošana", en: "A better search in the intranet" },
		goal: "5",
		term: "2026-12",
		unit: "ITD",
		priority: "low",
		progress: [],
	},
	{
		code: "U8",
		title: { lv: "Datu kopu saraksts un to turētāji", en: "A list of data sets and who keeps them" },
		goal: "6",
		term: "2026-H2",
		unit: "FVD",
		person: "Kārlis Piemērs (demonstrācija)",
		progress: [{ asOf: "2026-09-11", status: "in_progress", measure: "70" }],
	},
	{
		code: "U9",
		title: { lv: "Zināšanu nodošanas saruna pirms aiziešanas no amata", en: "A hand-over talk before leaving a post" },
		goal: "7",
		term: "2026-Q4",
		unit: "PDPD",
		progress: [{ asOf: "2026-11-02", status: "in_progress" }],
	},
	{
		code: "U10",
		title: { lv: "Labo darbu stāsti tīmekļvietnē", en: "Stories of good work on the website" },
		goal: "8",
		term: "2026-Q4",
		unit: "KN",
		progress: [{ asOf: "2026-08-21", status: "in_progress", measure: "4 no 8" }],
	},
	{
		code: "U11",
		title: { lv: "Mērķgrupu forums klātienē", en: "A forum of target groups in person" },
		goal: "9",
		term: "2026-09",
		unit: "KN",
		progress: [
			{
				asOf: "2026-07-03",
				status: "dropped",
				reason: "Forumu aizstāj reģionālās tikšanās, ko rīko cita iestāde (izdomāts iemesls).",
			},
		],
	},
	{
		code: "U12",
		title: { lv: "Arhīva telpu sakārtošana", en: "Putting the archive in order" },
		term: "2026-11",
		unit: "FVD",
		progress: [],
	},
];

function elementOf({ code, title, goal, term }: TaskData): ElementData {
	return {
		kind: "task",
		code,
		title,
		deadlines: [{ period: term }],
		...(goal ? { contributesTo: [{ plan: "lm-2024", element: goal }] } : {}),
	};
}

export const workPlan: PlanData = {
	code: "dp-lm-2026",
	kind: "work_plan",
	title: {
		lv: "Labklājības ministrijas darba plāns 2026. gadam (demonstrācija)",
		en: "Work plan of the Ministry of Welfare for 2026 (demonstration)",
	},
	period: { from: 2026, to: 2026 },
	owner: "LM",
	state: "in_force",
	superior: ["lm-2024"],
	source: { lv: "Izdomāts demonstrācijai.", en: "Invented for the demonstration." },
	notes: [
		{
			lv: "Plāns, tā uzdevumi, izpildītāji un virzība ir izdomāti demonstrācijai; tas nav ministrijas dokuments.",
			en: "The plan, its tasks, persons and progress are invented for the demonstration; it is no document of the ministry.",
		},
	],
	elements: tasks.map(elementOf),
};
