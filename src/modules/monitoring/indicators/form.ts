import { z } from "zod";
import { isDay } from "#kernel/clock.ts";
import { dayField, numberField, orNothing, periodField, rule, textField } from "#kernel/form.ts";
import { parsePeriod, periodEnd } from "#kernel/period.ts";
import { bothLanguages, codeField } from "#modules/planning/index.ts";

const denominatorField = numberField.superRefine(
	rule((value: number) => value !== 0, { lv: "Saucējs nevar būt nulle.", en: "The denominator cannot be zero." }),
);

/** What describes a period is published when the period is over, on its last day at the earliest. */
function isPublishedInTime(code: string, published: unknown): boolean {
	const period = parsePeriod(code);
	return !period || typeof published !== "string" || !isDay(published) || published >= periodEnd(period);
}

const tooEarly = {
	lv: "Publicēšanas diena ir pirms perioda beigām. Pārbaudiet periodu un dienu.",
	en: "The day of publication is before the end of the period. Check the period and the day.",
};

const answersField = numberField.superRefine(
	rule((value: number) => Number.isInteger(value) && value >= 0 && value <= 2_000_000_000, {
		lv: "Ierakstiet atbilžu skaitu: veselu skaitli, kas nav mazāks par 0.",
		en: "Enter the number of answers: a whole number, 0 or more.",
	}),
);

/** A value for a period, as a contact enters it. */
export const measurementForm = z
	.object({
		indicator: codeField,
		period: periodField,
		value: numberField,
		published: orNothing(dayField),
		numerator: orNothing(numberField),
		denominator: orNothing(denominatorField),
		n: orNothing(answersField),
		note: orNothing(textField(2_000)),
		/** The measurement of the same period that this one corrects; needed when there is one. */
		corrects: orNothing(z.uuid()),
		/** Of which group of a breakdown; without both, of the whole. */
		dimension: orNothing(textField(30)),
		group: orNothing(textField(60)),
	})
	.refine(({ period, published }) => isPublishedInTime(period, published), {
		path: ["published"],
		params: { said: tooEarly },
		when: ({ value }) => typeof (value as { period?: unknown })?.period === "string",
	});

const point = z.object({
	period: periodField,
	value: z.number(),
	published: dayField.nullish(),
	numerator: z.number().nullish(),
	denominator: z.number().nullish(),
	n: z.int().nullish(),
	note: bothLanguages.nullish(),
});

export const seriesInput = z.object({
	source: bothLanguages,
	from: z.int(),
	note: bothLanguages.nullish(),
	current: z.boolean(),
	/** With the series before it. */
	comparable: z.boolean().optional(),
	points: z.array(point),
});

/** The definition of an indicator with its series, as data files and imports bring it. */
export const indicatorInput = z.object({
	code: codeField,
	title: bothLanguages,
	unit: textField(60).min(1),
	direction: z.enum(["grow", "fall", "stay"]),
	state: z.enum(["active", "retired", "replaced"]),
	replacedBy: codeField.nullish(),
	places: z.array(z.object({ plan: codeField, element: codeField.nullish(), key: z.boolean().optional() })),
	baseline: z.object({ value: z.number().nullish(), year: z.int().nullish(), text: bothLanguages.nullish() }).nullish(),
	targets: z.array(
		z.object({
			year: z.int(),
			value: z.number().nullish(),
			text: bothLanguages.nullish(),
			/** "Grows against the baseline": a target without a number. */
			overBaseline: z.boolean().optional(),
		}),
	),
	source: bothLanguages.nullish(),
	method: bothLanguages.nullish(),
	frequency: textField(30).nullish(),
	measuredBy: textField(40),
	/** The code of the measuring institution's unit. */
	measuringUnit: textField(40).nullish(),
	minGroup: z.int().optional(),
	/** A FEEL expression over the codes of other indicators. */
	formula: textField(500).min(1).nullish(),
	mayExceed: z.boolean().optional(),
	series: z.array(seriesInput),
});
export type IndicatorInput = z.input<typeof indicatorInput>;
