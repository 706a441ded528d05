// Source: learning and development plan 2021–2027, annex 5, in EUR. Blank cells are left out, not taken for zero.
import type { FundingData } from "../types.ts";

const integrity = { lv: "Godprātīgs darbs publiskajā pārvaldē", en: "Integrity in public administration" };
const innovation = { lv: "Inovācija un koprade", en: "Innovation and co-creation" };
const leadership = { lv: "Līderība un pārmaiņu vadība", en: "Leadership and change management" };
const digital = { lv: "Digitālā transformācija un datu pratība", en: "Digital transformation and data literacy" };
const profession = {
	lv: "Profesionalizācija un administratīvā kapacitāte",
	en: "Professional staff and administrative capacity",
};
const platform = { lv: "Mācību platforma", en: "Learning platform" };
const school = {
	lv: "Valsts administrācijas skolas jaunais finansēšanas modelis",
	en: "New funding model of the School of Public Administration",
};

const none = { 2021: 0, 2022: 0, 2023: 0 };

/** Both rows of the platform print the sum of 2025 like this. */
const misprint: FundingData["asPrinted"] = [
	{ part: "additional", year: 2025, text: "250 00", readings: [25_000, 250_000] },
];

const platformNotes = [
	{
		lv: "2025. gada summa abās rindās drukāta „250 00”: tā var būt 250 000 vai 25 000, tāpēc kopsumma ir 2 000 000 vai 1 775 000.",
		en: "Both rows print the sum of 2025 as “250 00”: it may be 250 000 or 25 000, so the total is 2 000 000 or 1 775 000.",
	},
	{
		lv: "Platforma neietilpst piecu prioritāšu orientējošajā summā – 20,2 miljonos.",
		en: "The platform is outside the indicative amount of the five priorities, 20.2 million.",
	},
];

