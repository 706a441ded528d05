// The register as linked data: the W3C Organization Ontology (https://www.w3.org/TR/vocab-org/) in JSON-LD. Addresses
// are relative to the document's own, so that an installation needs not know what it is called outside.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";
import { isThere } from "./past.ts";
import { institutionPath } from "./paths.ts";
import type { Institution, Unit } from "./queries.ts";
import type { Named, RegisterView } from "./view-model.ts";
import { institutionKindWords } from "./words.ts";

const link = (id: string) => ({ "@id": id, "@type": "@id" });
const day = (id: string) => ({ "@id": id, "@type": "xsd:date" });

const context = {
	org: "http://www.w3.org/ns/org#",
	skos: "http://www.w3.org/2004/02/skos/core#",
	dcterms: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	time: "http://www.w3.org/2006/time#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
	id: "@id",
	type: "@type",
	code: "skos:notation",
	name: { "@id": "skos:prefLabel", "@container": "@language" },
	earlierName: { "@id": "skos:altLabel", "@container": "@language" },
	note: { "@id": "skos:note", "@container": "@language" },
	kind: link("org:classification"),
	parent: link("org:subOrganizationOf"),
	unit: link("org:hasUnit"),
	unitOf: link("org:unitOf"),
	partOf: link("org:subOrganizationOf"),
	resultedFrom: link("org:resultedFrom"),
	changedBy: link("org:changedBy"),
	original: link("org:originalOrganization"),
	resulting: link("org:resultingOrganization"),
	page: link("foaf:page"),
	validity: "time:hasTime",
	beginning: "time:hasBeginning",
	end: "time:hasEnd",
	date: day("time:inXSDDate"),
	act: "dcterms:source",
};

type Node = Record<string, unknown> & { id: string };

/** Those there on the day, their units, and what led to them: with the institutions that were merged into them. */
export function registerGraph(register: RegisterView): object {
	const there = register.rows.filter((row) => isThere(row, register.asOf));
	const kinds = [...new Set(there.map((row) => row.kind))].map(kindNode);
	return { "@context": context, "@graph": [...graphOf(register, there), ...kinds] };
}

/** One institution, its units and the changes that it came from or went by. None when there is no such code. */
export function institutionGraph(register: RegisterView, code: string): object | undefined {
	const row = register.rows.find((one) => one.code === code);
	return row && { "@context": context, "@graph": [...graphOf(register, [row]), kindNode(row.kind)] };
}

function graphOf(register: RegisterView, rows: readonly Institution[]): Node[] {
	const wanted = new Set(rows.map((row) => row.id));
	// Who was merged into one of these is said too, by name: the event speaks of both.
	const merged = rows.flatMap((row) => register.predecessors.get(row.id) ?? []);
	const told = [...rows, ...merged.filter((row) => !wanted.has(row.id))];
	return [
		...told.map((row) => institutionNode(register, row)),
		...rows.flatMap((row) => unitNodes(row, register.units.get(row.id) ?? [])),
		...told.flatMap((row) => eventsOf(register, row).map(eventNode)),
	];
}

const institutionId = (row: Pick<Institution, "code">) => `${institutionPath(row.code)}#iestade`;
const unitId = (row: Pick<Institution, "code">, unit: Pick<Unit, "code">) =>
	`${institutionPath(row.code)}#strukturvieniba-${encodeURIComponent(unit.code)}`;
const kindId = (kind: string) => `/iestades#veids-${kind}`;

function institutionNode(register: RegisterView, row: Institution): Node {
	const parent = register.byId.get(row.parentId ?? "");
	const events = eventsOf(register, row);
	const mergers = (register.predecessors.get(row.id) ?? []).flatMap((one) =>
		eventsOf(register, one).filter((event) => event.kind === "merger"),
	);
	return present({
		id: institutionId(row),
		type: ["org:Organization", "org:FormalOrganization"],
		code: row.code,
		name: labels(row.name),
		earlierName: earlierNames(register.names.get(row.id) ?? [], register.asOf),
		note: row.note && labels(row.note),
		kind: kindId(row.kind),
		parent: parent && institutionId(parent),
		unit: (register.units.get(row.id) ?? []).map((unit) => unitId(row, unit)),
		resultedFrom: [...events.filter((event) => event.kind === "founding"), ...mergers].map((event) => event.id),
		changedBy: [...events.filter((event) => event.kind !== "founding"), ...mergers].map((event) => event.id),
		validity: interval(row),
		page: institutionPath(row.code),
	});
}

