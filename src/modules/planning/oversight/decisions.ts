// What a meeting decides, as tasks: added while the minutes are open, marked done or not done at any time after.
import { and, eq, max } from "drizzle-orm";
import { Invalid, Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { operation } from "#kernel/operation.ts";
import { decisionForm, settleForm } from "./form.ts";
import { publishMeeting } from "./publication.ts";
import { lockMeeting, requireSameRevision, step } from "./rows.ts";
import { oversightDecisions } from "./tables.ts";

export const decideInOversight = operation({
	name: "planning.decideInOversight",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: decisionForm,
	async run(act, input): Promise<{ number: number }> {
		const { meeting } = await lockMeeting(act, input);
		step(meeting, "decide");
		if (input.due < meeting.day) {
			const said = { lv: "Termiņš ir pirms sēdes dienas.", en: "The term is before the meeting's day." };
			throw new Invalid("due_before_meeting", said, { due: said });
		}
		const [last] = await act.tx
			.select({ number: max(oversightDecisions.number) })
			.from(oversightDecisions)
			.where(eq(oversightDecisions.meetingId, meeting.id));
		const number = (last?.number ?? 0) + 1;
		const { text, owner, due } = input;
		await act.tx
			.insert(oversightDecisions)
			.values({ id: newId(), meetingId: meeting.id, number, text, owner, due, revision: 1, recordedAt: act.at });
		await act.audit({ subject: subjectOf(input, number), after: { text, owner, due } });
		await publishMeeting(act, input, "changed");
		return { number };
	},
});

/** Done on a day, or not done (any more). */
export const settleOversightDecision = operation({
	name: "planning.settleOversightDecision",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: settleForm,
	async run(act, input): Promise<void> {
		const { meeting } = await lockMeeting(act, { plan: input.plan, meeting: input.meeting });
		const [decision] = await act.tx
			.select()
			.from(oversightDecisions)
			.where(and(eq(oversightDecisions.meetingId, meeting.id), eq(oversightDecisions.number, input.decision)));
		if (!decision) throw noSuchDecision();
		requireSameRevision(decision.revision, input.revision);
		if (input.doneOn && (input.doneOn > act.today || input.doneOn < meeting.day)) {
			const said = {
				lv: "Diena ir starp sēdes dienu un šodienu.",
				en: "The day is between the meeting's day and today.",
			};
			throw new Invalid("impossible_done_day", said, { doneOn: said });
		}
		const doneOn = input.doneOn ?? null;
		const note = input.note ?? null;
		await act.tx
			.update(oversightDecisions)
			.set({ doneOn, note, revision: decision.revision + 1 })
			.where(eq(oversightDecisions.id, decision.id));
		await act.audit({
			subject: subjectOf(input, decision.number),
			before: { done_on: decision.doneOn, note: decision.note },
			after: { done_on: doneOn, note },
		});
		await publishMeeting(act, input, "changed");
	},
});

export function noSuchDecision(): Missing {
	return new Missing("no_such_decision", { lv: "Tāda lēmuma nav.", en: "There is no such decision." });
}

const subjectOf = (place: { plan: string; meeting: number }, number: number): [string, string] => [
	"oversight",
	`${place.plan}/${place.meeting}/${number}`,
];
