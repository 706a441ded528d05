// Direction 1 and measures 1.3 and 1.4. Source: progress report on the modernisation plan, part on direction 1.
import type { ElementData } from "../types.ts";
import { measure11, measure12 } from "./government-centre.ts";
import { allMinistries, asOf, directAdministration, fm, unnamed, vk } from "./shared.ts";

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
			title: {
				lv: "Efektivitāte iestāžu stratēģijās un pārskatos",
				en: "Efficiency in institutions' strategies and reports",
			},
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
			title: {
				lv: "Mūsdienīga iekšējā kontrole un starpresoru auditi",
				en: "Modern internal control and cross-ministry audits",
			},
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
			title: {
				lv: "Vienots portāls par pārvaldes darbu un rezultātiem",
				en: "One portal on the work and results of administration",
			},
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
	notes: [unnamed],
	children: [measure11, measure12, measure13, measure14],
} satisfies ElementData;
