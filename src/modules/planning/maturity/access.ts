// Who grades what: the unit itself, through those who speak for the plan's owner, and an assessor from outside. One
// person never writes both assessments of an element's year, whatever roles they hold.
import { type Actor, hasRole } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { Refused } from "#kernel/errors.ts";
import { scopeOf } from "../access.ts";
import type { AssessmentKind } from "./rules.ts";

export async function mayAssess(db: Db, actor: Actor, kind: AssessmentKind, ownerId: string): Promise<boolean> {
	if (actor.kind === "system") return true;
	if (kind === "independent") return hasRole(actor, "auditor", "plan-coordinator");
	return (await scopeOf(db, actor)).has(ownerId);
}

export function notAssessor(kind: AssessmentKind): Refused {
	const said = {
		self: {
			lv: "Pašvērtējumu raksta plāna īpašnieces iestādes vadītājs vai kontaktpersona.",
			en: "The self-assessment is written by the head or the contact of the institution whose plan it is.",
		},
		independent: {
			lv: "Neatkarīgo vērtējumu raksta auditors vai plāna koordinators.",
			en: "The independent assessment is written by an auditor or the plan's coordinator.",
		},
	};
	return new Refused("not_assessor", said[kind]);
}

/** Whether the person has a hand in that assessment. */
export function wroteIn(actor: Actor, assessment: { writerIds: readonly string[] } | undefined): boolean {
	return actor.id !== null && assessment?.writerIds.includes(actor.id) === true;
}

export function ownErratum(): Refused {
	return new Refused("own_work", {
		lv: "Labojumu izskata koordinators, kurš nav rakstījis ne vērtējumu, ne labojumu.",
		en: "An erratum is decided on by a coordinator who wrote neither the assessment nor the erratum.",
	});
}

export function samePerson(): Refused {
	return new Refused("same_person", {
		lv: "Jūs jau rakstījāt otru vērtējumu. Pašvērtējumu un neatkarīgo vērtējumu raksta dažādi cilvēki.",
		en: "You wrote the other assessment. The self-assessment and the independent one are written by different people.",
	});
}

export function ownWork(): Refused {
	return new Refused("own_work", {
		lv: "Vērtējumu, ko pats rakstījāt, pieņem cits koordinators.",
		en: "An assessment that you wrote yourself is accepted by another coordinator.",
	});
}
