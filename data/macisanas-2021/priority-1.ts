// Priority 1. Source: learning and development plan 2021–2027, annex 2.
import type { ElementData } from "../types.ts";
import { measure } from "./measures.ts";

export const priority1 = {
	kind: "priority",
	code: "1",
	title: { lv: "Godprātīgs darbs publiskajā pārvaldē", en: "Integrity in public administration" },
	contributesTo: [
		{ plan: "nap-2027", element: "412" },
		{ plan: "nap-2027", element: "428" },
	],
	children: [
		measure({
			code: "1.1",
			title: { lv: "Vērtību un ētikas principu iedzīvināšana", en: "Bringing values and ethics to life" },
			year: 2026,
			responsible: ["VK", "VAS"],
			co: ["FM", "KNAB", "state"],
			with: ["municipal"],
			results: [
				{
					lv: "E-mācības par pārvaldes vērtībām un integritāti ar zināšanu pārbaudi",
					en: "E-learning on values and integrity with a test",
				},
				{
					lv: "Padziļinātas mācības kontroles un pakalpojumu darbiniekiem",
					en: "Advanced training for control and service staff",
				},
				{
					lv: "Mācību platformas vieta ar vērtību rīkiem un metodēm",
					en: "A place in the learning platform with tools for values",
				},
				{ lv: "Informatīvi pasākumi un kampaņas", en: "Information events and campaigns" },
				{
					lv: "Uzticības personu tīkls ētikas jautājumos un to mācības",
					en: "A network of ethics confidants and their training",
				},
				{ lv: "Mācību atbalsts pašvaldību nodarbinātajiem", en: "Learning support for municipal staff" },
				{ lv: "Mācības par sabiedrības līdzdalību", en: "Training on public participation" },
			],
		}),
		measure({
			code: "1.2",
			title: { lv: "Trauksmes celšanas kontaktpersonu prasmes", en: "Skills of whistleblowing contact persons" },
			year: 2023,
			responsible: ["VK", "VAS"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Mācības un domapmaiņa atbildīgajām personām", en: "Training and discussions for the persons in charge" },
				{ lv: "E-mācības par trauksmes celšanu", en: "E-learning on whistleblowing" },
				{
					lv: "Specializētas mācības par gadījumu izmeklēšanu un ziņojumu izvērtēšanu",
					en: "Special training on investigating cases and weighing reports",
				},
				{ lv: "Atjauninātas vadlīnijas un materiāli e-vidē", en: "Updated guidelines and materials online" },
			],
		}),
		measure({
			code: "1.3",
			title: {
				lv: "Amatpersonu un vadītāju priekšzīmīga rīcība",
				en: "Exemplary conduct of officials and top managers",
			},
			year: 2027,
			responsible: ["VK", "VAS", "KNAB"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{
					lv: "E-materiāli par pārvaldes principiem, ētiku un godprātību",
					en: "Online materials on principles, ethics and integrity",
				},
				{
					lv: "Īsas obligātas ievada e-mācības jaunām politiskām amatpersonām",
					en: "Short obligatory e-learning for new political officials",
				},
			],
		}),
		measure({
			code: "1.4",
			title: {
				lv: "Zināšanas par publiskās pārvaldes pamatiem",
				en: "Knowledge of the basics of public administration",
			},
			year: 2023,
			responsible: ["VK", "VAS", "TM"],
			co: ["FM", "state"],
			with: ["municipal"],
			results: [
				{
					lv: "Programmas par tiesisku valsti, administratīvo procesu, kiberdrošību un riskiem",
					en: "Programmes on the rule of law, procedure, cyber security and risk",
				},
				{
					lv: "Programmas politikas veidotājiem par tiesību aktu izstrādi",
					en: "Programmes for policy-makers on drafting legal acts",
				},
			],
		}),
		measure({
			code: "1.5",
			title: { lv: "Labāki iepirkumi Kohēzijas politikai", en: "Better procurement for Cohesion policy" },
			year: 2023,
			responsible: ["VK", "VAS", "FM", "IUB"],
			co: ["KNAB", "state"],
			with: ["municipal"],
			results: [
				{
					lv: "Ekspertu grupas programmas un obligāts saturs iepirkumu darbiniekiem",
					en: "Programmes by an expert group with obligatory content for buyers",
				},
				{ lv: "Iepirkumu paraugi mācībām", en: "Model procurements for training" },
				{ lv: "Pieredzes un labās prakses apmaiņa", en: "Exchange of experience and good practice" },
			],
		}),
		measure({
			code: "1.6",
			title: {
				lv: "Spējas pret interešu konfliktu, krāpšanu un korupciju",
				en: "Capacity against conflicts of interest, fraud and corruption",
			},
			year: 2026,
			responsible: ["VAS", "KNAB", "TM", "IeM"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Programmas un moduļu mācību metodika", en: "Programmes and a method of modular training" },
				{ lv: "E-mācību moduļi", en: "E-learning modules" },
				{ lv: "Individuāla pieeja prasmju pilnveidei", en: "An individual approach to skills" },
				{ lv: "Specializētas mācības par atsevišķām tēmām", en: "Special training on single topics" },
			],
		}),
		measure({
			code: "1.7",
			title: { lv: "Vienotas prasmes un to pārnese", en: "Common skills and their transfer" },
			year: 2026,
			responsible: ["KNAB", "TM", "IeM"],
			co: ["state"],
			with: ["municipal"],
			results: [
				{ lv: "Rokasgrāmatas un vadlīnijas kopējiem jautājumiem", en: "Handbooks and guidelines for common issues" },
				{
					lv: "Pieredzes vizītes citās dalībvalstīs vienotai tiesību izpratnei",
					en: "Visits to other member states for a common view of the law",
				},
			],
		}),
	],
} satisfies ElementData;
