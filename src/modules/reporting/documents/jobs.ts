// Documents are made by a job: the person who asked can leave, and a process that dies is followed by another.
import { eq, isNotNull, lt, notInArray } from "drizzle-orm";
import { z } from "zod";
import { dailyAt } from "#kernel/clock.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { contentHash } from "#kernel/files.ts";
import { Hopeless, type JobHandler } from "#kernel/jobs/handler.ts";
import type { Wanted } from "./kinds.ts";
import { findOrder, makeDocumentKind } from "./queries.ts";
import { documentCopies, documentOrders } from "./tables.ts";
import { drawOnce, fingerprint, prepare } from "./write.ts";

const payload = z.object({ order: z.uuid() });

export const makeDocument: JobHandler = {
	kind: makeDocumentKind,
	lane: "documents",
	mostAttempts: 3,
	async run(job) {
		const { order: id } = payload.parse(job.payload);
		const { db, clock } = job.occasion;
		const order = await findOrder(db, id);
		if (!order) throw new Hopeless("order_missing");
		if (order.state === "ready") return;
		const tell = (percent: number) =>
			db.update(documentOrders).set({ state: "making", percent }).where(eq(documentOrders.id, id));
		await tell(5);
		const { bytes, print } = await draw(db, order, tell, job.signal);
		await job.finish(async (tx) => {
			const copy = await keepCopy(tx, bytes, clock.now());
			// What was recorded since it was asked for stands in it; nobody else may be given it for what it was to be.
			const changed = print === order.fingerprint ? {} : { fingerprint: `changed ${id}` };
			const ready = { state: "ready", percent: 100, copy, endedAt: clock.now(), ...changed };
			await tx.update(documentOrders).set(ready).where(eq(documentOrders.id, id));
		});
	},
};

/** Steps are told one after the other, and the last one before the file is kept. */
async function draw(db: Db, wanted: Wanted, tell: (percent: number) => PromiseLike<unknown>, signal: AbortSignal) {
	let told: Promise<unknown> = Promise.resolve();
	let last = 0;
	const onPercent = (percent: number) => {
		if (percent < last + 10) return;
		last = percent;
		told = told.then(() => tell(percent));
	};
	const drawing = await prepare(db, wanted);
	const bytes = await drawOnce(drawing, { onPercent, signal });
	await told;
	return { bytes, print: fingerprint(drawing) };
}

async function keepCopy(tx: Tx, bytes: Uint8Array, madeAt: Date): Promise<string> {
	const hash = contentHash(bytes);
	await tx.insert(documentCopies).values({ hash, content: bytes, size: bytes.length, madeAt }).onConflictDoNothing();
	return hash;
}

const keptDays = 30;

/** Once a night: what was made a month ago is forgotten; whoever asks again gets it made again. */
export const forgetOldDocuments: JobHandler = {
	kind: "reporting.forgetOldDocuments",
	next: dailyAt("03:20"),
	async run(job) {
		const limit = new Date(job.occasion.clock.now().getTime() - keptDays * 86_400_000);
		await job.finish(async (tx) => {
			await tx.delete(documentOrders).where(lt(documentOrders.askedAt, limit));
			const used = tx.select({ copy: documentOrders.copy }).from(documentOrders).where(isNotNull(documentOrders.copy));
			await tx.delete(documentCopies).where(notInArray(documentCopies.hash, used));
		});
	},
};
