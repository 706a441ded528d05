// The catalogue of the data sets: DCAT-AP 3.0.1 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/) in JSON-LD with its
// context inside. It stands by itself: whatever it names has its class and its name in it.

import { catalogueWords } from "./catalogue-words.ts";
import type { Both } from "./columns.ts";
import type { DataSet } from "./data-set.ts";
import type { Body, Rendering } from "./rendering.ts";
import {
	available,
	ccBy,
	completed,
	english,
	fileTypes,
	frequencies,
	government,
	isPublic,
	latvia,
	latvian,
	mediaTypes,
	nationalAuthority,
	referredNodes,
	sha256,
	standards,
	themes,
} from "./vocabularies.ts";

const link = (id: string) => ({ "@id": id, "@type": "@id" });
const typed = (id: string, type: string) => ({ "@id": id, "@type": type });
const said = (id: string) => ({ "@id": id, "@container": "@language" });

const context = {
	dcat: "http://www.w3.org/ns/dcat#",
	dct: "http://purl.org/dc/terms/",
	dcatap: "http://data.europa.eu/r5r/",
	foaf: "http://xmlns.com/foaf/0.1/",
	vcard: "http://www.w3.org/2006/vcard/ns#",
	org: "http://www.w3.org/ns/org#",
	skos: "http://www.w3.org/2004/02/skos/core#",
	spdx: "http://spdx.org/rdf/terms#",
	adms: "http://www.w3.org/ns/adms#",
	rdfs: "http://www.w3.org/2000/01/rdf-schema#",
	owl: "http://www.w3.org/2002/07/owl#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
	id: "@id",
	type: "@type",
	title: said("dct:title"),
	description: said("dct:description"),
	keyword: said("dcat:keyword"),
	label: said("skos:prefLabel"),
	name: said("foaf:name"),
	contactName: said("vcard:fn"),
	statement: said("rdfs:label"),
	identifier: "dct:identifier",
	code: "skos:notation",
	publisher: link("dct:publisher"),
	creator: link("dct:creator"),
	kindOf: link("dct:type"),
	sameLicence: link("owl:sameAs"),
	inScheme: link("skos:inScheme"),
	dataset: link("dcat:dataset"),
	service: link("dcat:service"),
	servesDataset: link("dcat:servesDataset"),
	distribution: link("dcat:distribution"),
	accessService: link("dcat:accessService"),
	accessURL: link("dcat:accessURL"),
	downloadURL: link("dcat:downloadURL"),
	endpointURL: link("dcat:endpointURL"),
	endpointDescription: link("dcat:endpointDescription"),
	landingPage: link("dcat:landingPage"),
	homepage: link("foaf:homepage"),
	page: link("foaf:page"),
	contactPoint: link("dcat:contactPoint"),
	email: link("vcard:hasEmail"),
	contactPage: link("vcard:hasURL"),
	theme: link("dcat:theme"),
	themeTaxonomy: link("dcat:themeTaxonomy"),
	language: link("dct:language"),
	licence: link("dct:license"),
	accessRights: link("dct:accessRights"),
	spatial: link("dct:spatial"),
	temporal: link("dct:temporal"),
	startDate: typed("dcat:startDate", "xsd:date"),
	endDate: typed("dcat:endDate", "xsd:date"),
	frequency: link("dct:accrualPeriodicity"),
	provenance: link("dct:provenance"),
	conformsTo: link("dct:conformsTo"),
	format: link("dct:format"),
	mediaType: link("dcat:mediaType"),
	availability: link("dcatap:availability"),
	status: link("adms:status"),
	byteSize: typed("dcat:byteSize", "xsd:nonNegativeInteger"),
	checksum: link("spdx:checksum"),
	algorithm: link("spdx:algorithm"),
	checksumValue: typed("spdx:checksumValue", "xsd:hexBinary"),
	modified: typed("dct:modified", "xsd:dateTime"),
};

/** Who answers for the data: an institution of the register, at its address. */
export type Publisher = { path: string; code: string; name: { lv: string; en?: string }; email: string | undefined };

export type Shelf = {
	/** Where the pages are, without a slash at the end; every address begins with it. */
	base: string;
	publisher: Publisher;
	modified: Date;
	sets: { set: DataSet; rendering: Rendering; modified: Date }[];
};

export function catalogueGraph(shelf: Shelf): object {
	return { "@context": context, "@graph": nodesOf(shelf) };
}

const languages = [latvian.id, english.id];

