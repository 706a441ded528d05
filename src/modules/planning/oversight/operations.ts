// The acts around an oversight group: who sits in it, when it meets, what it talks about, what was said.
import { and, eq, isNull, max } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import { Invalid, Missing } from "#kernel/errors.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { sayYears } from "../plans/years.ts";
import {
	agendaForm,
	approveMinutesForm,
	cancelForm,
	meetingForm,
	memberForm,
	minutesForm,
	releaseForm,
} from "./form.ts";
import { publishGroup, publishMeeting } from "./publication.ts";
import { membersOn, readOversight } from "./queries.ts";
import { lockMeeting, lockStrategy, type MeetingRow, meetingSubject, step } from "./rows.ts";
import { mayMeetOn, type Strategy } from "./rules.ts";
import { oversightAttendance, oversightMeetings, oversightMembers } from "./tables.ts";

const lookers = ["plan-coordinator", "institution-head"] as const;

/** Audit lines name members by their row: a name is a personal value. */
export const seatOversightMember = operation({
	name: "planning.seatOversightMember",
	allow: lookers,
	publishes: true,
	input: memberForm,
	async run(act, input): Promise<{ id: string }> {
		const plan = await lockStrategy(act, input.plan);
		const id = newId();
		const { name, post, since } = input;
		await requireNotSeated(act, plan.id, { name, post });
		await act.tx.insert(oversightMembers).values({ id, planId: plan.id, name, post, since, recordedAt: act.at });
		await act.audit({ subject: ["oversight", input.plan], after: { member: id, post, since } });
		await publishGroup(act, input.plan);
		return { id };
	},
});

/** The same name may be another person's; the same name in the same post is one who sits there already. */
async function requireNotSeated(
	act: Act,
	planId: string,
	{ name, post }: { name: string; post: string },
): Promise<void> {
	const members = oversightMembers;
	const [seated] = await act.tx
		.select({ id: members.id })
		.from(members)
		.where(and(eq(members.planId, planId), eq(members.name, name), eq(members.post, post), isNull(members.until)));
	if (!seated) return;
	const said = { lv: "Šāds dalībnieks grupā jau ir.", en: "This member is in the group already." };
	throw new Invalid("seated_already", said, { name: said });
}

export const releaseOversightMember = operation({
	name: "planning.releaseOversightMember",
	allow: lookers,
	publishes: true,
	input: releaseForm,
	async run(act, input): Promise<void> {
		const plan = await lockStrategy(act, input.plan);
		const [member] = await act.tx
			.select()
			.from(oversightMembers)
			.where(and(eq(oversightMembers.planId, plan.id), eq(oversightMembers.id, input.member)));
		if (!member || member.until !== null)
			throw new Missing("no_such_member", { lv: "Tāda dalībnieka nav.", en: "There is no such member." });
		if (input.until < member.since) {
			const said = { lv: "Diena ir pirms iecelšanas grupā.", en: "The day is before they joined." };
			throw new Invalid("before_since", said, { until: said });
		}
		await act.tx.update(oversightMembers).set({ until: input.until }).where(eq(oversightMembers.id, member.id));
		await act.audit({
			subject: ["oversight", input.plan],
			before: { member: member.id, until: null },
			after: { member: member.id, until: input.until },
		});
		await publishGroup(act, input.plan);
	},
});

export const callOversightMeeting = operation({
	name: "planning.callOversightMeeting",
	allow: lookers,
	publishes: true,
	input: meetingForm,
	async run(act, input): Promise<{ number: number }> {
		const plan = await lockStrategy(act, input.plan);
		requireWithin(plan, input.day, "day");
		const [last] = await act.tx
			.select({ number: max(oversightMeetings.number) })
			.from(oversightMeetings)
			.where(eq(oversightMeetings.planId, plan.id));
		const number = (last?.number ?? 0) + 1;
		const { day, place = null } = input;
		await act.tx.insert(oversightMeetings).values({
			...{ id: newId(), planId: plan.id, number, state: "planned", day, place, revision: 1, recordedAt: act.at },
		});
		await act.audit({ subject: meetingSubject({ plan: input.plan, meeting: number }), after: { day, place } });
		await publishMeeting(act, { plan: input.plan, meeting: number }, "added");
		return { number };
	},
});

