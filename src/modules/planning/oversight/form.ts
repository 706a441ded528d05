// What the forms of the oversight group take.
import { z } from "zod";
import { dayField, orNothing, textField } from "#kernel/form.ts";
import { bothLanguages, codeField } from "../plans/fields.ts";
import { topicKinds } from "./rules.ts";

const meetingPlace = { plan: codeField, meeting: z.coerce.number().int().min(1).max(10_000) };
/** What the writer had before the eyes; nothing = the writer did not look. */
const revision = orNothing(z.coerce.number().int().min(0));

export const memberForm = z.object({
	plan: codeField,
	name: textField(200).min(1),
	post: textField(300).min(1),
	since: dayField,
});

export const releaseForm = z.object({ plan: codeField, member: z.uuid(), until: dayField });

export const meetingForm = z.object({ plan: codeField, day: dayField, place: orNothing(textField(300)) });

export const agendaItem = z.object({
	/** What it is about; the same thing has the same key whenever it is asked. */
	key: textField(2_000).min(1),
	kind: z.enum(topicKinds),
	/** The title of an element with its code before it. */
	title: z.object({ lv: textField(20_100).min(1), en: textField(20_100).optional() }),
	/** Why it stands here. */
	why: bothLanguages.nullish(),
	/** Where it can be looked up, without the language's prefix. */
	path: textField(2_000).nullish(),
});
export type AgendaItem = z.output<typeof agendaItem>;

export const agendaForm = z.object({ ...meetingPlace, items: z.array(agendaItem).max(500), revision });

export const minutesForm = z.object({
	...meetingPlace,
	heldOn: dayField,
	/** Ids of the members who came, of those who belonged to the group on the day. */
	present: z.array(z.uuid()).max(200),
	minutes: textField(100_000),
	revision,
});

export const decisionForm = z.object({
	...meetingPlace,
	text: textField(4_000).min(1),
	owner: textField(300).min(1),
	due: dayField,
});

export const settleForm = z.object({
	...meetingPlace,
	decision: z.coerce.number().int().min(1).max(10_000),
	/** Nothing: it is not done (any more). */
	doneOn: orNothing(dayField),
	note: orNothing(textField(2_000)),
	revision,
});

export const approveMinutesForm = z.object({ ...meetingPlace, revision });

export const cancelForm = z.object({ ...meetingPlace, reason: textField(2_000).min(1), revision });
