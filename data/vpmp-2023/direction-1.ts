// Direction 1. Source: progress report on the modernisation plan, part on direction 1, tables of measures 1.1 to 1.4.
import type { ElementData } from "../types.ts";
import { allMinistries, asOf, directAdministration, fm, vk } from "./parties.ts";

const measure11 = {
	kind: "measure",
	code: "1.1",
	title: { lv: "Valdības centra stiprināšana", en: "Strengthening the centre of government" },
	children: [
		{
			kind: "result",
			code: "1.1-R",
			title: {
				lv: "Valdības centrs saskaņo plānošanu, vada krīzes un lemj pēc datiem",
				en: "The centre of government coordinates planning, manages crises and decides by data",
			},
		},
		{
			kind: "deliverable",
			code: "1.1-1",
			title: { lv: "Datu analīze svarīgu lēmumu sagatavošanā", en: "Data analysis in preparing important decisions" },
			responsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Ministru kabinets saņēmis ziņojumu par jaunu analītikas dienestu",
						en: "The Cabinet has received a report on a new analytical service",
					},
					period: "2023-H1",
				},
				{
					indicator: {
						lv: "Analītikas dienests Valsts kancelejā izveidots un strādā",
						en: "The analytical service is set up in the State Chancellery and works",
					},
					period: "2024-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Analītiskais dienests ir izveidots, un 2024. un 2025. gadā tas palīdzējis astoņām iestādēm.",
					en: "The analytical service is in place and in 2024 and 2025 helped eight institutions.",
				},
			},
			notes: [
				{
					lv: "Rādītājā dienests saukts par Analītikas dienestu, rezultātā – par Analītisko dienestu.",
					en: "The indicator and the result print two different names of the service.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "1.1-2",
			title: {
				lv: "Funkciju pārskatīšana pēc PKC pievienošanas Valsts kancelejai",
				en: "Review of functions after the merger of PKC into the State Chancellery",
			},
			responsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Izvērtēts, kā apvienošana ietekmējusi valdības centru",
						en: "The effect of the merger on the centre of government is evaluated",
					},
					period: "2024-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Izvērtējums pabeigts 2024. gada pirmajā pusgadā, un saturisku funkciju dublēšanos tas neatklāja.",
					en: "The evaluation was finished in the first half of 2024 and found no duplicated substantive functions.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "1.1-3",
			title: { lv: "Saskaņota krīžu vadība valdības centrā", en: "Coordinated crisis management in the centre of government" },
			responsible: [
				{
					institution: "VK",
					note: {
						lv: "precizēts ar MK 20.02.2024. lēmumu, prot. Nr. 8 51. §",
						en: "changed by the Cabinet's decision of 20 February 2024, minutes No. 8, § 51",
					},
				},
			],
			deadlines: [
				{
					indicator: { lv: "Krīžu vadības vienība izveidota un strādā", en: "A crisis management unit is set up and works" },
					period: "2024-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Valsts kancelejā strādā Krīzes vadības centrs, kas funkcionāli pakļauts Ministru prezidentam.",
					en: "The Crisis Management Centre works in the State Chancellery, functionally under the Prime Minister.",
				},
			},
		},
	],
} satisfies ElementData;

const measure12 = {
	kind: "measure",
	code: "1.2",
	title: { lv: "Starpinstitucionālās sadarbības stiprināšana", en: "Strengthening cooperation between institutions" },
	children: [
		{
			kind: "result",
			code: "1.2-R",
			title: {
				lv: "Iestādes kopīgi risina jautājumus, kas pārsniedz vienas iestādes robežas",
				en: "Institutions solve together what goes beyond any one of them",
			},
		},
		{
			kind: "deliverable",
			code: "1.2-1",
			title: { lv: "Starpinstitucionālu projektu komandu pieeja", en: "Project teams across institutions" },
			responsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Ir metodika un kārtība, kā sadalīt atbildību par horizontāliem jautājumiem",
						en: "There is a method and a way to share out responsibility for horizontal issues",
					},
					period: "2024-H1",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Prototips izstrādāts 2024. gadā un 2025. gada beigās izmēģināts inovatīvu iepirkumu jautājumā.",
					en: "A prototype was made in 2024 and tried at the end of 2025 on innovation procurement.",
				},
			},
			notes: [
				{
					lv: "Plānoti vēl divi projekti 2026. gadā un viens 2027. gadā.",
					en: "Two more projects are planned for 2026 and one for 2027.",
				},
			],
		},
	],
} satisfies ElementData;

