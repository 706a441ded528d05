// Directions 4 and 5. Source: progress report on the modernisation plan, tables of measures 4.1 and 5.1.
import type { ElementData } from "../types.ts";
import { allMinistries, asOf, fm, stateRealEstate, treasury, varam, vk } from "./shared.ts";

const measure41 = {
	kind: "measure",
	code: "4.1",
	title: { lv: "Vienotā pakalpojumu centra izveide", en: "Setting up the shared service centre" },
	children: [
		{
			kind: "result",
			code: "4.1-R",
			title: {
				lv: "Vienoti atbalsta procesi dod salīdzināmus datus un ietaupījumu",
				en: "Common support processes give comparable data and savings",
			},
		},
		{
			kind: "deliverable",
			code: "4.1-1",
			title: {
				lv: "Atbalsta funkciju standartizācijas un centralizācijas stratēģija",
				en: "Strategy for standard, central support functions",
			},
			responsible: [vk],
			coResponsible: [treasury, varam, allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Ministru kabinetam iesniegts vienotā pakalpojumu centra koncepts",
						en: "The concept of the shared service centre is submitted to the Cabinet",
					},
					period: "2023-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Konceptuālo ziņojumu apstiprināja ar Ministru kabineta 2023. gada 4. jūlija rīkojumu Nr. 404.",
					en: "The concept report was approved by the Cabinet's order No. 404 of 4 July 2023.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "4.1-2",
			title: {
				lv: "Vienotā pakalpojumu centra normatīvais ietvars",
				en: "Legal framework of the shared service centre",
			},
			responsible: [vk],
			coResponsible: [treasury, varam, allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Ir noteikumu projekts par centra darbu, obligātumu un sadarbību",
						en: "There are draft rules on the centre's work, its obligatory use and cooperation",
					},
					period: "2024-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "2024. gada 22. oktobrī pieņemti noteikumi Nr. 653 par Valsts kases pakalpojumiem centrā.",
					en: "Rules No. 653 on the Treasury's services in the centre were adopted on 22 October 2024.",
				},
			},
			notes: [
				{
					lv: "Noteikumi personāla un mācību pakalpojumiem vēl gaida grozījumus Valsts civildienesta likumā.",
					en: "Rules for personnel and learning services still await changes to the State Civil Service Law.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "4.1-3",
			title: {
				lv: "Vismaz četras digitalizētas un automatizētas atbalsta funkcijas",
				en: "At least four support functions digital and automated",
			},
			responsible: [vk],
			coResponsible: [treasury, varam, allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Vismaz trīs digitālās platformas ieviestas vai uzlabotas un ietaupa darba slodzi",
						en: "At least three digital platforms are introduced or improved and save work",
					},
					period: "2026-H2",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Kopš 2025. gada 1. janvāra 31 iestādes grāmatvedību ved centralizēti; divas sistēmas izmēģinās 2026. gadā.",
					en: "Since 1 January 2025 accounts of 31 institutions are kept centrally; two systems will be tried in 2026.",
				},
				achieved: { lv: "31 iestāde", en: "31 institutions" },
			},
			notes: [
				{
					lv: "Rezultāts min vismaz četras funkcijas, rādītājs – vismaz trīs platformas.",
					en: "The result speaks of at least four functions, the indicator of at least three platforms.",
				},
				{
					lv: "Pakalpojumam pievienojamo iestāžu saraksti virziena aprakstā un šajā tabulā atšķiras.",
					en: "The lists of institutions that will join differ between the direction's text and this table.",
				},
			],
		},
	],
} satisfies ElementData;

const measure51 = {
	kind: "measure",
	code: "5.1",
	title: { lv: "Viedas darba vides tīkls visā Latvijā", en: "A network of smart workplaces all over Latvia" },
	children: [
		{
			kind: "result",
			code: "5.1-R",
			title: {
				lv: "Vieda darba vide dara pārvaldi pievilcīgu un ietaupa telpas",
				en: "A smart working environment makes the administration attractive and saves space",
			},
		},
		{
			kind: "deliverable",
			code: "5.1-1",
			title: { lv: "Viedo biroju ieviešanas risinājums", en: "A solution for smart offices" },
			responsible: [stateRealEstate],
			coResponsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Ministru kabinetam iesniegts ziņojums par biroja telpu optimizāciju",
						en: "A report on optimising office space is submitted to the Cabinet",
					},
					period: "2023-H2",
				},
			],
			update: {
				status: "lost_relevance",
				asOf,
				narrative: {
					lv: "Ziņojums sagatavots, bet apvienotos valsts birojus kapitālieguldījumu trūkuma dēļ pagaidām neveidos.",
					en: "The report was made, but joint state offices will not be built now for want of capital.",
				},
				reason: {
					lv: "Budžets neļauj ieguldīt apvienoto valsts biroju ēkās.",
					en: "The budget does not allow investing in the buildings of joint state offices.",
				},
				decision: {
					lv: "MK 09.09.2025. sēdes protokollēmums",
					en: "Minutes of the Cabinet's sitting of 9 September 2025",
				},
			},
			notes: [
				{
					lv: "Ziņojuma nosaukumā palicis teksta apstrādes fragments.",
					en: "A fragment of text processing is left in the title of the report.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "5.1-2",
			title: { lv: "Viedas darba vides tiesiskais ietvars", en: "Legal framework of the smart working environment" },
			responsible: [vk],
			coResponsible: [fm],
			deadlines: [
				{
					indicator: {
						lv: "Ir regulējums elastīgam darbam un darba vietai kā pakalpojumam",
						en: "There is regulation on flexible work and the workplace as a service",
					},
					period: "2025-H1",
				},
			],
			update: {
				status: "lost_relevance",
				asOf,
				narrative: {
					lv: "Tā kā apvienoto biroju ideja atlikta, regulējums vairs nav vajadzīgs; paliek elastīgā darba vadlīnijas.",
					en: "As joint offices are put off, the regulation is not needed; the guidelines on flexible work stay.",
				},
				reason: {
					lv: "Apvienoto valsts biroju izveide pagaidām neturpinās.",
					en: "The joint state offices are not going on for now.",
				},
				decision: {
					lv: "MK 09.09.2025. sēdē izskatītais informatīvais ziņojums",
					en: "The informative report considered by the Cabinet on 9 September 2025",
				},
			},
		},
	],
} satisfies ElementData;

export const direction4 = {
	kind: "priority",
	code: "4",
	title: { lv: "Atbalsta funkciju centralizācija un standartizācija", en: "Central and standard support functions" },
	description: {
		lv: "Kopīgi budžeta, grāmatvedības un personāla procesi ar datiem reālajā laikā un mazākām izmaksām.",
		en: "Common budget, accounting and personnel processes with live data and lower costs.",
	},
	children: [measure41],
} satisfies ElementData;

export const direction5 = {
	kind: "priority",
	code: "5",
	title: { lv: "Viedas darba vides izveide", en: "A smart working environment" },
	description: {
		lv: "Elastīgs darbs, mazāk biroja platības, darbs reģionos un klimatneitralitāte.",
		en: "Flexible work, less office space, work in the regions and climate neutrality.",
	},
	notes: [
		{
			lv: "Virziena rezultāts paredzēja elastīgu darba modeli 80 % iestāžu līdz 2025. gadam; to atsevišķi nemēra.",
			en: "The direction foresaw a flexible work model in 80 % of institutions by 2025; it is not measured apart.",
		},
	],
	children: [measure51],
} satisfies ElementData;
