// A strategy and its meetings under an operation's hand: found, locked, and asked whether the person may.
import { and, eq } from "drizzle-orm";
import { Conflict, Missing } from "#kernel/errors.ts";
import type { Act } from "#kernel/operation.ts";
import { mayShapeContext, notOwner } from "../access.ts";
import { lockPlan } from "../plans/rows.ts";
import type { MeetingState } from "./rules.ts";
import { oversightMeetings } from "./tables.ts";
import { type MeetingEvent, nextState } from "./workflow.ts";

export function noSuchStrategy(): Missing {
	return new Missing("no_such_strategy", {
		lv: "Tādas iestādes stratēģijas nav. Uzraudzības grupa ir tikai iestāžu stratēģijām.",
		en: "There is no such strategy. Only institutions' strategies have an oversight group.",
	});
}

/** The strategy, locked, for who may look after its oversight: the coordinator, or the head of its institution. */
export async function lockStrategy(act: Act, code: string) {
	const plan = await lockPlan(act.tx, code);
	if (plan.kind !== "institution_strategy") throw noSuchStrategy();
	if (!(await mayShapeContext(act.tx, act.actor, plan.ownerId))) throw notOwner();
	return plan;
}

type MeetingPlace = { plan: string; meeting: number; revision?: number | undefined };
export type MeetingRow = Omit<typeof oversightMeetings.$inferSelect, "state"> & { state: MeetingState };

export function noSuchMeeting(): Missing {
	return new Missing("no_such_meeting", { lv: "Tādas sēdes nav.", en: "There is no such meeting." });
}

/** The strategy is locked: its meetings are written by one hand after the other. */
export async function lockMeeting(act: Act, place: MeetingPlace) {
	const plan = await lockStrategy(act, place.plan);
	const [row] = await act.tx
		.select()
		.from(oversightMeetings)
		.where(and(eq(oversightMeetings.planId, plan.id), eq(oversightMeetings.number, place.meeting)));
	if (!row) throw noSuchMeeting();
	requireSameRevision(row.revision, place.revision);
	return { plan, meeting: { ...row, state: row.state as MeetingState } };
}

export function requireSameRevision(stands: number, seen: number | undefined): void {
	if (seen === undefined || seen === stands) return;
	throw new Conflict("changed_meanwhile", {
		lv: "Kamēr rakstījāt, kāds cits to jau mainīja. Salīdziniet ar to, kas ir tagad, un saglabājiet vēlreiz.",
		en: "While you were writing, somebody else changed this. Compare with what stands now and save again.",
	});
}

/** The step of its life that the meeting takes. @throws Conflict where it is not the time for it */
export function step(meeting: MeetingRow, event: MeetingEvent): MeetingState {
	const next = nextState(meeting.state, event);
	if (next) return next;
	throw new Conflict("wrong_meeting_state", {
		lv: "Sēde nav tādā stāvoklī, kurā to var darīt. Pārlādējiet lapu.",
		en: "The meeting is not in a state in which this can be done. Load the page again.",
	});
}

export const meetingSubject = (place: { plan: string; meeting: number }): [string, string] => [
	"oversight",
	`${place.plan}/${place.meeting}`,
];
