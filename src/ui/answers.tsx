// How a request that went wrong is answered: a page for people, a problem document for machines.
import { HTTPException } from "hono/http-exception";
import { Invalid, isProblem, Missing, type Problem, Refused, TooOften } from "#kernel/errors.ts";
import { faultFields, type Log } from "#kernel/log.ts";
import { problemDocument } from "#kernel/web.ts";
import type { Lang } from "#kernel/words.ts";
import { ErrorPage } from "./error-page.tsx";
import type { NavItem } from "./page.tsx";
import { draw, type PageCtx } from "./web.ts";

/** Where a wrong address may have been meant to lead, in the page's language. */
export type Nearest = (path: string, lang: Lang) => Promise<NavItem[]>;

export const answerNotFound =
	(nearest: Nearest) =>
	async (c: PageCtx): Promise<Response> => {
		const shorter = withoutLastSlash(c);
		if (shorter) return c.redirect(shorter, 301);
		const said = {
			lv: "Pārbaudiet adresi vai sāciet no sākuma.",
			en: "Check the address or begin from the home page.",
		};
		return answerProblem(c, new Missing("not_found", said), 404, nearest);
	};

/** "/plani/" for "/plani": an address copied with a slash too many leads to its page. */
function withoutLastSlash(c: PageCtx): string | undefined {
	const { pathname, search } = new URL(c.req.url);
	const isRead = c.req.method === "GET" || c.req.method === "HEAD";
	// Never to an address that begins with two: that would be another site.
	return isRead && /^\/[^/\\].*\/$/.test(pathname) ? pathname.replace(/\/+$/, "") + search : undefined;
}

export function answerTooLarge(c: PageCtx): Promise<Response> {
	const said = {
		lv: "Sūtījums ir par lielu: datne drīkst būt līdz 25 MB.",
		en: "This is too large: a file may have up to 25 MB.",
	};
	return answerProblem(c, new Invalid("too_large", said), 413);
}

export function answerError(log: Log, countFault: () => void, nearest: Nearest) {
	return async (error: Error, c: PageCtx): Promise<Response> => {
		if (isProblem(error)) return answerProblem(c, error, error.status, nearest);
		if (error instanceof HTTPException) return answerProblem(c, fromHttp(error));
		countFault();
		log.error({ requestId: c.var.requestId, ...faultFields(error) }, "a request failed");
		if (isApi(c)) {
			const fault = {
				type: "urn:vieda:problem:fault",
				title: "Fault",
				status: 500,
				code: "fault",
				request_id: c.var.requestId,
			};
			return c.json(fault, 500, { "Content-Type": "application/problem+json" });
		}
		return draw(c, <ErrorPage frame={c.var.frame()} status={500} requestId={c.var.requestId} />, 500);
	};
}

/** What Hono itself refuses: a form from another site (403), broken JSON (400). */
function fromHttp(error: HTTPException): Problem {
	if (error.status === 403) {
		return new Refused("other_origin", {
			lv: "Veidlapa nāk no citas vietnes. Atveriet lapu no jauna un mēģiniet vēlreiz.",
			en: "The form comes from another site. Open the page anew and try again.",
		});
	}
	return new Invalid("malformed_request", { lv: "Pieprasījums nav lasāms.", en: "The request cannot be read." });
}

async function answerProblem(
	c: PageCtx,
	problem: Problem,
	status: Problem["status"] | 413 = problem.status,
	nearest?: Nearest,
): Promise<Response> {
	const { requestId, lang } = c.var;
	if (problem instanceof TooOften) c.header("Retry-After", String(problem.seconds));
	if (isApi(c)) {
		return c.json({ ...problemDocument(problem, requestId, lang), status }, status, {
			"Content-Type": "application/problem+json",
		});
	}
	const others = status === 404 && nearest ? await nearest(c.req.path, lang) : [];
	const props = { frame: c.var.frame(), status, said: problem.said, next: problem.next, requestId, others };
	return draw(c, <ErrorPage {...props} />, status);
}

/** Machines ask at the API and for files of data. */
const isApi = (c: PageCtx) => /^\/api\/|^\/data\/.+\.(csv|json|jsonld)$/.test(c.req.path);
