// The template: which sheets and columns it has, what they are called, and what is chosen from a list. Pure.
import type { Text } from "#kernel/words.ts";

export type ListName =
	| "kinds"
	| "roles"
	| "institutions"
	| "groups"
	| "plans"
	| "yes"
	| "sources"
	| "parts"
	| "priorities"
	| "statuses"
	| "elements";

export type Column = {
	key: string;
	head: Required<Text>;
	width: number;
	format?: "number";
	list?: ListName;
	/** A file may lack it: what it would say stays as it is. */
	optional?: true;
};

export type SheetPlan = {
	key: SheetKey;
	name: string;
	columns: readonly Column[];
	/** Columns of years. */
	years?: true;
	/** A file may lack it: those of earlier releases do. */
	optional?: true;
};
export type SheetKey =
	| "plan"
	| "elements"
	| "deadlines"
	| "parties"
	| "links"
	| "tasks"
	| "notes"
	| "funding"
	| "printed"
	| "context";

const column = (key: string, lv: string, en: string, width: number, more: Partial<Column> = {}): Column => ({
	key,
	head: { lv, en },
	width,
	...more,
});

const inBoth = (key: string, lv: string, en: string, width = 45): Column[] => [
	column(`${key}.lv`, `${lv} latviski`, `${en} in Latvian`, width),
	column(`${key}.en`, `${lv} angliski`, `${en} in English`, width),
];

const ofElement = column("element", "Elementa kods", "Element's code", 14, { list: "elements" });

export const sheetPlans: readonly SheetPlan[] = [
	{
		key: "plan",
		name: "Plāns",
		columns: [
			column("field", "Lauks", "Field", 38),
			column("lv", "Vērtība", "Value", 70),
			column("en", "Vērtība angliski", "Value in English", 70),
		],
	},
	{
		key: "elements",
		name: "Elementi",
		columns: [
			column("code", "Kods", "Code", 12),
			column("parent", "Virselementa kods", "Code of the element above", 14),
			column("kind", "Veids", "Kind", 24, { list: "kinds" }),
			...inBoth("title", "Nosaukums", "Title"),
			...inBoth("description", "Apraksts", "Description"),
			column("horizontal", "Horizontāls", "Horizontal", 12, { list: "yes" }),
			column("key", "Galvenais", "Key", 12, { list: "yes" }),
			column("weight", "Svars", "Weight", 10, { format: "number", optional: true }),
			column("id", "Identifikators (nemainīt)", "Identifier (do not change)", 38),
		],
	},
	{
		key: "deadlines",
		name: "Termiņi",
		columns: [
			ofElement,
			column("period", "Termiņš", "Deadline", 14),
			...inBoth("indicator", "Rezultatīvais rādītājs", "Result indicator"),
			...inBoth("note", "Piezīme", "Note", 30),
		],
	},
	{
		key: "parties",
		name: "Iesaistītie",
		columns: [
			ofElement,
			column("role", "Loma", "Role", 18, { list: "roles" }),
			column("institution", "Iestādes kods", "Institution's code", 16, { list: "institutions" }),
			column("group", "Grupas kods", "Group's code", 28, { list: "groups" }),
			...inBoth("name", "Cits nosaukums", "Other name", 30),
			...inBoth("note", "Piezīme", "Note", 30),
		],
	},
	{
		key: "links",
		name: "Saites",
		columns: [
			ofElement,
			column("plan", "Plāna kods", "Plan's code", 20, { list: "plans" }),
			column("target", "Sekmētā elementa kods", "Code of the element served", 22),
		],
	},
	{
		key: "tasks",
		name: "Uzdevumi",
		optional: true,
		columns: [
			ofElement,
			column("unit", "Struktūrvienības kods", "Unit's code", 18),
			column("unit_of", "Struktūrvienības iestāde, ja cita", "Unit's institution, if another", 18, {
				list: "institutions",
			}),
			column("unit_name", "Cits struktūrvienības nosaukums", "Other name of the unit", 30),
			column("person", "Izpildītājs", "Person", 26, { optional: true }),
			column("priority", "Prioritāte", "Priority", 14, { list: "priorities" }),
			column("weight", "Svars", "Weight", 10, { format: "number" }),
			column("as_of", "Virzība uz dienu", "Progress as of", 14),
			column("status", "Statuss", "Status", 16, { list: "statuses" }),
			column("measure", "Cik paveikts", "How much is done", 14),
			column("note", "Piezīme", "Note", 45),
			column("reason", "Kāpēc atcelts", "Why it was dropped", 30),
		],
	},
	{
		key: "notes",
		name: "Piezīmes",
		columns: [
			column("code", "Kods", "Code", 14),
			column("source", "Finansējuma avots", "Source of funding", 26, { list: "sources" }),
			...inBoth("note", "Piezīme", "Note", 60),
		],
	},
	{
		key: "funding",
		name: "Finansējums",
		years: true,
		columns: [
			column("code", "Kods", "Code", 12),
			...inBoth("title", "Nosaukums", "Title"),
			column("source", "Avots", "Source", 26, { list: "sources" }),
			column("trainees", "Apmācāmo skaits", "People to be trained", 14, { format: "number" }),
			column("printed_sum", "Dokumentā drukātā kopsumma", "Sum that the document prints", 18, { format: "number" }),
		],
	},
	{
		key: "printed",
		name: "Neskaidrās summas",
		columns: [
			column("code", "Kods", "Code", 12),
			column("source", "Avots", "Source", 26, { list: "sources" }),
			column("part", "Daļa", "Part", 14, { list: "parts" }),
			column("year", "Gads", "Year", 10),
			column("text", "Kā drukāts", "As printed", 18),
			column("readings", "Iespējamās summas", "Possible amounts", 26),
		],
	},
	{
		key: "context",
		name: "Konteksts",
		columns: [
			column("place", "Vieta", "Place", 34),
			...inBoth("text", "Teksts", "Text", 60),
			column("value", "Vērtība", "Value", 20),
		],
	},
];

