// zod's findings in our words, in both languages, at the field where they belong.
import { z } from "zod";
import { type FieldErrors, Invalid } from "./errors.ts";
import { formatNumber, type Text } from "./words.ts";

type Issue = z.core.$ZodIssue;

export function invalidFrom(error: z.ZodError): Invalid {
	const fields: FieldErrors = {};
	for (const issue of error.issues) {
		const place = issue.path.map(String).join(".");
		fields[place] ??= sayIssue(issue);
	}
	return invalidFields(fields);
}

/** The fields that are in shape by themselves, whatever the others are. */
export function wellShaped(schema: z.ZodType, input: unknown): Record<string, unknown> {
	if (!(schema instanceof z.ZodObject) || typeof input !== "object" || input === null) return {};
	const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
	const typed = input as Record<string, unknown>;
	return Object.fromEntries(
		shape.flatMap(([name, field]) => {
			const parsed = field.safeParse(typed[name]);
			return parsed.success ? [[name, parsed.data]] : [];
		}),
	);
}

/** What an operation finds wrong by itself, at the fields' places. */
export function invalidFields(fields: FieldErrors): Invalid {
	const said = { lv: "Daži lauki nav aizpildīti pareizi.", en: "Some fields are not filled in correctly." };
	return new Invalid("invalid_input", said, fields);
}

function sayIssue(issue: Issue): Text {
	if (issue.code === "custom") {
		const said = issue.params?.said as Text | undefined;
		return said ?? { lv: "Vērtība nav derīga.", en: "The value is not valid." };
	}
	if (issue.code === "too_big") return sayTooBig(issue);
	if (issue.code === "too_small") return sayTooSmall(issue);
	if (issue.code === "unrecognized_keys") return { lv: "Nepazīstams lauks.", en: "Unknown field." };
	if (issue.code === "invalid_type" && issue.input === undefined) return required;
	return sayWrongShape(issue);
}

const required: Text = { lv: "Aizpildiet šo lauku.", en: "Fill in this field." };

function sayTooBig(issue: Issue & { code: "too_big" }): Text {
	const most = Number(issue.maximum);
	if (issue.origin === "string") {
		return {
			lv: `Teksts ir par garu: ne vairāk kā ${formatNumber("lv", most)} zīmes.`,
			en: `The text is too long: at most ${formatNumber("en", most)} characters.`,
		};
	}
	return { lv: `Ne vairāk kā ${formatNumber("lv", most)}.`, en: `At most ${formatNumber("en", most)}.` };
}

function sayTooSmall(issue: Issue & { code: "too_small" }): Text {
	const least = Number(issue.minimum);
	if (issue.origin === "string" && least <= 1) return required;
	if (issue.origin === "string") {
		return { lv: `Vismaz ${least} zīmes.`, en: `At least ${least} characters.` };
	}
	return { lv: `Ne mazāk kā ${formatNumber("lv", least)}.`, en: `At least ${formatNumber("en", least)}.` };
}

function sayWrongShape(issue: Issue): Text {
	if (issue.code === "invalid_type" && issue.expected === "number") {
		return { lv: "Ierakstiet skaitli, piemēram, 45,6.", en: "Enter a number, for example 45.6." };
	}
	if (issue.code === "invalid_value") {
		return { lv: "Izvēlieties vienu no piedāvātajām vērtībām.", en: "Choose one of the offered values." };
	}
	return { lv: "Vērtība nav derīga.", en: "The value is not valid." };
}
