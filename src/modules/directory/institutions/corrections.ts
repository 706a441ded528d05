// What was recorded wrongly is recorded anew. The wrong record stays, with when it had been made and why it was mended;
// the day that it holds for and the day on which it was known are two times (docs/decisions/0004-two-times.md).
import { and, eq, isNull } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { keepers } from "./access.ts";
import { correctionInput } from "./form.ts";
import { cycleFrom, isThere, named, type Past } from "./past.ts";
import { publishInstitution } from "./publication.ts";
import { listUnitChanges, listUnits } from "./queries.ts";
import { refusalTexts as say } from "./refusal-words.ts";
import {
	countAct,
	getNamed,
	getTarget,
	lockRegister,
	type OpenRegister,
	openRegister,
	refuse,
	refuseAny,
} from "./rows.ts";
import { mayMove, mayRename } from "./rules.ts";
import {
	institutionCorrections,
	institutionNames,
	institutionParents,
	institutions,
	institutionUnits,
} from "./tables.ts";
import { correctUnit, correctUnitChange, type Done, type CorrectionInput as Input } from "./unit-corrections.ts";

type Ground = { act: Act; register: OpenRegister; past: Past; input: Input };

/** Records a fact of the register as it should have been. */
export const correctInstitution = operation({
	name: "directory.correctInstitution",
	allow: keepers,
	publishes: true,
	input: correctionInput,
	async run(act, input): Promise<void> {
		const register = await lockRegister(act.tx);
		const past = getTarget(register, input.institution, input.revision);
		const done = await correct[input.what]({ act, register, past, input });
		if (JSON.stringify(done.before) === JSON.stringify(done.after)) refuse({ reason: say.nothingCorrected() });
		const { before, after } = done;
		const { what, reason } = input;
		const row = { id: newId(), institutionId: past.id, what, reason, recordedAt: act.at };
		await act.tx.insert(institutionCorrections).values({ ...row, ...done });
		await countAct(act.tx, past.id);
		await act.audit({ subject: ["institution", past.code], before, after: { ...after, reason } });
		publishInstitution(act, named((await openRegister(act.tx)).all.get(past.id) ?? past, act.today), "changed");
	},
});

const correct: Record<Input["what"], (ground: Ground) => Promise<Done>> = {
	name: correctName,
	place: correctPlace,
	founding: correctFounding,
	end: correctEnd,
	unit: correctUnit,
	unitChange: correctUnitChange,
};

const sameDay = (table: typeof institutionNames | typeof institutionParents, id: string, day: Day | undefined) =>
	and(eq(table.institutionId, id), day ? eq(table.validFrom, day) : isNull(table.validFrom));

/** The first name and place are from the beginning and keep that. */
const dayOf = (input: Input) => (input.of ? (input.from ?? refuse({ from: say.noSuchRecord() })) : null);

async function correctName({ act, past, input }: Ground): Promise<Done> {
	const { tx } = act;
	const [held] = await tx
		.select()
		.from(institutionNames)
		.where(sameDay(institutionNames, past.id, input.of));
	if (!held) refuse({ "name.lv": say.noSuchRecord() });
	const name = input.name ?? held.name;
	const validFrom = dayOf(input);
	const others = { ...past, names: past.names.filter((one) => one.validFrom !== held.validFrom) };
	if (validFrom) refuseAny(mayRename(others, name, validFrom));
	const by = input.act ?? null;
	await tx
		.update(institutionNames)
		.set({ name, validFrom, act: by, recordedAt: act.at })
		.where(eq(institutionNames.id, held.id));
	return {
		before: { name: held.name, from: held.validFrom, act: held.act },
		after: { name, from: validFrom, act: by },
		recordedBefore: held.recordedAt,
	};
}

