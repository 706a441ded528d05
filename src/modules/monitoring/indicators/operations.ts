import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { periodField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod, periodCode, periodStart } from "#kernel/period.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { codeField, elements, plans } from "#modules/planning/index.ts";
import { mayMeasure } from "../access.ts";
import {
	type IndicatorInput,
	indicatorInput,
	type MeasurementForm,
	measurementForm,
	type seriesInput,
} from "./form.ts";
import { findIndicator, type IndicatorView, type Measurement } from "./queries.ts";
import { notActive, notTheMeasurer } from "./refusals.ts";
import { indicatorPlaces, indicators, indicatorTargets, measurements, series } from "./tables.ts";

/** The institution that measures (or the coordinator) records a value for a period, or corrects one. */
export const recordMeasurement = operation({
	name: "monitoring.recordMeasurement",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	input: measurementForm,
	async run(act, input): Promise<{ id: string }> {
		const indicator = await lockIndicator(act, input.indicator);
		await requireMeasurer(act, indicator);
		const period = parsePeriod(input.period) as Period;
		requireBegun(period, act.today);
		requireUnitRange(indicator.unit, input);
		const current = await currentSeries(act, indicator, period);
		const before = current.points.find((point) => periodCode(point.period) === periodCode(period));
		requireRightGround(before, input.corrects);
		const id = newId();
		await insertMeasurement(act, current.id, id, input, before);
		await act.audit({
			subject: ["indicator", indicator.code],
			before: before && { period: periodCode(period), value: before.value },
			after: {
				period: periodCode(period),
				value: input.value,
				numerator: input.numerator ?? null,
				denominator: input.denominator ?? null,
				n: input.n ?? null,
				note: input.note ?? null,
			},
		});
		return { id };
	},
});

async function insertMeasurement(
	act: Act,
	seriesId: string,
	id: string,
	input: MeasurementForm,
	before: Measurement | undefined,
) {
	await act.tx.insert(measurements).values({
		id,
		seriesId,
		period: periodCode(parsePeriod(input.period) as Period),
		value: input.value,
		published: input.published ?? null,
		numerator: input.numerator ?? null,
		denominator: input.denominator ?? null,
		n: input.n ?? null,
		note: input.note ? { lv: input.note } : null,
		authorId: act.actor.id,
		origin: "form",
		correctsId: before?.id ?? null,
		recordedAt: act.at,
	});
}

async function lockIndicator(act: Act, code: string): Promise<IndicatorView> {
	await act.tx.select({ id: indicators.id }).from(indicators).where(eq(indicators.code, code)).for("update");
	const indicator = await findIndicator(act.tx, code, act.today);
	if (indicator) return indicator;
	throw new Missing("no_such_indicator", { lv: `Rādītāja ${code} nav.`, en: `There is no indicator ${code}.` });
}

async function requireMeasurer(act: Act, indicator: IndicatorView): Promise<void> {
	if (indicator.state !== "active") throw notActive();
	if (await mayMeasure(act.tx, act.actor, { measuredById: indicator.measuredBy.id })) return;
	throw notTheMeasurer(indicator);
}

/** A period that has not begun cannot have been measured. */
function requireBegun(period: Period, today: string): void {
	if (periodStart(period) <= today) return;
	const said = { lv: "Periods vēl nav sācies.", en: "The period has not begun yet." };
	throw new Invalid("period_in_future", said, { period: said });
}

/** Shares lie from 0 to 100 and points of ten from 0 to 10; counts and areas are not negative. */
const ranges: Record<string, [number, number]> = {
	"%": [0, 100],
	points10: [0, 10],
	people: [0, 1e12],
	institutions: [0, 1e12],
	projects: [0, 1e12],
	MWh: [0, 1e12],
	m2: [0, 1e12],
};

function requireUnitRange(unit: string, input: MeasurementForm): void {
	const [least, most] = ranges[unit] ?? [-1e12, 1e12];
	if (input.value >= least && input.value <= most) return;
	const said: Text =
		most < 1e12
			? { lv: `Vērtībai jābūt no ${least} līdz ${most}.`, en: `The value must be from ${least} to ${most}.` }
			: { lv: "Vērtība nevar būt negatīva.", en: "The value cannot be negative." };
	throw new Invalid("value_out_of_range", said, { value: said });
}

function requireRightGround(before: Measurement | undefined, corrects: string | undefined): void {
	if (before?.id === corrects) return;
	throw new Conflict("period_measured_already", {
		lv: "Šim periodam jau ir mērījums. Ja tas jālabo, izvēlieties “Labot” pie tā: vecā vērtība saglabāsies vēsturē.",
		en: "This period has a measurement already. To correct it, choose “Correct” beside it: the old value stays in the history.",
	});
}

async function currentSeries(act: Act, indicator: IndicatorView, period: Period) {
	const found = indicator.series.find((one) => one.current);
	if (found) return found;
	const id = newId();
	const source = indicator.source ?? { lv: indicator.measuredBy.name.lv, en: indicator.measuredBy.name.en };
	await act.tx.insert(series).values({
		id,
		indicatorId: indicator.id,
		source,
		fromYear: period.year,
		current: true,
		position: indicator.series.length,
	});
	return { id, points: [] as Measurement[] };
}

