// Directions 2 and 3. Source: progress report on the modernisation plan, tables of measures 2.1 to 3.2.
import type { ElementData } from "../types.ts";
import { allMinistries, asOf, directAdministration, vk } from "./parties.ts";

const unnamed = {
	lv: "Ziņojuma tekstā šim virzienam nav virsraksta; nosaukums dots pēc satura.",
	en: "The text of the report has no heading for this direction; the name is given after its contents.",
};

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
					indicator: { lv: "Konceptuālais ziņojums iesniegts Ministru kabinetam", en: "A concept report is submitted to the Cabinet" },
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
			title: { lv: "Priekšlikumi cilvēkresursu pārvaldības attīstībai", en: "Proposals for developing human resource management" },
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
			title: { lv: "Vadītāju kompetences pēc nākotnes vadītāju ietvara", en: "Managers' competences by a framework for future leaders" },
			responsible: [vk],
			coResponsible: [allMinistries],
			deadlines: [
				{
					indicator: { lv: "Ir augstākā līmeņa vadītāju kompetenču ietvars", en: "There is a competence framework for top managers" },
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
			title: { lv: "Ticami un izmantojami valsts finansētie lietišķie pētījumi", en: "Reliable, usable applied research paid by the state" },
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
					indicator: { lv: "Administratīvā sloga mazināšanas komanda ir izveidota", en: "A team for reducing administrative burden exists" },
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
