// A unit that was recorded wrongly: as it was at first, or a change of its name or place from a day on. What later
// changes took over from the wrong record is corrected with it.
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Act } from "#kernel/operation.ts";
import type { Text } from "#kernel/words.ts";
import type { correctionInput } from "./form.ts";
import { isThere, type Past } from "./past.ts";
import { listUnitChanges, listUnits, type UnitChange } from "./queries.ts";
import { refusalTexts as say } from "./refusal-words.ts";
import { refuse } from "./rows.ts";
import { standsUnder } from "./rules.ts";
import { type CorrectedFact, institutionUnitChanges, institutionUnits } from "./tables.ts";

export type CorrectionInput = ReturnType<typeof correctionInput.parse>;
export type Done = { before: CorrectedFact; after: CorrectedFact; recordedBefore: Date | null };
type Ground = { act: Act; past: Past; input: CorrectionInput };
type Said = { name: Text; parentId: string | null };

/** What it was called and part of at first, and from when until when it was there. */
export async function correctUnit({ act, past, input }: Ground): Promise<Done> {
	const held = await getUnit(act, past, input);
	const name = input.name ?? held.name;
	const [from, to] = [input.from ?? null, input.to ?? null];
	if (from && to && from >= to) refuse({ to: say.outsideItsTime() });
	const changes = await changesOf(act, past, held.id);
	if (changes.some((one) => (from && one.validFrom <= from) || (to && one.validFrom >= to)))
		refuse({ from: say.outsideItsTime() });
	const [early, late] = [from && past.validFrom && from < past.validFrom, past.validTo && (!to || to > past.validTo)];
	if (early) refuse({ from: say.beforeFounding(past.validFrom ?? "") });
	if (late) refuse({ to: say.afterEnd(past.validTo ?? "") });
	await requireNoneOutside(act, held.id, to);
	const codes = await codesOf(act, past);
	const parentId = codes.idOf(input.parent);
	await act.tx
		.update(institutionUnits)
		.set({ name, parentId, validFrom: from, validTo: to })
		.where(eq(institutionUnits.id, held.id));
	await carryOn(act, changes, held, { name, parentId });
	await requirePlace(act, past, held.id, from);
	const fact = (one: Said & { validFrom: Day | null; validTo: Day | null }): CorrectedFact => ({
		...{ unit: held.code, name: one.name, parent: codes.codeOf(one.parentId) },
		...{ from: one.validFrom, to: one.validTo },
	});
	return {
		before: fact(held),
		after: fact({ name, parentId, validFrom: from, validTo: to }),
		recordedBefore: null,
	};
}

/** A name or place that was recorded wrongly from a day on, or from the wrong day on. */
export async function correctUnitChange({ act, past, input }: Ground): Promise<Done> {
	const unit = await getUnit(act, past, input);
	const changes = await changesOf(act, past, unit.id);
	const held = changes.find((one) => one.validFrom === input.of) ?? refuse({ "name.lv": say.noSuchRecord() });
	const from = input.from ?? refuse({ from: say.noSuchRecord() });
	const others = changes.filter((one) => one !== held);
	const taken = others.find(({ validFrom }) => isBetween(validFrom, held.validFrom, from));
	if (taken) refuse({ from: say.dayTaken(taken.validFrom) });
	if (unit.validFrom !== null && from <= unit.validFrom) refuse({ from: say.unitTooEarly(unit.validFrom) });
	if (unit.validTo !== null && from >= unit.validTo) refuse({ from: say.unitNotThere(unit.code) });
	const codes = await codesOf(act, past);
	const [name, parentId, by] = [input.name ?? held.name, codes.idOf(input.parent), input.act ?? null];
	const [row] = await act.tx.select().from(institutionUnitChanges).where(isChange(unit.id, held.validFrom));
	await act.tx
		.update(institutionUnitChanges)
		.set({ name, parentId, validFrom: from, act: by, recordedAt: act.at })
		.where(isChange(unit.id, held.validFrom));
	const later = others.filter((one) => one.validFrom > held.validFrom);
	await carryOn(act, later, held, { name, parentId });
	await requirePlace(act, past, unit.id, from);
	const shown = (one: Said) => ({ unit: unit.code, name: one.name, parent: codes.codeOf(one.parentId) });
	return {
		before: { ...shown(held), from: held.validFrom, act: held.act },
		after: { ...shown({ name, parentId }), from, act: by },
		recordedBefore: row?.recordedAt ?? null,
	};
}

