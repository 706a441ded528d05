// A page with a form of points, drawn for the first time or again with what was typed.
import type { Conflict, Invalid } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { draw, type PageCtx } from "#ui/web.ts";
import { groundOf } from "./ground-of.ts";
import { type PointsFormFacts, PointsFormPage } from "./views/points-form.tsx";

export type Problem = Invalid | Conflict | undefined;

export const typedForm = (values: FormState["values"], problem: Invalid | Conflict): FormState => ({
	values,
	errors: "fields" in problem ? problem.fields : {},
});

type Named = Pick<PointsFormFacts, "plan" | "heading" | "legend" | "path" | "back" | "texts" | "isLong" | "drop">;
/** `ground`: what the form rests on, where it is more than the section. */
type Drawn = { section: unknown; ground?: string; now: readonly Text[]; form: FormState; problem?: Problem };

export async function drawPoints(
	c: PageCtx,
	named: Named,
	{ section, ground, now, form, problem }: Drawn,
): Promise<Response> {
	const overtaken = problem?.status === 409;
	const facts = {
		...named,
		form,
		now,
		// After a conflict the writer has seen what stands now; until then the form rests on what it was opened with.
		basedOn: (overtaken ? undefined : form.values.basedOn) ?? ground ?? groundOf(section),
		said: overtaken ? (problem.said[c.var.lang] ?? problem.said.lv) : undefined,
	};
	return draw(c, <PointsFormPage frame={c.var.frame()} facts={facts} />, problem?.status ?? 200);
}
