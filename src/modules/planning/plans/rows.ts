// Rows of a plan under an operation's hand: found, locked, and asked whether they may be changed now.
import { and, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Tx } from "#kernel/database.ts";
import { Conflict, Invalid } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import type { Text } from "#kernel/words.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import { isEditable, type PlanState } from "../versions/lifecycle.ts";
import type { PartyInput } from "./form.ts";
import { noSuchElement, noSuchPlan } from "./missing.ts";
import { planPath } from "./paths.ts";
import { elements, plans } from "./tables.ts";

export async function getPlan(tx: Tx, code: string) {
	const [plan] = await tx.select().from(plans).where(eq(plans.code, code));
	if (!plan) throw noSuchPlan(code);
	return plan;
}

export async function lockPlan(tx: Tx, code: string) {
	const plan = await getPlan(tx, code);
	await tx.select({ id: plans.id }).from(plans).where(eq(plans.id, plan.id)).for("update");
	return plan;
}

/** The plan and every element of it: whoever wants to write to either waits until this transaction ends. */
export async function lockWholePlan(tx: Tx, code: string): Promise<void> {
	const plan = await lockPlan(tx, code);
	await tx
		.select({ id: elements.id })
		.from(elements)
		.where(eq(elements.planId, plan.id))
		.orderBy(elements.id)
		.for("update");
}

/** A plan whose tree may be changed: a draft, or one whose amendment is being prepared. */
export async function lockEditablePlan(tx: Tx, code: string) {
	const plan = await lockPlan(tx, code);
	requireEditable(plan);
	return plan;
}

const toVersions = { lv: "Uz plāna redakcijām", en: "To the plan's versions" };

/** @throws Conflict for a plan that is approved and not being amended */
export function requireEditable({ code, state }: { code: string; state: string }): void {
	if (isEditable(state as PlanState)) return;
	const said =
		state === "in_force"
			? {
					lv: `Plāns ${code} ir apstiprināts. Lai to mainītu, vispirms sāciet grozījumus.`,
					en: `The plan ${code} is approved. To change it, begin an amendment first.`,
				}
			: state === "approved"
				? {
						lv: `Plāns ${code} ir apstiprināts, bet vēl nav spēkā. To var grozīt, kad tas ir stājies spēkā.`,
						en: `The plan ${code} is approved and not yet in force. It can be amended once it is in force.`,
					}
				: {
						lv: `Plāns ${code} ir slēgts vai zaudējis aktualitāti; to vairs nemaina.`,
						en: `The plan ${code} is closed or has lost relevance; it is not changed any more.`,
					};
	throw new Conflict("plan_not_editable", said, { said: toVersions, path: `${planPath(code)}/redakcijas` });
}

export async function getElement(tx: Tx, planId: string, code: string) {
	const [element] = await tx
		.select()
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.code, code), eq(elements.dropped, false)));
	if (!element) {
		throw noSuchElement(code);
	}
	return element;
}

export type Register = Awaited<ReturnType<typeof openRegister>>;

export async function openRegister(tx: Tx) {
	const rows = await listInstitutions(tx);
	const institutions = new Map(rows.map((row) => [row.code, row.id]));
	const groups = new Map((await listGroups(tx)).map((row) => [row.code, row.id]));
	const institution = (code: string, field: string): string => {
		const id = institutions.get(code);
		if (id) return id;
		const said = noSuchInstitution(code);
		throw new Invalid("no_such_institution", said, { [field]: said });
	};
	const group = (code: string): string => {
		const id = groups.get(code);
		if (id) return id;
		const said = noSuchGroup(code);
		throw new Invalid("no_such_group", said, { parties: said });
	};
	const byCode = new Map(rows.map((row) => [row.code, row]));
	return {
		institution,
		unknownInstitution: (code: string): Text | undefined => (byCode.has(code) ? undefined : noSuchInstitution(code)),
		/** What is wrong with naming it as a party today: there is no such institution, or it has ended its work. */
		wrongInstitution(code: string, today: Day): Text | undefined {
			const row = byCode.get(code);
			if (!row) return noSuchInstitution(code);
			if (!row.validTo || row.validTo > today) return undefined;
			const next = rows.find((other) => other.id === row.successorId)?.code;
			return {
				lv: `Iestāde ${code} ir beigusi darbu ${row.validTo}${next ? `; tās pārņēmēja ir ${next}` : ""}.`,
				en: `The institution ${code} ended on ${row.validTo}${next ? `; its successor is ${next}` : ""}.`,
			};
		},
		wrongGroup: (code: string): Text | undefined => (groups.has(code) ? undefined : noSuchGroup(code)),
		partyRow(elementId: string, position: number, party: PartyInput) {
			return {
				id: newId(),
				elementId,
				position,
				role: party.role,
				institutionId: party.institution ? institution(party.institution, "parties") : null,
				groupId: party.group ? group(party.group) : null,
				name: party.institution || party.group ? null : (party.name ?? null),
				note: party.note ?? null,
			};
		},
	};
}

const noSuchInstitution = (code: string): Text => ({
	lv: `Iestādes ar kodu ${code} nav.`,
	en: `There is no institution ${code}.`,
});
const noSuchGroup = (code: string): Text => ({
	lv: `Iestāžu grupas ${code} nav.`,
	en: `There is no group of institutions ${code}.`,
});