function nodesOf({ base, publisher, modified, sets }: Shelf): object[] {
	const at = (path: string) => `${base}${path}`;
	const agent = at(`${publisher.path}#iestade`);
	const contact = at("/data#contact");
	const service = at("/api#service");
	const ids = sets.map(({ set }) => setId(base, set));
	const common = { publisher: agent, contactPoint: contact, licence: ccBy.id };
	const documents = [at("/"), at("/data"), at("/api"), ...sets.map(({ set }) => at(`/data/${set.code}`))];
	return [
		{
			...{ id: at("/data#catalog"), type: "dcat:Catalog" },
			title: catalogueWords.title,
			description: catalogueWords.about,
			...common,
			creator: agent,
			homepage: at("/data"),
			language: languages,
			spatial: latvia.id,
			themeTaxonomy: themes,
			conformsTo: standards.dcatAp.id,
			modified: stamp(modified),
			dataset: ids,
			service,
		},
		{
			...{ id: service, type: "dcat:DataService" },
			title: catalogueWords.service,
			description: catalogueWords.aboutService,
			...common,
			endpointURL: at("/api/v1"),
			endpointDescription: at("/api/v1/openapi.json"),
			conformsTo: standards.openApi.id,
			format: fileTypes.json.id,
			accessRights: isPublic.id,
			theme: government.id,
			keyword: { lv: ["API", "atvērtie dati"], en: ["API", "open data"] },
			landingPage: at("/api"),
			page: at("/api"),
			servesDataset: ids,
		},
		...sets.flatMap((one) => setNodes(base, one, { ...common, service })),
		{
			...{ id: agent, type: ["foaf:Agent", "foaf:Organization", "org:Organization"] },
			name: publisher.name,
			code: publisher.code,
			kindOf: nationalAuthority.id,
			homepage: at(publisher.path),
		},
		{
			...{ id: contact, type: ["vcard:Kind", "vcard:Organization"] },
			contactName: publisher.name,
			contactPage: at("/data"),
			...(publisher.email ? { email: `mailto:${publisher.email}` } : {}),
		},
		...[...documents, at(publisher.path)].map((id) => ({ id, type: "foaf:Document" })),
		{ id: at("/data#provenance"), type: "dct:ProvenanceStatement", statement: catalogueWords.provenance },
		...referredNodes(),
	];
}

export const setId = (base: string, set: DataSet) => `${base}/data/${set.code}#dataset`;

type Common = { publisher: string; contactPoint: string; licence: string; service: string };

function setNodes(base: string, { set, rendering, modified }: Shelf["sets"][number], common: Common): object[] {
	const page = `${base}/data/${set.code}`;
	const period = `${page}#period`;
	const { licence, service, ...ofSet } = common;
	const file = { set, page, modified, licence, service };
	return [
		{
			...{ id: setId(base, set), type: "dcat:Dataset" },
			title: set.title,
			description: set.about,
			keyword: set.keywords,
			identifier: setId(base, set),
			...ofSet,
			landingPage: page,
			page,
			theme: government.id,
			language: languages,
			accessRights: isPublic.id,
			spatial: latvia.id,
			...(rendering.covers ? { temporal: period } : {}),
			frequency: frequencies[set.frequency].id,
			provenance: `${base}/data#provenance`,
			conformsTo: standards.csvw.id,
			modified: stamp(modified),
			distribution: [`${page}.csv#distribution`, `${page}.json#distribution`],
		},
		...distribution({ ...file, format: "csv", body: rendering.csv }),
		...distribution({ ...file, format: "json", body: rendering.json }),
		...(rendering.covers ? [periodNode(period, rendering.covers)] : []),
	];
}

type FileFacts = {
	set: DataSet;
	page: string;
	modified: Date;
	licence: string;
	service: string;
	format: "csv" | "json";
	body: Body;
};

function distribution({ set, page, modified, licence, service, format, body }: FileFacts): object[] {
	const address = `${page}.${format}`;
	const checksum = `${address}#checksum`;
	const name = format.toUpperCase();
	const titled = (title: Both) => ({ lv: `${title.lv} (${name})`, en: `${title.en} (${name})` });
	return [
		{
			...{ id: `${address}#distribution`, type: "dcat:Distribution" },
			title: titled(set.title),
			description: format === "csv" ? catalogueWords.aboutCsv : catalogueWords.aboutJson,
			accessURL: page,
			downloadURL: address,
			accessService: service,
			licence,
			format: fileTypes[format].id,
			mediaType: mediaTypes[format],
			conformsTo: format === "csv" ? standards.csvw.id : standards.json.id,
			language: languages,
			availability: available.id,
			status: completed.id,
			page: page,
			modified: stamp(modified),
			byteSize: String(body.size),
			checksum,
		},
		{ id: checksum, type: "spdx:Checksum", algorithm: sha256, checksumValue: body.sha256 },
	];
}

const periodNode = (id: string, { from, to }: { from: string; to: string }) => ({
	...{ id, type: "dct:PeriodOfTime" },
	startDate: from,
	endDate: to,
});

const stamp = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
