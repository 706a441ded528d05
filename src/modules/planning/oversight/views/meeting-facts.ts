import type { PlanHead } from "../../plans/plan-heads.ts";
import type { Offered } from "../agenda.ts";
import type { AgendaItem } from "../form.ts";
import type { Meeting, Member } from "../queries.ts";
import type { Refusal } from "./parts.tsx";

export type MeetingFacts = {
	plan: PlanHead;
	meeting: Meeting;
	/** What is to be talked about: kept, or what the data propose while nothing is kept. */
	agenda: AgendaItem[];
	/** What could be: the kept, and what the data propose today besides. */
	offered: Offered[];
	/** Who belonged to the group on the meeting's day. */
	members: Member[];
	today: string;
	may: { look: boolean; setAgenda: boolean; record: boolean; decide: boolean; approve: boolean; cancel: boolean };
	isOfficial: boolean;
	refusal: Refusal | undefined;
	said: string | undefined;
};
