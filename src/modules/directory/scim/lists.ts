// Filters, sorting and paging of lists (RFC 7644, 3.4.2).
import SCIMMY from "scimmy";

const mostItems = 200;
type Query = (name: string) => string | undefined;
type Json = Record<string, unknown>;

/** The name that is asked for, where the filter asks for nothing else: the question that directories ask most. */
export function askedUserName(query: Query): string | undefined {
	return /^\s*userName\s+eq\s+"([^"\\]+)"\s*$/i.exec(query("filter") ?? "")?.[1];
}

export function listAnswer(resources: Json[], query: Query) {
	const filter = query("filter");
	const found = filter === undefined ? resources : matching(resources, filter);
	const startIndex = Math.max(1, numberOf(query("startIndex"), 1));
	const count = Math.min(mostItems, Math.max(0, numberOf(query("count"), 100)));
	const sortBy = query("sortBy");
	const sortOrder = query("sortOrder") === "descending" ? "descending" : "ascending";
	const sorted = sortBy ? sort(found, { sortBy, sortOrder, count: found.length }) : found;
	const items = sorted.slice(startIndex - 1, startIndex - 1 + count);
	return {
		schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
		...{ totalResults: found.length, startIndex, itemsPerPage: items.length, Resources: items },
	};
}

type Sorting = { sortBy: string; sortOrder: "ascending" | "descending"; count: number };

function sort(resources: Json[], sorting: Sorting): Json[] {
	const sorted = new SCIMMY.Messages.ListResponse(resources as never, sorting as never);
	return sorted.Resources as unknown as Json[];
}

/** In whatever letters, as RFC 7643 (2.3.1) says of all attributes kept here but identifiers. */
function matching(resources: Json[], filter: string): Json[] {
	const isExact = /\b(id|externalId|value|\$ref)\b/i.test(filter) && !/\bemails\b/i.test(filter);
	if (isExact) return parse(filter).match(resources) as Json[];
	const small = resources.map((resource, place) => ({ ...(inSmallLetters(resource) as Json), place }));
	const quoted = filter.replace(/"(?:[^"\\]|\\.)*"/g, (text) => inSmallLetters(text) as string);
	const found = parse(quoted).match(small) as { place: number }[];
	return found.map(({ place }) => resources[place] ?? {});
}

function inSmallLetters(value: unknown): unknown {
	if (typeof value === "string") return /^"?\d{4}-\d{2}-\d{2}T/.test(value) ? value : value.toLowerCase();
	if (Array.isArray(value)) return value.map(inSmallLetters);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inSmallLetters(one)]));
}

function parse(filter: string) {
	if (filter.length > 1000) throw new SCIMMY.Types.Error(400, "invalidFilter", "The filter is too long.");
	try {
		return new SCIMMY.Types.Filter(filter);
	} catch (error) {
		if (error instanceof SCIMMY.Types.Error) throw error;
		throw new SCIMMY.Types.Error(400, "invalidFilter", "The filter cannot be read.");
	}
}

function numberOf(text: string | undefined, usual: number): number {
	if (text === undefined) return usual;
	if (/^-?\d{1,9}$/.test(text)) return Number(text);
	throw new SCIMMY.Types.Error(400, "invalidValue", "startIndex and count are whole numbers.");
}
