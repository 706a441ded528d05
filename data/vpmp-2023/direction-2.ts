// Direction 2. Source: progress report on the modernisation plan, tables of measures 2.1 and 2.2.
import type { ElementData } from "../types.ts";
import { allMinistries, asOf, directAdministration, unnamed, vk } from "./shared.ts";

const measure21 = {
	kind: "measure",
	code: "2.1",
	title: { lv: "Cilvēkresursu stratēģiskās vadības procesi", en: "Strategic management of human resources" },
	children: [
		{
			kind: "result",
			code: "2.1-R",
			title: {
				lv: "Sakārtota cilvēkresursu vadība ceļ darba sniegumu un pakalpojumu kvalitāti",
				en: "Orderly management of people raises performance and the quality of services",
			},
		},
		{
			kind: "deliverable",
			code: "2.1-1",
			title: { lv: "Valsts civildienesta nākotnes izvērtējums", en: "Evaluation of the future of the civil service" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Konceptuālais ziņojums iesniegts Ministru kabinetam",
						en: "A concept report is submitted to the Cabinet",
					},
					period: "2023-H2",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Ziņojuma projekts 2024. gada decembrī apspriests divās padomēs, un virzīt to paredzēts 2026. gadā.",
					en: "A draft was discussed by two councils in December 2024 and is to go forward in 2026.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "2.1-2",
			title: {
				lv: "Priekšlikumi cilvēkresursu pārvaldības attīstībai",
				en: "Proposals for developing human resource management",
			},
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Cilvēkresursu attīstības plāns iesniegts Ministru kabinetam",
						en: "A plan for developing human resources is submitted to the Cabinet",
					},
					period: "2025-H2",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Ir plāna projekts 2026.–2028. gadam; to virzīs reizē ar ziņojumu par civildienestu.",
					en: "There is a draft plan for 2026–2028; it will go forward with the report on the civil service.",
				},
			},
		},
		{
			kind: "deliverable",
			code: "2.1-3",
			title: { lv: "Stiprāka cilvēkresursu vadības loma iestādēs", en: "A stronger role of human resource management" },
			responsible: [vk],
			coResponsible: [directAdministration],
			deadlines: [
				{
					indicator: {
						lv: "Ir ceļa karte, kā personāla speciālisti kļūst par vadības partneriem",
						en: "There is a road map for personnel specialists to become partners of the management",
					},
					period: "2025-H2",
				},
			],
			update: {
				status: "in_progress",
				asOf,
				narrative: {
					lv: "Kompetenču ietvars ar deviņām kompetencēm ir gatavs, ceļa karti plānots sagatavot 2026. gada pirmajā pusgadā.",
					en: "A framework of nine competences is ready; the road map is planned for the first half of 2026.",
				},
			},
		},
	],
} satisfies ElementData;

const measure22 = {
	kind: "measure",
	code: "2.2",
	title: { lv: "Nodarbināto attīstība un kapacitāte", en: "Development and capacity of the staff" },
	children: [
		{
			kind: "result",
			code: "2.2-R",
			title: {
				lv: "Ieguldījumi nodarbināto attīstībā ceļ profesionalitāti un sabiedrības uzticēšanos",
				en: "Investment in people's development raises professionalism and public trust",
			},
		},
		{
			kind: "deliverable",
			code: "2.2-1",
			title: {
				lv: "Vadītāju kompetences pēc nākotnes vadītāju ietvara",
				en: "Managers' competences by a framework for future leaders",
			},
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: {
						lv: "Ir augstākā līmeņa vadītāju kompetenču ietvars",
						en: "There is a competence framework for top managers",
					},
					period: "2024-H1",
				},
			],
			update: {
				status: "done",
				asOf,
				narrative: {
					lv: "Ietvars ir gatavs: 12 kompetences četrās grupās, pēc kurām vērtē un attīsta vadītājus.",
					en: "The framework is ready: 12 competences in four groups by which managers are assessed and developed.",
				},
			},
		},
	],
} satisfies ElementData;

export const direction2 = {
	kind: "priority",
	code: "2",
	title: { lv: "Profesionāla cilvēkresursu vadība", en: "Professional management of people" },
	description: {
		lv: "Pārskatīts civildienests, vienota personāla politika, karjeras pārvaldība un digitāla sistēma.",
		en: "A reviewed civil service, one personnel policy, career management and a digital system.",
	},
	notes: [unnamed],
	children: [measure21, measure22],
} satisfies ElementData;
