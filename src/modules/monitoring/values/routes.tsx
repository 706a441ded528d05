// Every value has a page of its own, that can be named as a source.
import { Hono } from "hono";
import { today } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import { parsePeriod, periodCode } from "#kernel/period.ts";
import type { Deps } from "#kernel/web.ts";
import { sightOf } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { findIndicator } from "../indicators/queries.ts";
import { noSuchIndicator } from "../indicators/rows.ts";
import { valuePath } from "./paths.ts";
import { valuesOf } from "./rules.ts";
import { ValuePage } from "./views/value-page.tsx";
import { valueWords } from "./words.ts";

export function valuePages(deps: Deps) {
	return new Hono<PageEnv>().get("/raditaji/:code/vertibas/:period", async (c) => {
		const code = c.req.param("code");
		const view = await findIndicator(deps.db, code, today(deps.clock), await sightOf(deps.db, c.var.actor));
		if (!view) throw noSuchIndicator(code);
		const period = parsePeriod(c.req.param("period"));
		if (!period) throw missing("notAPeriod");
		const spelled = periodCode(period);
		if (c.req.param("period") !== spelled) return c.redirect(at(c.var.lang, valuePath(view.code, period)), 301);
		const values = valuesOf(view, period);
		if (values.length === 0) throw missing("noValue");
		return draw(c, <ValuePage frame={c.var.frame()} view={view} period={period} values={values} />);
	});
}

function missing(why: "notAPeriod" | "noValue"): Missing {
	return new Missing(why === "noValue" ? "no_such_value" : "no_such_period", {
		lv: valueWords.lv[why],
		en: valueWords.en[why],
	});
}
