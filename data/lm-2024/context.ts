// Source: strategy of the Ministry of Welfare, chapters on capacity, policy documents and oversight.
import type { ContextData, FigureData } from "../types.ts";
import { targetGroups } from "./needs.ts";

const swot = {
	strengths: [
		{ lv: "Skaidri nozares politikas mērķi", en: "Clear goals of the sector's policy" },
		{ lv: "Zinoši un iejūtīgi eksperti", en: "Knowing, caring experts" },
		{ lv: "Komanda, kas uzticas cits citam", en: "A team that trusts one another" },
		{ lv: "Pieredzējis kodols apakšjomās", en: "An experienced core in each field" },
		{ lv: "Eksperti strādā ātri un labi", en: "Experts work fast and well" },
		{ lv: "Lojāli nodarbinātie", en: "Loyal staff" },
		{ lv: "Atbalstoši kolēģi", en: "Supportive colleagues" },
		{ lv: "Atbildība par darba kvalitāti", en: "Responsibility for quality" },
		{ lv: "Pieejami un vienoti vadītāji", en: "Managers within reach and united" },
		{ lv: "Regulāra saziņa, arī piektdienās", en: "Regular communication, also on Fridays" },
		{ lv: "Vadība zina, kas notiek", en: "Managers know what goes on" },
		{ lv: "Departamenti sadarbojas steidzamos jautājumos", en: "Departments cooperate in urgent matters" },
		{ lv: "Elastīgs darbs", en: "Flexible work" },
		{ lv: "Labāks tehniskais nodrošinājums", en: "Better equipment and rooms" },
		{ lv: "Atbalsts mācībām un supervīzijām", en: "Support for learning and supervision" },
		{ lv: "Labs mikroklimats", en: "A good atmosphere" },
		{ lv: "Sadarbība ar partneriem un klientiem", en: "Cooperation with partners and clients" },
		{ lv: "Daudzveidīgi sociālie pakalpojumi", en: "Varied social services" },
	],
	weaknesses: [
		{ lv: "Grūti pateikt „nē”", en: "Saying no is hard" },
		{ lv: "Viss šķiet vienlīdz svarīgs", en: "Everything seems to matter alike" },
		{ lv: "Gaidas pēc tūlītējiem risinājumiem", en: "Solutions are expected at once" },
		{ lv: "Intereses vāji aizstāvētas politikā", en: "Interests weakly defended in politics" },
		{ lv: "Lēmumi reizēm pretēji mērķiem", en: "Decisions at times against the goals" },
		{ lv: "Liels politisks spiediens", en: "Strong political pressure" },
		{ lv: "Maz atbalsta no citām ministrijām", en: "Little support of other ministries" },
		{ lv: "Trūkst naudas un laika", en: "Money and time are short" },
		{ lv: "Dati netiek izmantoti atkārtoti", en: "Data are not used again" },
		{ lv: "Trūkst cilvēku un prasmju", en: "People and skills are short" },
		{ lv: "Atlīdzība zemāka nekā citur", en: "Pay is lower than elsewhere" },
		{ lv: "Ieradumi un inovācijas prasmju trūkums", en: "Habits, and few skills for innovation" },
		{ lv: "Tēls saistās ar naudas trūkumu", en: "The image is one of too little money" },
		{ lv: "Negatīvs atspoguļojums medijos", en: "Negative coverage in the media" },
		{ lv: "Vāja saziņa par politiku", en: "Weak communication of policy" },
		{ lv: "Vāja saziņa ar padotību", en: "Weak communication with subordinate bodies" },
		{ lv: "Departamenti maz sadarbojas", en: "Departments cooperate little" },
		{ lv: "Gaida, kad izdarīs cits", en: "Waiting for others to act" },
	],
	opportunities: [],
	threats: [],
} satisfies ContextData["swot"];

const staff = [
	{ topic: "staff", what: { lv: "Nodarbinātie", en: "Staff" }, value: 208, unit: "people", period: "2023" },
	{ topic: "staff", what: { lv: "Pamatdarbībā", en: "In core work" }, value: 159, unit: "people", period: "2023" },
	{ topic: "staff", what: { lv: "Projektos", en: "In projects" }, value: 49, unit: "people", period: "2023" },
	{ topic: "sex", what: { lv: "Vīrieši", en: "Men" }, value: 18, unit: "%", period: "2023" },
	{ topic: "sex", what: { lv: "Sievietes", en: "Women" }, value: 82, unit: "%", period: "2023" },
	{
		topic: "education",
		what: { lv: "Augstākā izglītība", en: "Higher education" },
		value: 99,
		unit: "%",
		period: "2023",
	},
	{ topic: "education", what: { lv: "Cita izglītība", en: "Other education" }, value: 1, unit: "%", period: "2023" },
	{ topic: "age", what: { lv: "20–29 gadi", en: "Aged 20–29" }, value: 2, unit: "%", period: "2023" },
	{ topic: "age", what: { lv: "30–39 gadi", en: "Aged 30–39" }, value: 26, unit: "%", period: "2023" },
	{ topic: "age", what: { lv: "40–49 gadi", en: "Aged 40–49" }, value: 43, unit: "%", period: "2023" },
	{ topic: "age", what: { lv: "50–59 gadi", en: "Aged 50–59" }, value: 22, unit: "%", period: "2023" },
	{ topic: "age", what: { lv: "60–64 gadi", en: "Aged 60–64" }, value: 5, unit: "%", period: "2023" },
	{ topic: "age", what: { lv: "65 un vairāk gadu", en: "Aged 65 and over" }, value: 2, unit: "%", period: "2023" },
] satisfies FigureData[];

