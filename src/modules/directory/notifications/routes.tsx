// The inbox of the person who is signed in, their choices, and the links by which mail is stopped without a sign-in.
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { z } from "zod";
import { findPostOffice } from "#kernel/mail/outbox.ts";
import { act, type Deps, formFields } from "#kernel/web.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, goTo, type PageCtx, type PageEnv, tryForm } from "#ui/web.ts";
import type { NoticeKind, Way } from "./kinds.ts";
import { chooseNotices, readNotices, requirePerson, stopMail, unknownLink } from "./operations.ts";
import { countUnread, findChoices, listNotices } from "./queries.ts";
import { digestChoice, wayOf } from "./rules.ts";
import { readToken } from "./unsubscribing.ts";
import { ChoicesPage } from "./views/choices.tsx";
import { InboxPage } from "./views/inbox.tsx";
import { StoppedPage, StoppingPage } from "./views/stopping.tsx";

const most = 50;

/** For the header of every page. */
export const countNotices = (deps: Deps) =>
	createMiddleware<PageEnv>(async (c, next) => {
		const { actor } = c.var;
		if (actor.kind === "person" && actor.id) c.set("unread", await countUnread(deps.db, actor.id));
		await next();
	});

export function noticePages(deps: Deps, kinds: readonly NoticeKind[]) {
	return new Hono<PageEnv>()
		.get("/zinas", async (c) => {
			const person = requirePerson(c.var.actor);
			const before = z.uuid().safeParse(c.req.query("before")).data;
			const notices = await listNotices(deps.db, person, most, before);
			const older = notices.length === most ? notices.at(-1)?.id : undefined;
			return draw(c, <InboxPage frame={c.var.frame()} notices={notices} kinds={kinds} older={older} />);
		})
		.post("/zinas", async (c) => {
			await act(deps, c, readNotices, {});
			return goTo(c, "/zinas");
		})
		.get("/zinas/iestatijumi", (c) => drawChoices(deps, c, kinds))
		.post("/zinas/iestatijumi", async (c) => {
			const fields = await formFields(c);
			// A page that was opened before a kind came says nothing of it.
			const asked = kinds.filter(({ code }) => fields[code] !== undefined);
			const choices = Object.fromEntries(asked.map(({ code }) => [code, fields[code] as Way]));
			const lang = fields.lang as "lv";
			const tried = await tryForm(() => act(deps, c, chooseNotices, { choices, lang }));
			if ("done" in tried) return goTo(c, "/zinas/iestatijumi?saglabats=1");
			const errors = "fields" in tried.problem ? tried.problem.fields : {};
			return drawChoices(deps, c, kinds, { values: fields, errors: shortNames(errors) });
		})
		.post("/zinas/:id{[0-9a-f-]{36}}", async (c) =>
			goTo(c, (await act(deps, c, readNotices, { id: c.req.param("id") })) ?? "/zinas"),
		);
}

async function drawChoices(deps: Deps, c: PageCtx, kinds: readonly NoticeKind[], typed?: FormState) {
	const { chosen, lang, email } = await findChoices(deps.db, requirePerson(c.var.actor));
	const values = Object.fromEntries(kinds.map((kind) => [kind.code, wayOf(kind, chosen)]));
	const hasMail = (await findPostOffice(deps.db)) !== undefined;
	return draw(
		c,
		<ChoicesPage
			frame={c.var.frame()}
			kinds={kinds}
			form={typed ?? { values: { ...values, lang }, errors: {} }}
			mail={hasMail ? (email === null ? "no_address" : { to: email }) : "no_mail"}
			saved={c.req.query("saglabats") === "1"}
		/>,
		typed ? 422 : 200,
	);
}

/** The form's fields are called by the kinds alone. */
function shortNames(errors: FormState["errors"]): FormState["errors"] {
	return Object.fromEntries(Object.entries(errors).map(([name, said]) => [name.replace(/^choices\./, ""), said]));
}

/**
 * Stands before the check of origins: mail programs post here by themselves (RFC 8058), and the signature in the
 * address, not a session, says that they may.
 */
export function stoppingPages(deps: Deps, kinds: readonly NoticeKind[]) {
	return new Hono<PageEnv>()
		.get("/atteikties/:token", async (c) => {
			const token = c.req.param("token");
			const stopped = await readToken(deps.db, token);
			if (!stopped) throw unknownLink();
			const kind = kinds.find(({ code }) => code === stopped.kind);
			const about = stopped.kind === digestChoice ? undefined : (kind?.name[c.var.lang] ?? stopped.kind);
			return draw(c, <StoppingPage frame={c.var.frame()} token={token} about={about} />);
		})
		.post("/atteikties/:token", async (c) => {
			await act(deps, c, stopMail, { token: c.req.param("token") });
			return draw(c, <StoppedPage frame={c.var.frame()} />);
		});
}
