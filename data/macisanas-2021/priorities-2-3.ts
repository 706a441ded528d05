// Priorities 2 and 3. Source: learning and development plan 2021–2027, annex 2.
import type { ElementData } from "../types.ts";
import { measure } from "./measures.ts";

export const priority2 = {
	kind: "priority",
	code: "2",
	title: {
		lv: "Inovācija un koprade politikai un pakalpojumiem",
		en: "Innovation and co-creation for policy and services",
	},
	contributesTo: [
		{ plan: "nap-2027", element: "412" },
		{ plan: "nap-2027", element: "428" },
		{ plan: "nap-2027", element: "168" },
	],
	children: [
		measure({
			code: "2.1",
			title: {
				lv: "Inovētspēja, dizaina domāšana un datu analītika",
				en: "Innovation capacity, design thinking and data analysis",
			},
			year: 2024,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Mācības par inovāciju, dizainu un pakalpojumu pārveidi",
					en: "Training on innovation, design and redesign of services",
				},
				{ lv: "Strādājoša iekšējo treneru sistēma", en: "A working system of internal trainers" },
			],
		}),
		measure({
			code: "2.2",
			title: { lv: "Atbalsts iestāžu inovācijas procesam", en: "Support for innovation in institutions" },
			year: 2027,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Metodika un eksperimentu vadlīnijas", en: "A method and guidelines for experiments" },
				{ lv: "Iestāžu pieredzes apmaiņa", en: "Exchange of experience between institutions" },
				{ lv: "Inovācijas aktivitāšu monitorings", en: "Monitoring of innovation activities" },
				{ lv: "Inovācija kā laboratorijas pakalpojums", en: "Innovation as a service of the laboratory" },
			],
		}),
		measure({
			code: "2.3",
			title: { lv: "Zināšanu un prakses pārnese", en: "Transfer of knowledge and practice" },
			year: 2024,
			responsible: ["VK", "VAS"],
			co: ["EM", "IZM", "KM", "PKC", "LIAA", "RTU", "LU", "SAD"],
			with: ["municipal"],
			results: [
				{ lv: "Pārbaudītas metodes un rīki mācību pasākumos", en: "Tested methods and tools in learning events" },
				{ lv: "Inovācijas ekosistēmas dalībnieku kopiena", en: "A community of the innovation ecosystem" },
			],
		}),
		measure({
			code: "2.4",
			title: { lv: "Dalīšanās inovācijas pieredzē", en: "Sharing the experience of innovation" },
			year: 2027,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Attīstīta Inovācijas laboratorija", en: "A developed Innovation Laboratory" },
				{
					lv: "Laboratorijas komunikācijas stratēģija un pasākumi",
					en: "Communication strategy and events of the laboratory",
				},
			],
		}),
	],
} satisfies ElementData;

export const priority3 = {
	kind: "priority",
	code: "3",
	title: { lv: "Līderība un efektīva pārmaiņu vadība", en: "Leadership and effective change management" },
	contributesTo: [
		{ plan: "nap-2027", element: "412" },
		{ plan: "nap-2027", element: "428" },
	],
	notes: [
		{
			lv: "5. pielikumā prioritāte nosaukta par pārmaiņu vadīšanu.",
			en: "Annex 5 prints the name of the priority in another form.",
		},
	],
	children: [
		measure({
			code: "3.1",
			title: { lv: "Augstākā līmeņa vadītāju stratēģiskā līderība", en: "Strategic leadership of top managers" },
			year: 2027,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Kompetenču ietvars, vērtēšanas metodes un attīstības matrica",
					en: "Competence framework, assessment methods and development matrix",
				},
				{ lv: "Publiskās pārvaldes līderības programma", en: "Leadership programme of public administration" },
			],
		}),
		measure({
			code: "3.2",
			title: { lv: "Vidējā un zemākā līmeņa vadītāju prasmes", en: "Skills of middle and lower managers" },
			year: 2027,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Kompetenču ietvars un attīstības potenciāla vērtēšana",
					en: "Competence framework and assessment of potential",
				},
				{
					lv: "Moduļu programma ar obligātu un izvēles daļu",
					en: "Modular programme with obligatory and optional parts",
				},
			],
		}),
		measure({
			code: "3.3",
			title: { lv: "Labākās vadības prakses pārnese", en: "Transfer of the best management practice" },
			year: 2027,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Pieredzes apmaiņa un ēnošana uzņēmumos un iestādēs",
					en: "Exchange of experience and shadowing in firms and institutions",
				},
				{ lv: "Dalība konferencēs un semināros", en: "Conferences and seminars" },
				{
					lv: "Starptautiskas programmas augsta potenciāla vadītājiem",
					en: "International programmes for managers of high potential",
				},
			],
		}),
		measure({
			code: "3.4",
			title: { lv: "Atbalsts pārmaiņu projektiem", en: "Support for projects of change" },
			year: 2025,
			responsible: ["VK", "VARAM", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Programmas un darbnīcas pārmaiņu vadībā", en: "Programmes and workshops on managing change" },
				{ lv: "Pārmaiņu aģentu tīkls un komandas", en: "A network of change agents and teams" },
				{
					lv: "Pašvaldību resursi teritoriālās reformas pārmaiņām",
					en: "Municipal resources for the changes of the territorial reform",
				},
			],
		}),
	],
} satisfies ElementData;
