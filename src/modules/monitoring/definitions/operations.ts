// What an indicator is: said and changed by the plan coordinator. Every change keeps the old in the audit trail.
import { and, eq, notInArray } from "drizzle-orm";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { requireFormula } from "../composites/check.ts";
import { recomputeWhole } from "../composites/operations.ts";
import { addPlace, createIndicator, insertTargets } from "../indicators/creating.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { indicatorIdOf, institutionIdOf, lockIndicator, placeIdsOf, unitIdOf } from "../indicators/rows.ts";
import { indicatorPlaces, indicators, indicatorTargets } from "../indicators/tables.ts";
import { publishIndicator } from "../publication.ts";
import { type Definition, definitionForm, editForm, stateForm } from "./form.ts";
import { referenceErrors } from "./references.ts";
import { definitionErrors } from "./rules.ts";

export const addIndicator = operation({
	name: "monitoring.addIndicator",
	allow: ["plan-coordinator"],
	publishes: false,
	input: definitionForm,
	async run(act, definition): Promise<{ id: string }> {
		await requireSound(act, definition);
		return act.call(createIndicator, { ...definition, state: "active", series: [] });
	},
});

/** @throws Conflict when another has changed it since the editor looked. */
export const editIndicator = operation({
	name: "monitoring.editIndicator",
	allow: ["plan-coordinator"],
	publishes: true,
	input: editForm,
	async run(act, { revision, ...definition }): Promise<void> {
		const before = await lockIndicator(act, definition.code);
		requireRevision(before, revision);
		const measured = before.series.some((series) => series.points.length > 0);
		await requireSound(act, definition, { unit: before.unit, measured });
		if (definition.formula) await requireFormula(act.tx, before.code, definition.formula);
		await writeDefinition(act, before, definition);
		const after = await lockIndicator(act, before.code);
		await act.audit({ subject: ["indicator", before.code], ...changes(before, after) });
		await publishIndicator(act, before.code, "changed");
		if (after.formula !== before.formula && after.formula !== null) await recomputeWhole(act, after);
	},
});

async function requireSound(act: Act, definition: Definition, now?: { unit: string; measured: boolean }) {
	const errors = { ...definitionErrors(definition, now), ...(await referenceErrors(act.tx, definition)) };
	if (Object.keys(errors).length > 0) throw invalidFields(errors);
}

export function requireRevision(now: IndicatorView, seen: number): void {
	if (now.revision === seen) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits šo rādītāju izmainīja. Salīdziniet ar to, kas ir tagad, un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this indicator. Compare with what stands now and save again.",
	});
}

async function writeDefinition(act: Act, before: IndicatorView, definition: Definition): Promise<void> {
	const { title, unit, direction, mayExceed, minGroup, source, method, frequency, baseline } = definition;
	const measuredById = await institutionIdOf(act.tx, definition.measuredBy);
	await act.tx
		.update(indicators)
		.set({
			...{ title, unit, direction, mayExceed, minGroup, measuredById },
			source: source ?? null,
			method: method ?? null,
			frequency: frequency ?? null,
			measuredByUnitId: definition.measuringUnit
				? await unitIdOf(act.tx, measuredById, definition.measuringUnit)
				: null,
			baselineValue: baseline.value ?? null,
			baselineYear: baseline.year ?? null,
			baselineText: baseline.text ?? null,
			formula: definition.formula ?? null,
			revision: before.revision + 1,
		})
		.where(eq(indicators.id, before.id));
	await act.tx.delete(indicatorTargets).where(eq(indicatorTargets.indicatorId, before.id));
	await insertTargets(act, before.id, definition.targets);
	await writePlaces(act, before, definition.places);
}

/** A place that stays keeps its position in the plan. */
async function writePlaces(act: Act, before: IndicatorView, wanted: Definition["places"]): Promise<void> {
	const rows = await act.tx.select().from(indicatorPlaces).where(eq(indicatorPlaces.indicatorId, before.id));
	const kept: string[] = [];
	for (const place of wanted) {
		const ids = await placeIdsOf(act.tx, place);
		const row = rows.find((one) => one.planId === ids.planId && one.elementId === ids.elementId);
		if (!row) continue;
		kept.push(row.id);
		await act.tx.update(indicatorPlaces).set({ key: place.key }).where(eq(indicatorPlaces.id, row.id));
	}
	const ofIndicator = eq(indicatorPlaces.indicatorId, before.id);
	await act.tx
		.delete(indicatorPlaces)
		.where(kept.length > 0 ? and(ofIndicator, notInArray(indicatorPlaces.id, kept)) : ofIndicator);
	for (const place of wanted) {
		const ids = await placeIdsOf(act.tx, place);
		const isKept = rows.some((one) => one.planId === ids.planId && one.elementId === ids.elementId);
		if (!isKept) await addPlace(act, before.id, place);
	}
}

/** Only what changed, before and after. */
function changes(before: IndicatorView, after: IndicatorView) {
	const names = [
		...(["title", "unit", "direction", "mayExceed", "minGroup", "source", "method", "frequency"] as const),
		...(["formula", "baseline", "targets", "places", "measuredBy"] as const),
	];
	const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
	const pick = (view: IndicatorView) => Object.fromEntries(changed.map((name) => [name, view[name]]));
	return { before: pick(before), after: pick(after) };
}

/** Retires an indicator, replaces it by another, or takes it up again; always with the reason. */
export const changeIndicatorState = operation({
	name: "monitoring.changeIndicatorState",
	allow: ["plan-coordinator"],
	publishes: true,
	input: stateForm,
	async run(act, input): Promise<void> {
		const before = await lockIndicator(act, input.indicator);
		requireRevision(before, input.revision);
		requireStep(before, input.to);
		const replacedById = input.to === "replaced" ? await successorId(act, before, input.by) : null;
		await act.tx
			.update(indicators)
			.set({ state: input.to, stateNote: input.reason, replacedById, revision: before.revision + 1 })
			.where(eq(indicators.id, before.id));
		await act.audit({
			subject: ["indicator", before.code],
			before: { state: before.state },
			after: { state: input.to, reason: input.reason, ...(input.to === "replaced" ? { by: input.by } : {}) },
		});
		await publishIndicator(act, before.code, input.to === "active" ? "changed" : "closed");
	},
});

function requireStep(before: IndicatorView, to: IndicatorView["state"]): void {
	if ((before.state === "active") !== (to === "active")) return;
	throw new Conflict("indicator_state", {
		lv: to === "active" ? "Rādītāju jau vērtē." : "Rādītājs jau ir izbeigts vai aizstāts.",
		en: to === "active" ? "The indicator is assessed already." : "The indicator is retired or replaced already.",
	});
}

async function successorId(act: Act, before: IndicatorView, code: string): Promise<string> {
	const [successor] = await act.tx.select().from(indicators).where(eq(indicators.code, code));
	if (successor && successor.state === "active" && successor.id !== before.id) return indicatorIdOf(act.tx, code);
	const said = {
		lv: "Norādiet citu rādītāju, kuru vērtē.",
		en: "Name another indicator that is assessed.",
	};
	throw new Invalid("no_successor", said, { by: said });
}
