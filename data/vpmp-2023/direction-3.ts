// Direction 3. Source: progress report on the modernisation plan, tables of measures 3.1 and 3.2.
import type { ElementData } from "../types.ts";
import { allMinistries, asOf, unnamed, vk } from "./shared.ts";

const measure31 = {
	kind: "measure",
	code: "3.1",
	title: { lv: "Datos balstītas politikas veidošana", en: "Policy-making based on data" },
	children: [
		{
			kind: "result",
			code: "3.1-R",
			title: {
				lv: "Nozares strādā pēc datiem un tos iegūst kopā ar partneriem",
				en: "Sectors work by data and obtain them together with partners",
			},
		},
		{
			kind: "deliverable",
			code: "3.1-1",
			title: {
				lv: "Ticami un izmantojami valsts finansētie lietišķie pētījumi",
				en: "Reliable, usable applied research paid by the state",
			},
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Pētījumus veic pēc Valsts kancelejas vadībā izstrādātas metodikas",
						en: "Research follows the method developed under the State Chancellery",
					},
					period: "2025-H1",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Vadlīnijas ir sagatavotas, un 2026. gadā tās turpinās apspriest ar iestādēm un pētniekiem.",
					en: "Guidelines are ready and will be discussed with institutions and researchers through 2026.",
				},
			},
		},
	],
} satisfies ElementData;

const measure32 = {
	kind: "measure",
	code: "3.2",
	title: { lv: "Ietekmes novērtējuma sistēmas pilnveidošana", en: "A better system of impact assessment" },
	children: [
		{
			kind: "result",
			code: "3.2-R",
			title: {
				lv: "Ietekmi vērtē jēgpilni, salīdzinot risinājumus un iesaistot sabiedrību",
				en: "Impact is assessed in earnest, by comparing options and involving the public",
			},
		},
		{
			kind: "deliverable",
			code: "3.2-1",
			title: { lv: "Administratīvā sloga mazināšana: komanda", en: "Reducing administrative burden: the team" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Administratīvā sloga mazināšanas komanda ir izveidota",
						en: "A team for reducing administrative burden exists",
					},
					period: "2023-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Komanda un darba grupas strādāja no 2023. gada, bet 2025. gada rīcības grupa noteica 21 pasākumu.",
					en: "The team and its groups worked from 2023; the action group of 2025 set out 21 measures.",
				},
			},
			notes: [
				{
					lv: "Ziņojumā 3.2-1 un 3.2-2 ir ar vienu un to pašu nosaukumu; šeit tie atšķirti pēc rādītāja.",
					en: "The report prints 3.2-1 and 3.2-2 under the same name; here they differ by their indicator.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "3.2-2",
			title: { lv: "Administratīvā sloga mazināšana: risinājumi", en: "Reducing administrative burden: the solutions" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Komandai ir risinājumi un kritēriji, kā atpazīt nesamērīgu slogu",
						en: "The team has solutions and criteria for recognising excessive burden",
					},
					period: "2024-H2",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Ministru kabinets pieņēma zināšanai divus ziņojumus (02.04.2024. un 22.04.2025.) ar risinājumiem.",
					en: "The Cabinet took note of two reports with solutions, on 2 April 2024 and 22 April 2025.",
				},
			},
			notes: [
				{
					lv: "Rādītājs prasa arī kritērijus, bet rezultātā tie nav nosaukti.",
					en: "The indicator asks for criteria too, but the result does not name any.",
				},
			],
		},
		{
			kind: "deliverable",
			code: "3.2-3",
			title: { lv: "Ietekmes novērtēšanas kapacitāte", en: "Capacity for impact assessment" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Ir metodika ietekmes līmeņa noteikšanai, un lielas ietekmes aktus pēcpārbauda",
						en: "There is a method for the level of impact, and acts of high impact are evaluated ex post",
					},
					period: "2025-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Vadlīnijas ir gatavas, divi likumi izvērtēti 2025. gadā, un vēl trīs izvērtē līdz 2026. gadam.",
					en: "Guidelines are ready, two laws were evaluated in 2025 and three more will be by 2026.",
				},
			},
		},
	],
} satisfies ElementData;

export const direction3 = {
	kind: "priority",
	code: "3",
	title: { lv: "Kvalitatīva politika un regulējums", en: "Good policy and regulation" },
	description: {
		lv: "Politika, kas balstās datos, labāka ietekmes vērtēšana un politikas plānotāju tīkls.",
		en: "Policy that rests on data, better impact assessment and a network of policy planners.",
	},
	notes: [unnamed],
	children: [measure31, measure32],
} satisfies ElementData;
