// Where an oversight group stands; without the language's prefix.
import { planPath } from "../plans/paths.ts";

export const oversightPath = (plan: string) => `${planPath(plan)}/uzraudziba`;
export const meetingPath = (plan: string, meeting: number) => `${oversightPath(plan)}/${meeting}`;
export const decisionPath = (plan: string, meeting: number, decision: number) =>
	`${meetingPath(plan, meeting)}/lemumi/${decision}`;
