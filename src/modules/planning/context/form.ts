// The context of a plan as one document. Its keys are single words, so that versions and the API carry it as it is.
import { z } from "zod";
import { periodField, textField } from "#kernel/form.ts";
import type { Text } from "#kernel/words.ts";
import { bothLanguages, codeField } from "../plans/fields.ts";

const texts = z.array(bothLanguages).max(200);

export const swotKeys = ["strengths", "weaknesses", "opportunities", "threats"] as const;
export type SwotKey = (typeof swotKeys)[number];

export const figureTopics = ["staff", "sex", "age", "education", "budget", "previous"] as const;
export type FigureTopic = (typeof figureTopics)[number];

const targetGroup = z.object({
	code: codeField,
	name: bothLanguages,
	needs: texts,
	notes: texts.optional(),
});

const twice = (code: string): Text => ({
	lv: `Mērķgrupa ${code} ir divreiz.`,
	en: `The target group ${code} stands twice.`,
});

function refuseTwice(
	groups: readonly { code: string }[],
	context: { addIssue(issue: { code: "custom"; path: (string | number)[]; params: { said: Text } }): void },
): void {
	for (const [index, { code }] of groups.entries()) {
		if (groups.findIndex((one) => one.code === code) === index) continue;
		context.addIssue({ code: "custom", path: [index, "code"], params: { said: twice(code) } });
	}
}

const figure = z.object({
	topic: z.enum(figureTopics),
	what: bothLanguages,
	value: z.number().finite(),
	/** "%", "EUR", "people", "years" … */
	unit: textField(40),
	period: periodField.optional(),
	note: bothLanguages.optional(),
});

export const strategyContext = z.object({
	source: bothLanguages.optional(),
	swot: z.object({ strengths: texts, weaknesses: texts, opportunities: texts, threats: texts }).optional(),
	/** Target groups and stakeholders with what they need or expect. */
	groups: z.array(targetGroup).max(200).superRefine(refuseTwice).optional(),
	cooperation: z
		.array(z.object({ area: bothLanguages, partners: texts, formats: texts }))
		.max(200)
		.optional(),
	documents: z
		.array(
			z.object({
				title: bothLanguages,
				area: bothLanguages.optional(),
				/** Where it is a plan of the register. */
				plan: codeField.optional(),
				note: bothLanguages.optional(),
			}),
		)
		.max(200)
		.optional(),
	/** The sum of loads that the document states, from which it reckons the percentages. */
	total: z.number().min(0).max(1e6).optional(),
	/** Loads by job family, and the percentage that the document prints beside each. */
	families: z
		.array(
			z.object({
				code: textField(20),
				name: bothLanguages,
				load: z.number().min(0).max(1e6),
				percent: z.number().min(0).max(100).optional(),
			}),
		)
		.max(200)
		.optional(),
	figures: z.array(figure).max(500).optional(),
	/** Who does what in which process. */
	processes: z
		.array(z.object({ name: bothLanguages, roles: z.array(z.object({ name: bothLanguages, tasks: texts })).max(50) }))
		.max(50)
		.optional(),
	maturity: z
		.object({
			scale: z.array(z.object({ level: z.int().min(0).max(10), name: bothLanguages, criteria: texts })).max(11),
			/** Codes of the elements that are graded by the scale. */
			of: z.array(codeField).max(200),
		})
		.optional(),
	systems: z.array(textField(100)).max(200).optional(),
	oversight: texts.optional(),
	notes: texts.optional(),
});

export type StrategyContext = z.output<typeof strategyContext>;
export type TargetGroup = z.output<typeof targetGroup>;
export type ContextFigure = z.output<typeof figure>;

/** Rows of a form in which points are typed; one that is left empty is no point. */
export const points = z.array(bothLanguages.nullable()).max(200);

export const swotForm = z.object({
	plan: codeField,
	quadrant: z.enum(swotKeys),
	points,
	/** What the writer had before the eyes; nothing = the writer did not look. */
	basedOn: textField(64).optional(),
});

export const targetGroupForm = z.object({
	plan: codeField,
	/** Nothing for a new group: its code is made of its name. */
	group: codeField.optional(),
	name: bothLanguages,
	points,
	basedOn: textField(64).optional(),
});
