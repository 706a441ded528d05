// The life of a news item. Pure: a state and an event give the next state, or the event has no place.
export const newsStates = ["draft", "scheduled", "published", "withdrawn"] as const;
export type NewsState = (typeof newsStates)[number];

/** schedule: it appears by itself later · unschedule: back to the desk · correct: in public, with a note. */
export type NewsEvent = "edit" | "schedule" | "unschedule" | "publish" | "correct" | "withdraw" | "delete";

const transitions: Record<NewsState, Partial<Record<NewsEvent, NewsState>>> = {
	draft: { edit: "draft", schedule: "scheduled", publish: "published", delete: "draft" },
	scheduled: { edit: "scheduled", schedule: "scheduled", unschedule: "draft", publish: "published" },
	published: { correct: "published", withdraw: "withdrawn" },
	withdrawn: {},
};

export function nextState(state: NewsState, event: NewsEvent): NewsState | undefined {
	return transitions[state][event];
}