export const sheetOf = (key: SheetKey): SheetPlan => {
	const found = sheetPlans.find((one) => one.key === key);
	if (!found) throw new Error(`the template has no sheet ${key}`);
	return found;
};

export const helpSheet = "Kā aizpildīt";
export const listSheet = "Saraksti";

/** What the sheet "Plāns" says, a row per fact; `many` may stand in several rows. */
export type PlanField = { key: string; head: Required<Text>; many?: true; words?: true };

const fact = (key: string, lv: string, en: string, more: Partial<PlanField> = {}): PlanField => ({
	key,
	head: { lv, en },
	...more,
});
const words = { words: true } as const;

export const planFields: readonly PlanField[] = [
	fact("code", "Kods", "Code"),
	fact("kind", "Veids", "Kind"),
	fact("title", "Nosaukums", "Title", words),
	fact("period.from", "Perioda pirmais gads", "First year"),
	fact("period.to", "Perioda pēdējais gads", "Last year"),
	fact("owner", "Atbildīgās iestādes kods", "Owner's code"),
	fact("superior", "Pakārtots plānam", "Under the plan", { many: true }),
	fact("act.kind", "Tiesību akta veids", "Kind of the approving act"),
	fact("act.number", "Tiesību akta numurs", "Number of the act"),
	fact("act.date", "Tiesību akta datums", "Date of the act"),
	fact("act.title", "Tiesību akta nosaukums", "Title of the act", words),
	fact("act.url", "Tiesību akta saite", "Link to the act"),
	fact("mission", "Misija", "Mission", words),
	fact("vision", "Redzējums", "Vision", words),
	fact("mandate", "Kompetence", "Mandate", words),
	fact("values", "Vērtība", "Value of the institution", { many: true, ...words }),
	fact("source", "Avots", "Source", words),
	fact("notes", "Piezīme par plānu", "Note on the plan", { many: true, ...words }),
];

/** Headings of the columns of years: "Plānots 2026". */
export const yearHeads = {
	planned: { lv: "Plānots", en: "Planned" },
	additional: { lv: "Papildus", en: "Additional" },
} as const;

/** However somebody wrote a heading: "  nosaukums LATVISKI " is "Nosaukums latviski". */
export const plain = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("lv");
