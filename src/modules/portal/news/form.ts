import { z } from "zod";
import { dayField, orNothing, rule, textField } from "#kernel/form.ts";

export const mostBody = 50_000;

const timeField = z
	.string()
	.trim()
	.superRefine(
		rule((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), {
			lv: "Ierakstiet laiku kā stundas un minūtes, piemēram, 09:30.",
			en: "Enter the time as hours and minutes, for example 09:30.",
		}),
	);

export const newsText = {
	titleLv: textField(200).min(1),
	titleEn: orNothing(textField(200)),
	leadLv: textField(500).min(1),
	leadEn: orNothing(textField(500)),
	bodyLv: textField(mostBody).min(1),
	bodyEn: orNothing(textField(mostBody)),
};

/** What it concerns: codes of plans, elements ("plan/element"), indicators, institutions. */
const about = { about: textField(4_000).default("") };

export const writeForm = z.object({ institution: textField(40).min(1), ...newsText, ...about });
export const editForm = z.object({
	slug: textField(120),
	revision: z.coerce.number().int(),
	...newsText,
	...about,
	/** Asked for when the item is published: what was wrong, for the readers. */
	noteLv: orNothing(textField(500)),
	noteEn: orNothing(textField(500)),
});

const one = { slug: textField(120) };
export const oneForm = z.object(one);
export const scheduleForm = z.object({ ...one, day: dayField, time: timeField });
export const withdrawForm = z.object({ ...one, reasonLv: textField(500).min(1), reasonEn: orNothing(textField(500)) });
export const imageForm = z.object({
	...one,
	image: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).optional(),
	alternativeLv: textField(300).min(1),
	alternativeEn: orNothing(textField(300)),
});
export const dropImageForm = z.object({ ...one, number: z.coerce.number().int().min(1) });

/** A stored text of two fields; the English only where it was written. */
export const textFrom = (lv: string, en: string | undefined) => (en ? { lv, en } : { lv });
