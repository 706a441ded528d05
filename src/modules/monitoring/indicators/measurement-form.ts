// The form of a measurement between posts: what was typed, what it corrects, what stands there now.
import { Conflict, Invalid, type Problem } from "#kernel/errors.ts";
import { type Period, parsePeriod, periodCode } from "#kernel/period.ts";
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import { measurementWords } from "./form-words.ts";
import type { IndicatorView, Measurement } from "./queries.ts";

export type MeasurementState = {
	form: FormState;
	/** On top of the form, when it comes back. */
	said: string | undefined;
	/** What the period has now; saving corrects it. */
	standing: Measurement | undefined;
	/** Opened by "correct": the period is given. */
	fixed: boolean;
};

export function currentPoints(view: IndicatorView): Measurement[] {
	return view.series.find((series) => series.current)?.points ?? [];
}

export function pointOf(view: IndicatorView, typed: string): Measurement | undefined {
	const period = parsePeriod(typed);
	return period && currentPoints(view).find((point) => periodCode(point.period) === periodCode(period));
}

const number = (value: number | null, lang: Lang) =>
	value === null ? "" : lang === "lv" ? String(value).replace(".", ",") : String(value);

/** The form as it opens: empty, or filled with the value to correct. */
export function openForm(standing: Measurement | undefined, lang: Lang): MeasurementState {
	const values = standing && {
		period: periodCode(standing.period as Period),
		value: number(standing.value, lang),
		published: standing.published ?? "",
		numerator: number(standing.numerator, lang),
		denominator: number(standing.denominator, lang),
		n: number(standing.n, lang),
		note: standing.note ? textIn(standing.note, "lv").text : "",
		corrects: standing.id,
	};
	return { form: { values: values ?? {}, errors: {} }, said: undefined, standing, fixed: standing !== undefined };
}

/** What is sent to the operation. A measurement named for correction in another period than typed is not meant. */
export function inputOf(view: IndicatorView, typed: Record<string, string>) {
	const { period = "", value, published, numerator, denominator, n, note, corrects } = typed;
	const named = currentPoints(view).find((point) => point.id === corrects);
	const meant = named && named !== pointOf(view, period) ? undefined : corrects;
	return {
		indicator: view.code,
		period,
		value: value?.trim() || undefined,
		published,
		numerator,
		denominator,
		n,
		note,
		corrects: meant,
	};
}

/** The form again as it was typed, with what is wrong and, after a conflict, with what stands now. */
export function formAgain(
	view: IndicatorView,
	typed: Record<string, string>,
	problem: Problem,
	lang: Lang,
): MeasurementState {
	const overtaken = problem instanceof Conflict;
	const standing = pointOf(view, typed.period ?? "");
	const corrects = overtaken ? standing?.id : typed.corrects;
	const errors = problem instanceof Invalid ? problem.fields : {};
	return {
		form: { values: { ...typed, corrects }, errors },
		said: Object.keys(errors).length > 0 ? undefined : sayProblem(problem, standing, typed, lang),
		standing: corrects ? standing : undefined,
		fixed: Boolean(typed.corrects) && standing !== undefined,
	};
}

function sayProblem(
	problem: Problem,
	standing: Measurement | undefined,
	typed: Record<string, string>,
	lang: Lang,
): string {
	const words = measurementWords[lang];
	if (problem.code === "period_measured_already" && standing)
		return typed.corrects ? words.changedMeanwhile : words.takenNow;
	const said: Text = problem.said;
	return problem.status === 401 ? words.signInAgain : textIn(said, lang).text;
}
