// What pages of rounds ask of a request: who may look, and what was wrong with a form.
import { type Conflict, type Invalid, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { textIn } from "#kernel/words.ts";
import type { PageCtx } from "#ui/web.ts";
import { openRound } from "./operations.ts";
import { roundWords } from "./words.ts";

type Problem = Invalid | Conflict | undefined;

export const isUuid = (text: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);

export function requireOfficial(c: PageCtx): void {
	if (c.var.actor.grants.length > 0) return;
	throw new Refused(
		"officials_only",
		{ lv: roundWords.lv.onlyFor, en: roundWords.en.onlyFor },
		c.var.actor.kind === "anyone" ? 401 : 403,
	);
}

export function requireCoordinator(c: PageCtx): void {
	if (mayTry(c.var.actor, openRound)) return;
	const said = { lv: "Kārtu atver plāna koordinators.", en: "A round is opened by the plan's coordinator." };
	throw new Refused("role_not_allowed", said, c.var.actor.kind === "anyone" ? 401 : 403);
}

export const errorsOf = (problem: Problem) => (problem && "fields" in problem ? problem.fields : {});

/** What stands on top of the form; of a wrong field the field itself says it. */
export function saidOf(c: PageCtx, problem: Problem): string | undefined {
	if (!problem || Object.keys(errorsOf(problem)).length > 0) return undefined;
	return textIn(problem.said, c.var.lang).text;
}
