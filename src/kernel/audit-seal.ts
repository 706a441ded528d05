// Audit lines are inserted freely in their transactions; this seals them afterwards, in order, into a hash chain.
// `vieda check` walks the chain and finds a changed, removed, added or reordered line.
import { createHash } from "node:crypto";
import { asc, eq, gt, sql } from "drizzle-orm";
import { auditLines, auditSeals } from "./audit.ts";
import type { Db, Tx } from "./database.ts";

/** An arbitrary constant: only one process seals at a time. */
const sealLock = 8_433_202;
const batch = 1000;

type Line = typeof auditLines.$inferSelect;

function sealHash(previous: string, line: Line): string {
	const fields = [
		line.id,
		line.at.toISOString(),
		line.actorKind,
		line.actorId,
		line.actingAs,
		line.via,
		line.requestId,
		line.operation,
		line.subjectKind,
		line.subjectId,
		canonical(line.before),
		canonical(line.after),
	];
	return createHash("sha256").update(previous).update(JSON.stringify(fields)).digest("hex");
}

/** jsonb does not keep the order of keys; a hash needs one. */
function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, canonical(inner)]),
	);
}

/** Seals what is not sealed yet; answers how many lines. */
export async function sealAuditLines(db: Db): Promise<number> {
	let sealed = 0;
	for (;;) {
		const count = await db.transaction(sealBatch);
		sealed += count;
		if (count < batch) return sealed;
	}
}

async function sealBatch(tx: Tx): Promise<number> {
	await tx.execute(sql`select pg_advisory_xact_lock(${sealLock})`);
	const unsealed = await tx
		.select({ line: auditLines })
		.from(auditLines)
		.leftJoin(auditSeals, eq(auditSeals.lineId, auditLines.id))
		.where(sql`${auditSeals.lineId} is null`)
		.orderBy(asc(auditLines.at), asc(auditLines.id))
		.limit(batch);
	const [last] = await tx.select().from(auditSeals).orderBy(sql`${auditSeals.place} desc`).limit(1);
	let { place, hash } = last ?? { place: 0, hash: "" };
	const seals = unsealed.map(({ line }) => {
		place += 1;
		hash = sealHash(hash, line);
		return { place, lineId: line.id, hash };
	});
	if (seals.length > 0) await tx.insert(auditSeals).values(seals);
	return seals.length;
}

export type ChainReport = {
	sealed: number;
	unsealed: number;
	broken: { place: number; lineId: string; what: string }[];
};

type Sealed = { seal: typeof auditSeals.$inferSelect; line: Line | null };

/** Walks the whole chain. The first break is named; what follows it cannot be trusted and is not named again. */
export async function checkAuditChain(db: Db): Promise<ChainReport> {
	const walk = { sealed: 0, hash: "" };
	for await (const rows of sealedInOrder(db)) {
		for (const row of rows) {
			const broken = breakAt(walk, row);
			if (broken) return { sealed: walk.sealed, unsealed: 0, broken: [broken] };
			walk.sealed += 1;
			walk.hash = row.seal.hash;
		}
	}
	const total = await db.$count(auditLines);
	return { sealed: walk.sealed, unsealed: total - walk.sealed, broken: [] };
}

async function* sealedInOrder(db: Db): AsyncGenerator<Sealed[]> {
	let after = 0;
	for (;;) {
		const rows = await db
			.select({ seal: auditSeals, line: auditLines })
			.from(auditSeals)
			.leftJoin(auditLines, eq(auditLines.id, auditSeals.lineId))
			.where(gt(auditSeals.place, after))
			.orderBy(asc(auditSeals.place))
			.limit(batch);
		if (rows.length === 0) return;
		yield rows;
		after = rows.at(-1)?.seal.place ?? after;
	}
}

type Break = ChainReport["broken"][number];

function breakAt(walk: { sealed: number; hash: string }, { seal, line }: Sealed): Break | undefined {
	const at = { place: seal.place, lineId: seal.lineId };
	if (seal.place !== walk.sealed + 1) return { ...at, what: "a seal is missing before this place" };
	if (!line) return { ...at, what: "the line was removed" };
	if (sealHash(walk.hash, line) !== seal.hash) return { ...at, what: "the line or its place was changed" };
	// Every act's line has an id that begins with the moment it was made (RFC 9562, version 7).
	if (line.id[14] !== "7") return { ...at, what: "the line was added past the acts: no act gives it such an id" };
	return undefined;
}
