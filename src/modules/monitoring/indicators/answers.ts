// What the API says of indicators, as the OpenAPI document describes it.
import { described, listAnswer, maybeText, textAnswer, z } from "#kernel/api.ts";
import { verdictStatuses } from "./rules.ts";

const point = z.object({
	id: z.string(),
	period: z.string().openapi({ example: "2025-H1" }),
	published: z.iso.date().nullable(),
	value: z.number(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable(),
	n: z.int().nullable(),
	note: maybeText,
});

const series = z.object({
	source: textAnswer,
	from: z.int(),
	current: z.boolean(),
	comparable: z.boolean(),
	note: maybeText,
	points: z.array(point),
});

const verdict = z.object({
	status: z.enum(verdictStatuses),
	pace: z.number().nullable().openapi({ description: "Change a year" }),
	required_pace: z.number().nullable(),
	forecast: z.number().nullable(),
	attained: z.number().nullable(),
	sentence: z.object({ lv: z.string(), en: z.string() }),
});

const target = z.object({
	year: z.int(),
	value: z.number().nullable(),
	text: textAnswer.optional(),
	over_baseline: z.boolean().optional(),
});

const indicator = z.object({
	code: z.string(),
	title: textAnswer,
	unit: z.string(),
	direction: z.enum(["grow", "fall", "stay"]),
	state: z.enum(["active", "retired", "replaced"]),
	replaced_by: z.string().nullable(),
	baseline: z.object({ value: z.number().nullable(), year: z.int().nullable(), text: maybeText }).nullable(),
	targets: z.array(target),
	source: maybeText,
	method: maybeText,
	frequency: z.string().nullable(),
	measured_by: z.string().openapi({ description: "Code of an institution" }),
	formula: z.string().nullable(),
	revision: z.int(),
	places: z.array(z.object({ plan: z.string(), element: z.string().nullable(), key: z.boolean() })),
	as_of: z.iso.date(),
	series: z.array(series),
	verdict,
});

const cell = z.object({
	value: z.number().nullable(),
	n: z.int().nullish(),
	hidden: z.boolean().optional().openapi({ description: "Of a small group: not for publication" }),
});

const breakdown = z.object({
	dimension: z.string(),
	how: z.string(),
	makes_total: z.boolean(),
	smallest_published_group: z.int(),
	periods: z.array(z.string()),
	groups: z.array(
		z.object({
			code: z.string(),
			name: textAnswer,
			targets: z.array(z.object({ year: z.int(), value: z.number() })),
			values: z.array(cell),
		}),
	),
	wholes: z.array(
		z.object({ of_groups: z.number().nullable(), own: z.number().nullable(), difference: z.number().nullable() }),
	),
});

export const indicatorsAnswer = described(listAnswer(indicator.openapi("Indicator")));
export const indicatorAnswer = described(indicator.extend({ breakdowns: z.array(breakdown) }));
