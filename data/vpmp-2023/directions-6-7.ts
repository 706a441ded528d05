// Directions 6 and 7. Source: progress report on the modernisation plan, tables of measures 6.1 to 6.3, direction 7.
import type { ElementData } from "../types.ts";
import { allMinistries, asOf, varam, vk } from "./shared.ts";

const measure61 = {
	kind: "measure",
	code: "6.1",
	title: { lv: "Inovācijas politika un tās normatīvais ietvars", en: "Innovation policy and its legal framework" },
	children: [
		{
			kind: "result",
			code: "6.1-R",
			title: {
				lv: "Normatīvais ietvars audzē inovācijas spējas un liek iedzīvotāju vajadzības centrā",
				en: "The legal framework builds innovation capacity and puts people's needs at the centre",
			},
		},
		{
			kind: "deliverable",
			code: "6.1-1",
			title: {
				lv: "Vienmērīga inovācijas kapacitātes attīstība pēc plāna",
				en: "Even, planned growth of innovation capacity",
			},
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Apstiprināta inovācijas kapacitātes stratēģija un rīcības plāns",
						en: "A strategy and action plan for innovation capacity are approved",
					},
					period: "2024-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Stratēģijas vietā ir informatīvais ziņojums ar laboratoriju vadlīnijām, pieņemts zināšanai 15.07.2025.",
					en: "Instead of a strategy there is a report with guidelines for labs, noted by the Cabinet on 15 July 2025.",
				},
			},
			notes: [
				{
					lv: "Valsts kancelejas stratēģijas projekts joprojām min inovācijas stratēģiju 2024.–2028. gadam.",
					en: "The draft strategy of the State Chancellery still names an innovation strategy for 2024–2028.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "6.1-2",
			title: {
				lv: "Mērāma un datos balstīta inovācijas kapacitāte",
				en: "Innovation capacity that is measured and led by data",
			},
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Ir monitorings un rādītāji iestāžu stratēģijās, un labākās inovācijas apbalvo",
						en: "There is monitoring with indicators in strategies, and the best innovations are awarded",
					},
					period: "2025-H2",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Rādītāji ir noteikti, un pilotaptauja dos bāzes vērtības; balvas vērtējumā tos lietos 2026. gadā.",
					en: "Indicators are set and a pilot survey gives baselines; the award of 2026 will use them.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "6.1-3",
			title: { lv: "Inovācijas iepirkumu process", en: "The process of innovation procurement" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Ir metodiski rīki inovācijas iepirkumiem",
						en: "There are methodical tools for innovation procurement",
					},
					period: "2025-H2",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Ir pašmācību kurss un ceļvedis, un inovācijas sprintā rastas trīs pilotprojektu idejas.",
					en: "There are a self-study course and a guide, and an innovation sprint found three ideas for pilots.",
				},
			},
		},
	],
} satisfies ElementData;

