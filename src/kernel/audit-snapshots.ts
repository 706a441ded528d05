// What is published or approved once and never changed: its checksum is told to the audit trail, whose chain then holds it.
import { sql } from "drizzle-orm";
import { system } from "./access.ts";
import { writeAuditLine } from "./audit.ts";
import type { Db, Tx } from "./database.ts";
import { newId } from "./id.ts";

/** Rows that no act changes once the condition holds. The columns are named: later ones do not change the checksum. */
export type Snapshots = {
	table: string;
	columns: readonly string[];
	/** As SQL, where not every row is one. */
	when?: string;
};

const operation = "installation.sealSnapshot";
const subjectKind = "snapshot";

/** An arbitrary constant: only one process seals at a time. */
const snapshotLock = 8_433_205;

const quoted = (name: string) => `"${name}"`;

/** `subject` and `sha256` of each row, made by the database: one spelling whatever the server is set to. */
function checksums({ table, columns, when }: Snapshots) {
	const pairs = columns.map((column) => `'${column}', ${quoted(column)}`).join(", ");
	return sql.raw(`select '${table}/' || id as subject,
		encode(sha256(convert_to(jsonb_build_object(${pairs})::text, 'UTF8')), 'hex') as sha256
		from ${quoted(table)}${when ? ` where ${when}` : ""}`);
}

type Row = { subject: string; sha256: string };

async function rowsOf<T>(tx: Tx, query: ReturnType<typeof sql>): Promise<T[]> {
	await tx.execute(sql`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true)`);
	return ((await tx.execute(query)) as unknown as { rows: T[] }).rows;
}

/** Tells the trail of the snapshots that it does not know yet; answers how many. */
export async function sealSnapshots(db: Db, sources: readonly Snapshots[], at: Date): Promise<number> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${snapshotLock})`);
		const deed = { actor: system, via: "job" as const, requestId: newId(), operation, at };
		let count = 0;
		for (const source of sources) {
			const fresh = await rowsOf<Row>(
				tx,
				sql`select s.subject, s.sha256 from (${checksums(source)}) s where not exists (
					select from audit_lines a where a.subject_kind = ${subjectKind} and a.subject_id = s.subject
						and a.operation = ${operation})`,
			);
			for (const { subject, sha256 } of fresh)
				await writeAuditLine(tx, deed, { subject: [subjectKind, subject], after: { sha256 } });
			count += fresh.length;
		}
		return count;
	});
}

/** @returns the snapshots that are no longer as the trail knows them: changed, or gone */
export async function checkSnapshots(
	db: Db,
	sources: readonly Snapshots[],
): Promise<{ count: number; broken: string[] }> {
	return db.transaction(async (tx) => {
		const broken: string[] = [];
		let count = 0;
		for (const source of sources) {
			const told = await rowsOf<Row & { now: string | null }>(
				tx,
				sql`select a.subject_id as subject, a.after->>'sha256' as sha256, s.sha256 as now
					from audit_lines a left join (${checksums(source)}) s on s.subject = a.subject_id
					where a.subject_kind = ${subjectKind} and a.operation = ${operation}
						and starts_with(a.subject_id, ${`${source.table}/`})`,
			);
			count += told.length;
			for (const { subject, sha256, now } of told) {
				if (now === null) broken.push(`${subject} was removed or is no longer what it was`);
				else if (now !== sha256) broken.push(`${subject} was changed`);
			}
		}
		return { count, broken };
	});
}
