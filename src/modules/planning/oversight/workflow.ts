// The life of a meeting. Pure: a state and an event give the next state, or the event has no place.
import type { MeetingState } from "./rules.ts";

/** record: it took place, and its minutes are being written · approve: the minutes are whole and change no more */
export type MeetingEvent = "setAgenda" | "record" | "decide" | "approve" | "cancel";

const transitions: Record<MeetingState, Partial<Record<MeetingEvent, MeetingState>>> = {
	planned: { setAgenda: "planned", record: "held", cancel: "cancelled" },
	held: { record: "held", decide: "held", approve: "minuted" },
	minuted: {},
	cancelled: {},
};

export function nextState(state: MeetingState, event: MeetingEvent): MeetingState | undefined {
	return transitions[state][event];
}
