// Source: strategy of the Ministry of Welfare, table of indicators (baseline, source, who measures) and goal map.
import type { Text } from "#kernel/words.ts";
import type { IndicatorData } from "../types.ts";

type Own = Pick<IndicatorData, "title" | "unit" | "direction" | "source" | "units"> &
	Partial<Pick<IndicatorData, "targets" | "baseline" | "key" | "notes" | "frequency">>;

/** The indicator of a result: code "lm-r5-2" is the second one of R5. A baseline with a value is the first point. */
function indicator(result: number, no: number, own: Own): IndicatorData {
	const { baseline } = own;
	const first = baseline && "value" in baseline ? [{ period: String(baseline.year), value: baseline.value }] : [];
	return {
		code: `lm-r${result}-${no}`,
		state: "active",
		plan: "lm-2024",
		element: `R${result}`,
		targets: [],
		measuredBy: "LM",
		frequency: "year",
		series:
			first.length > 0 ? [{ source: own.source, from: Number(first[0]?.period), current: true, points: first }] : [],
		...own,
	};
}

const grows = [{ year: 2027, text: { lv: "Aug pret bāzes vērtību", en: "Grows against the baseline" } }];
const falls = [{ year: 2027, text: { lv: "Samazinās pret bāzes vērtību", en: "Falls against the baseline" } }];
const made = (text: Text) => [{ year: 2027, text }];

const personnelData = {
	lv: "HOP dati un HORIZON personāla moduļa dati",
	en: "HOP data and the HORIZON personnel module",
};
const engagement = {
	lv: "Valsts pārvaldes iestāžu darbinieku Iesaistīšanās aptauja",
	en: "Engagement survey of state administration",
};
const intranet = { lv: "Iekštīkls", en: "Intranet" };
const staffSurvey = { lv: "Nodarbināto aptauja", en: "Survey of employees" };
const communication = { lv: "KN dati", en: "Data of the communication unit" };
const noBaseline = { text: { lv: "Bāzes vērtība nav noteikta", en: "No baseline is set" } };

const people = [
	indicator(1, 1, {
		title: { lv: "Novēršamās personāla mainības līmenis gadā", en: "Avoidable staff turnover in a year" },
		unit: "%",
		direction: "stay",
		key: true,
		baseline: { value: 10, year: 2023 },
		targets: [{ year: 2027, value: 11 }],
		source: personnelData,
		units: ["PDPD"],
		notes: [{ lv: "Ne vairāk kā 11 % katru gadu.", en: "Not above 11 % in any year." }],
	}),
	indicator(2, 1, {
		title: { lv: "Pozitīvs digitālo prasmju pašvērtējums", en: "Positive self-assessment of digital skills" },
		unit: "%",
		direction: "grow",
		baseline: { text: { lv: "Mēra no 2025. gada", en: "Measured from 2025" } },
		targets: grows,
		source: staffSurvey,
		units: ["PDPD", "ITD"],
	}),
	indicator(3, 1, {
		title: { lv: "Instrumentu skaits jaunajiem nodarbinātajiem", en: "Number of tools for new employees" },
		unit: "count",
		direction: "grow",
		baseline: noBaseline,
		source: intranet,
		units: ["PDPD"],
	}),
	indicator(4, 1, {
		title: { lv: "Jaunpieņemto mainība pirmajā gadā", en: "First-year turnover of new employees" },
		unit: "%",
		direction: "fall",
		baseline: { value: 28, year: 2023 },
		targets: [{ year: 2027, value: 25 }],
		source: personnelData,
		units: ["PDPD"],
		notes: [{ lv: "Ne vairāk kā 25 % katru gadu.", en: "Not above 25 % in any year." }],
	}),
	indicator(5, 1, {
		title: {
			lv: "Vadītāju amatu apraksti ar kompetenci „Darbs komandā”",
			en: "Managers' job descriptions that name teamwork",
		},
		unit: "%",
		direction: "grow",
		baseline: { value: 0, year: 2023 },
		targets: [{ year: 2025, value: 100 }],
		source: { lv: "Amatu apraksti un NEVIS dati", en: "Job descriptions and NEVIS data" },
		units: ["PDPD"],
		notes: [
			{
				lv: "Dokumentā mērķis ir visi vadītāju amatu apraksti, bāze – 0 aprakstu; te abi izteikti procentos.",
				en: "The target is all managers' job descriptions and the baseline none; here both are in per cent.",
			},
		],
	}),
	indicator(5, 2, {
		title: { lv: "Vadītāju gada vērtējums kompetencē „Darbs komandā”", en: "Managers' yearly grade in teamwork" },
		unit: "grade",
		direction: "grow",
		baseline: { text: { lv: "Mēra no 2026. gada", en: "Measured from 2026" } },
		targets: made({ lv: "Vismaz „labi”", en: "At least „good”" }),
		source: { lv: "NEVIS dati", en: "NEVIS data" },
		units: ["PDPD"],
	}),
];

