import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict } from "#kernel/errors.ts";
import { dayField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { countWaiting, enqueue } from "#kernel/jobs/queue.ts";
import { operation } from "#kernel/operation.ts";
import { languages } from "#kernel/words.ts";
import { documentKinds } from "./kinds.ts";
import { findOrder, findSameOrder, jobKey, makeDocumentKind } from "./queries.ts";
import { documentOrders } from "./tables.ts";
import { fingerprint, prepare } from "./write.ts";

/** Drawing takes seconds, and anybody may ask: so many wait at most. */
const mostOpen = 50;

/** Asks for a document as DOCX; it is made by a job. What was asked for before with the same contents is that order. */
export const orderDocument = operation({
	name: "reporting.orderDocument",
	allow: "anyone",
	publishes: false,
	input: z.object({
		kind: z.enum(documentKinds),
		subject: z.string().max(60),
		asOf: dayField,
		lang: z.enum(languages),
	}),
	async run(act, wanted): Promise<{ id: string }> {
		const print = fingerprint(await prepare(act.tx, wanted));
		const known = await findSameOrder(act.tx, wanted, print);
		if (known && (await findOrder(act.tx, known.id))?.state !== "failed") return { id: known.id };
		if ((await countWaiting(act.tx, makeDocumentKind)) >= mostOpen) throw tooMany();
		const order = known ? { id: known.id, round: known.round + 1 } : { id: newId(), round: 0 };
		if (known) {
			await act.tx
				.update(documentOrders)
				.set({ state: "asked", percent: 0, round: order.round, endedAt: null })
				.where(eq(documentOrders.id, order.id));
		} else {
			const added = await act.tx
				.insert(documentOrders)
				.values({ ...wanted, ...order, fingerprint: print, state: "asked", askedAt: act.at })
				.onConflictDoNothing()
				.returning({ id: documentOrders.id });
			// Somebody asked for the same at the same moment.
			if (added.length === 0) return { id: (await findSameOrder(act.tx, wanted, print))?.id ?? order.id };
		}
		await enqueue(act, { kind: makeDocumentKind, payload: { order: order.id }, key: jobKey(order) });
		const { kind, subject, asOf, lang } = wanted;
		await act.audit({ subject: ["document", order.id], after: { kind, about: subject, as_of: asOf, lang } });
		return { id: order.id };
	},
});

function tooMany(): Conflict {
	return new Conflict("too_many_documents", {
		lv: "Šobrīd jau tiek gatavots daudz dokumentu. Mēģiniet pēc dažām minūtēm.",
		en: "Many documents are being made right now. Try again in a few minutes.",
	});
}
