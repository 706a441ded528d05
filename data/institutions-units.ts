// Units that the strategies of the State Chancellery and of the Ministry of Welfare name.
import type { UnitData } from "./types.ts";

export const chancelleryUnits: UnitData[] = [
	{
		code: "PKD",
		name: { lv: "Pārresoru koordinācijas departaments", en: "Cross-Sectoral Coordination Department" },
		validFrom: "2023-03-01",
		note: {
			lv: "Līdz apvienošanai – Pārresoru koordinācijas centrs. Apzīmējumu stratēģija nenosauc.",
			en: "The Cross-Sectoral Coordination Centre before the merger. The strategy prints no code.",
		},
	},
	{
		code: "IL",
		name: { lv: "Inovācijas laboratorija", en: "Innovation Laboratory" },
		note: { lv: "Apzīmējumu stratēģija nenosauc.", en: "The strategy prints no code." },
	},
];

const onlyCode = {
	lv: "Stratēģijā ir tikai apzīmējums, bez pilna nosaukuma.",
	en: "The strategy prints only the code, without the full name.",
};

/** As the strategy's tables of indicators have them; "all units" and "holders of services" are no units. */
export const welfareUnits: UnitData[] = ["FVD", "ITD", "KN", "PDPD", "SPPAD"].map((code) => ({
	code,
	name: { lv: code, en: code },
	note: onlyCode,
}));
