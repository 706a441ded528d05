// What a route needs: the request's occasion, its language, its form fields; and problems as RFC 9457 documents.
import type { HonoRequest } from "hono";
import type { z } from "zod";
import type { Actor, Via } from "./access.ts";
import type { Clock, Day } from "./clock.ts";
import { isDay, today } from "./clock.ts";
import type { Database, Db, Tx } from "./database.ts";
import { Invalid, type Problem } from "./errors.ts";
import type { Log } from "./log.ts";
import { type Operation, perform, rehearse } from "./operation.ts";
import type { SearchSources } from "./search/document.ts";
import type { Lang } from "./words.ts";

/** What commands and routes work with. */
export type Deps = {
	database: Database;
	db: Db;
	clock: Clock;
	log: Log;
	demo: boolean;
	version: string;
	/** In tests: every kept answer is drawn anew and compared (see publication/cache.ts). */
	verifiesCache?: boolean;
	search: SearchSources;
	/** Who says who people are; none in a demonstration. */
	providers?: readonly IdentityProvider[];
} & Addressed;

/** An OpenID Connect provider: of the administration for its officials, or of the state for everybody (eID). */
export type IdentityProvider = {
	key: "oidc" | "eid";
	issuer: string;
	clientId: string;
	/** Without it the installation is a public client: PKCE alone says that it is the same that asked. */
	clientSecret: string | undefined;
};

/** Where the installation stands for the outside (PUBLIC_URL); where it is not set, what was asked says it. */
export type Addressed = { publicUrl?: string | undefined };

export type Env = {
	Variables: {
		actor: Actor;
		lang: Lang;
		via: Via;
		requestId: string;
		nonce: string;
	};
};
/** What is read of a request; pages and the API have contexts of their own shape around it. */
export type Ctx = { readonly var: Env["Variables"]; readonly req: Pick<HonoRequest, "query" | "parseBody"> };

/** Runs the operation for the person of this request. */
export function act<Input extends z.ZodType, Output>(
	deps: Deps,
	c: Ctx,
	op: Operation<Input, Output>,
	input: z.input<Input>,
): Promise<Output> {
	const { actor, via, requestId } = c.var;
	return perform({ db: deps.db, clock: deps.clock, search: deps.search, actor, via, requestId }, op, input);
}

/** Runs the operation for the person of this request, looks at what would then be so, and takes it back. */
export function rehearsal<Input extends z.ZodType, Output, T>(
	deps: Deps,
	c: Ctx,
	op: Operation<Input, Output>,
	input: z.input<Input>,
	look: (tx: Tx) => Promise<T>,
): Promise<T> {
	const { actor, via, requestId } = c.var;
	return rehearse({ db: deps.db, clock: deps.clock, search: deps.search, actor, via, requestId }, op, input, look);
}

/** The fields of a posted form as text; a file field stays out (see `uploadedFile`). */
export async function formFields(c: Ctx): Promise<Record<string, string>> {
	const body = await bodyOf(c);
	return Object.fromEntries(
		Object.entries(body).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
	);
}

export async function uploadedFile(c: Ctx, field: string): Promise<{ name: string; bytes: Uint8Array } | undefined> {
	const file = (await bodyOf(c))[field];
	if (!(file instanceof File) || (file.size === 0 && file.name === "")) return undefined;
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function bodyOf(c: Ctx) {
	try {
		return await c.req.parseBody();
	} catch (error) {
		// What the platform's form parser throws for a body that is no form.
		if (!(error instanceof TypeError)) throw error;
		throw new Invalid("malformed_request", {
			lv: "Sūtījums nav lasāms: tas nav veidlapas formātā.",
			en: "This cannot be read: it is no form.",
		});
	}
}

/** The day that a page is asked for (`?as_of=`), today when nothing is asked. @throws Invalid for an impossible day. */
export function asOfDay(c: Ctx, clock: Clock): Day {
	const asked = c.req.query("as_of")?.trim();
	if (!asked) return today(clock);
	if (isDay(asked)) return asked;
	const said = {
		lv: "Tādas dienas kalendārā nav. Rakstiet gads-mēnesis-diena, piemēram, 2025-12-31.",
		en: "There is no such day. Write year-month-day, for example 2025-12-31.",
	};
	throw new Invalid("impossible_day", said, { as_of: said });
}

/** RFC 9457, with the sentence in both languages and the fields that are wrong. */
export function problemDocument(problem: Problem, requestId: string, lang: Lang) {
	return {
		type: `urn:vieda:problem:${problem.code}`,
		title: problem.said[lang] ?? problem.said.lv,
		status: problem.status,
		code: problem.code,
		detail: problem.said,
		...(problem instanceof Invalid && Object.keys(problem.fields).length > 0 ? { errors: problem.fields } : {}),
		request_id: requestId,
	};
}
