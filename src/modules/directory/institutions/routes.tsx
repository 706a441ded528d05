import { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Day } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { asOfDay, type Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { draw, type PageCtx, type PageEnv } from "#ui/web.ts";
import { mayKeep } from "./access.ts";
import { institutionActPages } from "./act-routes.tsx";
import { institutionGraph, registerGraph } from "./jsonld.ts";
import { fitting, readListing } from "./listing.ts";
import { listInstitutions, listUnits } from "./queries.ts";
import { findInstitution, readRegister, treeOn } from "./view-model.ts";
import { InstitutionPage } from "./views/institution-page.tsx";
import { RegisterPage } from "./views/register-page.tsx";

/** What other modules draw on an institution's page. */
export type InstitutionSlots = {
	duties(institution: string, asOf: Day, lang: Lang): Promise<Child>;
	indicators(institution: string, asOf: Day, lang: Lang): Promise<Child>;
	news(institution: string, lang: Lang): Promise<Child>;
};

export function institutionPages(deps: Deps, slots: InstitutionSlots) {
	return new Hono<PageEnv>()
		.route("/", institutionActPages(deps))
		.get("/iestades.jsonld", async (c) => {
			return linkedData(c, registerGraph(await readRegister(deps.db, asOfDay(c, deps.clock))));
		})
		.get("/iestades", (c) => showRegister(deps, c))
		.get("/iestades/:file{[^/]+\\.jsonld}", async (c) => {
			const code = c.req.param("file").replace(/\.jsonld$/, "");
			const graph = institutionGraph(await readRegister(deps.db, asOfDay(c, deps.clock)), code);
			if (!graph) throw noSuchInstitution();
			return linkedData(c, graph);
		})
		.get("/iestades/:code", async (c) => {
			const day = asOfDay(c, deps.clock);
			const view = await findInstitution(deps.db, c.req.param("code"), day);
			if (!view) throw noSuchInstitution();
			const duties = await slots.duties(view.row.code, day, c.var.lang);
			const indicators = await slots.indicators(view.row.code, day, c.var.lang);
			const asOf = c.req.query("as_of") ? day : undefined;
			return draw(
				c,
				<InstitutionPage
					frame={c.var.frame()}
					view={view}
					asOf={asOf}
					mayKeep={mayKeep(c.var.actor)}
					duties={duties}
					indicators={indicators}
					news={asOf ? null : await slots.news(view.row.code, c.var.lang)}
				/>,
			);
		});
}

async function showRegister(deps: Deps, c: PageCtx): Promise<Response> {
	const day = asOfDay(c, deps.clock);
	const asked = readListing(c.req.query());
	const all = await listInstitutions(deps.db, day);
	return draw(
		c,
		<RegisterPage
			frame={c.var.frame()}
			asked={asked}
			day={day}
			asOf={c.req.query("as_of") ? day : undefined}
			roots={asked.view === "tree" ? treeOn(all, await listUnits(deps.db, undefined, day), day) : []}
			rows={asked.view === "list" ? fitting(all, asked, day, c.var.lang) : []}
			all={all}
			mayKeep={mayKeep(c.var.actor)}
		/>,
	);
}

function linkedData(c: PageCtx, graph: object): Response {
	return c.body(`${JSON.stringify(graph, null, "\t")}\n`, 200, {
		"Content-Type": "application/ld+json; charset=utf-8",
	});
}

function noSuchInstitution(): Missing {
	return new Missing("no_such_institution", { lv: "Tādas iestādes nav.", en: "There is no such institution." });
}
