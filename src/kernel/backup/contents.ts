// What a database holds, row by row, as text that is the same on the embedded database and on PostgreSQL.
import { createHash } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../database.ts";

export type Table = { name: string; columns: { name: string; type: string }[] };

const rowsAtOnce = 500;

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export async function rowsOf<Row>(db: Db | Tx, query: SQL): Promise<Row[]> {
	return ((await db.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** All tables by name, with what is written into them: computed columns make themselves. */
export function listTables(db: Db | Tx): Promise<Table[]> {
	return rowsOf<Table>(
		db,
		sql`select c.relname as name,
				json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
					order by a.attnum) as columns
			from pg_class c
			join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
			where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
			group by c.relname order by c.relname collate "C"`,
	);
}

/** The hashes of the migrations that the database has taken, oldest first; none when it has no tables yet. */
export async function appliedMigrations(db: Db | Tx): Promise<string[]> {
	const [found] = await rowsOf<{ name: string | null }>(
		db,
		sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`,
	);
	if (!found?.name) return [];
	const taken = sql`select hash from drizzle.__drizzle_migrations order by created_at, id`;
	return (await rowsOf<{ hash: string }>(db, taken)).map((row) => row.hash);
}

/** One spelling of every value, whatever the server, its place and its user are set to. Until the transaction ends. */
export async function fixSpelling(tx: Tx): Promise<void> {
	await tx.execute(sql`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, YMD', true),
		set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),
		set_config('extra_float_digits', '1', true)`);
}

/** The table's rows, each as a JSON array of its values as text; a few hundred at once, large ones one by one. */
export async function* readLines(tx: Tx, { name, columns }: Table): AsyncGenerator<string[]> {
	const values = columns.map((column) => `${quoted(column.name)}::text`).join(", ");
	const most = columns.some((column) => column.type === "bytea") ? 1 : rowsAtOnce;
	const query = `select json_build_array(${values})::text as line from ${quoted(name)}`;
	await tx.execute(sql.raw(`declare backup_rows no scroll cursor for ${query}`));
	for (;;) {
		const rows = await rowsOf<{ line: string }>(tx, sql.raw(`fetch ${most} from backup_rows`));
		if (rows.length === 0) break;
		yield rows.map((row) => row.line);
	}
	await tx.execute(sql`close backup_rows`);
}

const modulus = 1n << 256n;

/** Rows have no order of their own: the sum of their SHA-256 is the same in whichever order they are read. */
export class Tally {
	rows = 0;
	#sum = 0n;

	add(line: string): void {
		this.rows += 1;
		this.#sum = (this.#sum + BigInt(`0x${createHash("sha256").update(line).digest("hex")}`)) % modulus;
	}

	get digest(): string {
		return this.#sum.toString(16).padStart(64, "0");
	}
}

export type TableTotal = { table: string; rows: number; digest: string };
export type Totals = { tables: number; rows: number; contents: string };

/** `contents` is the same for two databases that hold the same, whenever and wherever they were read. */
export function totalsOf(all: readonly TableTotal[]): Totals {
	const told = all.map(({ table, rows, digest }) => `${table} ${rows} ${digest}\n`).sort();
	return {
		tables: all.length,
		rows: all.reduce((sum, one) => sum + one.rows, 0),
		contents: createHash("sha256").update(told.join("")).digest("hex"),
	};
}
