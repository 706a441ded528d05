// The fourteen ministries under their present names.
import { welfareUnits } from "./institutions-units.ts";
import type { InstitutionData } from "./types.ts";

export const ministries = [
	{ code: "AiM", name: { lv: "Aizsardzības ministrija", en: "Ministry of Defence" }, kind: "ministry" },
	{ code: "ĀM", name: { lv: "Ārlietu ministrija", en: "Ministry of Foreign Affairs" }, kind: "ministry" },
	{ code: "EM", name: { lv: "Ekonomikas ministrija", en: "Ministry of Economics" }, kind: "ministry" },
	{ code: "FM", name: { lv: "Finanšu ministrija", en: "Ministry of Finance" }, kind: "ministry" },
	{ code: "IeM", name: { lv: "Iekšlietu ministrija", en: "Ministry of the Interior" }, kind: "ministry" },
	{
		code: "IZM",
		name: { lv: "Izglītības un zinātnes ministrija", en: "Ministry of Education and Science" },
		kind: "ministry",
	},
	{ code: "KM", name: { lv: "Kultūras ministrija", en: "Ministry of Culture" }, kind: "ministry" },
	{
		code: "KEM",
		name: { lv: "Klimata un enerģētikas ministrija", en: "Ministry of Climate and Energy" },
		kind: "ministry",
		validFrom: "2023-01-01",
	},
	{
		code: "LM",
		name: { lv: "Labklājības ministrija", en: "Ministry of Welfare" },
		kind: "ministry",
		units: welfareUnits,
	},
	{ code: "SM", name: { lv: "Satiksmes ministrija", en: "Ministry of Transport" }, kind: "ministry" },
	{ code: "TM", name: { lv: "Tieslietu ministrija", en: "Ministry of Justice" }, kind: "ministry" },
	{ code: "VM", name: { lv: "Veselības ministrija", en: "Ministry of Health" }, kind: "ministry" },
	{
		code: "VARAM",
		name: {
			lv: "Viedās administrācijas un reģionālās attīstības ministrija",
			en: "Ministry of Smart Administration and Regional Development",
		},
		kind: "ministry",
		formerNames: [
			{
				name: {
					lv: "Vides aizsardzības un reģionālās attīstības ministrija",
					en: "Ministry of Environmental Protection and Regional Development",
				},
				until: "2024-07-01",
			},
		],
		note: {
			lv: "Dokumentos ir abi nosaukumi; to maiņas diena no dokumentiem nav zināma un ņemta no publiskām ziņām.",
			en: "The documents have both names; the day of the change is not in them and is taken from public knowledge.",
		},
	},
	{ code: "ZM", name: { lv: "Zemkopības ministrija", en: "Ministry of Agriculture" }, kind: "ministry" },
] satisfies InstitutionData[];
