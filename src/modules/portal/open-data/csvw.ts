// What the columns of a CSV file are, for machines: W3C "Metadata Vocabulary for Tabular Data" (CSVW).
import { findDataSet } from "./all-sets.ts";
import type { Both, Column } from "./columns.ts";
import type { DataSet } from "./data-set.ts";
import { licence } from "./formats.ts";

const datatypes: Record<Column["type"], string | { base: string; format: string }> = {
	text: "string",
	code: "string",
	integer: "integer",
	number: "number",
	boolean: { base: "boolean", format: "true|false" },
	day: { base: "date", format: "yyyy-MM-dd" },
	instant: { base: "dateTime", format: "yyyy-MM-ddTHH:mm:ssX" },
	year: "gYear",
	address: "anyURI",
};

const apostrophe: Both = {
	lv: "Teksta šūnai, ko izklājlapa uzskatītu par formulu, priekšā ir apostrofs; JSON datnē tā nav.",
	en: "A text cell that a spreadsheet would take for a formula has an apostrophe before it; the JSON file has it without.",
};

/**
 * The set's own table and those that its keys lead to, because a foreign key must find its table in the same group. The
 * group's own tableSchema is the default that CSVW allows it: who looks for the schema of this one file finds it on top.
 */
export function csvwMetadata(set: DataSet, modified: Date) {
	return {
		"@context": ["http://www.w3.org/ns/csvw", { "@language": "lv" }],
		"dc:title": inBoth(set.title),
		"dc:description": inBoth(set.about),
		"dc:license": { "@id": licence },
		"dc:modified": { "@value": modified.toISOString().slice(0, 10), "@type": "xsd:date" },
		dialect: {
			encoding: "utf-8",
			delimiter: ",",
			quoteChar: '"',
			doubleQuote: true,
			header: true,
			lineTerminators: ["\r\n"],
		},
		notes: [{ "dc:description": inBoth(apostrophe) }],
		tableSchema: schemaOf(set),
		tables: withReferred(set).map((one) => ({
			url: `${one.code}.csv`,
			"dc:title": inBoth(one.title),
			"dc:description": inBoth(one.about),
			tableSchema: schemaOf(one),
		})),
	};
}

function withReferred(set: DataSet, seen: DataSet[] = []): DataSet[] {
	if (seen.includes(set)) return seen;
	const referred = set.foreign.map((key) => findDataSet(key.set)).filter((one) => one !== undefined);
	return referred.reduce((found, one) => withReferred(one, found), [...seen, set]);
}

function schemaOf(set: DataSet) {
	return {
		columns: Object.entries(set.columns).map(([name, column]) => columnOf(name, column)),
		primaryKey: set.key,
		...(set.foreign.length > 0 ? { foreignKeys: set.foreign.map(foreignKeyOf) } : {}),
	};
}

/** The header of the file is the column's name: it is a title in no language. */
function columnOf(name: string, column: Column) {
	return {
		name,
		titles: { und: name, lv: column.title.lv, en: column.title.en },
		...(column.about ? { "dc:description": inBoth(column.about) } : {}),
		datatype: column.values ? { base: "string", format: column.values.join("|") } : datatypes[column.type],
		...(column.lang ? { lang: column.lang } : {}),
		required: column.required,
	};
}

function foreignKeyOf(key: DataSet["foreign"][number]) {
	return {
		columnReference: key.columns,
		reference: { resource: `${key.set}.csv`, columnReference: key.to },
	};
}

const inBoth = (said: Both) => [
	{ "@value": said.lv, "@language": "lv" },
	{ "@value": said.en, "@language": "en" },
];
