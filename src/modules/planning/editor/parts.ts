// Deadlines and parties of an element, as the editor writes them, and how an element is summed up in the audit trail.
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { FieldErrors } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { parsePeriod, periodCode, periodEnd } from "#kernel/period.ts";
import { deadlineInput, deadlineRow } from "../execution/operations.ts";
import { bothLanguages, codeField, elementKinds, partyInput, weightField } from "../plans/form.ts";
import type { PlanElement } from "../plans/plan-elements.ts";
import { type lockEditablePlan, openRegister, type Register } from "../plans/rows.ts";
import { deadlines, parties } from "../plans/tables.ts";
import { sayYears } from "../plans/years.ts";

export type PlanRow = Awaited<ReturnType<typeof lockEditablePlan>>;

export const elementFields = z.object({
	kind: z.enum(elementKinds),
	code: codeField,
	title: bothLanguages,
	description: bothLanguages.nullish(),
	horizontal: z.boolean().default(false),
	key: z.boolean().default(false),
	weight: weightField.nullish(),
	deadlines: z.array(deadlineInput).max(50).default([]),
	parties: z.array(partyInput).max(200).default([]),
});
type ElementFields = z.output<typeof elementFields>;

type Wanted = Pick<ElementFields, "deadlines" | "parties">;
type Held = Pick<PlanElement, "id" | "deadlines" | "parties">;

/** Deadlines and parties: those of a draft are rewritten, those of an approved plan are closed with the reason. */
export async function writeParts(act: Act, plan: PlanRow, held: Held, wanted: ElementFields): Promise<void> {
	const register = await openRegister(act.tx);
	const { dueChanged, whoChanged } = changesOf(held, wanted);
	const from = plan.state === "draft" ? null : act.today;
	const isNew = held.deadlines.length + held.parties.length === 0;
	const since = { validFrom: isNew ? null : from, reason: plan.amendingReason, recordedAt: act.at };
	if (dueChanged) {
		await close(act, deadlines, held.id, from);
		for (const [position, row] of wanted.deadlines.entries()) {
			await act.tx.insert(deadlines).values({ ...deadlineRow(held.id, position, row), ...since });
		}
	}
	if (!whoChanged) return;
	await close(act, parties, held.id, from);
	for (const [position, row] of wanted.parties.entries()) {
		await act.tx.insert(parties).values({ ...register.partyRow(held.id, position, row), ...since });
	}
}

/** What is wrong with deadlines and parties that are not as they were. */
export async function partFaults(
	act: Pick<Act, "tx" | "today">,
	plan: PlanRow,
	held: Held | undefined,
	said: Partial<Wanted>,
): Promise<FieldErrors> {
	const was = held ?? { deadlines: [], parties: [] };
	const wanted = { deadlines: said.deadlines ?? [], parties: said.parties ?? [] };
	const { dueChanged, whoChanged } = changesOf(was, wanted);
	return {
		...(dueChanged ? wrongDeadlines(plan, wanted) : {}),
		...(whoChanged ? wrongParties(await openRegister(act.tx), wanted, act.today) : {}),
	};
}

const changesOf = (held: Omit<Held, "id">, wanted: Wanted) => ({
	dueChanged: differ(held.deadlines.map(deadlineKey), wanted.deadlines.map(wantedDeadlineKey)),
	whoChanged: differ(held.parties.map(partyKey), wanted.parties.map(wantedPartyKey)),
});

const differ = (a: string[], b: string[]) => JSON.stringify(a) !== JSON.stringify(b);

async function close(
	act: Act,
	table: typeof deadlines | typeof parties,
	elementId: string,
	from: string | null,
): Promise<void> {
	if (from === null) await act.tx.delete(table).where(eq(table.elementId, elementId));
	else
		await act.tx
			.update(table)
			.set({ validTo: from, closedAt: act.at })
			.where(and(eq(table.elementId, elementId), isNull(table.validTo)));
}

type Bilingual = { lv: string; en?: string | undefined } | null | undefined;
const key = (...parts: unknown[]) => parts.map((part) => part ?? "").join("|");
const text = (said: Bilingual) => key(said?.lv, said?.en);
const deadlineKey = (row: PlanElement["deadlines"][number]) =>
	key(periodCode(row.period), text(row.indicator), text(row.note));
const wantedDeadlineKey = (row: ElementFields["deadlines"][number]) =>
	key(row.period, text(row.indicator), text(row.note));
const partyKey = (row: PlanElement["parties"][number]) =>
	key(
		row.role,
		row.kind === "group" ? row.groupCode : row.kind === "institution" ? row.code : text(row.name),
		text(row.note),
	);
const wantedPartyKey = (row: ElementFields["parties"][number]) =>
	key(row.role, row.group ?? row.institution ?? text(row.name), text(row.note));

function wrongDeadlines(plan: PlanRow, wanted: Wanted): FieldErrors {
	const said = {
		lv: `Termiņš ir pirms plāna perioda (${sayYears(plan.periodFrom, plan.periodTo)}).`,
		en: `The deadline is before the plan's period (${sayYears(plan.periodFrom, plan.periodTo)}).`,
	};
	const isEarly = (code: string) => {
		const period = parsePeriod(code);
		return period !== undefined && periodEnd(period) < `${plan.periodFrom}-01-01`;
	};
	const wrong = wanted.deadlines.flatMap((row, index) =>
		isEarly(row.period) ? [[`deadlines.${index}.period`, said] as const] : [],
	);
	return Object.fromEntries(wrong);
}

function wrongParties(register: Register, wanted: Wanted, today: string): FieldErrors {
	const wrong = wanted.parties.flatMap((party, index) => {
		const said = party.institution
			? register.wrongInstitution(party.institution, today)
			: party.group
				? register.wrongGroup(party.group)
				: undefined;
		return said ? [[`parties.${index}.party`, said] as const] : [];
	});
	return Object.fromEntries(wrong);
}

export const summary = (said: {
	kind: string;
	weight?: number | null | undefined;
	title: { lv: string };
	deadlines: { period: string }[];
	parties: { role: string; institution?: string | undefined; group?: string | undefined; name?: Bilingual }[];
}) => ({
	kind: said.kind,
	...(said.weight ? { weight: said.weight } : {}),
	title: said.title.lv,
	deadlines: said.deadlines.map((row) => row.period),
	parties: said.parties.map((party) => `${party.role}: ${party.institution ?? party.group ?? party.name?.lv}`),
});

export const summaryOf = (element: PlanElement) => ({
	kind: element.kind,
	...(element.weight ? { weight: element.weight } : {}),
	title: element.title.lv,
	deadlines: element.deadlines.map((row) => periodCode(row.period)),
	parties: element.parties.map((party) => `${party.role}: ${party.code}`),
});
