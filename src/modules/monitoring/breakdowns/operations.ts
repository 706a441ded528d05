// Breakdowns: which groups there are, and what was measured of them.
import { and, eq, inArray } from "drizzle-orm";
import { type FieldErrors, Invalid, isProblem } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { type Period, parsePeriod } from "#kernel/period.ts";
import { invalidFields } from "#kernel/validation.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { requireRevision } from "../definitions/operations.ts";
import type { IndicatorView } from "../indicators/queries.ts";
import { wrongValue } from "../indicators/ranges.ts";
import { followValue, recordValue, requireMeasurer } from "../indicators/recording.ts";
import { lockIndicator } from "../indicators/rows.ts";
import { indicatorDimensions, indicatorGroups, indicatorGroupTargets, indicators } from "../indicators/tables.ts";
import { publishIndicator } from "../publication.ts";
import { type BreakdownForm, breakdownForm, breakdownValuesForm } from "./form.ts";
import { type Breakdown, findBreakdowns } from "./queries.ts";
import { recomputeTotals } from "./total.ts";

/** Says the groups of a dimension anew. A group with values stays; a dimension without groups is dropped. */
export const defineBreakdown = operation({
	name: "monitoring.defineBreakdown",
	allow: ["plan-coordinator"],
	publishes: true,
	input: breakdownForm,
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		requireRevision(indicator, input.revision);
		const all = await findBreakdowns(act.tx, indicator);
		const before = all.find((one) => one.dimension === input.dimension);
		requireFitting(indicator, all, input);
		await writeBreakdown(act, indicator, before, all.length, input);
		await act.tx
			.update(indicators)
			.set({ revision: indicator.revision + 1 })
			.where(eq(indicators.id, indicator.id));
		const { dimension, how, makesTotal, groups, goals } = input;
		await act.audit({
			subject: ["indicator", indicator.code],
			before: before && { breakdown: summary(before) },
			after: { breakdown: { dimension, how, makesTotal, groups: groups.map((group) => group.code), goals } },
		});
		await publishIndicator(act, indicator.code, "changed");
		if (makesTotal) await recomputeTotals(act, indicator);
	},
});

const summary = ({ dimension, how, makesTotal, groups }: Breakdown) => ({
	...{ dimension, how, makesTotal },
	groups: groups.map((group) => group.code),
	goals: groups.flatMap((group) => group.targets.map((target) => ({ group: group.code, ...target }))),
});

const said = {
	composite: {
		lv: "Salikta rādītāja vērtību rēķina pēc formulas, nevis no grupām.",
		en: "The value of a composite comes from its formula, not from groups.",
	},
	other: {
		lv: "Rādītāja vērtību jau rēķina no cita dalījuma.",
		en: "The value of the indicator is computed from another breakdown already.",
	},
	twice: { lv: "Šāds kods jau ir.", en: "This code is there already." },
	noGroup: { lv: "Tādas grupas dalījumā nav.", en: "The breakdown has no such group." },
	measured: {
		lv: "Grupai jau ir vērtības: to nevar izņemt.",
		en: "The group has values: it cannot be taken out.",
	},
} satisfies Record<string, Text>;

function requireFitting(indicator: IndicatorView, all: readonly Breakdown[], input: BreakdownForm): void {
	const errors: FieldErrors = {};
	if (input.makesTotal && indicator.formula !== null) errors.makesTotal = said.composite;
	const others = all.filter((one) => one.dimension !== input.dimension);
	if (input.makesTotal && others.some((one) => one.makesTotal)) errors.makesTotal = said.other;
	const codes = input.groups.map((group) => group.code);
	for (const [index, code] of codes.entries()) {
		if (codes.indexOf(code) !== index) errors[`groups.${index}.code`] = said.twice;
	}
	for (const [index, goal] of input.goals.entries()) {
		if (!codes.includes(goal.group)) errors[`goals.${index}.group`] = said.noGroup;
		const wrong = wrongValue(goal.value, indicator);
		if (wrong) errors[`goals.${index}.value`] = wrong;
		const first = input.goals.findIndex((one) => one.group === goal.group && one.year === goal.year);
		if (first !== index) errors[`goals.${index}.year`] = said.twice;
	}
	const before = all.find((one) => one.dimension === input.dimension);
	const dropped = before?.groups.filter((group) => !codes.includes(group.code)) ?? [];
	const kept = dropped.find((group) => group.points.length > 0 || group.withdrawn.length > 0);
	if (kept)
		errors["groups.0.code"] ??= { lv: `${kept.code}: ${said.measured.lv}`, en: `${kept.code}: ${said.measured.en}` };
	if (Object.keys(errors).length > 0) throw invalidFields(errors);
}

