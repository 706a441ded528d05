// Institutions that the five documents name. Codes are the abbreviations in official use; a body without one gets a
// short stable code of its own.
import { ministries } from "./institutions-ministries.ts";
import { others } from "./institutions-others.ts";
import { chancelleryUnits } from "./institutions-units.ts";
import type { GroupData, InstitutionData } from "./types.ts";

const centre = [
	{
		code: "VK",
		name: { lv: "Valsts kanceleja", en: "State Chancellery" },
		kind: "government_centre",
		units: chancelleryUnits,
	},
	{
		code: "PKC",
		name: { lv: "Pārresoru koordinācijas centrs", en: "Cross-Sectoral Coordination Centre" },
		kind: "government_centre",
		validTo: "2023-03-01",
		successor: "VK",
		note: { lv: "Pievienots Valsts kancelejai.", en: "Merged into the State Chancellery." },
	},
	{
		code: "VAS",
		name: { lv: "Valsts administrācijas skola", en: "Latvian School of Public Administration" },
		kind: "subordinate",
		parent: "VK",
	},
] satisfies InstitutionData[];

export const institutions: InstitutionData[] = [...centre, ...ministries, ...others];

export const groups = [
	{ code: "visas-ministrijas", name: { lv: "Visas ministrijas", en: "All ministries" }, kinds: ["ministry"] },
	{
		code: "tiesas-parvaldes-iestades",
		name: { lv: "Visas valsts tiešās pārvaldes iestādes", en: "All institutions of direct state administration" },
		kinds: ["government_centre", "ministry", "subordinate"],
	},
	{
		code: "valsts-parvaldes-iestades",
		name: { lv: "Valsts pārvaldes iestādes", en: "Institutions of state administration" },
		kinds: ["government_centre", "ministry", "subordinate", "municipality", "planning_region"],
	},
	{
		code: "pasvaldibu-iestades",
		name: { lv: "Pašvaldību iestādes", en: "Municipal institutions" },
		kinds: ["municipality"],
	},
] satisfies GroupData[];
