// Sends what is in the outbox. A mail that the server took before the process ended is sent again with the same
// Message-ID: a mail that is lost would be worse than one that mail programs show once.
import { and, eq, isNotNull, lt } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Hopeless, type JobHandler } from "../jobs/handler.ts";
import { findPostOffice, sendMailKind } from "./outbox.ts";
import { mails } from "./tables.ts";
import { NotTaken, type SendMail } from "./transport.ts";

const payload = z.object({ mail: z.uuid() });

export function sendMailJob(send: SendMail): JobHandler {
	return {
		kind: sendMailKind,
		lane: "mail",
		async run(job) {
			const { mail: id } = payload.parse(job.payload);
			const { db, clock } = job.occasion;
			const [mail] = await db.select().from(mails).where(eq(mails.id, id));
			if (!mail) throw new Hopeless("mail_missing");
			if (mail.sentAt) return;
			const from = (await findPostOffice(db))?.from;
			if (!from) throw new NotTaken("no_sender", false);
			await send({ ...mail, from }).catch(refuseForGood);
			await job.finish(async (tx) => {
				await tx.update(mails).set({ sentAt: clock.now() }).where(eq(mails.id, id));
			});
		},
	};
}

function refuseForGood(error: unknown): never {
	if (error instanceof NotTaken && error.forGood) throw new Hopeless(error.code);
	throw error;
}

/** Letters hold names and addresses; they are kept only as long as somebody may ask whether they were sent. */
const keptDays = 30;

export async function forgetSentMail(db: Db, now: Date): Promise<void> {
	const limit = new Date(now.getTime() - keptDays * 86_400_000);
	await db.delete(mails).where(and(isNotNull(mails.sentAt), lt(mails.sentAt, limit)));
}
