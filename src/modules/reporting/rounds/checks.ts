// What a value of an indicator in a round must bear, before anybody accepts it.
import type { Day } from "#kernel/clock.ts";
import { Missing } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodEnd } from "#kernel/period.ts";
import { invalidFields, invalidFrom } from "#kernel/validation.ts";
import { findIndicator, measurementForm, requirePossible } from "#modules/monitoring/index.ts";
import type { IndicatorContribution } from "./form.ts";

/** @throws Invalid at the field that cannot be: a value outside its unit's range, a period that has not begun, … */
export async function requireMeasurable(act: Act, code: string, cutOff: Day, said: IndicatorContribution) {
	if (said.value === undefined) return;
	const { noData: _, statement: _said, ...measured } = said;
	const parsed = measurementForm.safeParse({ ...measured, indicator: code }, { reportInput: true });
	if (!parsed.success) throw invalidFrom(parsed.error);
	const indicator = await findIndicator(act.tx, code, act.today, "all");
	if (!indicator) throw new Missing("no_such_indicator", { lv: `Rādītāja ${code} nav.`, en: `No indicator ${code}.` });
	const period = parsePeriod(parsed.data.period) as Period;
	requirePossible(indicator, period, said.value, act.today);
	if (periodEnd(period) > cutOff && !said.note) throw invalidFields({ note: notOver });
}

const notOver = {
	lv: "Periods beidzas pēc dienas, par kuru ziņo. Paskaidrojiet piezīmē, kāpēc vērtība ir zināma jau tagad.",
	en: "The period ends after the day that is reported on. Say in the note why the value is known already.",
};
