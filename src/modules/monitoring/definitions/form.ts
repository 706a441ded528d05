import { z } from "zod";
import { numberField, orNothing, rule, textField } from "#kernel/form.ts";
import { bothLanguages, codeField } from "#modules/planning/index.ts";

export const frequencies = ["year", "half", "quarter", "month", "irregular"] as const;

const yearField = numberField.superRefine(
	rule((year: number) => Number.isInteger(year) && year >= 1990 && year <= 2100, {
		lv: "Ierakstiet gadu no 1990 līdz 2100.",
		en: "Enter a year from 1990 to 2100.",
	}),
);

const groupSizeField = numberField.superRefine(
	rule((size: number) => Number.isInteger(size) && size >= 1 && size <= 1000, {
		lv: "Ierakstiet veselu skaitli no 1 līdz 1000.",
		en: "Enter a whole number from 1 to 1000.",
	}),
);

/** What an indicator is, as the coordinator says it. Its series, values and state have acts of their own. */
export const definitionForm = z.object({
	code: codeField,
	title: bothLanguages,
	unit: textField(60).min(1),
	direction: z.enum(["grow", "fall", "stay"]),
	mayExceed: z.boolean(),
	minGroup: groupSizeField,
	baseline: z.object({
		value: orNothing(numberField),
		year: orNothing(yearField),
		text: bothLanguages.nullish(),
	}),
	targets: z
		.array(
			z.object({
				year: yearField,
				value: orNothing(numberField),
				text: bothLanguages.nullish(),
				overBaseline: z.boolean(),
			}),
		)
		.max(50),
	places: z.array(z.object({ plan: codeField, element: orNothing(codeField), key: z.boolean() })).max(100),
	source: bothLanguages.nullish(),
	method: bothLanguages.nullish(),
	frequency: orNothing(z.enum(frequencies)),
	measuredBy: textField(40).min(1),
	measuringUnit: orNothing(textField(40)),
	formula: orNothing(textField(500)),
});
export type Definition = z.output<typeof definitionForm>;

/** The revision that the editor had before the eyes. */
const revision = z.coerce.number().int();

export const editForm = definitionForm.extend({ revision });

export const stateForm = z.discriminatedUnion("to", [
	z.object({ to: z.literal("retired"), indicator: codeField, revision, reason: bothLanguages }),
	z.object({ to: z.literal("replaced"), indicator: codeField, revision, reason: bothLanguages, by: codeField }),
	z.object({ to: z.literal("active"), indicator: codeField, revision, reason: bothLanguages }),
]);

export const seriesForm = z.object({
	indicator: codeField,
	revision,
	source: bothLanguages,
	from: yearField,
	/** Why there is a new one: what changed in the source or the method. */
	note: bothLanguages,
	comparable: z.boolean(),
});

export const editSeriesForm = seriesForm.extend({ series: z.uuid(), note: bothLanguages.nullish() });
