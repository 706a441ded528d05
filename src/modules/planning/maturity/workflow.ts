// The life of an assessment. Pure: a state and an event give the next state, or the event has no place.
export const assessmentStates = ["draft", "submitted", "accepted"] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** giveBack: the coordinator returns it with a reason, to be mended. */
export type AssessmentEvent = "save" | "submit" | "accept" | "giveBack";

const transitions: Record<AssessmentState, Partial<Record<AssessmentEvent, AssessmentState>>> = {
	draft: { save: "draft", submit: "submitted" },
	submitted: { accept: "accepted", giveBack: "draft" },
	accepted: {},
};

/** A correction of what was accepted: proposed, and decided once. */
export const erratumStates = ["proposed", "accepted", "declined"] as const;
export type ErratumState = (typeof erratumStates)[number];

export function nextState(state: AssessmentState, event: AssessmentEvent): AssessmentState | undefined {
	return transitions[state][event];
}
