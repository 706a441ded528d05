// Source: strategy of the State Chancellery (draft), annexes 1 to 5.
import type { Text } from "#kernel/words.ts";
import type { ContextData, FigureData } from "../types.ts";
import { cooperation, stakeholders } from "./cooperation.ts";
import { jobFamilies } from "./job-families.ts";
import { maturityOf, maturityScale } from "./maturity.ts";

const swot = {
	strengths: [
		{ lv: "Profesionāli, lojāli un atbildīgi darbinieki", en: "Professional, loyal and responsible staff" },
		{ lv: "Tieša ietekme uz valsts pārvaldes attīstību", en: "Direct influence on how state administration develops" },
		{ lv: "Iniciatīvas un projekti ar lielu ietekmi", en: "Initiatives and projects of high impact" },
		{ lv: "Labs sadarbības partneru vērtējums", en: "A good opinion among partners" },
	],
	weaknesses: [
		{ lv: "Sabiedrība maz zina par kancelejas lomu", en: "The public knows little of the Chancellery's role" },
		{ lv: "Par maz ieguldīts cilvēkresursu attīstībā", en: "Too little is invested in people" },
		{ lv: "Negatīva publicitāte par speciālajiem lidojumiem", en: "Bad publicity on special flights" },
		{ lv: "Naudas trūkums ēkas uzturēšanai", en: "Too little money for the building" },
	],
	opportunities: [
		{ lv: "Pilnvērtīgs valdības centrs", en: "A centre of government in full" },
		{ lv: "Platformas sabiedrības iesaistei", en: "Platforms for public participation" },
		{ lv: "Pieprasījums pēc labas pārvaldības", en: "A demand for good governance" },
		{ lv: "Informācijas tehnoloģiju iespējas", en: "What information technology offers" },
		{ lv: "Taupīgāki darba paradumi", en: "Thriftier habits of work" },
		{ lv: "Mērķtiecīga kompetenču attīstība", en: "Purposeful growth of competences" },
		{ lv: "Zināšanu apmaiņa komandā", en: "Sharing knowledge in the team" },
		{ lv: "Zināšanu apmaiņa ar partneriem", en: "Sharing knowledge with partners" },
		{ lv: "Mūsdienīga darba vide", en: "A modern workplace" },
	],
	threats: [
		{ lv: "Politisko procesu ietekme", en: "The influence of politics" },
		{ lv: "Zema uzticēšanās valsts pārvaldei", en: "Low trust in state administration" },
		{ lv: "Ģeopolitiskie un kiberdrošības draudi", en: "Geopolitical and cyber threats" },
		{ lv: "Globālu procesu pastarpināti riski", en: "Indirect risks of global processes" },
		{ lv: "Grūti piesaistīt un noturēt speciālistus", en: "Specialists are hard to attract and keep" },
		{ lv: "Nelīdzsvars starp funkcijām un cilvēkiem", en: "Functions and people out of balance" },
		{ lv: "Valdības centram neraksturīgas funkcijas", en: "Functions foreign to a centre of government" },
		{ lv: "Iesākto iniciatīvu pēctecības riski", en: "Risk that initiatives are not carried on" },
		{ lv: "Straujas tehnoloģiju pārmaiņas", en: "Rapid change of technology" },
		{ lv: "Sarežģītas mūsdienu problēmas", en: "Complex problems of today" },
	],
} satisfies ContextData["swot"];

const staff = [
	{ topic: "staff", what: { lv: "Amata vietas", en: "Posts" }, value: 150, unit: "people", period: "2023" },
	{
		topic: "staff",
		what: { lv: "Ierēdņu amata vietas", en: "Posts of civil servants" },
		value: 93,
		unit: "people",
		period: "2023",
	},
	{
		topic: "staff",
		what: { lv: "Darbinieku amata vietas", en: "Posts of employees" },
		value: 57,
		unit: "people",
		period: "2023",
	},
	{ topic: "staff", what: { lv: "Vakances", en: "Vacancies" }, value: 7, unit: "people", period: "2023" },
	{ topic: "staff", what: { lv: "Vidējais vecums", en: "Average age" }, value: 45.8, unit: "years", period: "2023" },
] satisfies FigureData[];

const budget = (what: Text, value: number): FigureData => ({
	topic: "budget",
	what,
	value,
	unit: "EUR",
	period: "2023",
});

