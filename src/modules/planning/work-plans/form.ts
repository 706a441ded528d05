// What is typed of a task and of its progress: shapes and limits.
import { z } from "zod";
import { dayField, orNothing, periodField, rule, textField } from "#kernel/form.ts";
import { codeField } from "../plans/fields.ts";
import { mostSteps, priorities, readMeasure, taskStatuses } from "./rules.ts";

/** What a task serves: "lm-2024/5"; an element of the work plan itself has the task under it. */
const servesField = textField(130).superRefine(
	rule((text: string) => /^[^/\s]+\/[^/\s]+$/u.test(text), {
		lv: "Izvēlieties mērķi no saraksta.",
		en: "Choose a goal from the list.",
	}),
);

const measureField = textField(40).superRefine(
	rule((text: string) => readMeasure(text) !== undefined, {
		lv: `Ierakstiet procentus no 0 līdz 100 (piemēram, 40) vai soļus (piemēram, 2 no 5; ne vairāk kā ${mostSteps}).`,
		en: `Enter percent from 0 to 100 (for example 40) or steps (for example 2 of 5; at most ${mostSteps}).`,
	}),
);

export const wordingFields = {
	title: z.object({ lv: textField(500).min(1), en: orNothing(textField(500)) }),
	serves: orNothing(servesField),
	/** A period code, within the plan's years. */
	term: periodField,
	notes: orNothing(textField(5_000)),
};

export const assignmentFields = {
	/** The code of a unit of the institution, or the name of one that the register does not have. */
	unit: orNothing(textField(200)),
	person: orNothing(textField(120)),
	priority: orNothing(z.enum(priorities)),
	weight: orNothing(z.coerce.number().int().min(1).max(100)),
};

const place = { plan: codeField, task: codeField };

export const newTask = z.object({ plan: codeField, ...wordingFields, ...assignmentFields });
export const taskWording = z.object({ ...place, ...wordingFields, revision: z.coerce.number().int() });
export const taskRemoval = z.object({ ...place, revision: z.coerce.number().int() });
export const taskAssignment = z.object({ ...place, ...assignmentFields });

/** The entry that the writer had before the eyes; "none" when there was none; nothing = the writer did not look. */
const basedOn = orNothing(z.union([z.uuid(), z.literal("none")]));

export const taskMove = z.object({ ...place, to: z.enum(["not_started", "in_progress", "done"]), basedOn });

const whyDropped = { lv: "Ierakstiet, kāpēc uzdevums ir atcelts.", en: "Say why the task was dropped." };

export const progressForm = z
	.object({
		...place,
		/** Today unless told. */
		asOf: orNothing(dayField),
		status: z.enum(taskStatuses),
		measure: orNothing(measureField),
		note: orNothing(textField(5_000)),
		reason: orNothing(textField(2_000)),
		basedOn,
	})
	.refine((said) => said?.status !== "dropped" || Boolean(said.reason), {
		path: ["reason"],
		params: { said: whyDropped },
		when: () => true,
	});
export type ProgressForm = z.output<typeof progressForm>;

export const carryInput = z.object({
	plan: codeField,
	/** What the reader of the preview saw; nothing = nobody looked. */
	basedOn: orNothing(textField(64)),
});

export const newWorkPlan = z.object({
	institution: textField(500).min(1),
	year: z.coerce.number().int().min(2000).max(2100),
});