async function writeBreakdown(
	act: Act,
	indicator: IndicatorView,
	before: Breakdown | undefined,
	position: number,
	{ dimension, how, makesTotal, groups, goals }: BreakdownForm,
): Promise<void> {
	const known = before?.groups ?? [];
	const gone = known.filter((group) => !groups.some((one) => one.code === group.code)).map((group) => group.id);
	const ids = known.map((group) => group.id);
	if (ids.length > 0) await act.tx.delete(indicatorGroupTargets).where(inArray(indicatorGroupTargets.groupId, ids));
	if (gone.length > 0) await act.tx.delete(indicatorGroups).where(inArray(indicatorGroups.id, gone));
	if (groups.length === 0) {
		if (before) await act.tx.delete(indicatorDimensions).where(eq(indicatorDimensions.id, before.id));
		return;
	}
	const id = before?.id ?? newId();
	const values = { id, indicatorId: indicator.id, dimension, how, makesTotal, position };
	await act.tx
		.insert(indicatorDimensions)
		.values(values)
		.onConflictDoUpdate({ target: indicatorDimensions.id, set: { how, makesTotal } });
	const institutions = dimension === "institution" ? await listInstitutions(act.tx) : [];
	for (const [place, { code, name }] of groups.entries()) {
		const given = name ?? institutions.find((one) => one.code === code)?.name ?? { lv: code };
		await act.tx
			.insert(indicatorGroups)
			.values({ id: newId(), dimensionId: id, code, name: given, position: place })
			.onConflictDoUpdate({
				target: [indicatorGroups.dimensionId, indicatorGroups.code],
				set: { name: given, position: place },
			});
	}
	for (const { group, year, value } of goals) {
		const [row] = await act.tx
			.select({ id: indicatorGroups.id })
			.from(indicatorGroups)
			.where(and(eq(indicatorGroups.dimensionId, id), eq(indicatorGroups.code, group)));
		if (row) await act.tx.insert(indicatorGroupTargets).values({ id: newId(), groupId: row.id, year, value });
	}
}

/** Values of the groups for one period, all or none; then the whole is computed once, where the groups make it. */
export const recordBreakdown = operation({
	name: "monitoring.recordBreakdown",
	allow: ["plan-coordinator", "ministry-contact", "institution-head"],
	publishes: true,
	input: breakdownValuesForm,
	async run(act, input): Promise<void> {
		const indicator = await lockIndicator(act, input.indicator);
		await requireMeasurer(act, indicator);
		const breakdown = (await findBreakdowns(act.tx, indicator)).find((one) => one.dimension === input.dimension);
		requireSizes(breakdown, input.values);
		const period = parsePeriod(input.period) as Period;
		for (const [index, { group, ...given }] of input.values.entries()) {
			const of = { dimension: input.dimension, group };
			const { published, note } = input;
			await atRow(index, recordValue(act, indicator, { ...given, period, published, note, origin: "form", of }));
		}
		if (input.values.length === 0) return;
		await publishIndicator(act, indicator.code, "measured");
		await followValue(act, indicator, period, true);
	},
});

/** A mean weighted by n needs n. */
function requireSizes(breakdown: Breakdown | undefined, values: readonly { n?: number | undefined }[]): void {
	if (breakdown?.how !== "mean" || !breakdown.makesTotal) return;
	const errors: FieldErrors = {};
	for (const [index, { n }] of values.entries()) {
		if (n === undefined) {
			errors[`values.${index}.n`] = {
				lv: "Ierakstiet n: no tā rēķina rādītāja vidējo.",
				en: "Enter n: the mean of the indicator is weighted by it.",
			};
		}
	}
	if (Object.keys(errors).length > 0) throw invalidFields(errors);
}

/** A wrong value is said at its group. */
async function atRow(index: number, recording: Promise<unknown>): Promise<void> {
	try {
		await recording;
	} catch (error) {
		if (!isProblem(error) || !(error instanceof Invalid) || !error.fields.value) throw error;
		throw invalidFields({ [`values.${index}.value`]: error.fields.value });
	}
}