const management = [
	indicator(6, 1, {
		title: { lv: "Jaunu sadarbības formu skaits", en: "Number of new forms of cooperation" },
		unit: "count",
		direction: "grow",
		key: true,
		baseline: noBaseline,
		source: intranet,
		units: ["Visas struktūrvienības"],
	}),
	indicator(7, 1, {
		title: { lv: "Ministrijas pakalpojumu skaits", en: "Number of services of the ministry" },
		unit: "count",
		direction: "fall",
		baseline: { value: 29, year: 2024 },
		targets: falls,
		source: { lv: "Iekšējais normatīvais akts un sistēma VIRSIS", en: "Internal rules and the system VIRSIS" },
		units: ["SPPAD", "ITD", "Pakalpojuma turētāji"],
	}),
	indicator(7, 2, {
		title: { lv: "Sociālo pakalpojumu katalogs", en: "Catalogue of social services" },
		unit: "yes_no",
		direction: "grow",
		baseline: noBaseline,
		targets: made({ lv: "Izveidots", en: "Made" }),
		source: { lv: "DigiSoc projekts", en: "The DigiSoc project" },
		units: ["ITD"],
	}),
	indicator(8, 1, {
		title: {
			lv: "Nodarbinātie, kurus mudina meklēt jaunus risinājumus",
			en: "Staff who are encouraged to seek new solutions",
		},
		unit: "%",
		direction: "grow",
		baseline: { value: 63.8, year: 2024 },
		targets: grows,
		source: engagement,
		units: ["PDPD"],
	}),
	indicator(9, 1, {
		title: { lv: "Pozitīvs digitālo rīku lietojuma vērtējums", en: "Positive view of the use of digital tools" },
		unit: "%",
		direction: "grow",
		baseline: { value: 79.6, year: 2024 },
		targets: made({ lv: "Vērtējuma pārmaiņas pret bāzi", en: "Change against the baseline" }),
		source: engagement,
		units: ["PDPD"],
	}),
	indicator(10, 1, {
		title: { lv: "Jauna metode politikas plānošanas dokumentos", en: "A new method in policy planning documents" },
		unit: "yes_no",
		direction: "grow",
		key: true,
		baseline: noBaseline,
		targets: made({ lv: "Izmantota", en: "Used" }),
		source: staffSurvey,
		units: ["SPPAD"],
	}),
	indicator(11, 1, {
		title: { lv: "Zināšanu pēctecības process", en: "Process for the continuity of knowledge" },
		unit: "yes_no",
		direction: "grow",
		baseline: noBaseline,
		targets: made({ lv: "Izveidots", en: "Made" }),
		source: { lv: "Iekšējais normatīvais akts un iekštīkls", en: "Internal rules and the intranet" },
		units: ["PDPD"],
	}),
	indicator(12, 1, {
		title: { lv: "Siltumenerģijas patēriņš", en: "Use of heat" },
		unit: "MWh",
		direction: "fall",
		key: true,
		baseline: { value: 348.29, year: 2023 },
		targets: falls,
		source: { lv: "Datu analīze Jedox", en: "Data analysis in Jedox" },
		units: ["FVD"],
	}),
	indicator(12, 2, {
		title: { lv: "Hibrīdauto autoparka nomaiņai", en: "Hybrid cars to renew the fleet" },
		unit: "yes_no",
		direction: "grow",
		key: true,
		baseline: noBaseline,
		targets: made({ lv: "Iegādāti", en: "Bought" }),
		source: { lv: "Grāmatvedības dati", en: "Accounting data" },
		units: ["FVD"],
		notes: [
			{
				lv: "Atbildīgā vienība tabulā drukāta vienreiz abiem rezultāta rādītājiem.",
				en: "The responsible unit is printed once for both indicators of the result.",
			},
		],
	}),
];

const authority = [
	indicator(13, 1, {
		title: { lv: "Preventīvu pasākumu skaits medijiem", en: "Number of preventive events for the media" },
		unit: "count",
		direction: "grow",
		baseline: { value: 10, year: 2023 },
		targets: grows,
		source: communication,
		units: ["KN"],
	}),
	indicator(14, 1, {
		title: { lv: "Ziņas par sasniegumiem mēnesī", en: "News of achievements in a month" },
		unit: "count",
		direction: "grow",
		frequency: "month",
		baseline: noBaseline,
		targets: [{ year: 2027, value: 2 }],
		source: communication,
		units: ["KN"],
		notes: [{ lv: "Vismaz divas ziņas katru mēnesi.", en: "At least two in every month." }],
	}),
	indicator(15, 1, {
		title: { lv: "Pozitīvas atbildes par kampaņām", en: "Positive answers about campaigns" },
		unit: "%",
		direction: "grow",
		frequency: "irregular",
		baseline: noBaseline,
		source: { lv: "Kampaņas rezultātu novērtējuma aptaujas", en: "Surveys on the results of campaigns" },
		units: ["KN"],
	}),
	indicator(16, 1, {
		title: { lv: "Klientu un partneru pozitīvs vērtējums", en: "Positive rating by clients and partners" },
		unit: "%",
		direction: "grow",
		key: true,
		baseline: { value: 88.8, year: 2024 },
		targets: made({ lv: "Saglabājas vai aug", en: "Stays or grows" }),
		source: { lv: "Klientu un partneru aptauja", en: "Survey of clients and partners" },
		units: ["SPPAD"],
	}),
	indicator(17, 1, {
		title: { lv: "Nodarbinātie, pēc kuru domām kolēģi dzīvo vērtības", en: "Staff who see colleagues live the values" },
		unit: "%",
		direction: "grow",
		baseline: { value: 27.4, year: 2024 },
		targets: grows,
		source: engagement,
		units: ["PDPD"],
	}),
	indicator(17, 2, {
		title: {
			lv: "Nodarbinātie, kuri ieteiktu ministriju kā darbavietu",
			en: "Staff who would recommend the ministry as a workplace",
		},
		unit: "%",
		direction: "grow",
		baseline: { value: 61.2, year: 2024 },
		targets: grows,
		source: engagement,
		units: ["PDPD"],
	}),
];

export const indicators: IndicatorData[] = [...people, ...management, ...authority];
