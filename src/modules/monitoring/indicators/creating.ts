// Indicators come in whole: by data files, by imports, by the coordinator's form.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { codeField } from "#modules/planning/index.ts";
import { requireFormula } from "../composites/check.ts";
import { recomputeWhole } from "../composites/operations.ts";
import { publishIndicator } from "../publication.ts";
import { indicatorInput, type seriesInput } from "./form.ts";
import { indicatorIdOf, institutionIdOf, lockIndicator, placeIdsOf, unitIdOf } from "./rows.ts";
import { indicatorPlaces, indicators, indicatorTargets, measurements, series } from "./tables.ts";

/** An indicator with its places, targets and series. */
export const createIndicator = operation({
	name: "monitoring.createIndicator",
	allow: ["plan-coordinator"],
	publishes: true,
	input: indicatorInput,
	async run(act, input): Promise<{ id: string }> {
		const id = newId();
		const { code, title, unit, direction, state, source, method, frequency, baseline } = input;
		if (input.formula) await requireFormula(act.tx, code, input.formula);
		const measuredById = await institutionIdOf(act.tx, input.measuredBy);
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
				measuredById,
				measuredByUnitId: input.measuringUnit ? await unitIdOf(act.tx, measuredById, input.measuringUnit) : null,
				replacedById: input.replacedBy ? await indicatorIdOf(act.tx, input.replacedBy) : null,
				baselineValue: baseline?.value ?? null,
				baselineYear: baseline?.year ?? null,
				baselineText: baseline?.text ?? null,
				formula: input.formula ?? null,
				mayExceed: input.mayExceed ?? false,
				...(input.minGroup === undefined ? {} : { minGroup: input.minGroup }),
			})
			.onConflictDoNothing()
			.returning({ id: indicators.id });
		if (added.length === 0) {
			throw new Conflict("code_taken", {
				lv: `Kods ${code} jau ir aizņemts.`,
				en: `The code ${code} is taken already.`,
			});
		}
		for (const place of input.places) await addPlace(act, id, place);
		await insertTargets(act, id, input.targets);
		for (const [position, one] of input.series.entries()) await insertSeries(act, id, position, one);
		await act.audit({ subject: ["indicator", code], after: { title, unit, direction, state, targets: input.targets } });
		await publishIndicator(act, code, "added");
		if (input.formula) await recomputeWhole(act, await lockIndicator(act, code));
		return { id };
	},
});

export async function addPlace(
	act: Act,
	indicatorId: string,
	place: z.output<typeof indicatorInput>["places"][number],
): Promise<void> {
	const ids = await placeIdsOf(act.tx, place);
	const position = await act.tx.$count(indicatorPlaces, eq(indicatorPlaces.planId, ids.planId));
	await act.tx.insert(indicatorPlaces).values({ id: newId(), indicatorId, ...ids, position, key: place.key ?? false });
}

export async function insertTargets(
	act: Act,
	indicatorId: string,
	targets: z.output<typeof indicatorInput>["targets"],
): Promise<void> {
	if (targets.length === 0) return;
	await act.tx.insert(indicatorTargets).values(
		targets.map(({ year, value, text, overBaseline }) => ({
			id: newId(),
			indicatorId,
			year,
			value: value ?? null,
			said: text ?? null,
			overBaseline: overBaseline ?? false,
		})),
	);
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
		comparable: one.comparable ?? false,
		position,
	});
	for (const point of one.points) {
		await act.tx.insert(measurements).values({
			...point,
			id: newId(),
			seriesId: id,
			authorId: act.actor.id,
			origin: "data",
			recordedAt: act.at,
			acceptedAt: act.at,
			acceptedById: act.actor.id,
		});
	}
}

/** Sets the target of a year; the old one stays in the audit trail. */
export const setTarget = operation({
	name: "monitoring.setTarget",
	allow: ["plan-coordinator"],
	publishes: true,
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
		await publishIndicator(act, indicator.code, "target");
	},
});
