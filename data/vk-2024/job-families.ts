// Source: strategy of the State Chancellery (draft), annex 2: staff by job family on 31 December 2023.
import type { ContextData } from "../types.ts";

/** Loads add up to 146; the printed percentages are of that sum. */
export const jobFamilies = [
	{
		code: "1.1",
		name: {
			lv: "Administratīvā vadība. Valsts iestāžu vadība",
			en: "Administrative leadership. Heads of state institutions",
		},
		load: 4,
		percent: 2.74,
	},
	{ code: "11", name: { lv: "Dokumentu rediģēšana", en: "Editing of documents" }, load: 9, percent: 6.16 },
	{
		code: "15.1",
		name: {
			lv: "Finanšu analīze un vadība valsts iestādēs",
			en: "Financial analysis and management in state institutions",
		},
		load: 2,
		percent: 1.37,
	},
	{
		code: "16",
		name: { lv: "Fiziskais un kvalificētais darbs", en: "Physical and skilled work" },
		load: 1,
		percent: 0.68,
	},
	{ code: "18", name: { lv: "Iekšējais audits", en: "Internal audit" }, load: 1, percent: 0.68 },
	{ code: "19", name: { lv: "Iestāžu drošība", en: "Security of institutions" }, load: 2, percent: 1.37 },
	{ code: "2", name: { lv: "Apgāde (iepirkumi)", en: "Supply (procurement)" }, load: 2, percent: 1.37 },
	{
		code: "20.1",
		name: { lv: "Informācijas pārvaldība. Arhīvu pakalpojumi", en: "Information management. Archives" },
		load: 1,
		percent: 0.68,
	},
	{
		code: "20.3",
		name: { lv: "Informācijas pārvaldība. Dokumentu pārvaldība", en: "Information management. Documents" },
		load: 7,
		percent: 4.79,
	},
	{
		code: "21.3",
		name: { lv: "IKT. Tehnoloģiju un sistēmu vadība", en: "ICT. Management of technologies and systems" },
		load: 1,
		percent: 0.68,
	},
	{
		code: "21.5",
		name: { lv: "IKT. Sistēmu administrēšana un uzturēšana", en: "ICT. Administration and maintenance of systems" },
		load: 4,
		percent: 2.74,
	},
	{ code: "21.6", name: { lv: "IKT. Lietotāju atbalsts", en: "ICT. User support" }, load: 1, percent: 0.68 },
	{
		code: "24",
		name: { lv: "Juridiskā analīze un pakalpojumi", en: "Legal analysis and services" },
		load: 13,
		percent: 8.9,
	},
	{ code: "25", name: { lv: "Klientu apkalpošana", en: "Customer service" }, load: 2, percent: 1.37 },
	{ code: "26", name: { lv: "Komunikācija", en: "Communication" }, load: 9, percent: 6.16 },
	{ code: "27", name: { lv: "Konsultēšana", en: "Consulting" }, load: 10, percent: 6.85 },
	{ code: "3", name: { lv: "Apsaimniekošana", en: "Facility management" }, load: 3, percent: 2.05 },
	{ code: "34", name: { lv: "Personāla vadība", en: "Personnel management" }, load: 2, percent: 1.37 },
	{ code: "36", name: { lv: "Politikas ieviešana", en: "Policy implementation" }, load: 3, percent: 2.05 },
	{ code: "37", name: { lv: "Politikas plānošana", en: "Policy planning" }, load: 50, percent: 34.25 },
	{
		code: "38.1",
		name: { lv: "Procesi un pakalpojumi. Procesu pārvaldība", en: "Processes and services. Process management" },
		load: 1,
		percent: 0.68,
	},
	{
		code: "39.1",
		name: { lv: "Projekti. Vadība un īstenošana", en: "Projects. Management and implementation" },
		load: 7,
		percent: 4.79,
	},
	{ code: "39.2", name: { lv: "Projekti. Uzraudzība", en: "Projects. Oversight" }, load: 6, percent: 4.11 },
	{ code: "42", name: { lv: "Sekretariāts", en: "Secretariat" }, load: 3, percent: 2.05 },
	{
		code: "46.1",
		name: { lv: "Transportlīdzekļi. Autotransporta vadīšana", en: "Vehicles. Driving" },
		load: 2,
		percent: 1.37,
	},
] satisfies ContextData["jobFamilies"];
