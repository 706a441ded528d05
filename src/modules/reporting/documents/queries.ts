import { and, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { findJob } from "#kernel/jobs/queue.ts";
import type { DocumentKind, Wanted } from "./kinds.ts";
import { documentCopies, documentOrders } from "./tables.ts";

export type OrderState = "asked" | "making" | "ready" | "failed";
export type Order = Wanted & {
	id: string;
	fingerprint: string;
	state: OrderState;
	percent: number;
	/** Hash and size of the file. */
	copy: { hash: string; size: number } | undefined;
	askedAt: Date;
};

export const makeDocumentKind = "reporting.makeDocument";
export const jobKey = ({ id, round }: { id: string; round: number }) => `${id}/${round}`;

/** The order as it stands. One whose job was given up counts as failed. */
export async function findOrder(db: Db, id: string): Promise<Order | undefined> {
	const [row] = await db
		.select({ order: documentOrders, size: documentCopies.size })
		.from(documentOrders)
		.leftJoin(documentCopies, eq(documentCopies.hash, documentOrders.copy))
		.where(eq(documentOrders.id, id));
	if (!row) return undefined;
	const { order, size } = row;
	const isOpen = order.state === "asked" || order.state === "making";
	const job = isOpen ? await findJob(db, makeDocumentKind, jobKey(order)) : undefined;
	return {
		id,
		kind: order.kind as DocumentKind,
		subject: order.subject,
		asOf: order.asOf,
		lang: order.lang as Wanted["lang"],
		fingerprint: order.fingerprint,
		state: job?.state === "dead" ? "failed" : (order.state as OrderState),
		percent: order.percent,
		copy: order.copy && size !== null ? { hash: order.copy, size } : undefined,
		askedAt: order.askedAt,
	};
}

export async function readCopy(db: Db, hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const [row] = await db.select().from(documentCopies).where(eq(documentCopies.hash, hash));
	return row && new Uint8Array(row.content);
}

const sameContents = ({ kind, subject, asOf, lang }: Wanted, fingerprint: string) =>
	and(
		eq(documentOrders.kind, kind),
		eq(documentOrders.subject, subject),
		eq(documentOrders.asOf, asOf),
		eq(documentOrders.lang, lang),
		eq(documentOrders.fingerprint, fingerprint),
	);

/** The order of exactly these contents, if there was one. */
export async function findSameOrder(db: Db, wanted: Wanted, fingerprint: string) {
	const [row] = await db.select().from(documentOrders).where(sameContents(wanted, fingerprint));
	return row;
}

/** The file of these contents, when it was made to order before. */
export async function findCopyOf(db: Db, wanted: Wanted, fingerprint: string) {
	const order = await findSameOrder(db, wanted, fingerprint);
	return order?.copy ? readCopy(db, order.copy) : undefined;
}
