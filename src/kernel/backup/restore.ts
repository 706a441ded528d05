// vieda restore: a backup into an empty database, of either kind. All of it is kept, or nothing.
import { sql } from "drizzle-orm";
import type { Database, Tx } from "../database.ts";
import { lockMigrations } from "../database.ts";
import { knownMigrations } from "../migrations.ts";
import { PlainFailure } from "../plain-failure.ts";
import {
	appliedMigrations,
	fixSpelling,
	listTables,
	quoted,
	readLines,
	rowsOf,
	type Table,
	type TableTotal,
	Tally,
	type Totals,
} from "./contents.ts";
import { BrokenBackup, type Heading, readBackup, type TableBegin } from "./file.ts";

/** Reads it from the beginning to the end before anything is opened. @throws BrokenBackup, also for a newer one */
export async function inspectBackup(path: string): Promise<{ heading: Heading; totals: Totals }> {
	const { heading, totals } = await readBackup(path);
	const known = knownMigrations();
	if (heading.migrations.some((hash, index) => known[index] !== hash))
		throw new BrokenBackup(`error: the backup was made by a newer VIEDA (${heading.version}): upgrade this one first`);
	return { heading, totals };
}

/** @throws BrokenBackup; PlainFailure when the database is not empty. Then nothing of it was changed. */
export async function restoreBackup(database: Database, path: string): Promise<Totals> {
	const { heading, totals } = await inspectBackup(path);
	const has = (await appliedMigrations(database.db)).length;
	if (has > heading.migrations.length) throw notEmpty("its tables are newer than the backup's");
	await database.migrate(heading.migrations.length);
	await database.db.transaction((tx) => restoreAll(tx, path));
	await database.migrate();
	await database.db.execute(sql`analyze`);
	return totals;
}

async function restoreAll(tx: Tx, path: string): Promise<void> {
	await lockMigrations(tx);
	await fixSpelling(tx);
	const tables = new Map((await listTables(tx)).map((table) => [table.name, table]));
	await refuseUsed(tx, [...tables.values()]);
	const restoreGuards = await liftGuards(tx);
	await tx.execute(sql.raw(`truncate ${[...tables.keys()].map(quoted).join(", ")}`));
	await load(tx, path, tables);
	await restoreGuards();
}

/** What a first start writes by itself is not a use; a start that loaded the demonstration is. */
const firstStart = ["directory.registerInstitutions", "installation.refreshSearch", "installation.rebuildSearch"];

async function refuseUsed(tx: Tx, tables: readonly Table[]): Promise<void> {
	const ownActs = sql.join(
		firstStart.map((name) => sql`${name}`),
		sql`, `,
	);
	const [acts] = await rowsOf<{ n: number }>(
		tx,
		sql`select count(*)::int as n from audit_lines where via <> 'start' or operation not in (${ownActs})`,
	);
	if (acts && acts.n > 0) throw notEmpty(`${acts.n} acts are written in its audit trail`);
	const [begun] = await rowsOf(tx, sql`select 1 from audit_lines limit 1`);
	if (begun) return;
	for (const { name } of tables) {
		const [row] = await rowsOf(tx, sql.raw(`select 1 from ${quoted(name)} limit 1`));
		if (row) throw notEmpty(`there are rows in ${name}`);
	}
}

function notEmpty(why: string): PlainFailure {
	return new PlainFailure(`error: a backup is restored into an empty database only; this one is not: ${why}`);
}

type Named = { table: string; name: string; definition: string };

/** References are taken off while rows come in any order, and put back: then the database checks all of them. */
async function liftGuards(tx: Tx): Promise<() => Promise<void>> {
	const references = await rowsOf<Named>(
		tx,
		sql`select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
			from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`,
	);
	const guarded = await rowsOf<{ table: string }>(
		tx,
		sql`select distinct t.tgrelid::regclass::text as table from pg_trigger t
			join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace where not t.tgisinternal`,
	);
	for (const { table, name } of references)
		await tx.execute(sql.raw(`alter table ${table} drop constraint ${quoted(name)}`));
	for (const { table } of guarded) await tx.execute(sql.raw(`alter table ${table} disable trigger user`));
	return async () => {
		for (const { table } of guarded) await tx.execute(sql.raw(`alter table ${table} enable trigger user`));
		for (const { table, name, definition } of references)
			await tx.execute(sql.raw(`alter table ${table} add constraint ${quoted(name)} ${definition}`));
	};
}

const mostBatchRows = 500;
const mostBatchChars = 4_000_000;

async function load(tx: Tx, path: string, tables: ReadonlyMap<string, Table>): Promise<void> {
	let insert = "";
	let batch: string[] = [];
	let chars = 0;
	const flush = async () => {
		if (batch.length > 0)
			await tx.execute(sql`${sql.raw(insert)} from json_array_elements(${`[${batch.join(",")}]`}::json) r`);
		batch = [];
		chars = 0;
	};
	await readBackup(path, {
		async begin(begun) {
			insert = insertInto(tables.get(begun.table), begun);
		},
		async row(line) {
			batch.push(line);
			chars += line.length;
			if (batch.length >= mostBatchRows || chars >= mostBatchChars) await flush();
		},
		async end(total) {
			await flush();
			await expectKept(tx, tables.get(total.table), total);
		},
	});
}

/** The values stand in the row's array in the order of the file's columns. */
function insertInto(table: Table | undefined, { table: name, columns }: TableBegin): string {
	const types = new Map(table?.columns.map((column) => [column.name, column.type]));
	if (types.size !== columns.length || columns.some((column) => !types.has(column)))
		throw new BrokenBackup(`error: the backup is broken: its table ${name} is not the one of this version`);
	const values = columns.map((column, index) => `(r->>${index})::${types.get(column)}`);
	return `insert into ${quoted(name)} (${columns.map(quoted).join(", ")}) select ${values.join(", ")}`;
}

/** What was written is read again: the same count, the same checksum. */
async function expectKept(tx: Tx, table: Table | undefined, total: TableTotal): Promise<void> {
	const tally = new Tally();
	if (table) for await (const lines of readLines(tx, table)) for (const line of lines) tally.add(line);
	if (tally.rows !== total.rows || tally.digest !== total.digest)
		throw new PlainFailure(
			`error: the rows of ${total.table} came out otherwise than they stand in the backup; nothing was kept`,
		);
}
