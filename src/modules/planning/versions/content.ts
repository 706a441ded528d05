// A plan's content as one document: what a version keeps, what leaves as JSON, and what comes back from it.
import { z } from "zod";
import { periodField } from "#kernel/form.ts";
import { strategyContext } from "../context/form.ts";
import { contentFunding } from "../funding/form.ts";
import { bothLanguages, codeField, elementKinds, legalAct, partyInput, planKinds, weightField } from "../plans/form.ts";
import { contentAssignment, contentProgress } from "../work-plans/content.ts";

const deadline = z.object({ period: periodField, indicator: bothLanguages.nullish(), note: bothLanguages.nullish() });

const serves = z.object({ plan: codeField, element: codeField });

export const contentElement = z.object({
	/** Of this installation; a document from elsewhere has none, and goes by codes. */
	id: z.uuid().optional(),
	kind: z.enum(elementKinds),
	code: codeField,
	title: bothLanguages,
	description: bothLanguages.nullish(),
	horizontal: z.boolean().optional(),
	key: z.boolean().optional(),
	weight: weightField.nullish(),
	notes: z.array(bothLanguages).optional(),
	deadlines: z.array(deadline).max(50).optional(),
	parties: z.array(partyInput).max(200).optional(),
	contributes_to: z.array(serves).max(200).optional(),
	/** Of a task of a work plan; a document that does not tell leaves what the register says. */
	assignment: contentAssignment.optional(),
	progress: contentProgress.optional(),
	get children() {
		return z.array(contentElement).max(1_000).optional();
	},
});

export const planContent = z.object({
	format: z.literal("vieda-plan"),
	version: z.literal(1),
	code: codeField,
	kind: z.enum(planKinds),
	title: bothLanguages,
	period: z.object({ from: z.int().min(1990).max(2100), to: z.int().min(1990).max(2100) }),
	owner: z.string().max(40),
	act: legalAct.nullish(),
	mission: bothLanguages.nullish(),
	vision: bothLanguages.nullish(),
	mandate: bothLanguages.nullish(),
	values: z.array(bothLanguages).optional(),
	superior: z.array(codeField).optional(),
	source: bothLanguages.nullish(),
	notes: z.array(bothLanguages).optional(),
	elements: z.array(contentElement).max(1_000),
	funding: z.array(contentFunding).max(500).optional(),
	context: strategyContext.optional(),
	/** The document was made for somebody who may not see whose the tasks are. */
	persons: z.literal("left_out").optional(),
});

export type PlanContent = z.output<typeof planContent>;
export type ContentElement = z.output<typeof contentElement>;
export type ContentParty = z.output<typeof partyInput>;
