// Source: strategy of the Ministry of Welfare, goal map and chapter on priorities. A star of the map is `key`.
// Which goal a result serves is taken from its content: the printed map has lost its lines.
import type { ElementData } from "../types.ts";

const goalUnclear = {
	lv: "Kartē nav redzams, kuram mērķim šis rezultāts kalpo.",
	en: "The map does not show which goal this result serves.",
};

export const people = {
	kind: "priority",
	code: "I",
	title: { lv: "Mērķtiecīga cilvēkresursu attīstība", en: "Purposeful development of people" },
	notes: [
		{
			lv: "Rādītāju tabulā prioritāte nosaukta par cilvēkresursu vadību.",
			en: "The table of indicators calls this priority management of people.",
		},
	],
	children: [
		{
			kind: "goal",
			code: "1",
			title: {
				lv: "Vadīta profesionālo, īpaši digitālo, kompetenču attīstība",
				en: "Guided growth of professional, above all digital, skills",
			},
			description: {
				lv: "Mācību plāns no kompetenču pašvērtējuma, jauna pārrunu struktūra un gada attīstības tēma.",
				en: "A learning plan from self-assessment, a new structure of appraisal talks and a theme of the year.",
			},
		},
		{
			kind: "goal",
			code: "2",
			title: { lv: "Labāka darbā ievadīšana", en: "Better onboarding" },
			description: {
				lv: "Ievadīšana no darba devēja, nodarbinātā un mentora skatpunkta, rokasgrāmata un kurss.",
				en: "Onboarding as seen by employer, employee and mentor, with a handbook and a course.",
			},
		},
		{
			kind: "goal",
			code: "3",
			title: { lv: "Vienota vadības komanda", en: "One management team" },
			description: {
				lv: "Biežākas vadītāju sanāksmes, trīs kopīgas prioritātes, darba noteikumi un 360° vērtējuma izmēģinājums.",
				en: "More frequent meetings, three shared priorities, working rules and a trial of 360° assessment.",
			},
		},
		{
			kind: "result",
			code: "R1",
			title: { lv: "Novēršamā personāla mainība neaug", en: "Avoidable staff turnover does not grow" },
			key: true,
			notes: [
				goalUnclear,
				{
					lv: "Rezultāts paredz, ka mainība neaug, bet mērķa griesti (11 %) ir augstāki par bāzi (10 %).",
					en: "The result says that turnover does not grow, yet the ceiling (11 %) is above the baseline (10 %).",
				},
			],
		},
		{
			kind: "result",
			code: "R2",
			title: { lv: "Augstāks digitālo prasmju pašvērtējums", en: "Higher self-assessment of digital skills" },
			linkedGoals: ["1"],
		},
		{
			kind: "result",
			code: "R3",
			title: { lv: "Instrumenti jaunajiem nodarbinātajiem", en: "Tools for new employees" },
			linkedGoals: ["2"],
		},
		{
			kind: "result",
			code: "R4",
			title: { lv: "Mazāka jaunpieņemto mainība", en: "Lower turnover of new employees" },
			linkedGoals: ["2"],
		},
		{
			kind: "result",
			code: "R5",
			title: {
				lv: "Vadītājus ik gadu vērtē kompetencē „Darbs komandā”",
				en: "Managers are assessed in teamwork every year",
			},
			linkedGoals: ["3"],
		},
	],
} satisfies ElementData;

