// Source: learning and development plan 2021–2027, annex 2, the column of result indicators.
import type { IndicatorData } from "../types.ts";
import { indicatorsOf } from "./measures.ts";

const exists = { lv: "Izveidots", en: "Made" };

/** These two stand under many measures with the same words. */
const stateStaff = {
	title: {
		lv: "Valsts pārvaldes dalībnieki un to iestādes",
		en: "Participants from state administration and their institutions",
	},
};
const municipalStaff = {
	title: { lv: "Pašvaldību dalībnieki un to pašvaldības", en: "Participants from municipalities and which ones" },
};
const goodPractice = {
	title: { lv: "Pieejami labās prakses materiāli", en: "Materials on good practice are available" },
	unit: "yes_no" as const,
	text: { lv: "Pieejami", en: "Available" },
};
const methodLearners = {
	title: {
		lv: "Metodikā apmācītie vai tās popularizēšanas pasākumi",
		en: "People trained in the method or events that spread it",
	},
	unit: "count" as const,
};
const matrixUsers = {
	title: { lv: "Iestādes, kas lieto attīstības matricu", en: "Institutions that use the development matrix" },
	unit: "institutions" as const,
};

const integrity: IndicatorData[] = [
	...indicatorsOf("1.1", 2026, "VAS", [
		{
			title: {
				lv: "Ierēdņi obligātajās integritātes mācībās ar pārbaudi",
				en: "Civil servants in obligatory integrity training with a test",
			},
		},
		{ title: { lv: "Darbinieki integritātes mācībās ar pārbaudi", en: "Employees in integrity training with a test" } },
		{
			title: {
				lv: "Kontroles un pakalpojumu darbinieki specializētās mācībās",
				en: "Control and service staff in special training",
			},
		},
		{
			title: { lv: "Apmācītas uzticības personas ētikas jautājumos", en: "Trained ethics confidants" },
			target: 200,
			notes: [
				{ lv: "Katra valsts pārvaldes iestāde deleģē vismaz vienu.", en: "Every institution delegates at least one." },
			],
		},
		{
			title: {
				lv: "Iestādes, kas lieto kopīgo vērtību vietni",
				en: "Institutions that use the common place for values",
			},
			unit: "institutions",
		},
		municipalStaff,
	]),
	...indicatorsOf("1.2", 2023, "VAS", [
		{
			title: { lv: "Atbildīgās personas mācībās vai domapmaiņā", en: "Persons in charge in training or discussions" },
			target: 150,
			notes: [{ lv: "Viena vai divas mācības gadā.", en: "One or two trainings a year." }],
		},
		{
			title: {
				lv: "Atbildīgās personas mācībās par trauksmes celšanu",
				en: "Persons in charge trained in whistleblowing",
			},
			unit: "%",
			target: 60,
		},
		{
			title: { lv: "Jauni materiāli vietnē trauksmescelejs.lv", en: "New materials on trauksmescelejs.lv" },
			unit: "yes_no",
			text: { lv: "Regulāri pieejami", en: "Regularly available" },
		},
	]),
	...indicatorsOf("1.3", 2027, "VAS", [
		{
			title: { lv: "Apmācītas amatpersonas un augstākie vadītāji", en: "Trained officials and top managers" },
			target: 300,
		},
		{
			title: { lv: "Amatpersonas obligātajās ievada mācībās", en: "Officials in obligatory introductory training" },
			target: 50,
		},
		{
			title: {
				lv: "Pašvaldību izpilddirektori un vietnieki mācībās",
				en: "Municipal executive directors and deputies in training",
			},
		},
	]),
	...indicatorsOf("1.4", 2023, "VAS", [
		stateStaff,
		{
			title: { lv: "Politikas veidotāji specializētās mācībās", en: "Policy-makers in special training" },
			notes: [
				{
					lv: "Rādītājā drukāts „politisko veidotāju”, rezultātā – politikas veidotājiem.",
					en: "The indicator and the result print two forms of this group's name.",
				},
			],
		},
		municipalStaff,
	]),
	...indicatorsOf("1.5", 2023, "VAS", [
		{ title: { lv: "Apmācīti iepirkumu speciālisti", en: "Trained procurement specialists" }, unit: "%", target: 80 },
		{
			title: {
				lv: "Apmācīti iepirkumu eksperti katrā resorā",
				en: "Trained procurement experts in each ministry's sector",
			},
			target: 1,
		},
	]),
	...indicatorsOf("1.6", 2026, "VAS", [
		{ title: { lv: "Mācību moduļu dalībnieki", en: "Participants of the modules" } },
		{
			title: { lv: "Iekšējo treneru un mentoru tīkls", en: "Network of internal trainers and mentors" },
			unit: "yes_no",
			text: exists,
		},
	]),
	...indicatorsOf("1.7", 2026, "KNAB", [
		{ title: { lv: "Kompetencēs balstītu moduļu dalībnieki", en: "Participants of competence-based modules" } },
		{
			title: {
				lv: "Horizontālās prakses rokasgrāmata vai vadlīnijas",
				en: "Handbook or guidelines for common practice",
			},
			unit: "yes_no",
			text: exists,
		},
	]),
];