const isChange = (unitId: string, day: Day) =>
	and(eq(institutionUnitChanges.unitId, unitId), eq(institutionUnitChanges.validFrom, day));

function isBetween(day: Day, one: Day, other: Day): boolean {
	return one < other ? one < day && day <= other : other <= day && day < one;
}

async function getUnit({ tx }: Act, past: Past, { unit: code = "" }: CorrectionInput) {
	const [held] = await tx
		.select()
		.from(institutionUnits)
		.where(and(eq(institutionUnits.institutionId, past.id), eq(institutionUnits.code, code)));
	return held ?? refuse({ "name.lv": say.unknownUnit(code) });
}

/** The earliest first. */
async function changesOf(act: Act, past: Past, unitId: string): Promise<UnitChange[]> {
	const all = await listUnitChanges(act.tx, past.id);
	return all.filter((one) => one.unitId === unitId).reverse();
}

async function codesOf(act: Act, past: Past) {
	const units = await listUnits(act.tx, past.id);
	return {
		codeOf: (id: string | null) => units.find((one) => one.id === id)?.code ?? null,
		idOf: (code: string | undefined): string | null => {
			if (!code) return null;
			return units.find((one) => one.code === code)?.id ?? refuse({ parent: say.unknownUnit(code) });
		},
	};
}

/** Each change holds name and place whole: what it took over from the wrong record was as wrong. */
async function carryOn(act: Act, later: readonly UnitChange[], was: Said, is: Said): Promise<void> {
	let [sameName, samePlace] = [true, true];
	for (const one of later) {
		sameName &&= one.name.lv === was.name.lv && one.name.en === was.name.en;
		samePlace &&= one.parentId === was.parentId;
		if (!sameName && !samePlace) return;
		const set = { ...(sameName ? { name: is.name } : {}), ...(samePlace ? { parentId: is.parentId } : {}) };
		await act.tx.update(institutionUnitChanges).set(set).where(isChange(one.unitId, one.validFrom));
	}
}

/** On no day is it part of itself, and on the first (where one is known) of none that is not there. */
async function requirePlace(act: Act, past: Past, id: string, first: Day | null): Promise<void> {
	const begin = first ?? "0001-01-01";
	const days = (await listUnitChanges(act.tx, past.id)).map((one) => one.validFrom).filter((day) => day > begin);
	for (const day of [begin, ...days.sort()]) {
		const units = await listUnits(act.tx, past.id, day);
		const unit = units.find((one) => one.id === id);
		const parent = units.find((one) => one.id === unit?.parentId);
		if (!unit || !parent) continue;
		if (day === first && !isThere(parent, day)) refuse({ parent: say.unitNotThere(parent.code) });
		if (standsUnder(units, parent, unit)) refuse({ parent: say.unitCycle(unit.code, parent.code) });
	}
}

/** Units that are part of it end with it or before. */
async function requireNoneOutside(act: Act, unitId: string, to: Day | null): Promise<void> {
	if (!to) return;
	const open = eq(institutionUnits.parentId, unitId);
	const [one] = await act.tx
		.select({ code: institutionUnits.code })
		.from(institutionUnits)
		.where(and(open, isNull(institutionUnits.validTo)));
	const [late] = await act.tx
		.select({ code: institutionUnits.code })
		.from(institutionUnits)
		.where(and(open, gt(institutionUnits.validTo, to)));
	const code = (one ?? late)?.code;
	if (code) refuse({ to: say.unitsBelow([code]) });
}