const measure62 = {
	kind: "measure",
	code: "6.2",
	title: { lv: "Inovācijas laboratorijas attīstība", en: "Development of the Innovation Laboratory" },
	children: [
		{
			kind: "result",
			code: "6.2-R",
			title: {
				lv: "Inovācijas laboratorija atbalsta valsts pārvaldes inovācijas spējas",
				en: "The Innovation Laboratory supports the innovation capacity of state administration",
			},
		},
		{
			kind: "deliverable",
			code: "6.2-1",
			title: {
				lv: "Inovācijas laboratorijas telpas un aprīkojums",
				en: "Rooms and equipment of the Innovation Laboratory",
			},
			responsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Ir koprades telpas, aprīkojums un iespēja strādāt attālināti",
						en: "There are rooms for working together, equipment and remote work",
					},
					period: "2024-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Valsts kancelejā ir koprades telpas un laboratorijai vajadzīgā tehnika.",
					en: "The State Chancellery has rooms for working together and the technology that the lab needs.",
				},
			},
			notes: [
				{
					lv: "Rādītāja attālinātās koprades daļa šajā rezultātā nav minēta; par to runā tikai 6.2-3.",
					en: "The remote part of the indicator is not mentioned in this result, only in 6.2-3.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "6.2-2",
			title: { lv: "Pastāvīgs inovācijas pakalpojumu grozs", en: "A standing basket of innovation services" },
			responsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Laboratorija sniedz vismaz trīs pakalpojumus",
						en: "The laboratory gives at least three services",
					},
					period: "2024-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Laboratorija vada sprintus, māca inovācijas un dizaina procesus un konsultē vadītājus.",
					en: "The laboratory runs sprints, teaches innovation and design, and advises managers.",
				},
				achieved: { lv: "trīs pakalpojumi", en: "three services" },
			},
		},
		{
			kind: "deliverable",
			code: "6.2-3",
			title: {
				lv: "Koprade, ekspertu tīkls un digitālo pakalpojumu dizains",
				en: "Co-creation, an expert network and digital service design",
			},
			responsible: [vk],
			coResponsible: [varam],
			deadlines: [
				{
					indicator: {
						lv: "Laboratorijai ir vienība un infrastruktūra, arī digitālajiem pakalpojumiem",
						en: "The laboratory has a unit and infrastructure, also for digital services",
					},
					period: "2026-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Laboratorija atbalsta iestādes, reģionus un pašvaldības klātienē, tiešsaistē un hibrīdi.",
					en: "The laboratory supports institutions, regions and municipalities on site, online and both.",
				},
			},
			notes: [
				{
					lv: "Digitālo pakalpojumu vienība ir rādītājā, bet rezultātā nav minēta; izpildīts pirms termiņa.",
					en: "The unit for digital services is in the indicator but not in the result; done before its deadline.",
				},
			],
		},
	],
} satisfies ElementData;

const measure63 = {
	kind: "measure",
	code: "6.3",
	title: { lv: "Inovācijas prasmju attīstība", en: "Development of innovation skills" },
	children: [
		{
			kind: "result",
			code: "6.3-R",
			title: {
				lv: "Zināšanas par inovāciju padara risinājumus labākus un ilgtspējīgākus",
				en: "Knowledge of innovation makes solutions better and more lasting",
			},
		},
		{
			kind: "deliverable",
			code: "6.3-1",
			title: {
				lv: "Inovācijas kapacitāte un mentorings pašvaldībās",
				en: "Innovation capacity and mentoring in municipalities",
			},
			responsible: [vk],
			coResponsible: [varam],
			deadlines: [
				{
					indicator: {
						lv: "Sadarbībā iesaistīta Pašvaldību savienība un divas vai vairākas pašvaldības",
						en: "The association of local governments and at least two municipalities cooperate",
					},
					period: "2024-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "2024. un 2025. gadā notika četri sprinti ar Cēsu, Liepājas, Siguldas un Tukuma pašvaldībām.",
					en: "Four sprints took place in 2024 and 2025 with Cēsis, Liepāja, Sigulda and Tukums.",
				},
				achieved: { lv: "četri sprinti", en: "four sprints" },
			},
			notes: [
				{
					lv: "Termiņā iztrūkst vārda „gada”; sadarbība ar pašvaldību savienību rezultātā nav minēta.",
					en: "The deadline lacks a word; cooperation with the association is not mentioned in the result.",
				},
			],
		},
	],
} satisfies ElementData;

export const direction6 = {
	kind: "priority",
	code: "6",
	title: { lv: "Inovācijas attīstība", en: "Development of innovation" },
	description: {
		lv: "Sakārtota inovācijas pārvaldība, koprade un dizaina domāšana ar laboratorijas atbalstu.",
		en: "Orderly management of innovation, co-creation and design thinking with the laboratory's support.",
	},
	children: [measure61, measure62, measure63],
} satisfies ElementData;

export const direction7 = {
	kind: "priority",
	code: "7",
	title: { lv: "Valsts pārvaldes digitālā transformācija", en: "Digital transformation of state administration" },
	description: {
		lv: "Šķērsvirziens bez saviem pasākumiem: to vērtē Digitālās transformācijas pamatnostādņu ietvaros.",
		en: "A direction across the others without measures of its own: assessed under the digital guidelines.",
	},
	horizontal: true,
	notes: [
		{
			lv: "2024. gadā digitāli bija 88,2 % galveno pakalpojumu iedzīvotājiem un 87,2 % – uzņēmējiem.",
			en: "By 2024, 88.2 % of the main services to residents and 87.2 % of those to businesses were digital.",
		},
	],
} satisfies ElementData;
