import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { type Day, today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { listInstitutions } from "./queries.ts";
import { InstitutionListPage, InstitutionPage } from "./views/pages.tsx";

/** What other modules draw on an institution's page. */
export type InstitutionSlots = { duties(institution: string, asOf: Day, lang: Lang): Promise<Child> };

export function institutionPages(deps: Deps, slots: InstitutionSlots) {
	return new Hono<PageEnv>()
		.get("/iestades", async (c) => {
			return draw(c, <InstitutionListPage frame={c.var.frame()} all={await listInstitutions(deps.db)} />);
		})
		.get("/iestades/:code", async (c) => {
			const all = await listInstitutions(deps.db);
			const row = all.find((one) => one.code === c.req.param("code"));
			if (!row)
				throw new Missing("no_such_institution", { lv: "Tādas iestādes nav.", en: "There is no such institution." });
			const duties = await slots.duties(row.code, today(deps.clock), c.var.lang);
			return draw(c, <InstitutionPage frame={c.var.frame()} row={row} all={all} duties={duties} />);
		});
}