const measure13 = {
	kind: "measure",
	code: "1.3",
	title: {
		lv: "Valsts pārvaldes darbības rezultativitātes un efektivitātes uzlabošana",
		en: "Better results and efficiency of state administration",
	},
	children: [
		{
			kind: "result",
			code: "1.3-R",
			title: {
				lv: "Dati par valsts pārvaldes mērķiem un to izpildi ir viegli pieejami",
				en: "Data on the goals of state administration and their progress are easy to reach",
			},
		},
		{
			kind: "deliverable",
			code: "1.3-1",
			title: { lv: "Efektivitāte iestāžu stratēģijās un pārskatos", en: "Efficiency in institutions' strategies and reports" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Stratēģijās un gada pārskatos redzams, kā iestāde kļūst efektīvāka",
						en: "Strategies and yearly reports show how the institution becomes more efficient",
					},
					period: "2024-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Stratēģiskās plānošanas vadlīnijas atjauninātas, un Valsts kanceleja pārbauda stratēģiju efektivitātes daļu.",
					en: "The strategic planning guidelines were updated and the State Chancellery checks the efficiency part.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "1.3-2",
			title: { lv: "Mūsdienīga iekšējā kontrole un starpresoru auditi", en: "Modern internal control and cross-ministry audits" },
			responsible: [fm],
			deadlines: [
				{
					indicator: {
						lv: "Iekšējie auditi vērtē efektivitāti un kopīgas prioritātes, arī starp resoriem",
						en: "Internal audits look at efficiency and common priorities, also across ministries",
					},
					period: "2025-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "2024. gada auditos funkcionālā efektivitāte vērtēta 83 % gadījumu, un sniegti vairāk nekā 900 ieteikumi.",
					en: "Audits of 2024 looked at functional efficiency in 83 % of cases and gave more than 900 recommendations.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "1.3-3",
			title: { lv: "Vienots portāls par pārvaldes darbu un rezultātiem", en: "One portal on the work and results of administration" },
			responsible: [{ institution: "VK", note: { lv: "portāla izstrāde", en: "development of the portal" } }],
			coResponsible: [
				{
					group: "visas-ministrijas",
					note: {
						lv: "pēc portāla izveides atjaunina nozares informāciju",
						en: "keep their sector's information current once the portal exists",
					},
				},
			],
			deadlines: [
				{
					indicator: {
						lv: "Portāls izveidots, un iestādes tajā regulāri atjaunina datus",
						en: "The portal is made and institutions keep its data current",
					},
					period: "2025",
					note: { lv: "portāla izstrāde", en: "development of the portal" },
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Portālu veidos Eiropas Savienības fondu projektā, kura pase (25-TA-1909) vēl jāapstiprina.",
					en: "The portal will be made in a project of EU funds whose description (25-TA-1909) awaits approval.",
				},
			},
		},
	],
} satisfies ElementData;

const measure14 = {
	kind: "measure",
	code: "1.4",
	title: {
		lv: "Vērtībās balstītas kultūras ieviešana valsts pārvaldē",
		en: "A culture of values in state administration",
	},
	children: [
		{
			kind: "result",
			code: "1.4-R",
			title: {
				lv: "Valsts pārvalde strādā pēc kopīgām vērtībām un vairo uzticēšanos",
				en: "State administration works by shared values and earns more trust",
			},
		},
		{
			kind: "deliverable",
			code: "1.4-1",
			title: { lv: "Vērtību iedzīvināšana kopā ar nodarbinātajiem", en: "Living the values together with the staff" },
			responsible: [directAdministration],
			coResponsible: [vk],
			deadlines: [
				{
					indicator: {
						lv: "Vērtības ir zināmas, redzamas stratēģijās un pārskatos, un to ieviešanu mēra",
						en: "Values are known, seen in strategies and reports, and their practice is measured",
					},
					period: "2025-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "2025. gada aptaujā atbildēja 76 iestādes; vairāk nekā puse trīs gados pārskatījušas savas vērtības.",
					en: "76 institutions answered the survey of 2025; more than half reviewed their values within three years.",
				},
			},
			notes: [
				{
					lv: "Ziņojumā 50 % iestāžu nosauktas par lielāko daļu.",
					en: "The report calls 50 % of institutions a majority.",
				},
			],
		},
	],
} satisfies ElementData;

export const direction1 = {
	kind: "priority",
	code: "1",
	title: { lv: "Efektīva un saskaņota valsts pārvalde", en: "Effective and coordinated state administration" },
	description: {
		lv: "Stiprāks valdības centrs, projektu komandas, caurskatāma iekšējā kontrole un kopīgas vērtības.",
		en: "A stronger centre of government, project teams, transparent internal control and shared values.",
	},
	notes: [
		{
			lv: "Ziņojuma tekstā šim virzienam nav virsraksta; nosaukums dots pēc satura.",
			en: "The text of the report has no heading for this direction; the name is given after its contents.",
		},
	],
	children: [measure11, measure12, measure13, measure14],
} satisfies ElementData;