/** `code` is the priority of the plan, or "6" and "7" for the platform and the school. */
export const funding: FundingData[] = [
	{
		code: "1",
		title: integrity,
		source: "total",
		planned: { 2021: 384_677, 2022: 0, 2023: 0 },
		additional: { 2021: 0, 2022: 300_000, 2023: 400_000, 2024: 500_000, 2025: 400_000, 2026: 300_000, 2027: 100_000 },
		printedSum: 2_000_000,
		trainees: 21_400,
	},
	{
		code: "1",
		title: integrity,
		source: "state",
		planned: {},
		additional: { 2023: 200_000, 2024: 300_000, 2025: 300_000, 2026: 200_000, 2027: 100_000 },
		notes: [
			{
				lv: "Drukātas tikai piecas vērtības; gadi piešķirti tā, lai abi avoti kopā dotu kopsummu.",
				en: "Only five values are printed; their years are set so that both sources make the total.",
			},
		],
	},
	{
		code: "1",
		title: integrity,
		source: "eu",
		planned: { 2021: 384_677, 2022: 0, 2023: 0 },
		additional: { 2021: 0, 2022: 300_000, 2023: 200_000, 2024: 200_000, 2025: 100_000, 2026: 100_000 },
	},
	{
		code: "2",
		title: innovation,
		source: "total",
		planned: none,
		additional: { 2021: 0, 2022: 600_000, 2023: 800_000, 2024: 1_000_000, 2025: 800_000, 2026: 600_000, 2027: 200_000 },
		printedSum: 4_000_000,
		trainees: 21_700,
	},
	{
		code: "2",
		title: innovation,
		source: "state",
		planned: {},
		additional: { 2022: 300_000, 2023: 300_000, 2024: 300_000, 2025: 300_000, 2026: 200_000, 2027: 200_000 },
	},
	{
		code: "2",
		title: innovation,
		source: "eu",
		planned: {},
		additional: { 2022: 300_000, 2023: 500_000, 2024: 700_000, 2025: 500_000, 2026: 400_000, 2027: 0 },
	},
	{
		code: "3",
		title: leadership,
		source: "total",
		planned: { 2021: 126_686, 2022: 0, 2023: 0 },
		additional: { 2021: 0, 2022: 300_000, 2023: 400_000, 2024: 500_000, 2025: 400_000, 2026: 300_000, 2027: 100_000 },
		printedSum: 2_000_000,
		trainees: 21_400,
		notes: [
			{
				lv: "Pielikumā prioritātes nosaukumā ir „vadīšana”, plānā – „vadība”.",
				en: "The annex words the priority's title slightly otherwise than the plan does.",
			},
		],
	},
	{
		code: "3",
		title: leadership,
		source: "state",
		planned: {},
		additional: { 2022: 200_000, 2023: 400_000, 2024: 500_000, 2025: 400_000, 2026: 300_000, 2027: 100_000 },
	},
	{
		code: "3",
		title: leadership,
		source: "eu",
		planned: { 2021: 126_686, 2022: 0, 2023: 0 },
		additional: { 2022: 100_000 },
	},
	{
		code: "4",
		title: digital,
		source: "total",
		planned: none,
		additional: {
			2021: 0,
			2022: 1_230_000,
			2023: 1_640_000,
			2024: 2_050_000,
			2025: 1_640_000,
			2026: 1_230_000,
			2027: 410_000,
		},
		printedSum: 8_200_000,
		trainees: 62_900,
	},
	{
		code: "4",
		title: digital,
		source: "eu",
		planned: none,
		additional: {
			2021: 0,
			2022: 1_230_000,
			2023: 1_640_000,
			2024: 2_050_000,
			2025: 1_640_000,
			2026: 1_230_000,
			2027: 410_000,
		},
	},
	{
		code: "5",
		title: profession,
		source: "total",
		planned: { 2021: 325_841, 2022: 0, 2023: 0 },
		additional: { 2021: 0, 2022: 600_000, 2023: 800_000, 2024: 1_000_000, 2025: 800_000, 2026: 600_000, 2027: 200_000 },
		printedSum: 4_000_000,
		trainees: 30_657,
	},
	{
		code: "5",
		title: profession,
		source: "state",
		planned: { 2021: 325_841, 2022: 0, 2023: 0 },
		additional: { 2021: 0, 2022: 200_000, 2023: 300_000, 2024: 300_000, 2025: 300_000, 2026: 389_796, 2027: 200_000 },
		notes: [
			{
				lv: "2021. gada summa ir valsts rindā, kaut piezīme to attiecina uz ESF, kā 1. un 3. prioritātē.",
				en: "The sum of 2021 is in the state's row, though a note calls it ESF money, as in priorities 1 and 3.",
			},
		],
	},
	{
		code: "5",
		title: profession,
		source: "eu",
		planned: none,
		additional: { 2021: 0, 2022: 400_000, 2023: 500_000, 2024: 700_000, 2025: 500_000, 2026: 210_204 },
	},
	{
		code: "6",
		title: platform,
		source: "total",
		planned: none,
		additional: { 2021: 0, 2022: 500_000, 2023: 1_000_000, 2024: 250_000, 2026: 0, 2027: 0 },
		asPrinted: misprint,
		notes: platformNotes,
	},
	{
		code: "6",
		title: platform,
		source: "eu",
		planned: none,
		additional: { 2021: 0, 2022: 500_000, 2023: 1_000_000, 2024: 250_000, 2026: 0, 2027: 0 },
		asPrinted: misprint,
	},
	{
		code: "7",
		title: school,
		source: "total",
		planned: { 2021: 117_202, 2022: 117_202, 2023: 117_202 },
		additional: { 2021: 0, 2022: 463_898, 2023: 463_898, 2024: 463_898, 2025: 463_898, 2026: 463_898, 2027: 463_898 },
		notes: [
			{
				lv: "Gadā 463 898: 359 402 modelim bez pašu ieņēmumiem un 104 496 īrei.",
				en: "Each year 463 898: 359 402 for a model without own income and 104 496 for rent.",
			},
			{
				lv: "Skola neietilpst piecu prioritāšu orientējošajā summā; rindas ar visa plāna kopsummu dokumentā nav.",
				en: "The school is outside the indicative amount of the five priorities; no row totals the whole plan.",
			},
		],
	},
	{
		code: "7",
		title: school,
		source: "state",
		planned: { 2021: 117_202, 2022: 117_202, 2023: 117_202 },
		additional: { 2021: 0, 2022: 463_898, 2023: 463_898, 2024: 463_898, 2025: 463_898, 2026: 463_898, 2027: 463_898 },
	},
];