function unitNodes(owner: Institution, units: readonly Unit[]): Node[] {
	return units.map((unit) => {
		const above = units.find((one) => one.id === unit.parentId);
		return present({
			id: unitId(owner, unit),
			type: "org:OrganizationalUnit",
			code: unit.code,
			name: labels(unit.name),
			note: unit.note && labels(unit.note),
			unitOf: institutionId(owner),
			partOf: above && unitId(owner, above),
			validity: interval(unit),
		});
	});
}

function kindNode(kind: string): Node {
	const words = institutionKindWords as Record<"lv" | "en", Record<string, string>>;
	return present({
		id: kindId(kind),
		type: "skos:Concept",
		code: kind,
		name: labels({ lv: words.lv[kind] ?? kind, en: words.en[kind] }),
	});
}

type Event = {
	kind: "founding" | "renaming" | "move" | "merger" | "closure";
	id: string;
	day: Day;
	label: Text;
	act: string | null;
	original: string[];
	resulting: string[];
};

/** What has happened to an institution by the day, each with its act where it is known. */
function eventsOf(register: RegisterView, row: Institution): Event[] {
	const own = institutionId(row);
	const at = (kind: Event["kind"], on: Day) => ({ kind, day: on, id: `${institutionPath(row.code)}#${kind}-${on}` });
	const events: Event[] = [];
	if (row.validFrom) {
		const label = { lv: `Izveidota: ${row.name.lv}`, en: `Founded: ${row.name.en ?? row.name.lv}` };
		events.push({ ...at("founding", row.validFrom), label, act: row.foundingAct, original: [], resulting: [own] });
	}
	for (const { validFrom, name, act } of register.names.get(row.id) ?? []) {
		if (validFrom === null) continue;
		const label = { lv: `Mainīts nosaukums: ${name.lv}`, en: `Renamed: ${name.en ?? name.lv}` };
		events.push({ ...at("renaming", validFrom), label, act, original: [own], resulting: [own] });
	}
	for (const { validFrom, act } of register.places.get(row.id) ?? []) {
		if (validFrom === null) continue;
		const label = { lv: "Mainīta pakļautība", en: "Moved" };
		events.push({ ...at("move", validFrom), label, act, original: [own], resulting: [own] });
	}
	if (row.validTo) {
		const successor = register.byId.get(row.successorId ?? "");
		const label = successor
			? { lv: `${row.code} pievienota: ${successor.code}`, en: `${row.code} merged into ${successor.code}` }
			: { lv: `${row.code} slēgta`, en: `${row.code} closed` };
		events.push({
			...at(successor ? "merger" : "closure", row.validTo),
			label,
			act: row.closingAct,
			original: [own, ...(successor ? [institutionId(successor)] : [])],
			resulting: successor ? [institutionId(successor)] : [],
		});
	}
	return events.filter((event) => event.day <= register.asOf);
}

function eventNode({ id, label, day: on, act, original, resulting }: Event): Node {
	return present({
		id,
		type: "org:ChangeEvent",
		name: labels(label),
		original,
		resulting,
		validity: instant(on),
		act,
	});
}

function earlierNames(names: readonly Named[], asOf: Day): Record<string, string[]> | undefined {
	const earlier = names.filter((one) => one.validTo !== null && one.validTo <= asOf).map((one) => one.name);
	if (earlier.length === 0) return undefined;
	return { lv: earlier.map((name) => name.lv), en: earlier.flatMap((name) => name.en ?? []) };
}

const labels = ({ lv, en }: Text) => (en ? { lv, en } : { lv });

const instant = (on: Day) => ({ type: "time:Instant", date: on });

/** `validTo` is the first day on which it is no more, as the end of a proper interval is. */
function interval({ validFrom, validTo }: { validFrom: Day | null; validTo: Day | null }) {
	if (validFrom === null && validTo === null) return undefined;
	return {
		type: "time:ProperInterval",
		...(validFrom ? { beginning: instant(validFrom) } : {}),
		...(validTo ? { end: instant(validTo) } : {}),
	};
}

/** What is not there is not said. */
function present(node: Node): Node {
	const said = Object.entries(node).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0));
	return Object.fromEntries(said) as Node;
}
