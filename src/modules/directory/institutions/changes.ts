// The acts on institutions: founded, renamed, moved, merged, closed. Each is dated; nothing is overwritten.
import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import { Conflict } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { keepers } from "./access.ts";
import { closeInput, mergeInput, moveInput, registerInput, renameInput } from "./form.ts";
import { insertInstitutions } from "./insert.ts";
import { cycleFrom, holding, named, parentOn } from "./past.ts";
import { publishInstitution } from "./publication.ts";
import { listUnits } from "./queries.ts";
import { refusalTexts } from "./refusal-words.ts";
import { countAct, getNamed, getTarget, lockRegister, type OpenRegister, refuse, refuseAny } from "./rows.ts";
import { mayClose, mayMerge, mayMove, mayRegister, mayRename, newParents } from "./rules.ts";
import { institutionNames, institutionParents, institutionUnits } from "./tables.ts";

/** Enters a new institution. */
export const registerInstitution = operation({
	name: "directory.registerInstitution",
	allow: keepers,
	publishes: true,
	input: registerInput,
	async run(act, input): Promise<{ code: string }> {
		const register = await lockRegister(act.tx);
		if (input.parent === input.code) refuse({ parent: refusalTexts.underItself() });
		const parent = input.parent ? getNamed(register, input.parent, "parent") : undefined;
		refuseAny(mayRegister(register.all, { code: input.code, validFrom: input.validFrom ?? null }, parent));
		const known = new Map([...register.all.values()].map((one) => [one.code, one.id]));
		await insertInstitutions(act.tx, [{ ...input, parent: parent?.code }], known, act.at);
		await act.audit({ subject: ["institution", input.code], after: { ...input, parent: parent?.code } });
		publishInstitution(act, input, "added");
		return { code: input.code };
	},
});

/** A new name from a day on; the names before stay with their days. */
export const renameInstitution = operation({
	name: "directory.renameInstitution",
	allow: keepers,
	publishes: true,
	input: renameInput,
	async run(act, { institution, revision, name, from, act: by }): Promise<void> {
		const register = await lockRegister(act.tx);
		const past = getTarget(register, institution, revision);
		refuseAny(mayRename(past, name, from));
		await act.tx
			.insert(institutionNames)
			.values({ id: newId(), institutionId: past.id, validFrom: from, name, act: by ?? null, recordedAt: act.at });
		await countAct(act.tx, past.id);
		const before = { name: holding(past.names, from)?.name };
		await act.audit({ subject: ["institution", past.code], before, after: { name, from, act: by } });
		publishInstitution(act, { code: past.code, name }, "renamed");
	},
});

/** Under another institution from a day on, or under none. */
export const moveInstitution = operation({
	name: "directory.moveInstitution",
	allow: keepers,
	publishes: true,
	input: moveInput,
	async run(act, { institution, revision, parent: said, from, act: by }): Promise<void> {
		const register = await lockRegister(act.tx);
		const past = getTarget(register, institution, revision);
		const parent = said ? getNamed(register, said, "parent") : undefined;
		refuseAny(mayMove(register.all, past, parent, from));
		await place(act, past.id, parent?.id ?? null, from, by);
		await countAct(act.tx, past.id);
		const before = { parent: register.all.get(parentOn(past, from) ?? "")?.code ?? null };
		await act.audit({
			subject: ["institution", past.code],
			before,
			after: { parent: parent?.code ?? null, from, act: by },
		});
		publishInstitution(act, named(past, from), "moved");
	},
});

/**
 * Merges an institution into another from a day on: its duties are the other's from then, its units end, and those
 * below it go under the other.
 */
export const mergeInstitution = operation({
	name: "directory.mergeInstitution",
	allow: keepers,
	publishes: true,
	input: mergeInput,
	async run(act, { institution, revision, into: said, from, act: by }): Promise<void> {
		const register = await lockRegister(act.tx);
		const past = getTarget(register, institution, revision);
		const into = getNamed(register, said, "into");
		refuseAny(mayMerge(register.all, past, into, from));
		const moved = newParents(register.all, past, into, from);
		for (const [child, parent] of moved) {
			if (isPlannedElsewhere(register, child, parent, from)) throw plannedBelow(register.all.get(child)?.code ?? "");
			await place(act, child, parent, from, by);
			await countAct(act.tx, child);
		}
		await endUnits(act, past.id, from);
		await countAct(act.tx, past.id, { validTo: from, successorId: into.id, closingAct: by ?? null });
		await countAct(act.tx, into.id);
		await act.audit({
			subject: ["institution", past.code],
			after: {
				successor: into.code,
				from,
				act: by,
				moved: [...moved.keys()].map((child) => register.all.get(child)?.code),
			},
		});
		publishInstitution(act, named(past, from), "merged", into.code);
	},
});

/** Closes an institution without a successor. */
export const closeInstitution = operation({
	name: "directory.closeInstitution",
	allow: keepers,
	publishes: true,
	input: closeInput,
	async run(act, { institution, revision, from, act: by }): Promise<void> {
		const register = await lockRegister(act.tx);
		const past = getTarget(register, institution, revision);
		refuseAny(mayClose(register.all, past, from));
		await endUnits(act, past.id, from);
		await countAct(act.tx, past.id, { validTo: from, closingAct: by ?? null });
		await act.audit({ subject: ["institution", past.code], after: { closed_from: from, act: by } });
		publishInstitution(act, named(past, from), "closed");
	},
});

async function place(act: Act, id: string, parentId: string | null, from: Day, by: string | undefined): Promise<void> {
	await act.tx
		.insert(institutionParents)
		.values({ id: newId(), institutionId: id, validFrom: from, parentId, act: by ?? null, recordedAt: act.at });
}

/** @throws Invalid when a unit is entered that would begin only then. */
async function endUnits(act: Act, institutionId: string, from: Day): Promise<void> {
	const units = await listUnits(act.tx, institutionId);
	const planned = units.find((unit) => unit.validFrom !== null && unit.validFrom >= from);
	if (planned?.validFrom) refuse({ from: refusalTexts.unitBeginsLater(planned.code, planned.validFrom) });
	await act.tx
		.update(institutionUnits)
		.set({ validTo: from })
		.where(
			and(
				eq(institutionUnits.institutionId, institutionId),
				or(isNull(institutionUnits.validTo), gt(institutionUnits.validTo, from)),
			),
		);
}

/** Whether a move that is entered for a later day stands in the way of one that is made now. */
function isPlannedElsewhere(register: OpenRegister, child: string, parent: string | null, from: Day): boolean {
	const later = register.all.get(child)?.parents.some((one) => one.validFrom !== null && one.validFrom >= from);
	return later === true || (parent !== null && cycleFrom(register.all, child, parent, from) !== undefined);
}

function plannedBelow(code: string): Conflict {
	return new Conflict("moves_planned_below", {
		lv: `Padotības iestādei ${code} no šīs vai vēlākas dienas jau ierakstīta cita pakļautība. Vispirms pārskatiet to.`,
		en: `${code}, which is below it, has another move entered from that day or later. Look at that first.`,
	});
}
