// Addresses of the application, from its own table of routes: each place of an address is filled with what could stand there.
import { sql } from "drizzle-orm";
import { newId } from "#kernel/id.ts";
import type { World } from "../world.ts";
import { hidden } from "./secrets.ts";

/** A code that names nothing, of the shape of a hidden one. */
export const unknown = {
	plan: "wwwwwww-2030",
	withdrawn: "wwwwwwww-2030",
	/** As like to the public one of 2026 as the hidden one is. */
	workPlan: "dp-min-2028",
	indicator: "wwwwwww",
	news: "www-wwwwwww",
};

type Known = Record<string, readonly string[]>;

/** By the place's name, or by the part before it and the name. */
export async function placesOf(world: World): Promise<Known> {
	const ids: Record<string, string[]> = {};
	for (const table of ["rounds", "round_items", "plan_files", "imports", "evidence", "document_orders"]) {
		const found = await world.db.execute(sql.raw(`select id from ${table} limit 2`));
		ids[table] = (found as unknown as { rows: { id: string }[] }).rows.map((row) => row.id);
	}
	const all = Object.values(ids).flat();
	const orNone = (table: string) => (ids[table]?.length ? ids[table] : [newId()]);
	const plans = [
		"parauga-plans",
		"atklats-plans",
		"min-2025",
		"dp-min-2026",
		hidden.plan,
		hidden.withdrawn,
		hidden.workPlan,
	];
	const indicators = ["apmierinatiba-paraugs", "divejads", "aizstats", hidden.indicator];
	const institutions = ["MIN", "CEN"];
	const elements = ["1.1", "1.1-1", "1.1-9", "A1", "M1.1", "Z1", hidden.element];
	return {
		":plan": plans,
		"plani/:code": plans,
		"plans/:code": plans,
		"raditaji/:code": indicators,
		"indicators/:code": indicators,
		"iestades/:code": institutions,
		"institutions/:code": institutions,
		"rindas/:code": ["1", "Z1"],
		":element": elements,
		":task": ["U1", hidden.element],
		":scope": ["kopa", "1", "Z1"],
		":what": ["total", "done"],
		"plani/:file": [...plans.map((code) => `${code}.png`)],
		"raditaji/:file": indicators.map((code) => `${code}.png`),
		"iestades/:file": institutions.map((code) => `${code}.jsonld`),
		"importi/:file": orNone("imports").map((id) => `${id}.json`),
		"data/:file": ["plani.csv"],
		":set": ["plani"],
		":id": all,
		":round": orNone("rounds"),
		":item": orNone("round_items"),
		":meeting": ["1"],
		":decision": ["1"],
		":year": ["2025"],
		":kind": ["pasvertejums", "neatkarigais"],
		":part": ["dokumenti", "sadarbiba"],
		":n": ["0", "1"],
		":list": ["draudi", "stipras"],
		":group": ["grupa"],
		":dimension": ["sex"],
		":unit": ["FIN"],
		":name": ["html-lv", "json-lv", "app.css"],
		":token": ["nav"],
		":slug": [hidden.news],
		":number": ["1"],
		":period": ["2025"],
		":of": ["1"],
		":evidence": orNone("evidence"),
		":erratum": [newId()],
	};
}

const nameOf = (part: string) => /^:(\w+)/.exec(part)?.[0];

function valuesFor(part: string, before: string, known: Known): readonly string[] | undefined {
	const place = nameOf(part);
	return place === undefined ? [part] : (known[`${before}/${place}`] ?? known[place]);
}

/** Places of a route for which nothing is known that could stand there. */
export function unknownPlaces(route: string, known: Known): string[] {
	const parts = route.split("/").slice(1);
	return parts
		.filter((part, index) => !valuesFor(part, parts[index - 1] ?? "", known))
		.map((part) => `${part} in ${route}`);
}

/** Every address that the route can have. */
export function addressesOf(route: string, known: Known): string[] {
	const parts = route.split("/").slice(1);
	let addresses = [""];
	for (const [index, part] of parts.entries()) {
		const values = valuesFor(part, parts[index - 1] ?? "", known) ?? ["nav"];
		addresses = addresses.flatMap((address) => values.map((value) => `${address}/${encodeURIComponent(value)}`));
	}
	return addresses;
}
