// The life of a plan (plāna stāvoklis). Pure: a state and an event give the next state, or the event has no place.
export const planStates = ["draft", "approved", "in_force", "amending", "closed", "lost_relevance"] as const;
export type PlanState = (typeof planStates)[number];

/**
 * approve: the act that approves it is there · bringIntoForce: its day has come · amend: a change is being prepared
 * while the approved version stays in force · approveAmendment, discardAmendment: how that ends · close: its period is
 * over · drop: it has lost relevance by a decision.
 */
export type PlanEvent =
	| "approve"
	| "bringIntoForce"
	| "amend"
	| "approveAmendment"
	| "discardAmendment"
	| "close"
	| "drop";

const transitions: Record<PlanState, Partial<Record<PlanEvent, PlanState>>> = {
	draft: { approve: "approved", drop: "lost_relevance" },
	approved: { bringIntoForce: "in_force", drop: "lost_relevance" },
	in_force: { amend: "amending", close: "closed", drop: "lost_relevance" },
	amending: { approveAmendment: "in_force", discardAmendment: "in_force" },
	closed: {},
	lost_relevance: {},
};

export function nextState(state: PlanState, event: PlanEvent): PlanState | undefined {
	return transitions[state][event];
}

export function eventsOf(state: PlanState): PlanEvent[] {
	return Object.keys(transitions[state]) as PlanEvent[];
}

/** The tree can be changed while the plan is a draft, and while an amendment is being prepared. */
export function isEditable(state: PlanState): boolean {
	return state === "draft" || state === "amending";
}
