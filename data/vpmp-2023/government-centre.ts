// Measures 1.1 and 1.2. Source: progress report on the modernisation plan, tables of these measures.
import type { ElementData } from "../types.ts";
import { asOf, vk } from "./shared.ts";

export const measure11 = {
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
			title: {
				lv: "Saskaņota krīžu vadība valdības centrā",
				en: "Coordinated crisis management in the centre of government",
			},
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
					indicator: {
						lv: "Krīžu vadības vienība izveidota un strādā",
						en: "A crisis management unit is set up and works",
					},
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

export const measure12 = {
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
					lv: "Priekšā vēl trīs projekti: divi 2026. gadā, viens 2027. gadā.",
					en: "Two more projects are planned for 2026 and one for 2027.",
				},
			],
		},
	],
} satisfies ElementData;