const finance = [
	budget({ lv: "Sākotnējais plāns kopā", en: "First plan, total" }, 8_621_408),
	budget({ lv: "Sākotnējais plāns, valsts pamatfunkcijas", en: "First plan, basic functions" }, 7_666_487),
	budget({ lv: "Sākotnējais plāns, ES un ārvalstu projekti", en: "First plan, EU and foreign projects" }, 954_921),
	budget({ lv: "Gada beigu plāns kopā", en: "Plan at the end of the year, total" }, 16_607_816),
	budget(
		{ lv: "Gada beigu plāns, valsts pamatfunkcijas", en: "Plan at the end of the year, basic functions" },
		15_191_439,
	),
	budget(
		{ lv: "Gada beigu plāns, ES un ārvalstu projekti", en: "Plan at the end of the year, EU and foreign projects" },
		1_416_377,
	),
	budget({ lv: "Izpilde kopā", en: "Executed, total" }, 15_779_374),
	budget({ lv: "Izpilde, valsts pamatfunkcijas", en: "Executed, basic functions" }, 14_465_081),
	budget({ lv: "Izpilde, ES un ārvalstu projekti", en: "Executed, EU and foreign projects" }, 1_314_293),
	{
		topic: "budget",
		what: { lv: "Izpilde pret gada plānu", en: "Executed against the plan" },
		value: 95,
		unit: "%",
		period: "2023",
	},
	{
		topic: "budget",
		what: { lv: "Izpilde pret plānu, valsts pamatfunkcijas", en: "Executed against the plan, basic functions" },
		value: 95.2,
		unit: "%",
		period: "2023",
	},
	{
		topic: "budget",
		what: {
			lv: "Izpilde pret plānu, ES un ārvalstu projekti",
			en: "Executed against the plan, EU and foreign projects",
		},
		value: 92.8,
		unit: "%",
		period: "2023",
	},
] satisfies FigureData[];

const formerPeriod = [
	{
		topic: "previous",
		what: { lv: "Prioritātes 2020.–2023. gadā", en: "Priorities of 2020–2023" },
		value: 4,
		unit: "count",
	},
	{
		topic: "previous",
		what: { lv: "Sprintos izvirzīti inovācijas projekti", en: "Innovation projects chosen in sprints" },
		value: 3,
		unit: "projects",
	},
	{ topic: "previous", what: { lv: "Personāla mainība", en: "Staff turnover" }, value: 8, unit: "%" },
	{
		topic: "previous",
		what: { lv: "Iestādes tīmekļvietņu platformā", en: "Institutions on the website platform" },
		value: 120,
		unit: "institutions",
	},
	{
		topic: "previous",
		what: { lv: "Iestādes ar virtuālo asistentu Zintis", en: "Institutions with the assistant Zintis" },
		value: 50,
		unit: "institutions",
		note: { lv: "Vairāk nekā 50.", en: "More than 50." },
	},
	{ topic: "previous", what: { lv: "Mācību pasākumi", en: "Training events" }, value: 69, unit: "count" },
	{
		topic: "previous",
		what: { lv: "Apmācīti ES fondu darbinieki", en: "Staff of EU funds trained" },
		value: 1638,
		unit: "people",
	},
	{
		topic: "previous",
		what: { lv: "Apmācīti augstākā līmeņa vadītāji", en: "Top managers trained" },
		value: 295,
		unit: "people",
	},
] satisfies FigureData[];

export const context = {
	plan: "vk-2024",
	source: {
		lv: "Valsts kancelejas darbības stratēģijas projekts, pielikumi Nr. 1–5.",
		en: "Draft of the State Chancellery's strategy, annexes 1–5.",
	},
	swot,
	stakeholders,
	cooperation,
	policyDocuments: [
		{
			title: { lv: "Valsts pārvaldes modernizācijas plāns", en: "State administration modernisation plan" },
			plan: "vpmp-2023",
		},
		{ title: { lv: "Mācīšanās un attīstības plāns", en: "Learning and development plan" }, plan: "macisanas-2021" },
		{
			title: {
				lv: "Stratēģiskās komunikācijas koncepcija 2023.–2027.",
				en: "Concept of strategic communication 2023–2027",
			},
		},
		{ title: { lv: "Inovācijas stratēģija 2024.–2028.", en: "Innovation strategy 2024–2028" } },
		{ title: { lv: "Atvērtās pārvaldības rīcības plāns 2022.–2025.", en: "Open government action plan 2022–2025" } },
		{ title: { lv: "Latvija 2030", en: "Latvia 2030" }, plan: "latvija-2030" },
		{
			title: { lv: "Nacionālais attīstības plāns 2021.–2027.", en: "National Development Plan 2021–2027" },
			plan: "nap-2027",
		},
	],
	jobFamilies,
	total: 146,
	figures: [...staff, ...finance, ...formerPeriod],
	maturityScale,
	maturityOf,
	oversight: [
		{
			lv: "Pasākumi, termiņi un atbildīgie stāv gada darba plānā",
			en: "Measures, terms and owners stand in the yearly work plan",
		},
		{
			lv: "Darba grupa stratēģiju izvērtē vismaz reizi gadā",
			en: "The working group evaluates the strategy at least once a year",
		},
		{
			lv: "Gaitu ik gadu publicē pārskatā, gala vērtējumu – 2029. gadā",
			en: "Progress is published yearly, the final evaluation in 2029",
		},
	],
	notes: [
		{
			lv: "Amatu slodzes kopā ir 146, bet amata vietas – 150; procenti rēķināti no 146 un kopā ir 99,94.",
			en: "Loads of job families add up to 146, posts to 150; the percentages are of 146 and add up to 99.94.",
		},
		{
			lv: "Tabulas par mēnešalgu grupām tekstā nav.",
			en: "The table by salary group is not in the text.",
		},
		{
			lv: "Starptautiskās organizācijas plānošanas partneru sarakstā minētas divreiz.",
			en: "International organisations stand twice in the list of planning partners.",
		},
	],
} satisfies ContextData;