async function correctPlace({ act, register, past, input }: Ground): Promise<Done> {
	const { tx } = act;
	const [held] = await tx
		.select()
		.from(institutionParents)
		.where(sameDay(institutionParents, past.id, input.of));
	if (!held) refuse({ parent: say.noSuchRecord() });
	const parent = input.parent ? getNamed(register, input.parent, "parent") : undefined;
	const validFrom = dayOf(input);
	const others = { ...past, parents: past.parents.filter((one) => one.validFrom !== held.validFrom) };
	const from = validFrom ?? past.validFrom ?? "0001-01-01";
	const without = new Map(register.all).set(past.id, { ...others, revision: 0, kind: "" });
	if (validFrom) refuseAny(mayMove(without, others, parent, validFrom));
	else if (parent?.id === past.id) refuse({ parent: say.underItself() });
	else if (parent && cycleFrom(without, past.id, parent.id, from))
		refuse({ parent: say.cycle(past.code, parent.code) });
	const by = input.act ?? null;
	await tx
		.update(institutionParents)
		.set({ parentId: parent?.id ?? null, validFrom, act: by, recordedAt: act.at })
		.where(eq(institutionParents.id, held.id));
	const was = register.all.get(held.parentId ?? "")?.code ?? null;
	return {
		before: { parent: was, from: held.validFrom, act: held.act },
		after: { parent: parent?.code ?? null, from: validFrom, act: by },
		recordedBefore: held.recordedAt,
	};
}

async function correctFounding({ act, past, input }: Ground): Promise<Done> {
	const { tx } = act;
	const [held] = await tx.select().from(institutions).where(eq(institutions.id, past.id));
	const from = input.from ?? null;
	const days = await daysOf(act, past);
	if (from && days.some((day) => day <= from)) refuse({ from: say.outsideItsTime() });
	const by = input.act ?? null;
	await tx.update(institutions).set({ validFrom: from, foundingAct: by }).where(eq(institutions.id, past.id));
	return {
		before: { from: past.validFrom, act: held?.foundingAct ?? null },
		after: { from, act: by },
		recordedBefore: null,
	};
}

/** Every day from which something of it changes, its end included. */
async function daysOf(act: Act, past: Past): Promise<Day[]> {
	const units = await listUnits(act.tx, past.id);
	const changes = [...past.names, ...past.parents, ...(await listUnitChanges(act.tx, past.id))];
	return [past.validTo, ...changes.map((one) => one.validFrom), ...units.map((unit) => unit.validTo)].filter(
		(day) => day !== null,
	);
}

/** Its end, and with it that of its units and the place of those that went under its successor. */
async function correctEnd({ act, register, past, input }: Ground): Promise<Done> {
	const { tx } = act;
	const [held] = await tx.select().from(institutions).where(eq(institutions.id, past.id));
	const until = past.validTo;
	if (!until) refuse({ from: say.noSuchRecord() });
	const to = input.from ?? refuse({ from: say.noSuchRecord() });
	const into = input.into ? getNamed(register, input.into, "into") : undefined;
	if (into?.id === past.id) refuse({ into: say.intoItself() });
	if (into && !isThere(into, to)) refuse({ into: say.unknown(into.code) });
	const days = (await daysOf(act, past)).filter((day) => day !== until);
	if ([past.validFrom, ...days].some((day) => day !== null && day >= to)) refuse({ from: say.outsideItsTime() });
	const by = input.act ?? null;
	await tx
		.update(institutions)
		.set({ validTo: to, successorId: into?.id ?? null, closingAct: by })
		.where(eq(institutions.id, past.id));
	await tx
		.update(institutionUnits)
		.set({ validTo: to })
		.where(and(eq(institutionUnits.institutionId, past.id), eq(institutionUnits.validTo, until)));
	for (const child of register.all.values()) {
		const index = child.parents.findIndex((one) => one.validFrom === until);
		if (index < 1 || child.parents[index - 1]?.parentId !== past.id) continue;
		const moved = child.parents[index]?.parentId;
		const parentId = moved === past.successorId ? (into?.id ?? null) : (moved ?? null);
		await tx
			.update(institutionParents)
			.set({ validFrom: to, parentId, recordedAt: act.at })
			.where(sameDay(institutionParents, child.id, until));
		await countAct(tx, child.id);
	}
	const was = register.all.get(past.successorId ?? "")?.code ?? null;
	return {
		before: { to: until, successor: was, act: held?.closingAct ?? null },
		after: { to, successor: into?.code ?? null, act: by },
		recordedBefore: null,
	};
}