const innovation: IndicatorData[] = [
	...indicatorsOf("2.1", 2024, "VAS", [
		{
			title: {
				lv: "Tiešās pārvaldes nodarbinātie, kas mācījušies inovāciju",
				en: "Staff of direct administration trained in innovation",
			},
			unit: "%",
			target: 30,
		},
		{
			title: { lv: "Aktīvi iekšējie treneri", en: "Active internal trainers" },
			target: 20,
			notes: [{ lv: "Dokumentā no 20 līdz 30; te mazākais.", en: "The document says 20 to 30; here the least." }],
		},
	]),
	...indicatorsOf("2.2", 2027, "VK", [
		methodLearners,
		{ title: { lv: "Inovācijas tīkla iestādes", en: "Institutions in the innovation network" }, unit: "institutions" },
		{ title: { lv: "Sekmīgi ieviesti prototipi", en: "Prototypes put into use" }, unit: "count" },
		{ title: { lv: "Inovācijas laboratorijas sprinti", en: "Sprints of the Innovation Laboratory" }, unit: "count" },
	]),
	...indicatorsOf("2.3", 2024, "VK", [
		methodLearners,
		{
			title: { lv: "Starpnozaru grupa par pakalpojumu attīstību", en: "Cross-sector group on developing services" },
			unit: "yes_no",
			text: exists,
		},
		{ title: { lv: "Iesaistīto pušu vērtējums", en: "Assessment by those affected" }, unit: "text" },
	]),
	...indicatorsOf("2.4", 2027, "VK", [
		{ title: { lv: "Inovācijas laboratorijas pasākumi", en: "Events of the Innovation Laboratory" }, unit: "count" },
		{ title: { lv: "Aktivitātēs iesaistītās iestādes", en: "Institutions that take part" }, unit: "institutions" },
	]),
];

const leadership: IndicatorData[] = [
	...indicatorsOf("3.1", 2027, "VAS", [
		{
			title: { lv: "Augstākie vadītāji ar kompetenču vērtējumu", en: "Top managers whose competences are assessed" },
			unit: "%",
			target: 80,
		},
		matrixUsers,
		{ title: { lv: "Augstākie vadītāji līderības programmā", en: "Top managers in the leadership programme" } },
		{ title: { lv: "Pašvaldību augstākie vadītāji mācībās", en: "Municipal top managers in training" } },
	]),
	...indicatorsOf("3.2", 2027, "VAS", [
		{
			title: {
				lv: "Vidējie un zemākie vadītāji ar kompetenču vērtējumu",
				en: "Middle and lower managers whose competences are assessed",
			},
			unit: "%",
			target: 50,
		},
		matrixUsers,
		{ title: { lv: "Vadītāji, kas apguvuši moduļu programmu", en: "Managers who finished the modular programme" } },
		{
			title: {
				lv: "Pašvaldību vidējie un zemākie vadītāji mācībās",
				en: "Municipal middle and lower managers in training",
			},
		},
	]),
	...indicatorsOf("3.3", 2027, "VAS", [stateStaff, municipalStaff]),
	...indicatorsOf("3.4", 2025, "VAS", [
		{
			title: { lv: "Apmācīta pārmaiņu vadības grupa", en: "A trained group for managing change" },
			unit: "yes_no",
			text: exists,
		},
		stateStaff,
		municipalStaff,
	]),
];

const digital: IndicatorData[] = [
	...indicatorsOf("4.1", 2027, "VAS", [
		{ title: { lv: "Digitālo prasmju programmas dalībnieki", en: "Participants of the programme of digital skills" } },
		{
			title: { lv: "Digitālo aģentu, treneru un mentoru tīkls", en: "Network of digital agents, trainers and mentors" },
			unit: "yes_no",
			text: exists,
		},
		municipalStaff,
	]),
	...indicatorsOf("4.2", 2027, "VAS", [
		{
			title: {
				lv: "Klientu apkalpotāji ar pilnveidotām e-pakalpojumu prasmēm",
				en: "Service staff with better skills in e-services",
			},
		},
		stateStaff,
		municipalStaff,
	]),
	...indicatorsOf("4.3", 2027, "VAS", [
		stateStaff,
		municipalStaff,
		{
			title: {
				lv: "Apmācīto daļa fondu vadības un kohēzijas darbiniekos",
				en: "Share trained of staff in funds and cohesion",
			},
			unit: "%",
		},
	]),
];

const profession: IndicatorData[] = [
	...indicatorsOf("5.1", 2027, "VAS", [
		stateStaff,
		municipalStaff,
		{
			title: { lv: "Iekšējo treneru un mentoru tīkls", en: "Network of internal trainers and mentors" },
			unit: "yes_no",
			text: exists,
		},
		{ title: { lv: "Zināšanu pārbaudes sistēmas", en: "Systems for testing knowledge" }, unit: "text" },
		{ title: { lv: "Mācīšanās rezultāti un ietekme", en: "Results and effect of learning" }, unit: "text" },
		{ title: { lv: "Iesaistīšanās pētījuma rezultāti", en: "Results of the engagement survey" }, unit: "text" },
	]),
	...indicatorsOf("5.2", 2025, "VAS", [stateStaff, municipalStaff, goodPractice]),
	...indicatorsOf("5.3", 2027, "VAS", [
		stateStaff,
		goodPractice,
		{ title: { lv: "Klientu apmierinātības mērījumi", en: "Measurements of client satisfaction" }, unit: "text" },
	]),
	...indicatorsOf("5.4", 2026, "VAS", [stateStaff, municipalStaff, goodPractice]),
	...indicatorsOf("5.5", 2027, "VAS", [stateStaff, goodPractice]),
];

export const indicators: IndicatorData[] = [...integrity, ...innovation, ...leadership, ...digital, ...profession];
