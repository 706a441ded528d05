// Nodes of the European Union's authority tables and their like that the catalogue names. Each stands in it with its
// class and label, so that whoever reads the catalogue need fetch nothing.
import type { Both } from "./columns.ts";

const authority = "http://publications.europa.eu/resource/authority";

type Concept = { id: string; type: string[]; inScheme: string; label: Both };

function concept(table: string, code: string, type: string, lv: string, en: string): Concept {
	return {
		id: `${authority}/${table}/${code}`,
		type: [type, "skos:Concept"],
		inScheme: `${authority}/${table}`,
		label: { lv, en },
	};
}

export const latvian = concept("language", "LAV", "dct:LinguisticSystem", "latviešu", "Latvian");
export const english = concept("language", "ENG", "dct:LinguisticSystem", "angļu", "English");
export const latvia = concept("country", "LVA", "dct:Location", "Latvija", "Latvia");
export const government = concept(
	"data-theme",
	"GOVE",
	"skos:Concept",
	"Pārvalde un publiskais sektors",
	"Government and public sector",
);
export const isPublic = concept("access-right", "PUBLIC", "dct:RightsStatement", "publisks", "public");
export const ccBy = concept("licence", "CC_BY_4_0", "dct:LicenseDocument", "CC BY 4.0", "CC BY 4.0");
export const available = concept("planned-availability", "AVAILABLE", "skos:Concept", "pieejams", "available");
export const completed = concept("distribution-status", "COMPLETED", "skos:Concept", "pabeigts", "completed");
export const fileTypes = {
	csv: concept("file-type", "CSV", "dct:MediaTypeOrExtent", "CSV", "CSV"),
	json: concept("file-type", "JSON", "dct:MediaTypeOrExtent", "JSON", "JSON"),
};
export const frequencies = {
	UPDATE_CONT: concept("frequency", "UPDATE_CONT", "dct:Frequency", "pastāvīgi atjaunināts", "continuously updated"),
	IRREG: concept("frequency", "IRREG", "dct:Frequency", "neregulāri", "irregular"),
};

/** Licences and publishers have types of ADMS, which the EU's tables do not have. */
export const attribution: Concept = {
	id: "http://purl.org/adms/licencetype/Attribution",
	type: ["skos:Concept"],
	inScheme: "http://purl.org/adms/licencetype/1.0",
	label: { lv: "Jānorāda autors", en: "Attribution" },
};
export const nationalAuthority: Concept = {
	id: "http://purl.org/adms/publishertype/NationalAuthority",
	type: ["skos:Concept"],
	inScheme: "http://purl.org/adms/publishertype/1.0",
	label: { lv: "Valsts iestāde", en: "National authority" },
};

const concepts = [
	latvian,
	english,
	latvia,
	government,
	isPublic,
	available,
	completed,
	...Object.values(fileTypes),
	...Object.values(frequencies),
	attribution,
	nationalAuthority,
];

export const sha256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
export const mediaTypes = {
	csv: "http://www.iana.org/assignments/media-types/text/csv",
	json: "http://www.iana.org/assignments/media-types/application/json",
};
export const standards = {
	dcatAp: { id: "http://data.europa.eu/r5r/", label: { lv: "DCAT-AP 3.0.1", en: "DCAT-AP 3.0.1" } },
	csvw: {
		id: "https://www.w3.org/TR/tabular-metadata/",
		label: { lv: "W3C tabulāro datu metadati (CSVW)", en: "W3C Metadata Vocabulary for Tabular Data (CSVW)" },
	},
	json: { id: "https://www.rfc-editor.org/info/rfc8259", label: { lv: "JSON (RFC 8259)", en: "JSON (RFC 8259)" } },
	openApi: {
		id: "https://spec.openapis.org/oas/v3.1.0",
		label: { lv: "OpenAPI 3.1 specifikācija", en: "OpenAPI Specification 3.1" },
	},
};

export const themes = government.inScheme;

/** What the catalogue refers to, each with its class and its name. */
export function referredNodes(): object[] {
	const schemes = [...new Set(concepts.map((one) => one.inScheme))];
	return [
		...concepts.map(({ id, type, inScheme, label }) => ({ id, type, inScheme, label })),
		{
			id: ccBy.id,
			type: ccBy.type,
			inScheme: ccBy.inScheme,
			label: ccBy.label,
			kindOf: attribution.id,
			sameLicence: "https://creativecommons.org/licenses/by/4.0/",
		},
		...[...schemes, ccBy.inScheme].map((id) => ({ id, type: "skos:ConceptScheme", title: schemeTitle(id) })),
		...Object.values(mediaTypes).map((id) => ({ id, type: "dct:MediaType" })),
		...Object.values(standards).map(({ id, label }) => ({ id, type: "dct:Standard", title: label })),
		{ id: sha256, type: "spdx:ChecksumAlgorithm" },
	];
}

function schemeTitle(id: string): Both {
	const name = id.startsWith(authority) ? id.slice(authority.length + 1) : id.split("/").slice(3).join("/");
	return { lv: `Vārdnīca „${name}”`, en: `Vocabulary “${name}”` };
}
