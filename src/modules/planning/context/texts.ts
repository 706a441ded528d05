// Acts on what a context says in plain texts: oversight, systems, notes, the sum of loads, what is graded; and on what
// the institution is there for: mission, vision, mandate, values.
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { Invalid } from "#kernel/errors.ts";
import { numberField, orNothing, textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { requireUnchanged } from "../fingerprint.ts";
import { bothLanguages, codeField } from "../plans/fields.ts";
import { elements, plans } from "../plans/tables.ts";
import { publishEdit } from "../publication.ts";
import { points, type StrategyContext } from "./form.ts";
import { lockContext, lockOwnPlan } from "./ground.ts";
import { groundOf } from "./ground-of.ts";
import { writeContext } from "./rows.ts";

const allow = ["plan-coordinator", "institution-head"] as const;
const basedOn = orNothing(textField(64));

export const textLists = ["oversight", "notes", "systems"] as const;
export type TextList = (typeof textLists)[number];

/** What a list of texts says now; the notes with the source that they are on. */
export const textsNow = (context: StrategyContext, list: TextList) =>
	list === "notes" ? { notes: context.notes, source: context.source } : context[list];

/** Says anew a list of texts; of the notes also where everything is taken from. */
export const changeContextTexts = operation({
	name: "planning.changeContextTexts",
	allow,
	publishes: true,
	input: z.object({ plan: codeField, list: z.enum(textLists), points, source: bothLanguages.optional(), basedOn }),
	async run(act, { plan: code, list, points, source, basedOn }): Promise<void> {
		const { plan, context } = await lockContext(act, code);
		requireUnchanged(basedOn, groundOf(textsNow(context, list)));
		const texts = points.filter((point) => point !== null);
		// Names of systems are the same in every language.
		const wanted = list === "systems" ? texts.map((one) => one.lv) : texts;
		const { [list]: held, ...rest } = context;
		const changed = { ...rest, ...(wanted.length > 0 ? { [list]: wanted } : {}) } as StrategyContext;
		if (list === "notes") changed.source = source;
		await writeContext(act.tx, plan.id, changed);
		const [before, after] = list === "notes" ? [{ source: context.source }, { source }] : [{}, {}];
		await act.audit({
			subject: ["plan", code],
			before: { [list]: held ?? [], ...before },
			after: { [list]: wanted, ...after },
		});
		await publishEdit(act, code);
	},
});

/** The sum of loads that the document states; the computed one is shown beside it. */
export const stateLoads = operation({
	name: "planning.stateLoads",
	allow,
	publishes: true,
	input: z.object({ plan: codeField, total: orNothing(numberField.pipe(z.number().min(0).max(1e6))), basedOn }),
	async run(act, { plan: code, total, basedOn }): Promise<void> {
		const { plan, context } = await lockContext(act, code);
		requireUnchanged(basedOn, groundOf(context.total));
		await writeContext(act.tx, plan.id, { ...context, total });
		await act.audit({ subject: ["plan", code], before: { loads: context.total }, after: { loads: total } });
		await publishEdit(act, code);
	},
});

/** Which elements are graded by the scale. */
export const changeGraded = operation({
	name: "planning.changeGraded",
	allow,
	publishes: true,
	input: z.object({ plan: codeField, of: z.array(codeField).max(200), basedOn }),
	async run(act, { plan: code, of, basedOn }): Promise<void> {
		const { plan, context } = await lockContext(act, code);
		const { scale = [], of: held = [] } = context.maturity ?? {};
		requireUnchanged(basedOn, groundOf(held));
		await requireElements(act, plan.id, of);
		await writeContext(act.tx, plan.id, { ...context, maturity: { scale, of } });
		await act.audit({ subject: ["plan", code], before: { graded: held }, after: { graded: of } });
		await publishEdit(act, code);
	},
});

async function requireElements(act: Act, planId: string, codes: readonly string[]): Promise<void> {
	if (codes.length === 0) return;
	const there = await act.tx
		.select({ code: elements.code })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.dropped, false), inArray(elements.code, [...codes])));
	const missing = codes.find((code) => !there.some((one) => one.code === code));
	if (missing === undefined) return;
	const said = { lv: `Plānā nav elementa ${missing}.`, en: `The plan has no element ${missing}.` };
	throw new Invalid("no_such_element", said, { of: said });
}

type Purpose = Pick<typeof plans.$inferSelect, "mission" | "vision" | "mandate" | "values">;
export const purposeGround = ({ mission, vision, mandate, values }: Purpose) =>
	groundOf([mission, vision, mandate, values ?? []]);

/** What the institution is there for: mission, vision, mandate and values. */
export const changePurpose = operation({
	name: "planning.changePurpose",
	allow,
	publishes: true,
	input: z.object({
		plan: codeField,
		mission: bothLanguages.optional(),
		vision: bothLanguages.optional(),
		mandate: bothLanguages.optional(),
		values: points,
		basedOn,
	}),
	async run(act, { plan: code, mission = null, vision = null, mandate = null, values: rows, basedOn }): Promise<void> {
		const plan = await lockOwnPlan(act, code);
		requireUnchanged(basedOn, purposeGround(plan));
		const values = rows.filter((row) => row !== null);
		const wanted = { mission, vision, mandate, values };
		await act.tx.update(plans).set(wanted).where(eq(plans.id, plan.id));
		const { mission: m, vision: v, mandate: k, values: held } = plan;
		await act.audit({
			subject: ["plan", code],
			before: { mission: m, vision: v, mandate: k, values: held },
			after: wanted,
		});
		await publishEdit(act, code);
	},
});
