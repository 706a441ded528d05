import { asc, eq, inArray } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { listPlans, type PlanHead } from "../plans/plan-heads.ts";
import { type MeetingState, type MeetingYear, meetingYears, type OpenDecision, warnings, wasHeld } from "./rules.ts";
import { oversightAttendance, oversightDecisions, oversightMeetings, oversightMembers } from "./tables.ts";

export type Member = typeof oversightMembers.$inferSelect;
export type Decision = typeof oversightDecisions.$inferSelect;
export type Meeting = Omit<typeof oversightMeetings.$inferSelect, "state"> & {
	state: MeetingState;
	attendance: { memberId: string; present: boolean }[];
	decisions: Decision[];
};

/** Members in the order in which they joined, meetings in the order in which they were called. */
export type Oversight = { members: Member[]; meetings: Meeting[] };

export async function readOversight(db: Db, planId: string): Promise<Oversight> {
	const members = await db
		.select()
		.from(oversightMembers)
		.where(eq(oversightMembers.planId, planId))
		.orderBy(asc(oversightMembers.since), asc(oversightMembers.id));
	const rows = await db
		.select()
		.from(oversightMeetings)
		.where(eq(oversightMeetings.planId, planId))
		.orderBy(asc(oversightMeetings.number));
	return { members, meetings: await withParts(db, rows) };
}

async function withParts(db: Db, rows: (typeof oversightMeetings.$inferSelect)[]): Promise<Meeting[]> {
	if (rows.length === 0) return [];
	const ids = rows.map((row) => row.id);
	const attendance = await db.select().from(oversightAttendance).where(inArray(oversightAttendance.meetingId, ids));
	const decisions = await db
		.select()
		.from(oversightDecisions)
		.where(inArray(oversightDecisions.meetingId, ids))
		.orderBy(asc(oversightDecisions.number));
	return rows.map((row) => ({
		...row,
		state: row.state as MeetingState,
		attendance: attendance.filter((one) => one.meetingId === row.id),
		decisions: decisions.filter((one) => one.meetingId === row.id),
	}));
}

/** What was decided is public once the minutes that say it are approved. */
export const publicOversight = ({ members, meetings }: Oversight): Oversight => ({
	members,
	meetings: meetings.map((one) => (one.state === "minuted" ? one : { ...one, decisions: [] })),
});

/** Who belongs to the group on the day. */
export const membersOn = (members: readonly Member[], day: Day) =>
	members.filter((one) => one.since <= day && (one.until === null || one.until > day));

/** Decisions of meetings that took place and are not carried out yet. */
export function openDecisions(meetings: readonly Meeting[]): (OpenDecision & { id: string })[] {
	return meetings
		.filter((meeting) => wasHeld(meeting.state))
		.flatMap((meeting) =>
			meeting.decisions
				.filter((one) => one.doneOn === null)
				.map(({ id, number, text, owner, due }) => ({ id, meeting: meeting.number, number, text, owner, due })),
		);
}

/** A draft binds nobody to meet yet. */
export function yearsOf(plan: PlanHead, meetings: readonly Meeting[], today: Day): MeetingYear[] {
	return plan.state === "draft" ? [] : meetingYears(plan, meetings, today);
}

export type StrategyWarning = { plan: PlanHead; years: MeetingYear[] };

/** Institutions' strategies whose group meets too seldom. */
export async function strategyWarnings(db: Db, today: Day): Promise<StrategyWarning[]> {
	const found: StrategyWarning[] = [];
	for (const plan of (await listPlans(db)).filter((one) => one.kind === "institution_strategy")) {
		const years = warnings(yearsOf(plan, (await readOversight(db, plan.id)).meetings, today));
		if (years.length > 0) found.push({ plan, years });
	}
	return found;
}
