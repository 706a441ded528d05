import { z } from "zod";
import { dayField, orNothing, rule, textField } from "#kernel/form.ts";

export const statuses = ["not_started", "in_progress", "done", "lost_relevance"] as const;

const missing = {
	reason: { lv: "Ierakstiet, kāpēc zaudējis aktualitāti.", en: "Say why it lost relevance." },
	decision: { lv: "Ierakstiet lēmumu, ar kuru tas noteikts.", en: "Name the decision that says so." },
};

/** Asked even where another field is wrong, so that all errors are told at once. */
const lostRelevance = (field: keyof typeof missing) => ({
	path: [field],
	params: { said: missing[field] },
	when: () => true,
});

const saysWhy = (field: "reason" | "decision") => (update: { status?: string; reason?: unknown; decision?: unknown }) =>
	update?.status !== "lost_relevance" || Boolean(update[field]);

const proof = z.object({
	title: textField(300),
	url: textField(2_000).nullish(),
	hash: z.string().nullish(),
	seenOn: dayField,
});

/** What a contact says of a deliverable as of a day. */
export const updateForm = z
	.object({
		plan: textField(60),
		element: textField(60),
		asOf: dayField,
		status: z.enum(statuses),
		narrative: orNothing(textField(20_000)),
		achieved: orNothing(textField(500)),
		/** Needed when it lost relevance: why, and by which decision. */
		reason: orNothing(textField(2_000)),
		decision: orNothing(textField(300)),
		evidenceTitle: orNothing(textField(300)),
		evidenceUrl: orNothing(
			textField(2_000).superRefine(
				rule(isWebAddress, {
					lv: "Saitei jāsākas ar https:// vai http://.",
					en: "The link must begin with https:// or http://.",
				}),
			),
		),
		/** A file that proves it; kept by the hash of its content. */
		evidenceFile: z.custom<{ name: string; bytes: Uint8Array }>((value) => isFile(value)).optional(),
		/** One that is kept already. */
		evidenceKept: z.object({ title: textField(300), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
		/** More proofs: kept files, and links with the day they were seen; given by other operations, not by a form. */
		proofs: z.array(proof).max(500).optional(),
		/** The update that the writer had before the eyes; "none" when there was none; nothing = the writer did not look. */
		basedOn: orNothing(z.union([z.uuid(), z.literal("none")])),
	})
	.refine(saysWhy("reason"), lostRelevance("reason"))
	.refine(saysWhy("decision"), lostRelevance("decision"));

export type UpdateForm = z.output<typeof updateForm>;

function isFile(value: unknown): boolean {
	const file = value as { name?: unknown; bytes?: unknown } | undefined;
	return typeof file?.name === "string" && file.bytes instanceof Uint8Array;
}

function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
