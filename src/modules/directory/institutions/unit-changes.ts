// A unit under another name, in another place, or as two: from a day on, with what it was before kept.
import { eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import type { Text } from "#kernel/words.ts";
import { keepers } from "./access.ts";
import { moveUnitInput, renameUnitInput, splitUnitInput } from "./form.ts";
import { isThere, named, type Past } from "./past.ts";
import { publishInstitution } from "./publication.ts";
import { listUnitChanges, listUnits, type Unit } from "./queries.ts";
import { refusalTexts } from "./refusal-words.ts";
import { countAct, getTarget, lockRegister, refuse, refuseAny } from "./rows.ts";
import { mayAddUnit, mayCloseUnit, standsUnder } from "./rules.ts";
import { institutionUnitChanges, institutionUnits } from "./tables.ts";

type Named = { institution: string; revision?: number | undefined; unit: string; from: Day };

/** The unit as it is on the day, where nothing is entered for that day or later. */
async function openUnit(act: Act, { institution, revision, unit: code, from }: Named) {
	const past = getTarget(await lockRegister(act.tx), institution, revision);
	const units = await listUnits(act.tx, past.id, from);
	const unit = units.find((one) => one.code === code) ?? refuse({ from: refusalTexts.unknownUnit(code) });
	if (!isThere(unit, from)) refuse({ from: refusalTexts.unitNotThere(code) });
	if (unit.validFrom !== null && from <= unit.validFrom) refuse({ from: refusalTexts.unitTooEarly(unit.validFrom) });
	const later = (await listUnitChanges(act.tx, past.id)).find((one) => one.unit === code && one.validFrom >= from);
	if (later) refuse({ from: refusalTexts.changesLater(later.validFrom) });
	return { past, units, unit };
}

async function change(
	act: Act,
	past: Past,
	unit: Unit,
	said: { name?: Text; parentId?: string | null; from: Day; act?: string | undefined },
): Promise<void> {
	const { name = unit.name, parentId = unit.parentId, from, act: by = null } = said;
	await act.tx
		.insert(institutionUnitChanges)
		.values({ id: newId(), unitId: unit.id, validFrom: from, name, parentId, act: by, recordedAt: act.at });
	await countAct(act.tx, past.id);
}

export const renameUnit = operation({
	name: "directory.renameUnit",
	allow: keepers,
	publishes: true,
	input: renameUnitInput,
	async run(act, input): Promise<void> {
		const { past, unit } = await openUnit(act, input);
		const { name, from, act: by } = input;
		if (unit.name.lv === name.lv && unit.name.en === name.en) refuse({ "name.lv": refusalTexts.sameUnitName() });
		await change(act, past, unit, { name, from, act: by });
		await act.audit({
			subject: ["institution", past.code],
			before: { unit: unit.code, name: unit.name },
			after: { unit: unit.code, name, from, act: by },
		});
		publishInstitution(act, named(past, act.today), "changed");
	},
});

/** Into another unit of the institution, or directly under it. */
export const moveUnit = operation({
	name: "directory.moveUnit",
	allow: keepers,
	publishes: true,
	input: moveUnitInput,
	async run(act, input): Promise<void> {
		const { past, units, unit } = await openUnit(act, input);
		const { from, act: by } = input;
		const parent = input.parent ? units.find((one) => one.code === input.parent) : undefined;
		if (input.parent && !parent) refuse({ parent: refusalTexts.unknownUnit(input.parent) });
		if (parent && !isThere(parent, from)) refuse({ parent: refusalTexts.unitNotThere(parent.code) });
		if ((parent?.id ?? null) === unit.parentId) refuse({ parent: refusalTexts.sameUnitPlace() });
		if (parent && standsUnder(units, parent, unit)) refuse({ parent: refusalTexts.unitCycle(unit.code, parent.code) });
		await change(act, past, unit, { parentId: parent?.id ?? null, from, act: by });
		const was = units.find((one) => one.id === unit.parentId)?.code ?? null;
		await act.audit({
			subject: ["institution", past.code],
			before: { unit: unit.code, parent: was },
			after: { unit: unit.code, parent: parent?.code ?? null, from, act: by },
		});
		publishInstitution(act, named(past, act.today), "changed");
	},
});

/** Two new units stand in its place from the day on; it is no more. */
export const splitUnit = operation({
	name: "directory.splitUnit",
	allow: keepers,
	publishes: true,
	input: splitUnitInput,
	async run(act, input): Promise<void> {
		const { past, units, unit } = await openUnit(act, input);
		const { from, act: by, code, name, secondCode, secondName } = input;
		const below = units.filter((one) => one.parentId === unit.id && (one.validTo === null || one.validTo > from));
		refuseAny(
			mayCloseUnit(
				unit,
				from,
				below.map((one) => one.code),
			),
		);
		refuseAny(mayAddUnit(past, units, { code, validFrom: from }));
		const [second] = Object.values(mayAddUnit(past, [...units, { code }], { code: secondCode, validFrom: from }));
		if (second) refuse({ secondCode: second });
		const row = { institutionId: past.id, parentId: unit.parentId, validFrom: from };
		await act.tx.insert(institutionUnits).values([
			{ ...row, id: newId(), code, name },
			{ ...row, id: newId(), code: secondCode, name: secondName },
		]);
		await act.tx.update(institutionUnits).set({ validTo: from }).where(eq(institutionUnits.id, unit.id));
		await countAct(act.tx, past.id);
		await act.audit({
			subject: ["institution", past.code],
			before: { unit: unit.code, name: unit.name },
			after: { units: { [code]: name, [secondCode]: secondName }, from, act: by },
		});
		publishInstitution(act, named(past, act.today), "changed");
	},
});
