import { z } from "zod";
import { orNothing, textField } from "#kernel/form.ts";
import type { Text } from "#kernel/words.ts";
import { bothLanguages, codeField } from "../plans/fields.ts";
import { sayYears } from "../plans/years.ts";

const mostEuros = 1e12;
const years = z.record(z.string().regex(/^\d{4}$/), z.int().min(0).max(mostEuros));
const asPrinted = z.object({
	part: z.enum(["planned", "additional"]),
	year: z.int().min(1990).max(2100),
	text: textField(60).min(1),
	readings: z.array(z.int().min(0).max(mostEuros)).min(1).max(10),
});

/** Money by year from one source, in EUR, as a plan's data or an import brings it. */
export const fundingRow = z.object({
	code: codeField,
	title: bothLanguages,
	source: z.enum(["total", "state", "eu"]),
	planned: years,
	additional: years,
	/** What the document prints elsewhere as the sum of the additional money. */
	printedSum: z.int().min(0).max(mostEuros).optional(),
	trainees: z.int().min(0).max(1e9).optional(),
	/** Cells that can be read in several ways, as they are printed. */
	asPrinted: z.array(asPrinted).max(100).optional(),
	notes: z.array(bothLanguages).max(50).optional(),
});

/** The same in a plan's document: what versions keep and JSON carries. */
export const contentFunding = fundingRow.omit({ printedSum: true, asPrinted: true }).extend({
	printed_sum: fundingRow.shape.printedSum,
	as_printed: fundingRow.shape.asPrinted,
});
export type ContentFunding = z.output<typeof contentFunding>;

/** No source of a priority stands in a plan's money twice. */
export function refuseTwice(
	rows: readonly { code: string; source: string }[],
	context: { addIssue(issue: { code: "custom"; path: (string | number)[]; params: { said: Text } }): void },
): void {
	const seen = new Set<string>();
	for (const [index, { code, source }] of rows.entries()) {
		const key = `${code} ${source}`;
		if (seen.has(key)) context.addIssue({ code: "custom", path: [index, "source"], params: { said: twice(code) } });
		seen.add(key);
	}
}

const twice = (code: string): Text => ({
	lv: `Finansējuma rinda ${code} ar šo avotu ir divreiz.`,
	en: `The funding ${code} from this source stands twice.`,
});

/** "250 000", "250000"; never "250 00", which can be read in two ways. */
const grouped = /^\d{1,3}([\s\u00a0\u202f]\d{3})*$|^\d{4}([\s\u00a0\u202f]\d{3})*$|^\d+$/;

const said = {
	negative: { lv: "Skaitlis nevar būt negatīvs.", en: "The number cannot be negative." },
	cents: { lv: "Rakstiet veselos skaitļos, bez centiem.", en: "Write whole numbers, without cents." },
	unclear: {
		lv: "Rakstiet veselu skaitli, piemēram, 250 000.",
		en: "Write a whole number, for example 250 000.",
	},
	large: { lv: "Skaitlis ir par lielu.", en: "The number is too large." },
} satisfies Record<string, Text>;

/** A whole number as people type it, with spaces between thousands. Says what is wrong with anything else. */
const wholeNumber = z.union([z.string(), z.number()]).transform((typed, context) => {
	const text = String(typed).trim().replace("−", "-");
	const problem = problemOf(text);
	if (!problem) return Number(text.replace(/\s/g, ""));
	context.issues.push({ code: "custom", input: typed, params: { said: said[problem] } });
	return z.NEVER;
});

function problemOf(text: string): keyof typeof said | undefined {
	if (/^-\s*\d/.test(text)) return "negative";
	if (/^[\d\s]+[.,]\d+$/.test(text)) return "cents";
	if (!grouped.test(text)) return "unclear";
	return Number(text.replace(/\s/g, "")) > mostEuros ? "large" : undefined;
}

const typedYears = z.record(z.string().regex(/^\d{4}$/), wholeNumber).optional();
const typedSource = z.object({ planned: typedYears, additional: typedYears }).optional();

/** The money of one priority, as an editor types it; blank cells are left out. */
export const fundingForm = z.object({
	plan: codeField,
	code: codeField,
	title: bothLanguages,
	state: typedSource,
	eu: typedSource,
	total: typedSource,
	printedSum: orNothing(wholeNumber),
	trainees: orNothing(wholeNumber),
	notes: z.array(bothLanguages.nullable()).max(50).optional(),
	/** What the writer had before the eyes; "none" for new money; nothing = the writer did not look. */
	basedOn: textField(64).optional(),
});
export type FundingForm = z.output<typeof fundingForm>;

export const yearOutside = (from: number, to: number): Text => ({
	lv: `Gads ir ārpus plāna perioda ${sayYears(from, to)}.`,
	en: `The year is outside the plan's period ${sayYears(from, to)}.`,
});

export const amountWanted: Text = { lv: "Ierakstiet vismaz vienu summu.", en: "Enter at least one amount." };
