// Pages of news. The row and the person are asked again inside the operations.
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { z } from "zod";
import { today } from "#kernel/clock.ts";
import { type Conflict, type Invalid, Missing, Refused } from "#kernel/errors.ts";
import { mayTry, type Operation } from "#kernel/operation.ts";
import { act, type Deps, formFields, uploadedFile } from "#kernel/web.ts";
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { at, withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import { mayWriteFor, writesFor } from "./access.ts";
import { addNewsImage, dropNewsImage, openImage } from "./images.ts";
import {
	deleteNews,
	editNews,
	publishNews,
	scheduleNews,
	unscheduleNews,
	withdrawNews,
	writeNews,
} from "./operations.ts";
import { newsHome, newsPath } from "./paths.ts";
import { findNews, listDesk, listNews, type NewsFilter, type NewsItem } from "./queries.ts";
import { noSuchNews } from "./rows.ts";
import { newsPageSize } from "./rules.ts";
import { NewsEditPage } from "./views/edit-page.tsx";
import type { RefusedForm } from "./views/facts.ts";
import { NewsBeforePage, NewsItemPage, NewsWithdrawnPage } from "./views/item-page.tsx";
import { NewsListPage, RecentNews } from "./views/list-page.tsx";

type Problem = Invalid | Conflict;
type Values = FormState["values"];

export function newsPages(deps: Deps) {
	return new Hono<PageEnv>()
		.get(newsHome, async (c) => drawList(deps, c))
		.get("/jaunumi/jauns", async (c) => {
			requireWriter(c);
			return drawNew(deps, c, {});
		})
		.post(newsHome, async (c) => {
			const typed = await formFields(c);
			const result = await tryForm(() => act(deps, c, writeNews, typed as never));
			if ("done" in result) return goTo(c, newsPath(result.done.slug));
			return drawNew(deps, c, typed, result.problem);
		})
		.get("/jaunumi/:slug", async (c) => {
			const { item, mayWrite } = await openItem(deps, c);
			if (item.slug !== c.req.param("slug")) return c.redirect(at(c.var.lang, newsPath(item.slug)), 301);
			if (item.state === "withdrawn") return draw(c, <NewsWithdrawnPage frame={c.var.frame()} item={item} />, 410);
			return draw(c, <NewsItemPage frame={c.var.frame()} facts={{ item, mayWrite }} />);
		})
		.get("/jaunumi/:slug/agrak/:number", async (c) => {
			const { item } = await openItem(deps, c);
			const number = Number(c.req.param("number"));
			if (item.state === "withdrawn" || !item.corrections.some((one) => one.number === number)) throw noSuchNews();
			return draw(c, <NewsBeforePage frame={c.var.frame()} item={item} number={number} />);
		})
		.get("/jaunumi/:slug/atteli/:number", async (c) => {
			const { item } = await openItem(deps, c);
			if (item.state === "withdrawn") throw noSuchNews();
			const { bytes, contentType } = await openImage(deps.db, item, c.req.param("number"));
			return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { "Content-Type": contentType });
		})
		.get("/jaunumi/:slug/labot", async (c) => {
			const { item } = await openForWriting(deps, c);
			return drawEdit(c, item, {
				revision: String(item.revision),
				titleLv: item.title.lv,
				titleEn: item.title.en,
				leadLv: item.lead.lv,
				leadEn: item.lead.en,
				bodyLv: item.body.lv,
				bodyEn: item.body.en,
				about: item.tags.map((tag) => tag.code).join(", "),
			});
		})
		.post("/jaunumi/:slug/labot", async (c) => {
			const typed = await formFields(c);
			const { item } = await openForWriting(deps, c);
			const result = await tryForm(() => act(deps, c, editNews, { ...typed, slug: item.slug } as never));
			if ("done" in result) return goTo(c, newsPath(result.done.slug));
			// After a conflict the writer is shown what stands now, and what they typed is kept.
			const values = result.problem.status === 409 ? { ...typed, revision: String(item.revision) } : typed;
			return drawEdit(c, item, values, result.problem);
		})
		.post("/jaunumi/:slug/publicet", (c) => simply(deps, c, publishNews, "publicet"))
		.post("/jaunumi/:slug/planot", (c) => simply(deps, c, scheduleNews, "planot"))
		.post("/jaunumi/:slug/atlikt", (c) => simply(deps, c, unscheduleNews, "atlikt"))
		.post("/jaunumi/:slug/atsaukt", (c) => simply(deps, c, withdrawNews, "atsaukt"))
		.post("/jaunumi/:slug/dzest", (c) => simply(deps, c, deleteNews, "dzest", newsHome))
		.post("/jaunumi/:slug/atteli", async (c) => {
			const image = await uploadedFile(c, "image");
			return simply(deps, c, addNewsImage, "atteli", undefined, { image });
		})
		.post("/jaunumi/:slug/atteli/:number/nonemt", (c) =>
			simply(deps, c, dropNewsImage, "atteli", undefined, { number: c.req.param("number") }),
		);
}

