// Source: progress report on the modernisation plan, the supplementary indicator of each direction.
import type { IndicatorData } from "../types.ts";

const plan = "vpmp-2023";

const projects = {
	code: "starpinstitucionalie-projekti",
	title: {
		lv: "Starpinstitucionāli projekti ar projektu komandu",
		en: "Cross-institution projects run by a project team",
	},
	unit: "projects",
	direction: "grow",
	state: "active",
	plan,
	element: "1",
	targets: [{ year: 2027, value: 5 }],
	source: { lv: "Valsts kancelejas dati", en: "Data of the State Chancellery" },
	frequency: "year",
	measuredBy: "VK",
	series: [
		{
			source: { lv: "Valsts kancelejas dati", en: "Data of the State Chancellery" },
			from: 2025,
			current: true,
			points: [
				{
					period: "2025",
					value: 2,
					note: {
						lv: "Skaits ziņojumā nav nosaukts: saskaitīti inovatīvie iepirkumi un birokrātijas mazināšana.",
						en: "The report prints no number: innovation procurement and the cutting of red tape are counted.",
					},
				},
			],
		},
	],
	notes: [
		{
			lv: "2026. gadam ieplānoti divi projekti, 2027. gadam – viens; ar izpildītajiem kopā būtu pieci.",
			en: "Two more are planned for 2026 and one for 2027; with those done they would make five.",
		},
	],
} satisfies IndicatorData;

const workGoals = {
	code: "darba-merki",
	title: { lv: "Nodarbinātie, kuri sasnieguši darba mērķus", en: "Staff who reached their work goals" },
	unit: "%",
	direction: "grow",
	state: "active",
	plan,
	element: "2",
	targets: [{ year: 2027, value: 80 }],
	source: { lv: "Darba izpildes novērtēšanas rezultāti", en: "Results of performance appraisal" },
	method: {
		lv: "Mērīs ar cilvēkresursu vienotās pārvaldības sistēmas darba snieguma moduli.",
		en: "To be measured with the performance module of the common personnel system.",
	},
	frequency: "year",
	measuredBy: "VK",
	series: [],
} satisfies IndicatorData;

const planners = {
	code: "politikas-planotaji-macibas",
	title: {
		lv: "Politikas plānotāji, kas mācījušies ietekmes izvērtēšanu",
		en: "Policy planners trained in impact assessment",
	},
	unit: "%",
	direction: "grow",
	state: "active",
	plan,
	element: "3",
	targets: [{ year: 2027, value: 70 }],
	source: { lv: "Valsts administrācijas skolas dati", en: "Data of the School of Public Administration" },
	method: {
		lv: "Specializētās programmas beidzēji pret 2022. gadā noteikto bāzes skaitu; citas mācības vēl neskaita.",
		en: "Those who finished the special programme against the base set in 2022; other courses do not count yet.",
	},
	frequency: "year",
	measuredBy: "VAS",
	series: [
		{
			source: { lv: "Politikas veidotāju attīstības programma", en: "Development programme for policy-makers" },
			from: 2025,
			current: true,
			points: [
				{
					period: "2025",
					value: 5.4,
					numerator: 64,
					note: {
						lv: "Bāzes skaits nav nosaukts; no 64 un 5,4 % tas ir aptuveni 1185.",
						en: "The base is not printed; 64 and 5.4 % make it about 1185.",
					},
				},
			],
		},
	],
} satisfies IndicatorData;

const sharedServices = {
	code: "vpc-iparsvars",
	title: { lv: "Vienotā pakalpojumu centra klientu īpatsvars", en: "Share served by the shared service centre" },
	unit: "%",
	direction: "grow",
	state: "active",
	plan,
	element: "4",
	targets: [{ year: 2027, value: 20 }],
	source: { lv: "Valsts kases dati", en: "Data of the Treasury" },
	method: {
		lv: "Tiešās pārvaldes iestāžu nodarbinātie, kuru iestādi apkalpo centrs, pret visiem nodarbinātajiem.",
		en: "Staff of direct administration whose institution the centre serves, against all staff.",
	},
	frequency: "half",
	measuredBy: "FM",
	series: [],
	notes: [
		{
			lv: "Vērtība ziņojumā ir tikai attēlā (6. att.), tāpēc te tās nav.",
			en: "The value is only in a picture of the report (figure 6), so it is not here.",
		},
	],
} satisfies IndicatorData;

const workplaceArea = {
	code: "darbvietas-platiba",
	title: { lv: "Vienas darba vietas vidējā platība", en: "Average area of one workplace" },
	unit: "m2",
	direction: "fall",
	state: "retired",
	plan,
	element: "5",
	targets: [{ year: 2027, value: 10 }],
	source: { lv: "Valsts nekustamie īpašumi", en: "State Real Estate" },
	frequency: "year",
	measuredBy: "FM",
	series: [],
	notes: [
		{
			lv: "Vairs nevērtē: apvienoto valsts biroju izveide apturēta (MK 09.09.2025.).",
			en: "No longer assessed: the joint state offices were stopped (Cabinet, 9 September 2025).",
		},
	],
} satisfies IndicatorData;

const innovation = {
	code: "inovacija-iestades",
	title: { lv: "Iestādes ar vismaz vienu inovāciju", en: "Institutions with at least one innovation" },
	unit: "%",
	direction: "grow",
	state: "active",
	plan,
	element: "6",
	targets: [{ year: 2027, value: 70 }],
	source: { lv: "Valsts kancelejas iestāžu aptauja", en: "The State Chancellery's survey of institutions" },
	method: {
		lv: "Tiešās pārvaldes iestādes ar inovāciju pēdējos trīs gados; jautāts 101 iestādei, atbildēja 97.",
		en: "Institutions of direct administration with an innovation in the last three years; 97 of 101 answered.",
	},
	frequency: "irregular",
	measuredBy: "VK",
	series: [
		{
			source: {
				lv: "Valsts kancelejas aptauja, 2025. gada novembris",
				en: "Survey of the State Chancellery, November 2025",
			},
			from: 2025,
			current: true,
			points: [{ period: "2025", value: 98.97, numerator: 96, denominator: 97, n: 97 }],
		},
	],
	notes: [
		{
			lv: "Inovācijas kultūras atbilžu daļas kopā ir 90,64 %; par pārējo ziņojuma tekstā nekas nav teikts.",
			en: "The printed shares of innovation culture add up to 90.64 %; the text says nothing of the rest.",
		},
	],
} satisfies IndicatorData;

export const supplementaryIndicators = [
	projects,
	workGoals,
	planners,
	sharedServices,
	workplaceArea,
	innovation,
] satisfies IndicatorData[];
