// Pictures for previews of links in messages.
import { type Context, Hono } from "hono";
import { Missing } from "#kernel/errors.ts";
import type { Deps } from "#kernel/web.ts";
import type { PageEnv } from "#ui/web.ts";
import { type Figure, indicatorFigure, planFigure } from "./figures.ts";
import { openPainter } from "./picture.ts";
import { pictureWords } from "./words.ts";

export function picturePages(deps: Deps) {
	const paint = openPainter();
	const answer = (c: Context<PageEnv>, picture: Parameters<typeof paint>[0]) =>
		c.body(paint(picture) as Uint8Array<ArrayBuffer>, 200, {
			"Content-Type": "image/png",
			"Cache-Control": "public, max-age=3600",
		});
	const answerFigure = (c: Context<PageEnv>, figure: Figure | undefined) => {
		if (!figure) throw new Missing("no_such_picture", { lv: pictureWords.lv.noSuch, en: pictureWords.en.noSuch });
		return answer(c, { title: figure.title, drawing: figure.wide, hero: figure.hero, source: figure.source });
	};
	return new Hono<PageEnv>()
		.get("/attels/vieda.png", (c) => {
			const words = pictureWords[c.var.lang];
			return answer(c, { title: words.front, source: words.frontSource });
		})
		.get("/attels/raditaji/:file{[^/]+\\.png}", async (c) =>
			answerFigure(c, await indicatorFigure(deps, codeOf(c.req.param("file")), c.var.lang)),
		)
		.get("/attels/plani/:file{[^/]+\\.png}", async (c) =>
			answerFigure(c, await planFigure(deps, codeOf(c.req.param("file")), c.var.lang)),
		);
}

const codeOf = (file: string) => file.replace(/\.png$/, "");
