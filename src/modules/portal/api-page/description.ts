// The OpenAPI document as the page shows it: operations in groups, each with what it takes and what it answers.

/** The part of OpenAPI 3.1 that our routes use. */
export type Schema = {
	$ref?: string;
	type?: string | string[];
	format?: string;
	enum?: unknown[];
	description?: string;
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	anyOf?: Schema[];
	oneOf?: Schema[];
	allOf?: Schema[];
	example?: unknown;
	default?: unknown;
	minimum?: number;
	maximum?: number;
	maxLength?: number;
	additionalProperties?: Schema | boolean;
};
type Media = { schema?: Schema };
type Parameter = {
	name: string;
	in: string;
	required?: boolean;
	description?: string;
	example?: unknown;
	schema?: Schema;
};
type Answer = { description?: string; content?: Record<string, Media> };
type RawOperation = {
	summary?: string;
	parameters?: Parameter[];
	requestBody?: { content?: Record<string, Media> };
	responses?: Record<string, Answer>;
	security?: unknown[];
};
export type OpenApi = {
	info: { title: string; version: string };
	paths?: Record<string, Record<string, RawOperation | undefined>>;
	components?: { schemas?: Record<string, Schema> };
};

export type Field = { path: string; type: string; required: boolean; description: string | undefined };
export type Operation = {
	/** Stable in the page's addresses: "get-plans-code". */
	id: string;
	method: string;
	/** With its parameters in braces. */
	path: string;
	summary: string;
	parameters: Parameter[];
	body: Field[];
	answers: { status: string; description: string; types: string[]; fields: Field[] }[];
	needsToken: boolean;
};
export type Group = { name: string; operations: Operation[] };

const methods = ["get", "post", "put", "patch", "delete"] as const;
export const base = "/api/v1";

/** Grouped by what the address begins with, in the order in which the document has them. */
export function groupsOf(document: OpenApi): Group[] {
	const all = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
		methods.flatMap((method) => {
			const raw = item[method];
			return raw ? [operationOf(document, path, method, raw)] : [];
		}),
	);
	return [...Map.groupBy(all, (one) => groupOf(one.path))].map(([name, operations]) => ({ name, operations }));
}

const groupOf = (path: string) => path.slice(base.length + 1).split("/")[0] ?? "";

function operationOf(document: OpenApi, path: string, method: string, raw: RawOperation): Operation {
	return {
		id: `${method}${path.slice(base.length)}`.replaceAll(/[^a-z0-9]+/gi, "-").replace(/-$/, ""),
		method: method.toUpperCase(),
		path,
		summary: raw.summary ?? "",
		parameters: raw.parameters ?? [],
		body: Object.values(raw.requestBody?.content ?? {}).flatMap(({ schema }) => fieldsOf(document, schema)),
		answers: Object.entries(raw.responses ?? {}).map(([status, answer]) => ({
			status,
			description: answer.description ?? "",
			types: Object.keys(answer.content ?? {}),
			fields: fieldsOf(document, answer.content?.["application/json"]?.schema),
		})),
		needsToken: (raw.security ?? []).length > 0,
	};
}

const deepest = 4;

/** Every field of a JSON value, with its way in: `items[].deadlines[].ends`. */
export function fieldsOf(document: OpenApi, schema: Schema | undefined, way = "", depth = 0): Field[] {
	const whole = resolve(document, schema);
	if (!whole || depth > deepest) return [];
	if (whole.items) return fieldsOf(document, whole.items, `${way}[]`, depth);
	return Object.entries(whole.properties ?? {}).flatMap(([name, raw]) => {
		const field = resolve(document, raw) ?? {};
		const path = way ? `${way}.${name}` : name;
		const said = {
			path,
			type: typeOf(document, field),
			required: whole.required?.includes(name) ?? false,
			description: field.description,
		};
		return [said, ...fieldsOf(document, bare(document, field), path, depth + 1)];
	});
}

function resolve(document: OpenApi, schema: Schema | undefined): Schema | undefined {
	const name = schema?.$ref?.split("/").at(-1);
	return name ? document.components?.schemas?.[name] : schema;
}

/** What may be null, without the null. */
function bare(document: OpenApi, schema: Schema): Schema {
	const choices = (schema.anyOf ?? schema.oneOf ?? []).filter((one) => one.type !== "null");
	return choices.length === 1 ? (resolve(document, choices[0]) ?? schema) : schema;
}

export function typeOf(document: OpenApi, schema: Schema | undefined): string {
	const whole = resolve(document, schema);
	if (!whole) return "";
	const choices = whole.anyOf ?? whole.oneOf;
	if (choices) return [...new Set(choices.map((one) => typeOf(document, one)))].join(" | ");
	if (whole.enum) return whole.enum.map(String).join(" | ");
	if (whole.items) return `${typeOf(document, whole.items) || "object"}[]`;
	const types = [whole.type ?? "object"].flat();
	return types.map((type) => (whole.format && type !== "null" ? `${type} (${whole.format})` : type)).join(" | ");
}
