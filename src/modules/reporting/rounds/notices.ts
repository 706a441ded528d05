// Whom a round tells what. Texts stand alone: they are read in an inbox and in a mail.

import type { Act } from "#kernel/operation.ts";
import { formatDay } from "#kernel/words.ts";
import { type NoticeKind, notify } from "#modules/directory/index.ts";
import { itemPath, roundPath } from "./paths.ts";

export const roundKind: NoticeKind = {
	code: "reporting.round",
	name: { lv: "Ziņošanas kārtas", en: "Reporting rounds" },
	standard: "email",
};

type Round = { id: string; due: string };

/** The institution's list is there. */
export async function tellOpened(
	act: Act,
	round: Round,
	plan: { lv: string; en?: string },
	institution: string,
	items: number,
): Promise<void> {
	await notify(act, {
		to: { institution, roles: ["ministry-contact", "institution-head"] },
		kind: roundKind,
		text: {
			lv: `Atvērta ziņošanas kārta: ${plan.lv}. Jūsu iestādei vienumi: ${items}. Iesniegt līdz: ${formatDay("lv", round.due)}.`,
			en: `A reporting round is open: ${plan.en ?? plan.lv}. Items for your institution: ${items}. Due: ${formatDay("en", round.due)}.`,
		},
		path: roundPath(round.id),
		key: `round/${round.id}/open/${institution}`,
	});
}

export async function tellReturned(
	act: Act,
	round: Round,
	item: { id: string; code: string; institutionId: string | null; revision: number },
): Promise<void> {
	if (!item.institutionId) return;
	await notify(act, {
		to: { institution: item.institutionId, roles: ["ministry-contact", "institution-head"] },
		kind: roundKind,
		text: { lv: `Vienums ${item.code} ir atgriezts labošanai.`, en: `Item ${item.code} was returned to be mended.` },
		path: itemPath(round.id, item.id),
		key: `round/${round.id}/return/${item.id}/${item.revision}`,
	});
}

/** An institution has handed its list in: the coordinators may look. */
export async function tellSubmitted(
	act: Act,
	round: Round,
	institution: { id: string; code: string },
	count: number,
): Promise<void> {
	await notify(act, {
		to: { institution: null, roles: ["plan-coordinator"] },
		kind: roundKind,
		text: {
			lv: `${institution.code} ir iesniegusi sarakstu (vienumi: ${count}).`,
			en: `${institution.code} has submitted its list (items: ${count}).`,
		},
		path: roundPath(round.id),
		key: `round/${round.id}/submit/${institution.id}/${act.at.toISOString()}`,
	});
}

/** Contacts before and on the due day; the head daily after it. */
export async function tellReminder(
	act: Act,
	round: Round,
	institution: string,
	open: number,
	whom: "contacts" | "head",
): Promise<number> {
	const isLate = whom === "head";
	const told = await notify(act, {
		to: { institution, roles: isLate ? ["institution-head"] : ["ministry-contact"] },
		kind: roundKind,
		text: isLate
			? {
					lv: `Termiņš bija ${formatDay("lv", round.due)}. Jūsu iestādē vēl nav iesniegti vienumi: ${open}.`,
					en: `The due day was ${formatDay("en", round.due)}. Items not submitted by your institution yet: ${open}.`,
				}
			: {
					lv: `Ziņošanas kārtā vēl nav iesniegti vienumi: ${open}. Termiņš: ${formatDay("lv", round.due)}.`,
					en: `Items not submitted in the reporting round yet: ${open}. Due: ${formatDay("en", round.due)}.`,
				},
		path: roundPath(round.id),
		key: `round/${round.id}/remind/${institution}/${act.today}`,
	});
	return told.length;
}
