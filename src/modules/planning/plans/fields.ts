// Fields that the forms of plans, funding and context share.
import { z } from "zod";
import { rule, textField } from "#kernel/form.ts";

/** A text of the register in both languages; Latvian is required. */
export const bothLanguages = z.object({ lv: textField(20_000).min(1), en: textField(20_000).optional() });

/** Codes stand in addresses: letters, digits, dot and dash. */
export const codeField = textField(60).superRefine(
	rule((code: string) => /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(code), {
		lv: "Kodā var būt burti, cipari, punkts un defise.",
		en: "A code may have letters, digits, dots and dashes.",
	}),
);

/** What an element counts among its neighbours: 1 to 100. */
export const weightField = z.int().min(1).max(100);
