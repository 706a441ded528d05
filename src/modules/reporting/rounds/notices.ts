// Whom a round tells what. Texts stand alone: they are read in an inbox and in a mail.

import type { Act } from "#kernel/operation.ts";
import { formatDay, type Text } from "#kernel/words.ts";
import { type NoticeKind, notify } from "#modules/directory/index.ts";
import { itemPath, roundPath } from "./paths.ts";
import { countItems } from "./words.ts";

export const roundKind: NoticeKind = {
	code: "reporting.round",
	name: { lv: "Ziņošanas kārtas", en: "Reporting rounds" },
	standard: "email",
};

type Round = { id: string; due: string };

/** A ministry's contact is told of its subordinate institutions too: a notice says whose list it is. */
export type Told = { id: string; name: Text };

const nameIn = ({ name }: Told) => name.en ?? name.lv;

/** The institution's list is there. */
export async function tellOpened(
	act: Act,
	round: Round,
	plan: { lv: string; en?: string },
	institution: Told,
	items: number,
): Promise<void> {
	await notify(act, {
		to: { institution: institution.id, roles: ["ministry-contact", "institution-head"] },
		kind: roundKind,
		text: {
			lv: `Atvērta ziņošanas kārta: ${plan.lv}. ${institution.name.lv}: jāaizpilda ${countItems("lv", items)}. Iesniegt līdz: ${formatDay("lv", round.due)}.`,
			en: `A reporting round is open: ${plan.en ?? plan.lv}. ${nameIn(institution)}: ${countItems("en", items)} to fill in. Due: ${formatDay("en", round.due)}.`,
		},
		path: roundPath(round.id),
		key: `round/${round.id}/open/${institution.id}`,
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
			lv: `${institution.code}: saraksts ir iesniegts (${countItems("lv", count)}).`,
			en: `${institution.code}: the list is submitted (${countItems("en", count)}).`,
		},
		path: roundPath(round.id),
		key: `round/${round.id}/submit/${institution.id}/${act.at.toISOString()}`,
	});
}

/** Contacts before and on the due day; the head daily after it. */
export async function tellReminder(
	act: Act,
	round: Round,
	institution: Told,
	open: number,
	whom: "contacts" | "head",
): Promise<number> {
	const isLate = whom === "head";
	const told = await notify(act, {
		to: { institution: institution.id, roles: isLate ? ["institution-head"] : ["ministry-contact"] },
		kind: roundKind,
		text: isLate
			? {
					lv: `Ziņošanas kārtas termiņš bija ${formatDay("lv", round.due)}. ${institution.name.lv}: vēl jāiesniedz ${countItems("lv", open)}.`,
					en: `The reporting round was due on ${formatDay("en", round.due)}. ${nameIn(institution)}: ${countItems("en", open)} still to be submitted.`,
				}
			: {
					lv: `Atgādinājums par ziņošanas kārtu. ${institution.name.lv}: vēl jāiesniedz ${countItems("lv", open)}. Termiņš: ${formatDay("lv", round.due)}.`,
					en: `Reminder of a reporting round. ${nameIn(institution)}: ${countItems("en", open)} still to be submitted. Due: ${formatDay("en", round.due)}.`,
				},
		path: roundPath(round.id),
		key: `round/${round.id}/remind/${institution.id}/${act.today}`,
	});
	return told.length;
}
