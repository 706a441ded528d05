// Source: progress report on the modernisation plan, chapter on the main indicators.
import type { IndicatorData } from "../types.ts";

const plan = "vpmp-2023";

const trust = {
	code: "uzticesanas",
	title: { lv: "Iedzīvotāju uzticēšanās valsts pārvaldei", en: "Public trust in state administration" },
	unit: "%",
	direction: "grow",
	state: "active",
	key: true,
	plan,
	baseline: { value: 34, year: 2022 },
	targets: [{ year: 2027, value: 50 }],
	source: { lv: "OECD uzticēšanās pētījums", en: "OECD trust survey" },
	method: {
		lv: "To iedzīvotāju daļa, kuri uzticas valsts pārvaldei; aptauja notiek reizi divos gados.",
		en: "The share of residents who trust state administration; surveyed every two years.",
	},
	frequency: "irregular",
	measuredBy: "VK",
	series: [
		{
			source: {
				lv: "Standarta Eirobarometrs 97.5 (2022. gada pavasaris)",
				en: "Standard Eurobarometer 97.5 (spring 2022)",
			},
			from: 2022,
			note: {
				lv: "Pēc 2023. gada jautājums aptaujā vairs nav iekļauts. ES vidēji 2022. gadā – 50 %.",
				en: "After 2023 the survey no longer has the question. The EU average in 2022 was 50 %.",
			},
			current: false,
			points: [{ period: "2022", value: 34 }],
		},
		{
			source: { lv: "OECD uzticēšanās pētījums", en: "OECD survey on drivers of trust" },
			from: 2021,
			note: {
				lv: "Jauns datu avots Eirobarometra vietā; abu rindu vērtības nav salīdzināmas.",
				en: "A new source in place of the Eurobarometer; values of the two series cannot be compared.",
			},
			current: true,
			points: [
				{ period: "2021", value: 34, published: "2022-07-13" },
				{
					period: "2023",
					value: 39,
					published: "2024-07-10",
					note: {
						lv: "Ziņojums vienuviet šo vērtību saista ar 2024. gadu; dati ir par 2023. gadu.",
						en: "The report once ties this value to 2024; the data describe 2023.",
					},
				},
			],
		},
	],
	notes: [
		{
			lv: "Ziņojumā 34 % nosaukti gan par Eirobarometra 2022. gada, gan par OECD 2021. gada vērtību.",
			en: "The report gives 34 % both as the Eurobarometer's value of 2022 and as the OECD's of 2021.",
		},
		{
			lv: "Publicēšanas dienas ņemtas no OECD publikācijām; ziņojumā ir tikai gadi.",
			en: "The days of publication are those of the OECD; the report has only the years.",
		},
	],
} satisfies IndicatorData;

const satisfaction = {
	code: "apmierinatiba",
	title: { lv: "Iedzīvotāju apmierinātība ar valsts pārvaldi", en: "Public satisfaction with state administration" },
	unit: "%",
	direction: "grow",
	state: "active",
	key: true,
	plan,
	baseline: { value: 41.5, year: 2022 },
	targets: [{ year: 2027, value: 50 }],
	source: {
		lv: "Valsts pārvaldes klientu apmierinātības pētījums",
		en: "Client satisfaction survey of state administration",
	},
	method: {
		lv: "Piecu apgalvojumu pozitīvo atbilžu (pilnīgi un drīzāk piekrīt) īpatsvara vidējais.",
		en: "The mean share of positive answers (fully or rather agree) to five statements.",
	},
	frequency: "irregular",
	measuredBy: "VK",
	series: [
		{
			source: {
				lv: "Valsts kancelejas klientu apmierinātības pētījums",
				en: "The State Chancellery's client satisfaction survey",
			},
			from: 2022,
			current: true,
			points: [
				{ period: "2022", value: 41.5 },
				{ period: "2024", value: 45.6 },
			],
		},
	],
} satisfies IndicatorData;

const coordination = {
	code: "koordinacija",
	title: { lv: "Koordinācijas indekss", en: "Coordination index" },
	unit: "points10",
	direction: "grow",
	state: "active",
	key: true,
	plan,
	baseline: { value: 7.5, year: 2024 },
	targets: [{ year: 2027, value: 8 }],
	source: {
		lv: "Bertelsmana fonda Ilgtspējīgas pārvaldības indekss",
		en: "Sustainable Governance Indicators, Bertelsmann Stiftung",
	},
	method: {
		lv: "Horizontālās un vertikālās koordinācijas vērtējuma vidējais 10 punktu skalā.",
		en: "The mean of the scores for horizontal and vertical coordination, out of ten points.",
	},
	frequency: "irregular",
	measuredBy: "VK",
	series: [
		{
			source: {
				lv: "Ilgtspējīgas pārvaldības indekss, jaunā metodika",
				en: "Sustainable Governance Indicators, new method",
			},
			from: 2024,
			note: {
				lv: "Aizstāj izpildvaras kapacitāti, ko fonds vairs nevērtē.",
				en: "Replaces executive capacity, which the foundation no longer scores.",
			},
			current: true,
			points: [
				{
					period: "2024",
					value: 7.5,
					note: {
						lv: "Horizontālā koordinācija 8, vertikālā koordinācija 7.",
						en: "Horizontal coordination 8, vertical 7.",
					},
				},
			],
		},
	],
} satisfies IndicatorData;

const executiveCapacity = {
	code: "izpildvaras-kapacitate",
	title: { lv: "Izpildvaras kapacitāte", en: "Executive capacity" },
	unit: "points10",
	direction: "grow",
	state: "replaced",
	replacedBy: "koordinacija",
	plan,
	baseline: { value: 7.5, year: 2022 },
	targets: [{ year: 2027, value: 8 }],
	source: {
		lv: "Bertelsmana fonda Ilgtspējīgas pārvaldības indekss",
		en: "Sustainable Governance Indicators, Bertelsmann Stiftung",
	},
	frequency: "irregular",
	measuredBy: "VK",
	series: [
		{
			source: {
				lv: "Ilgtspējīgas pārvaldības indekss, iepriekšējā metodika",
				en: "Sustainable Governance Indicators, former method",
			},
			from: 2022,
			current: true,
			points: [{ period: "2022", value: 7.5 }],
		},
	],
	notes: [
		{
			lv: "Vecajam un jaunajam rādītājam sakrīt skaitļi (7,5 un 8), bet tā nav viena datu rinda.",
			en: "The old and the new indicator have the same figures (7.5 and 8), yet they are not one series.",
		},
	],
} satisfies IndicatorData;

/** In this order: an indicator stands after the one that replaces it. */
export const mainIndicators = [trust, satisfaction, coordination, executiveCapacity] satisfies IndicatorData[];
