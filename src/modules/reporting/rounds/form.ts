import { z } from "zod";
import { dayField, numberField, orNothing, periodField, textField } from "#kernel/form.ts";
import { codeField, updateForm } from "#modules/planning/index.ts";

export const roundForm = z
	.object({
		plan: codeField,
		cutOff: dayField,
		due: dayField,
		instructions: orNothing(textField(5_000)),
		/** Deliverables that are not done yet, or all. */
		scope: z.enum(["open", "all"]),
		indicators: z.enum(["yes", "no"]),
	})
	.refine((round) => !(round?.due < round?.cutOff), {
		path: ["due"],
		params: {
			said: {
				lv: "Ziņas nevar iesniegt pirms dienas, par kuru tās ir.",
				en: "Nothing can be handed in before the day that it is about.",
			},
		},
		when: () => true,
	});

const { status, narrative, achieved, reason, decision, evidenceTitle, evidenceUrl } = updateForm.shape;

/** What an institution says of a deliverable. Drafts may lack what submitting asks for. */
export const deliverableContribution = z.object({
	status,
	narrative,
	achieved,
	reason,
	decision,
	evidenceTitle,
	evidenceUrl,
});

/** A value, or why there is none yet. */
export const indicatorContribution = z.object({
	period: orNothing(periodField),
	value: orNothing(numberField),
	numerator: orNothing(numberField),
	denominator: orNothing(numberField),
	n: orNothing(numberField),
	note: orNothing(textField(2_000)),
	noData: orNothing(textField(2_000)),
});

export type DeliverableContribution = z.output<typeof deliverableContribution>;
export type IndicatorContribution = z.output<typeof indicatorContribution>;
export type Contribution = DeliverableContribution | IndicatorContribution;