function requireWithin(plan: Strategy, day: Day, field: string): void {
	if (mayMeetOn(plan, day)) return;
	const said = {
		lv: `Sēde var notikt no stratēģijas apstiprināšanas līdz tās perioda (${sayYears(plan.periodFrom, plan.periodTo)}) beigām.`,
		en: `A meeting takes place between the strategy's approval and the end of its period (${sayYears(plan.periodFrom, plan.periodTo)}).`,
	};
	throw new Invalid("outside_period", said, { [field]: said });
}

async function change(act: Act, meeting: MeetingRow, said: Partial<typeof oversightMeetings.$inferInsert>) {
	await act.tx
		.update(oversightMeetings)
		.set({ ...said, revision: meeting.revision + 1 })
		.where(eq(oversightMeetings.id, meeting.id));
}

/** The topics that the secretary kept of those that the data propose, and those added. */
export const setOversightAgenda = operation({
	name: "planning.setOversightAgenda",
	allow: lookers,
	publishes: true,
	input: agendaForm,
	async run(act, input): Promise<void> {
		const { meeting } = await lockMeeting(act, input);
		step(meeting, "setAgenda");
		await change(act, meeting, { agenda: input.items });
		await act.audit({
			subject: meetingSubject(input),
			before: { agenda: meeting.agenda?.map((item) => item.key) ?? null },
			after: { agenda: input.items.map((item) => item.key) },
		});
		await publishMeeting(act, input, "changed");
	},
});

/** That the meeting took place, who came, and what was said; as often as the minutes are written on. */
export const recordOversightMinutes = operation({
	name: "planning.recordOversightMinutes",
	allow: lookers,
	publishes: true,
	input: minutesForm,
	async run(act, input): Promise<void> {
		const { plan, meeting } = await lockMeeting(act, input);
		const state = step(meeting, "record");
		requireWithin(plan, input.heldOn, "heldOn");
		if (input.heldOn > act.today) {
			const said = { lv: "Sēde vēl nav notikusi.", en: "The meeting has not taken place yet." };
			throw new Invalid("day_in_future", said, { heldOn: said });
		}
		const asked = membersOn((await readOversight(act.tx, plan.id)).members, input.heldOn);
		await writeAttendance(
			act,
			meeting,
			asked.map((one) => ({ memberId: one.id, present: input.present.includes(one.id) })),
		);
		await change(act, meeting, { state, day: input.heldOn, minutes: input.minutes });
		const present = asked.filter((one) => input.present.includes(one.id)).map((one) => one.id);
		await act.audit({
			subject: meetingSubject(input),
			before: { state: meeting.state, day: meeting.day, minutes: meeting.minutes },
			after: { state, day: input.heldOn, minutes: input.minutes, asked: asked.length, present },
		});
		await publishMeeting(act, input, "changed");
	},
});

async function writeAttendance(act: Act, meeting: MeetingRow, rows: { memberId: string; present: boolean }[]) {
	await act.tx.delete(oversightAttendance).where(eq(oversightAttendance.meetingId, meeting.id));
	if (rows.length === 0) return;
	await act.tx.insert(oversightAttendance).values(rows.map((row) => ({ meetingId: meeting.id, ...row })));
}

/** The minutes are whole: from now on only the decisions' execution changes. */
export const approveOversightMinutes = operation({
	name: "planning.approveOversightMinutes",
	allow: lookers,
	publishes: true,
	input: approveMinutesForm,
	async run(act, input): Promise<void> {
		const { meeting } = await lockMeeting(act, input);
		const state = step(meeting, "approve");
		if (!meeting.minutes) {
			const said = { lv: "Vispirms uzrakstiet protokolu.", en: "Write the minutes first." };
			throw new Invalid("no_minutes", said, { minutes: said });
		}
		await change(act, meeting, { state });
		await act.audit({ subject: meetingSubject(input), before: { state: meeting.state }, after: { state } });
		await publishMeeting(act, input, "published");
	},
});

export const cancelOversightMeeting = operation({
	name: "planning.cancelOversightMeeting",
	allow: lookers,
	publishes: true,
	input: cancelForm,
	async run(act, input): Promise<void> {
		const { meeting } = await lockMeeting(act, input);
		const state = step(meeting, "cancel");
		await change(act, meeting, { state, cancelledBecause: input.reason });
		await act.audit({
			subject: meetingSubject(input),
			before: { state: meeting.state },
			after: { state, reason: input.reason },
		});
		await publishMeeting(act, input, "withdrawn");
	},
});