export const management = {
	kind: "priority",
	code: "II",
	title: { lv: "Vieda pārvaldība", en: "Smart management" },
	children: [
		{
			kind: "goal",
			code: "4",
			title: { lv: "Ciešāka sadarbība nozarē", en: "Closer cooperation in the sector" },
			description: {
				lv: "Rīcības plāns, starpstruktūru grupas, ēnošana un atgriezeniskā saikne ministrijā un padotībā.",
				en: "An action plan, task forces, shadowing and feedback in the ministry and its institutions.",
			},
		},
		{
			kind: "goal",
			code: "5",
			title: { lv: "Efektīvāki iekšējie procesi", en: "More efficient internal processes" },
			description: {
				lv: "Vienkāršoti un izmēģināti procesi, mazāk dublēšanas un pakalpojumu, labāks iekštīkls.",
				en: "Simpler, tested processes, less duplication, fewer services and a better intranet.",
			},
		},
		{
			kind: "goal",
			code: "6",
			title: { lv: "Labākas analītiskās spējas", en: "Better analytical capacity" },
			description: {
				lv: "Datu revīzija, apzinātas vajadzības pēc rīkiem un prasmēm, pieredzes apmaiņa.",
				en: "A review of data, known needs for tools and skills, exchange of experience.",
			},
		},
		{
			kind: "goal",
			code: "7",
			title: { lv: "Zināšanu pēctecība un talantu vadība", en: "Continuity of knowledge and care for talent" },
			description: {
				lv: "Zināšanu nodošanas process, pēcteči kritiskos amatos un augsta potenciāla nodarbinātie.",
				en: "A process for handing over knowledge, successors for critical posts and people of high potential.",
			},
		},
		{
			kind: "result",
			code: "R6",
			title: { lv: "Jaunas sadarbības formas", en: "New forms of cooperation" },
			key: true,
			linkedGoals: ["4"],
		},
		{
			kind: "result",
			code: "R7",
			title: { lv: "Sakārtota pakalpojumu pārvaldība", en: "Orderly management of services" },
			linkedGoals: ["5"],
		},
		{
			kind: "result",
			code: "R8",
			title: { lv: "Izvērtēti atbalsta procesu uzlabojumi", en: "Improvements of support processes evaluated" },
			linkedGoals: ["5"],
		},
		{
			kind: "result",
			code: "R9",
			title: { lv: "Vairāk digitālo rīku darbā", en: "More digital tools at work" },
			notes: [
				{
					lv: "Kartē nav skaidrs, vai rezultāts kalpo 5. vai 6. mērķim.",
					en: "The map leaves open whether the result serves goal 5 or 6.",
				},
			],
		},
		{
			kind: "result",
			code: "R10",
			title: { lv: "Daudzveidīgākas politikas plānošanas metodes", en: "More varied methods of policy planning" },
			key: true,
			linkedGoals: ["6"],
		},
		{
			kind: "result",
			code: "R11",
			title: { lv: "Darbinieku maiņa mazāk apdraud darba kvalitāti", en: "Staff changes endanger quality less" },
			linkedGoals: ["7"],
		},
		{
			kind: "result",
			code: "R12",
			title: { lv: "Klimatneitrālāka ministrija", en: "A ministry closer to climate neutrality" },
			key: true,
			notes: [goalUnclear],
		},
	],
} satisfies ElementData;

export const authority = {
	kind: "priority",
	code: "III",
	title: { lv: "Autoritātes stiprināšana", en: "Strengthening authority" },
	children: [
		{
			kind: "goal",
			code: "8",
			title: { lv: "Proaktīvāka saziņa ar medijiem", en: "More proactive communication with the media" },
			description: {
				lv: "Tematiski saziņas plāni, labo darbu saraksts, tikšanās ar medijiem un labāka tīmekļvietne.",
				en: "Plans by theme, a list of good deeds, meetings with the media and a better website.",
			},
		},
		{
			kind: "goal",
			code: "9",
			title: { lv: "Rezultatīvāka sadarbība ar mērķgrupām", en: "More fruitful cooperation with target groups" },
			description: {
				lv: "Tikšanās klātienē, ēnošana, metodisks atbalsts un vienkāršāka atskaitīšanās.",
				en: "Visits, shadowing, methodical support and simpler reporting.",
			},
		},
		{
			kind: "goal",
			code: "10",
			title: { lv: "Nodarbināto kopības izjūta", en: "A sense of belonging among the staff" },
			description: {
				lv: "Kolektīva tikšanās, pārskatītas vērtības, tradīcijas un iekštīkls kā kopīga vieta.",
				en: "Meetings of the staff, reviewed values, traditions and the intranet as a common place.",
			},
		},
		{
			kind: "result",
			code: "R13",
			title: { lv: "Vairāk preventīvu pasākumu medijiem", en: "More preventive events for the media" },
			linkedGoals: ["8"],
			notes: [{ lv: "Preses relīzes neskaita.", en: "Press releases do not count." }],
		},
		{
			kind: "result",
			code: "R14",
			title: { lv: "Sasniegumi redzami ārpus ministrijas", en: "Achievements seen outside the ministry" },
			linkedGoals: ["8"],
		},
		{
			kind: "result",
			code: "R15",
			title: { lv: "Mērķgrupas kampaņas vērtē atzinīgi", en: "Target groups think well of the campaigns" },
			linkedGoals: ["9"],
		},
		{
			kind: "result",
			code: "R16",
			title: {
				lv: "Klienti un partneri apmierināti ar sadarbību",
				en: "Clients and partners content with cooperation",
			},
			key: true,
			linkedGoals: ["9"],
		},
		{
			kind: "result",
			code: "R17",
			title: { lv: "Vērtību iedzīvināšanas pasākumi", en: "Events that bring the values to life" },
			linkedGoals: ["10"],
		},
	],
} satisfies ElementData;
