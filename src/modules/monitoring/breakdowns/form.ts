import { z } from "zod";
import { dayField, numberField, orNothing, periodField, rule, textField } from "#kernel/form.ts";
import { bothLanguages, codeField } from "#modules/planning/index.ts";

export const dimensions = ["sex", "age", "region", "institution_kind", "institution"] as const;
export type Dimension = (typeof dimensions)[number];
export const dimensionField = z.enum(dimensions);

/** A group's code: "women", "15-24", "65+", "VK". */
export const groupCode = textField(60).superRefine(
	rule((code: string) => /^[\p{L}\p{N}][\p{L}\p{N}.+_-]*$/u.test(code), {
		lv: "Kodā var būt burti, cipari, punkts, plus un defise.",
		en: "A code may have letters, digits, dots, plus signs and dashes.",
	}),
);

const yearField = numberField.superRefine(
	rule((year: number) => Number.isInteger(year) && year >= 1990 && year <= 2100, {
		lv: "Ierakstiet gadu no 1990 līdz 2100.",
		en: "Enter a year from 1990 to 2100.",
	}),
);

/** By what an indicator is broken down: the groups, how they make the whole, and targets of groups. */
export const breakdownForm = z.object({
	indicator: codeField,
	revision: z.coerce.number().int(),
	dimension: dimensionField,
	how: z.enum(["sum", "mean"]),
	makesTotal: z.boolean(),
	groups: z.array(z.object({ code: groupCode, name: bothLanguages.optional() })).max(200),
	goals: z.array(z.object({ group: groupCode, year: yearField, value: numberField })).max(500),
});
export type BreakdownForm = z.output<typeof breakdownForm>;

const sizeField = numberField.superRefine(
	rule((size: number) => Number.isInteger(size) && size >= 0, {
		lv: "Ierakstiet atbilžu skaitu: veselu skaitli, kas nav mazāks par 0.",
		en: "Enter the number of answers: a whole number, 0 or more.",
	}),
);

/** Values of the groups for one period. A group that is not named has no value: missing is not zero. */
export const breakdownValuesForm = z.object({
	indicator: codeField,
	dimension: dimensionField,
	period: periodField,
	published: orNothing(dayField),
	note: orNothing(textField(2_000)),
	values: z
		.array(
			z.object({
				group: groupCode,
				value: numberField,
				n: orNothing(sizeField),
				/** The value of the same group and period that this one corrects; needed when there is one. */
				corrects: orNothing(z.uuid()),
			}),
		)
		.max(200),
});
