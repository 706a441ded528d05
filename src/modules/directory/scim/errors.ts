// Errors in SCIM's form (RFC 7644, 3.12).

import { HTTPException } from "hono/http-exception";
import SCIMMY from "scimmy";
import { Conflict, Invalid, isProblem, Missing } from "#kernel/errors.ts";
import { faultFields, type Log } from "#kernel/log.ts";
import type { PageCtx } from "#ui/web.ts";

export const scimType = "application/scim+json";

type Answerer = (error: Error, c: PageCtx) => Response | Promise<Response>;

const isScim = (c: PageCtx) => c.req.path.startsWith("/scim/");

/** At the addresses of SCIM everything that goes wrong is answered in its form; elsewhere as it is otherwise. */
export function scimAnswers(log: Log, countFault: () => void) {
	const answer: Answerer = (error, c) => answerScim(error, c, log, countFault);
	const nothing = () => new Missing("no_such_resource", { lv: "Tāda resursa nav.", en: "There is no such resource." });
	return {
		errorOr:
			(otherwise: Answerer): Answerer =>
			(error, c) =>
				isScim(c) ? answer(error, c) : otherwise(error, c),
		notFoundOr: (otherwise: (c: PageCtx) => Response | Promise<Response>) => (c: PageCtx) =>
			isScim(c) ? answer(nothing(), c) : otherwise(c),
	};
}

function answerScim(error: Error, c: PageCtx, log: Log, countFault: () => void): Response {
	const { status, detail, kind } = describe(error);
	if (status === 500) {
		countFault();
		log.error({ requestId: c.var.requestId, ...faultFields(error) }, "a request failed");
	}
	const body = {
		schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
		status: String(status),
		...(kind ? { scimType: kind } : {}),
		detail,
	};
	return c.body(JSON.stringify(body), status as 400, { "Content-Type": scimType });
}

type Described = { status: number; detail: string; kind?: string | undefined };

function describe(error: Error): Described {
	if (error instanceof SCIMMY.Types.Error) {
		return { status: error.status, detail: error.message, kind: error.scimType ?? undefined };
	}
	if (error instanceof Invalid) {
		const fields = Object.entries(error.fields).map(([field, said]) => `${field}: ${said.en ?? said.lv}`);
		return { status: 400, detail: fields.join(" ") || (error.said.en ?? error.said.lv), kind: "invalidValue" };
	}
	if (error instanceof HTTPException) return { status: error.status, detail: "The request cannot be read." };
	if (isProblem(error)) {
		const isOld = error instanceof Conflict && error.code === "version_differs";
		const kind = error instanceof Conflict && !isOld ? "uniqueness" : undefined;
		return { status: isOld ? 412 : error.status, detail: error.said.en ?? error.said.lv, kind };
	}
	return { status: 500, detail: "A fault." };
}

/** Runs what reads a message by SCIMMY: what it cannot make sense of is the sender's mistake, not ours. */
export async function reading<T>(read: () => T | Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof TypeError) throw new SCIMMY.Types.Error(400, "invalidValue", error.message);
		throw error;
	}
}