/** For other pages: the latest published items, all or of one code (a plan, an element, an indicator, an institution). */
export async function drawRecentNews(deps: Deps, lang: Lang, filter: NewsFilter = {}): Promise<Child> {
	const { items } = await listNews(deps.db, filter, { limit: 3, offset: 0 });
	const more = withQuery(newsHome, { par: filter.about, iestade: filter.institution });
	return items.length === 0 ? null : <RecentNews items={items} lang={lang} more={more} />;
}

async function drawList(deps: Deps, c: PageCtx): Promise<Response> {
	const asked = (name: string) => c.req.query(name)?.trim().slice(0, 120) || undefined;
	const filter = { about: asked("par"), institution: asked("iestade") };
	const page = pageNumber(c.req.query("lapa"));
	const { items, total } = await listNews(deps.db, filter, { limit: newsPageSize, offset: (page - 1) * newsPageSize });
	const desk = mayTry(c.var.actor, writeNews)
		? await listDesk(deps.db, await writesFor(deps.db, c.var.actor))
		: undefined;
	const institutions = await institutionsFor(deps, c, null);
	return draw(c, <NewsListPage frame={c.var.frame()} facts={{ items, total, page, filter, institutions, desk }} />);
}

/** The page that was asked for; the first for what is no number. */
function pageNumber(asked: string | undefined): number {
	return asked && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
}

/** Institutions that are there today, by name; of those that the writer may write for. */
async function institutionsFor(deps: Deps, c: PageCtx, scope: ReadonlySet<string> | null) {
	const day = today(deps.clock);
	const { lang } = c.var;
	return (await listInstitutions(deps.db, day))
		.filter((one) => !one.validTo || one.validTo > day)
		.filter((one) => scope === null || scope.has(one.id))
		.map((one) => ({ code: one.code, name: textIn(one.name, lang).text }))
		.sort((a, b) => compareIn(lang)(a.code, b.code));
}

async function drawNew(deps: Deps, c: PageCtx, values: Values, problem?: Problem): Promise<Response> {
	const institutions = await institutionsFor(deps, c, await writesFor(deps.db, c.var.actor));
	const facts = { form: stateOf(values, problem), said: saidOf(c, problem), institutions };
	return draw(c, <NewsEditPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

function drawEdit(c: PageCtx, item: NewsItem, values: Values, problem?: Problem): Promise<Response> {
	const facts = {
		form: stateOf(values, problem),
		said: saidOf(c, problem),
		item: { slug: item.slug, isPublished: item.state === "published" },
	};
	return draw(c, <NewsEditPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}

const stateOf = (values: Values, problem: Problem | undefined): FormState => ({
	values,
	errors: problem && "fields" in problem ? problem.fields : {},
});

const saidOf = (c: PageCtx, problem: Problem | undefined) =>
	problem?.status === 409 ? textIn(problem.said, c.var.lang).text : undefined;

function requireWriter(c: PageCtx): void {
	if (mayTry(c.var.actor, writeNews)) return;
	const said = {
		lv: "Jaunumus raksta iestāžu kontaktpersonas, vadītāji un plāna koordinators.",
		en: "News are written by the institutions' contacts, their heads and the plan's coordinator.",
	};
	throw new Refused("not_a_writer", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

/** Outsiders learn of an unpublished item only that there is none. */
async function openItem(deps: Deps, c: PageCtx): Promise<{ item: NewsItem; mayWrite: boolean }> {
	const item = await findNews(deps.db, c.req.param("slug") ?? "", today(deps.clock));
	if (!item) throw noSuchNews();
	const { actor } = c.var;
	const mayWrite = mayTry(actor, writeNews) && (await mayWriteFor(deps.db, actor, item.institution.id));
	if (!mayWrite && (item.state === "draft" || item.state === "scheduled")) throw noSuchNews();
	return { item, mayWrite };
}

async function openForWriting(deps: Deps, c: PageCtx) {
	const opened = await openItem(deps, c);
	if (!opened.mayWrite) requireWriter(c);
	if (!opened.mayWrite || opened.item.state === "withdrawn")
		throw new Missing("no_such_news", { lv: "Šo jaunumu labot nevar.", en: "This item cannot be edited." });
	return opened;
}

/** An act with a form of its own on the item's page. */
async function simply<Input extends z.ZodType, Output>(
	deps: Deps,
	c: PageCtx,
	operation: Operation<Input, Output>,
	form: string,
	next?: string,
	more: Record<string, unknown> = {},
): Promise<Response> {
	const slug = c.req.param("slug") ?? "";
	const typed = await formFields(c);
	const result = await tryForm(() => act(deps, c, operation, { ...typed, ...more, slug } as never));
	if ("done" in result) return goTo(c, next ?? newsPath(slug));
	const { item, mayWrite } = await openItem(deps, c);
	const refused: RefusedForm = { form, state: stateOf(typed, result.problem), said: saidOf(c, result.problem) };
	return draw(c, <NewsItemPage frame={c.var.frame()} facts={{ item, mayWrite, refused }} />, result.problem.status);
}
