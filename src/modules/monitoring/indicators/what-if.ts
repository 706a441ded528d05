// "What would it take": the verdict for another target or year, computed by the same rules; nothing is saved. Pure.
import type { FieldErrors } from "#kernel/errors.ts";
import type { Text } from "#kernel/words.ts";
import { currentPoints } from "./measurement-form.ts";
import type { IndicatorView } from "./queries.ts";
import { wrongValue } from "./ranges.ts";
import { judge, type Target, type Verdict } from "./rules.ts";

export type WhatIf = {
	form: { values: Record<string, string>; errors: FieldErrors };
	/** Nothing while nothing was asked, or while what was asked is wrong. */
	verdict: Verdict | undefined;
};

/** `value` and `year` as typed; without both the form shows the target that the verdict looks at. */
export function whatIf(view: IndicatorView, typed: { value?: string | undefined; year?: string | undefined }): WhatIf {
	const { target } = view.verdict;
	if (typed.value === undefined && typed.year === undefined) {
		const values: Record<string, string> = target ? { merkis: comma(target.value), gads: String(target.year) } : {};
		return { form: { values, errors: {} }, verdict: undefined };
	}
	const { value = "", year = "" } = typed;
	const asked = readTarget(value, year, view);
	const form = { values: { merkis: value, gads: year }, errors: asked.errors };
	return { form, verdict: asked.target && judgeFor(view, asked.target) };
}

const comma = (value: number) => String(value).replace(".", ",");

export function judgeFor(view: IndicatorView, target: Target): Verdict {
	const { direction, asOf } = view;
	return judge({ direction, state: "active", targets: [target], points: currentPoints(view), asOf });
}

const noNumber: Text = { lv: "Ierakstiet skaitli, piemēram, 45,6.", en: "Enter a number, for example 45.6." };
const noYear: Text = { lv: "Ierakstiet gadu no 1990 līdz 2100.", en: "Enter a year from 1990 to 2100." };

function readTarget(typedValue: string, typedYear: string, view: IndicatorView) {
	const errors: FieldErrors = {};
	const bare = typedValue
		.replace(/[\s\u00a0\u202f]/g, "")
		.replace("−", "-")
		.replace(",", ".");
	const value = /^-?\d{1,12}(\.\d{1,10})?$/.test(bare) ? Number(bare) : undefined;
	const wrong = value === undefined ? noNumber : wrongValue(value, view);
	if (wrong) errors.merkis = wrong;
	const year = /^\d{4}$/.test(typedYear.trim()) ? Number(typedYear) : 0;
	if (year < 1990 || year > 2100) errors.gads = noYear;
	const target = value === undefined || Object.keys(errors).length > 0 ? undefined : { year, value };
	return { errors, target };
}