/** An indicator with its places, targets and series. */
export const createIndicator = operation({
	name: "monitoring.createIndicator",
	allow: ["plan-coordinator"],
	input: indicatorInput,
	async run(act, input): Promise<{ id: string }> {
		const id = newId();
		const { code, title, unit, direction, state, source, method, frequency, baseline } = input;
		const added = await act.tx
			.insert(indicators)
			.values({
				id,
				code,
				title,
				unit,
				direction,
				state,
				source,
				method,
				frequency,
				measuredById: await institutionId(act.tx, input.measuredBy),
				replacedById: input.replacedBy ? await indicatorId(act.tx, input.replacedBy) : null,
				baselineValue: baseline?.value ?? null,
				baselineYear: baseline?.year ?? null,
				baselineText: baseline?.text ?? null,
			})
			.onConflictDoNothing()
			.returning({ id: indicators.id });
		if (added.length === 0) {
			throw new Conflict("code_taken", {
				lv: `Kods ${code} jau ir aizņemts.`,
				en: `The code ${code} is taken already.`,
			});
		}
		await addPlaces(act.tx, id, input.places);
		if (input.targets.length > 0) {
			await act.tx.insert(indicatorTargets).values(
				input.targets.map((target) => ({
					id: newId(),
					indicatorId: id,
					year: target.year,
					value: target.value ?? null,
					said: target.text ?? null,
				})),
			);
		}
		for (const [position, one] of input.series.entries()) await insertSeries(act, id, position, one);
		await act.audit({ subject: ["indicator", code], after: { title, unit, direction, state, targets: input.targets } });
		return { id };
	},
});

async function addPlaces(tx: Tx, id: string, places: z.output<typeof indicatorInput>["places"]): Promise<void> {
	for (const place of places) {
		const [plan] = await tx.select({ id: plans.id }).from(plans).where(eq(plans.code, place.plan));
		if (!plan)
			throw new Missing("no_such_plan", { lv: `Plāna ${place.plan} nav.`, en: `There is no plan ${place.plan}.` });
		const position = await tx.$count(indicatorPlaces, eq(indicatorPlaces.planId, plan.id));
		const elementId = place.element ? await elementIdOf(tx, plan.id, place.element) : null;
		await tx
			.insert(indicatorPlaces)
			.values({ id: newId(), indicatorId: id, planId: plan.id, elementId, position, key: place.key ?? false });
	}
}

async function elementIdOf(tx: Tx, planId: string, code: string): Promise<string> {
	const [element] = await tx
		.select({ id: elements.id })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.code, code)));
	if (!element)
		throw new Missing("no_such_element", { lv: `Plānā nav elementa ${code}.`, en: `The plan has no element ${code}.` });
	return element.id;
}

async function institutionId(tx: Tx, code: string): Promise<string> {
	const found = (await listInstitutions(tx)).find((institution) => institution.code === code);
	if (!found)
		throw new Missing("no_such_institution", {
			lv: `Iestādes ar kodu ${code} nav.`,
			en: `There is no institution ${code}.`,
		});
	return found.id;
}

async function indicatorId(tx: Tx, code: string): Promise<string> {
	const [found] = await tx.select({ id: indicators.id }).from(indicators).where(eq(indicators.code, code));
	if (!found)
		throw new Missing("no_such_indicator", { lv: `Rādītāja ${code} nav.`, en: `There is no indicator ${code}.` });
	return found.id;
}

async function insertSeries(
	act: Act,
	indicatorId: string,
	position: number,
	one: z.output<typeof seriesInput>,
): Promise<void> {
	const id = newId();
	await act.tx.insert(series).values({
		id,
		indicatorId,
		source: one.source,
		fromYear: one.from,
		note: one.note,
		current: one.current,
		position,
	});
	for (const point of one.points) {
		await act.tx
			.insert(measurements)
			.values({ id: newId(), seriesId: id, ...point, authorId: act.actor.id, origin: "data", recordedAt: act.at });
	}
}

/** A value that a report states: recorded or, where the period has another value, corrected. */
export const recordReportedValue = operation({
	name: "monitoring.recordReportedValue",
	allow: ["plan-coordinator"],
	input: z.object({
		indicator: codeField,
		period: periodField,
		value: z.number(),
		numerator: z.number().optional(),
		denominator: z.number().optional(),
		n: z.int().optional(),
	}),
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		const period = parsePeriod(input.period) as Period;
		const current = await currentSeries(act, indicator, period);
		const before = current.points.find((point) => periodCode(point.period) === periodCode(period));
		await act.tx.insert(measurements).values({
			id: newId(),
			seriesId: current.id,
			period: periodCode(period),
			value: input.value,
			numerator: input.numerator ?? null,
			denominator: input.denominator ?? null,
			n: input.n ?? null,
			authorId: act.actor.id,
			origin: "report",
			correctsId: before?.id ?? null,
			recordedAt: act.at,
		});
		await act.audit({
			subject: ["indicator", indicator.code],
			before: before && { period: input.period, value: before.value },
			after: { period: input.period, value: input.value },
		});
	},
});

/** Sets the target of a year; the old one stays in the audit trail. */
export const setTarget = operation({
	name: "monitoring.setTarget",
	allow: ["plan-coordinator"],
	input: z.object({ indicator: codeField, year: z.int().min(1990).max(2100), value: z.number() }),
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		const before = indicator.targets.find((target) => target.year === input.year);
		await act.tx
			.insert(indicatorTargets)
			.values({ id: newId(), indicatorId: indicator.id, year: input.year, value: input.value })
			.onConflictDoUpdate({
				target: [indicatorTargets.indicatorId, indicatorTargets.year],
				set: { value: input.value },
			});
		await act.audit({
			subject: ["indicator", indicator.code],
			before: before && { target: before },
			after: { target: { year: input.year, value: input.value } },
		});
	},
});

export type { IndicatorInput };
