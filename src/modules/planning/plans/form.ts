import { z } from "zod";
import { dayField, periodField, textField } from "#kernel/form.ts";
import { strategyContext } from "../context/form.ts";
import { fundingRow, refuseTwice } from "../funding/form.ts";
import { bothLanguages, codeField, weightField } from "./fields.ts";

export { bothLanguages, codeField, weightField };

export const periodBackwards = { lv: "Periods beidzas, pirms tas sākas.", en: "The period ends before it begins." };

export const planKinds = [
	"long_term_strategy",
	"national_development_plan",
	"guidelines",
	"plan",
	"institution_strategy",
	"work_plan",
] as const;
export const planStates = ["draft", "approved", "in_force", "closed", "lost_relevance"] as const;
export const elementKinds = ["priority", "goal", "measure", "result", "deliverable", "task"] as const;

const party = z.object({
	role: z.enum(["responsible", "co_responsible", "cooperating"]),
	/** An institution's code, or a group's, or a plain name: the first that is given. */
	institution: textField(40).optional(),
	group: textField(60).optional(),
	name: bothLanguages.optional(),
	note: bothLanguages.nullish(),
});

export const partyInput = party;
export type PartyInput = z.output<typeof party>;

export const elementInput = z.object({
	kind: z.enum(elementKinds),
	code: codeField,
	title: bothLanguages,
	description: bothLanguages.nullish(),
	horizontal: z.boolean().optional(),
	key: z.boolean().optional(),
	weight: weightField.nullish(),
	notes: z.array(bothLanguages).optional(),
	deadlines: z
		.array(z.object({ period: periodField, indicator: bothLanguages.nullish(), note: bothLanguages.nullish() }))
		.optional(),
	parties: z.array(party).optional(),
	update: z
		.object({
			asOf: dayField,
			status: z.enum(["not_started", "in_progress", "done", "lost_relevance"]),
			narrative: bothLanguages.nullish(),
			achieved: bothLanguages.nullish(),
			reason: bothLanguages.nullish(),
			decision: bothLanguages.nullish(),
		})
		.nullish(),
	/** What it serves in this or another plan. */
	contributesTo: z.array(z.object({ plan: codeField, element: codeField })).optional(),
	get children() {
		return z.array(elementInput).optional();
	},
});
export type ElementInput = z.input<typeof elementInput>;

export const legalAct = z.object({
	kind: textField(100),
	number: textField(60),
	date: dayField,
	title: bothLanguages.optional(),
	url: textField(2_000).optional(),
});

/** What a plan says of itself, besides its code, kind and state. */
export const planHeadFields = {
	title: bothLanguages,
	periodFrom: z.coerce.number().int().min(1990).max(2100),
	periodTo: z.coerce.number().int().min(1990).max(2100),
	owner: textField(40).min(1),
	mission: bothLanguages.nullish(),
	vision: bothLanguages.nullish(),
	mandate: bothLanguages.nullish(),
	values: z.array(bothLanguages).optional(),
	/** Codes of the plans above it. */
	superior: z.array(codeField).max(50).optional(),
};

export const planInput = z
	.object({
		code: codeField,
		kind: z.enum(planKinds),
		...planHeadFields,
		act: legalAct.nullish(),
		state: z.enum(planStates),
		source: bothLanguages.nullish(),
		notes: z.array(bothLanguages).optional(),
		elements: z.array(elementInput),
		funding: z.array(fundingRow).max(500).superRefine(refuseTwice).optional(),
		context: strategyContext.optional(),
	})
	.superRefine((plan, context) => {
		if (plan.periodTo >= plan.periodFrom) return;
		context.addIssue({ code: "custom", path: ["periodTo"], params: { said: periodBackwards } });
	});
export type PlanInput = z.input<typeof planInput>;
