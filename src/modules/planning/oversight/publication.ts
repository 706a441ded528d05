// What outsiders see of an oversight group otherwise than before.
import type { Act } from "#kernel/operation.ts";
import type { ChangeWord } from "#kernel/publication/words.ts";
import { publishFact } from "../publication.ts";
import { meetingPath, oversightPath } from "./paths.ts";

/** Who sits in it. */
export function publishGroup(act: Act, plan: string): Promise<void> {
	const path = oversightPath(plan);
	return publishFact(act, plan, (title) => ({ kind: "meeting", change: "changed", code: plan, path, title }));
}

export function publishMeeting(act: Act, place: { plan: string; meeting: number }, change: ChangeWord): Promise<void> {
	const { plan, meeting } = place;
	const path = meetingPath(plan, meeting);
	return publishFact(act, plan, (title) => ({ kind: "meeting", change, code: `${plan}/${meeting}`, path, title }));
}
