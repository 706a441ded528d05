// Shapes of fields that many forms share. Each says in both languages what is wrong with what was typed.
import { z } from "zod";
import { isDay } from "./clock.ts";
import { parsePeriod } from "./period.ts";
import type { Text } from "./words.ts";

/** A check with its sentence in both languages. */
export function rule<T>(holds: (value: T) => boolean, said: Text) {
	return (value: T, context: z.core.$RefinementCtx<T>) => {
		if (!holds(value)) context.issues.push({ code: "custom", input: value, params: { said } });
	};
}

/** A day as typed or sent: ISO 8601. */
export const dayField = z
	.string()
	.trim()
	.superRefine(
		rule(isDay, {
			lv: "Ierakstiet dienu, kas ir kalendārā, piemēram, 2025-12-31.",
			en: "Enter a day of the calendar, for example 2025-12-31.",
		}),
	);

/** A number as Latvians type it ("45,6", "1 200") or as JSON has it. */
export const numberField = z.preprocess((value) => {
	if (typeof value !== "string") return value;
	const bare = value
		.trim()
		.replace(/[\s\u00a0\u202f]/g, "")
		.replace("−", "-")
		.replace(",", ".");
	return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : value;
}, z.number().finite().min(-1e12).max(1e12));

/** A period code: 2025, 2025-H1, 2025-Q3, 2025-03 or 2025-03-31. */
export const periodField = z
	.string()
	.trim()
	.superRefine(
		rule((text: string) => parsePeriod(text) !== undefined, {
			lv: "Ierakstiet periodu: 2025, 2025-H1 (pusgads), 2025-Q3 (ceturksnis), 2025-03 (mēnesis) vai dienu.",
			en: "Enter a period: 2025, 2025-H1 (half-year), 2025-Q3 (quarter), 2025-03 (month) or a day.",
		}),
	);

/** Lone surrogates and control signs other than line breaks and tabs have no place in a text (NUL cannot be stored). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const plain = (text: string) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);
const plainSaid: Text = {
	lv: "Tekstā ir neredzamas zīmes, ko nevar saglabāt.",
	en: "The text has signs that cannot be kept.",
};

export function textField(most: number) {
	return z.string().trim().max(most).superRefine(rule(plain, plainSaid));
}

/** What an empty field of a web form means: nothing was said. */
export function orNothing<T extends z.ZodType>(schema: T) {
	return z.preprocess(
		(value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
		schema.optional(),
	);
}
