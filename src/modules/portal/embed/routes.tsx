// Figures for frames of other sites. Who looks at them is anyone: no sign-in is read, nothing can be done there.
import { type Context, Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import type { Assets } from "#ui/assets.ts";
import { draw, type PageEnv } from "#ui/web.ts";
import { type Figure, indicatorFigure, planFigure } from "../pictures/figures.ts";
import { EmbedPage } from "./views/embed-page.tsx";
import { embedWords } from "./words.ts";

export function embedPages(deps: Deps, assets: Pick<Assets, "embedCss">) {
	const answer = (c: Context<PageEnv>, figure: Figure | undefined) => {
		if (!figure) throw new Missing("no_such_figure", { lv: embedWords.lv.noSuch, en: embedWords.en.noSuch });
		return draw(c, <EmbedPage frame={c.var.frame()} figure={figure} css={assets.embedCss} />);
	};
	return new Hono<PageEnv>()
		.get("/embed/raditaji/:code", async (c) => answer(c, await indicatorFigure(deps, c.req.param("code"), c.var.lang)))
		.get("/embed/plani/:code", async (c) => answer(c, await planFigure(deps, c.req.param("code"), c.var.lang)));
}