const finance = [
	{
		topic: "budget",
		what: { lv: "Sociālā aizsardzība", en: "Social protection" },
		value: 5_007_700_000,
		unit: "EUR",
		period: "2023",
	},
	{
		topic: "budget",
		what: { lv: "Sociālās aizsardzības daļa valsts budžetā", en: "Its share of the state budget" },
		value: 34.1,
		unit: "%",
		period: "2023",
	},
	{
		topic: "budget",
		what: { lv: "Nozares vadība un politikas plānošana", en: "Sector management and policy planning" },
		value: 7_900_000,
		unit: "EUR",
		period: "2023",
	},
	{
		topic: "budget",
		what: { lv: "Nozares vadības daļa sociālajā aizsardzībā", en: "Share of sector management in social protection" },
		value: 0.16,
		unit: "%",
		period: "2023",
	},
] satisfies FigureData[];

const wholeState = { lv: "Valsts attīstība kopumā", en: "Development of the state" };
const sector = { lv: "Nozares attīstība", en: "Development of the sector" };

const policyDocuments = [
	{ title: { lv: "Latvija 2030", en: "Latvia 2030" }, area: wholeState, plan: "latvija-2030" },
	{
		title: { lv: "Nacionālais attīstības plāns", en: "National Development Plan" },
		area: wholeState,
		plan: "nap-2027",
		note: { lv: "Te ar periodu 2020.–2027.", en: "Here with the period 2020–2027." },
	},
	{
		title: {
			lv: "Sociālās aizsardzības un darba tirgus pamatnostādnes 2021.–2027.",
			en: "Guidelines on social protection and labour market 2021–2027",
		},
		area: sector,
	},
	{
		title: {
			lv: "Bērnu, jaunatnes un ģimenes pamatnostādnes 2022.–2027.",
			en: "Guidelines on children, youth and families 2022–2027",
		},
		area: sector,
	},
	{
		title: { lv: "Valsts pārvaldes modernizācijas plāns", en: "State administration modernisation plan" },
		area: { lv: "Cilvēkresursi un iestādes procesi", en: "People and processes" },
		plan: "vpmp-2023",
	},
	{
		title: {
			lv: "Digitālās transformācijas pamatnostādnes 2021.–2027.",
			en: "Digital transformation guidelines 2021–2027",
		},
		area: { lv: "Digitalizācija un digitālās prasmes", en: "Digital work and skills" },
	},
	{
		title: { lv: "Pakalpojumu vides pilnveides plāns 2024.–2027.", en: "Plan for better services 2024–2027" },
		area: { lv: "Pakalpojumu pārvaldība", en: "Management of services" },
	},
	{
		title: { lv: "Cilvēkkapitāla attīstības stratēģija 2024.–2027.", en: "Human capital strategy 2024–2027" },
		area: { lv: "Darba tirgus un pieaugušo izglītība", en: "Labour market and adult education" },
		note: { lv: "Projekts 24-TA-273.", en: "Draft 24-TA-273." },
	},
	{
		title: { lv: "Transporta attīstības pamatnostādnes 2021.–2027.", en: "Transport guidelines 2021–2027" },
		area: { lv: "Pakalpojumu pieejamība", en: "Access to services" },
	},
	{
		title: { lv: "Sabiedrības veselības pamatnostādnes 2021.–2027.", en: "Public health guidelines 2021–2027" },
		area: { lv: "Veselīga un droša darba vide", en: "A healthy and safe workplace" },
	},
] satisfies ContextData["policyDocuments"];

export const context = {
	plan: "lm-2024",
	source: {
		lv: "Labklājības ministrijas darbības stratēģija 2024.–2027. gadam, nodaļas par mērķgrupām un spējām.",
		en: "Strategy of the Ministry of Welfare 2024–2027, chapters on target groups and capacity.",
	},
	swot,
	stakeholders: targetGroups,
	policyDocuments,
	figures: [...staff, ...finance],
	systems: [
		"SPOLIS",
		"LabIS",
		"ADIS",
		"NaurIS",
		"ACTO",
		"Jedox",
		"RŪDIS",
		"Lietvaris",
		"VIRSIS",
		"HOP",
		"HORIZON",
		"NEVIS",
	],
	oversight: [
		{
			lv: "Uzraudzības grupa gaitu vērtē vismaz divreiz gadā",
			en: "An oversight group looks at progress at least twice a year",
		},
		{
			lv: "Izpildi ik gadu apspriež visas ministrijas sanāksmē",
			en: "The whole ministry discusses progress every year",
		},
	],
	notes: [
		{
			lv: "Spēju izvērtējumā ir tikai stiprās un vājās puses; iespēju un draudu tajā nav.",
			en: "The assessment of capacity has strengths and weaknesses only, no opportunities and threats.",
		},
		{
			lv: "Abu sleju teksts ir sajaucies; stipro pušu skaits (18) iznāk, ja entuziasmu neskaita atsevišķi.",
			en: "The two columns run together; the strengths are 18 if enthusiasm does not count apart.",
		},
		{
			lv: "Trūkstot cilvēkiem un prasmēm, dokuments nosauc vēl sešas apakšvājības.",
			en: "Under the want of people and skills the document lists six more points.",
		},
		{
			lv: "Summas drukātas gan ar komatu (5007,7), gan ar punktu (7.9).",
			en: "Sums are printed both with a comma (5007,7) and with a point (7.9).",
		},
	],
} satisfies ContextData;
