import { apiRouter, asOfQuery, createRoute, json, refusals, z } from "#kernel/api.ts";
import { today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { page, pageQuery } from "#kernel/paging.ts";
import type { Deps } from "#kernel/web.ts";
import { institutionAnswer, institutionsAnswer } from "./answers.ts";
import { isThere } from "./past.ts";
import type { Institution } from "./queries.ts";
import { type RegisterView, readRegister } from "./view-model.ts";

const listRoute = createRoute({
	method: "get",
	path: "/institutions",
	summary: "Institutions: all that there ever were, or those that were there on a day",
	request: { query: asOfQuery.extend(pageQuery.shape) },
	responses: { 200: json(institutionsAnswer, "Institutions"), ...refusals.read },
});

const oneRoute = createRoute({
	method: "get",
	path: "/institutions/{code}",
	summary: "An institution as of a day, with its names, units and predecessors",
	request: { params: z.object({ code: z.string().max(40) }), query: asOfQuery },
	responses: { 200: json(institutionAnswer, "The institution"), ...refusals.read },
});

export function institutionApi(deps: Deps) {
	return apiRouter()
		.openapi(listRoute, async (c) => {
			const { as_of: asked, ...paging } = c.req.valid("query");
			const register = await readRegister(deps.db, asked ?? today(deps.clock));
			const rows = register.rows.filter((row) => asked === undefined || isThere(row, asked));
			const { items, ...rest } = page(
				rows.sort((a, b) => (a.code < b.code ? -1 : 1)),
				paging,
			);
			return c.json({ items: items.map((row) => institutionJson(row, register)), ...rest }, 200);
		})
		.openapi(oneRoute, async (c) => {
			const { code } = c.req.valid("param");
			const register = await readRegister(deps.db, c.req.valid("query").as_of ?? today(deps.clock));
			const found = register.rows.find((row) => row.code === code);
			if (!found)
				throw new Missing("no_such_institution", {
					lv: `Iestādes ${code} nav.`,
					en: `There is no institution ${code}.`,
				});
			return c.json(institutionJson(found, register), 200);
		});
}

/** `valid_to` is everywhere the first day on which it is no more. */
function institutionJson(row: Institution, register: RegisterView) {
	const codeOf = (id: string | null) => register.byId.get(id ?? "")?.code ?? null;
	const units = register.units.get(row.id) ?? [];
	return {
		code: row.code,
		name: row.name,
		kind: row.kind,
		parent: codeOf(row.parentId),
		valid_from: row.validFrom,
		valid_to: row.validTo,
		successor: codeOf(row.successorId),
		predecessors: (register.predecessors.get(row.id) ?? []).map((other) => other.code).sort(),
		names: (register.names.get(row.id) ?? []).map((one) => ({
			name: one.name,
			valid_from: one.validFrom ?? row.validFrom,
			valid_to: one.validTo ?? row.validTo,
			act: one.act,
		})),
		units: units
			.map((unit) => ({
				code: unit.code,
				name: unit.name,
				part_of: units.find((other) => other.id === unit.parentId)?.code ?? null,
				valid_from: unit.validFrom,
				valid_to: unit.validTo,
			}))
			.sort((a, b) => (a.code < b.code ? -1 : 1)),
		as_of: register.asOf,
	};
}
