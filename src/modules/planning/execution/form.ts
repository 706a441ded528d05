import { z } from "zod";
import { dayField, orNothing, rule, textField } from "#kernel/form.ts";

export const statuses = ["not_started", "in_progress", "done", "lost_relevance"] as const;

/** What a contact says of a deliverable as of a day. */
export const updateForm = z
	.object({
		plan: textField(60),
		element: textField(60),
		asOf: dayField,
		status: z.enum(statuses),
		narrative: orNothing(textField(20_000)),
		achieved: orNothing(textField(500)),
		/** Needed when it lost relevance: why, and by which decision. */
		reason: orNothing(textField(2_000)),
		decision: orNothing(textField(300)),
		evidenceTitle: orNothing(textField(300)),
		evidenceUrl: orNothing(
			textField(2_000).superRefine(
				rule(isWebAddress, {
					lv: "Saitei jāsākas ar https:// vai http://.",
					en: "The link must begin with https:// or http://.",
				}),
			),
		),
		/** The update that the writer had before the eyes; "none" when there was none; nothing = the writer did not look. */
		basedOn: orNothing(z.union([z.uuid(), z.literal("none")])),
	})
	.superRefine((update, context) => {
		if (update.status !== "lost_relevance") return;
		const said = {
			lv: "Statusam “zaudējis aktualitāti” vajag pamatojumu un lēmumu.",
			en: "“Lost relevance” needs a reason and the decision.",
		};
		for (const field of ["reason", "decision"] as const) {
			if (!update[field]) context.addIssue({ code: "custom", path: [field], params: { said } });
		}
	});

export type UpdateForm = z.output<typeof updateForm>;

function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
