// Priorities 4 and 5. Source: learning and development plan 2021–2027, annex 2.
import type { ElementData } from "../types.ts";
import { measure } from "./measures.ts";

export const priority4 = {
	kind: "priority",
	code: "4",
	title: { lv: "Digitālā transformācija un datu pratība", en: "Digital transformation and data literacy" },
	contributesTo: [
		{ plan: "nap-2027", element: "412" },
		{ plan: "nap-2027", element: "317" },
		{ plan: "nap-2027", element: "411" },
		{ plan: "nap-2027", element: "428" },
	],
	children: [
		measure({
			code: "4.1",
			title: { lv: "Digitālās prasmes publiskajā pārvaldē", en: "Digital skills in public administration" },
			year: 2027,
			responsible: ["VARAM", "VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Digitālo prasmju modelis ar līmeņiem, standartiem un testiem",
					en: "Model of digital skills with levels, standards and tests",
				},
				{ lv: "Digitālo prasmju attīstības programma pa moduļiem", en: "Modular programme of digital skills" },
				{ lv: "Digitālo aģentu, treneru un mentoru tīkls", en: "Network of digital agents, trainers and mentors" },
			],
		}),
		measure({
			code: "4.2",
			title: { lv: "E-pakalpojumu jomas nodarbināto spējas", en: "Capacity of staff in e-services" },
			year: 2027,
			responsible: ["VARAM", "VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Klientu apkalpošanas centru kompetences e-pakalpojumos",
					en: "Competence of client centres in e-services",
				},
				{
					lv: "Klientu apkalpotāji palīdz lietot digitālos pakalpojumus",
					en: "Service staff help people use digital services",
				},
				{ lv: "Mācības un eksperti digitālai domāšanai", en: "Training and experts for digital thinking" },
			],
			notes: [
				{
					lv: "Saīsinājumu sarakstā ir VPKAC, šajā pasākumā – VPVKAC.",
					en: "The list of abbreviations and this measure print two forms of one abbreviation.",
				},
			],
		}),
		measure({
			code: "4.3",
			title: { lv: "Nākotnes IKT prasmes un datu pratība", en: "ICT skills of the future and data literacy" },
			year: 2027,
			responsible: ["VARAM", "VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "Regulāras mācības un konferences par IKT jaunumiem",
					en: "Regular training and conferences on news in ICT",
				},
				{ lv: "Datu pratība un atbalsts pētījumiem", en: "Data literacy and support for research" },
			],
		}),
	],
} satisfies ElementData;

export const priority5 = {
	kind: "priority",
	code: "5",
	title: {
		lv: "Cilvēkresursu profesionalizācija un administratīvās kapacitātes celšana",
		en: "Professional staff and stronger administrative capacity",
	},
	contributesTo: [
		{ plan: "nap-2027", element: "412" },
		{ plan: "nap-2027", element: "428" },
		{ plan: "nap-2027", element: "168" },
	],
	notes: [
		{
			lv: "Piezīme ** par administratīvās kapacitātes ceļa karti nav piesaistīta nevienai vietai tabulā.",
			en: "The footnote ** on the road map of administrative capacity has no mark in the table.",
		},
	],
	children: [
		measure({
			code: "5.1",
			title: { lv: "Profesionālo kompetenču attīstība pēc standartiem", en: "Professional competences by standards" },
			year: 2027,
			responsible: ["VK", "VAS"],
			co: ["FM", "ĀM", "TM", "VARAM"],
			alsoCo: [
				{
					name: {
						lv: "citas kompetenču centru pieejā iesaistītās iestādes",
						en: "other institutions that take part in the competence centres",
					},
				},
			],
			with: ["municipal"],
			results: [
				{ lv: "Kompetenču centri būtiskākajām profesijām", en: "Competence centres for the main professions" },
				{
					lv: "Mācības par jaunu regulējumu, sistēmām un procesiem",
					en: "Training on new regulation, systems and processes",
				},
				{
					lv: "Mācības darbam valsts pārvaldē un starptautiskās institūcijās",
					en: "Training for work in administration and international bodies",
				},
			],
		}),
		measure({
			code: "5.2",
			title: { lv: "Uz klientu vērsta publiskā pārvalde", en: "Public administration turned to its clients" },
			year: 2025,
			responsible: ["VARAM", "VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Mācības un pasākumi par klientu vajadzībām", en: "Training and events on clients' needs" },
				{
					lv: "Metodes darbnīcām, procesiem un sloga mazināšanai",
					en: "Methods for workshops, processes and less burden",
				},
			],
		}),
		measure({
			code: "5.3",
			title: {
				lv: "Administratīvā kapacitāte ES Kohēzijas politikai",
				en: "Administrative capacity for EU Cohesion policy",
			},
			year: 2027,
			responsible: ["VK", "VAS", "VARAM", "FM", "CFLA", "IUB"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Ekspertu grupas un iepirkumu piemēri mācībām", en: "Expert groups and procurement cases for training" },
				{
					lv: "Labākās prakses zināšanu pārvaldība un forumi",
					en: "Management of knowledge on best practice, and forums",
				},
				{ lv: "Mācības par Kohēzijas politikas regulējumu", en: "Training on the rules of Cohesion policy" },
				{ lv: "Fondu īstenošanas labās prakses pārnese", en: "Transfer of good practice in running the funds" },
			],
			notes: [
				{
					lv: "Aiz „VK, VAS” tabulā ir punkts, tāpēc atbildīgo un līdzatbildīgo robeža nav droša.",
					en: "A full stop after “VK, VAS” leaves the border between responsible and co-responsible unsure.",
				},
			],
		}),
		measure({
			code: "5.4",
			title: { lv: "Zināšanas un prasmes nākotnes nodarbinātībai", en: "Knowledge and skills for future employment" },
			year: 2026,
			responsible: ["VK", "VAS"],
			co: ["VIAA"],
			with: ["municipal", "NVA"],
			results: [
				{
					lv: "Personīgās efektivitātes un vispārējo prasmju programmas",
					en: "Programmes of personal efficiency and general skills",
				},
				{
					lv: "Nodarbināto pārkvalifikācija pēc darba tirgus vajadzībām",
					en: "Retraining of staff by the needs of the labour market",
				},
			],
		}),
		measure({
			code: "5.5",
			title: { lv: "Iekšējās kontroles sistēmas briedums", en: "Maturity of the internal control system" },
			year: 2027,
			responsible: ["FM", "VAS", "VK"],
			co: ["state"],
			with: [],
			results: [
				{ lv: "Vadītāju izpratne par iekšējo kontroli", en: "Managers understand internal control" },
				{ lv: "Risku vadība iestādēs", en: "Risk management in institutions" },
				{ lv: "Izpratne par trim aizsardzības līnijām", en: "Understanding of the three lines of defence" },
				{ lv: "Iekšējās kontroles uzraudzības mehānisms", en: "A way to oversee internal control" },
				{ lv: "Apmācības, darbnīcas un lomu spēles", en: "Training, workshops and role plays" },
			],
		}),
	],
} satisfies ElementData;
