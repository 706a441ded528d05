// All that the page of an item shows.
import type { Child } from "hono/jsx";
import type { Text } from "#kernel/words.ts";
import type { FormState } from "#ui/field.tsx";
import type { ItemEvidence } from "./evidence-queries.ts";
import type { Contribution } from "./form.ts";
import type { ItemView, Part } from "./queries.ts";

export type ItemFacts = ItemView & {
	form: FormState;
	said: string | undefined;
	mayWrite: boolean;
	mayDecide: boolean;
	/** The last thing that was said of it before the round. */
	before: Child;
	evidence: ItemEvidence[];
	/** Of the coordinator's decision, when it comes back. */
	decision: FormState;
	/** The form of a new file or link, when it comes back. */
	proof: FormState;
	parts: Part[];
	/** Of an indicator. */
	asked: { qualitative: boolean; first: boolean; target: Text | null; unit: string | null };
	/** After a conflict: what is saved now, and who changed it last. */
	meanwhile: { contribution: Contribution | null; by: string | null; at: Date | null } | undefined;
	/** What was typed but can no longer be saved. */
	unsaved: Record<string, string> | undefined;
	today: string;
};
