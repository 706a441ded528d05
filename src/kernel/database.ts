// One database door: PGlite in a folder (or in memory), or a PostgreSQL server. The same migrations and code on both.
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { type SQL, sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { knownMigrations, migrationsFolder, withFirstMigrations } from "./migrations.ts";
import { PlainFailure } from "./plain-failure.ts";

/** Something that can be asked: the database, or the transaction that a change runs in. */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** A transaction. On the embedded database (one connection) asking `db` inside one hangs: always pass the `tx`. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

export type Database = {
	kind: "embedded" | "postgres";
	db: Db;
	/**
	 * Brings the schema up to date, under a lock where several processes may start at once.
	 * @param first only the first so many steps: for the data of an older version
	 */
	migrate(first?: number): Promise<void>;
	/** The whole embedded database as one file; only there. */
	dump?: () => Promise<Blob>;
	close(): Promise<void>;
};

export type DatabaseSource = { kind: "embedded"; folder?: string; loadFrom?: Blob } | { kind: "postgres"; url: string };

/** An arbitrary constant: the advisory lock under which migrations run. */
const migrationLock = 8_433_201;
/** Similar spellings (src/kernel/search). Not in a migration: what is wrong with it is told before any table is made. */
const similarity = "create extension if not exists pg_trgm";

export async function openDatabase(source: DatabaseSource): Promise<Database> {
	return source.kind === "embedded" ? openEmbedded(source) : openPostgres(source.url);
}

async function openEmbedded(source: { folder?: string; loadFrom?: Blob }): Promise<Database> {
	const client = await PGlite.create({
		extensions: { pg_trgm },
		...(source.folder ? { dataDir: source.folder } : {}),
		...(source.loadFrom ? { loadDataDir: source.loadFrom } : {}),
	});
	const db = drizzlePglite(client);
	return {
		kind: "embedded",
		db: db as unknown as Db,
		async migrate(first) {
			await client.exec(similarity);
			await inFolder(first, (folder) => migratePglite(db, { migrationsFolder: folder }));
		},
		dump: () => client.dumpDataDir("none"),
		close: () => client.close(),
	};
}

async function openPostgres(url: string): Promise<Database> {
	const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
	// A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
	pool.on("error", () => {});
	const db = drizzlePostgres(pool);
	return {
		kind: "postgres",
		db: db as unknown as Db,
		migrate: (first) => migrateUnderLock(pool, first),
		close: () => pool.end(),
	};
}

const inFolder = (first: number | undefined, use: (folder: string) => Promise<void>) =>
	first === undefined ? use(migrationsFolder) : withFirstMigrations(first, use);

async function migrateUnderLock(pool: pg.Pool, first?: number): Promise<void> {
	const connection = await pool.connect();
	await connection.query("select pg_advisory_lock($1)", [migrationLock]);
	try {
		// A user that may not make tables starts, too, once their owner has made them.
		if (await isUpToDate(connection, first)) return;
		await connection.query(similarity).catch(sayMissing);
		await inFolder(first, (folder) => migratePostgres(drizzlePostgres(connection), { migrationsFolder: folder })).catch(
			sayNotOwner,
		);
	} finally {
		// The lock belongs to the connection: closing it gives the lock back whatever happened.
		connection.release(true);
	}
}

async function isUpToDate(connection: pg.PoolClient, first?: number): Promise<boolean> {
	const { rows } = await connection.query("select to_regclass('drizzle.__drizzle_migrations') is not null as made");
	if (!rows[0].made) return false;
	const taken = await connection.query("select hash from drizzle.__drizzle_migrations");
	const hashes = new Set(taken.rows.map((row) => row.hash));
	return knownMigrations()
		.slice(0, first)
		.every((hash) => hashes.has(hash));
}

/** No process that starts brings the schema up to date meanwhile. Until the transaction ends. */
export async function lockMigrations(tx: Tx): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
}

/** What the database needs and neither has nor lets be made. The message is for whoever installs. */
export class MissingRight extends PlainFailure {}

function sayMissing(error: { code?: string }): never {
	// 42501: not allowed; 58P01, 0A000: the server's extensions are not installed.
	if (!["42501", "58P01", "0A000"].includes(error.code ?? "")) throw error;
	throw new MissingRight(
		"The database of DATABASE_URL lacks the extension pg_trgm and its user may not create it: let its owner run CREATE EXTENSION pg_trgm in it (docs/operations.md)",
	);
}

function sayNotOwner(error: Error): never {
	const { code } = (error.cause ?? error) as { code?: string };
	if (code !== "42501") throw error;
	throw new MissingRight(
		"The tables are not up to date, and the user of DATABASE_URL may not make them: run vieda migrate as their owner",
	);
}

/**
 * Whether the transaction has changed any row. PostgreSQL gives it a number at its first write, but also when it locks a row.
 * So the tables that it held for writing are looked at: what was written bears its number, what was removed is counted.
 */
export async function hasWritten(tx: Tx): Promise<boolean> {
	const [begun] = await rowsOf<{ begun: boolean }>(
		tx,
		sql`select pg_current_xact_id_if_assigned() is not null as begun`,
	);
	if (!begun?.begun) return false;
	const held = await rowsOf<{ name: string; emptied: boolean }>(
		tx,
		sql`select t.oid::regclass::text as name,
				l.mode <> 'RowExclusiveLock' or pg_stat_get_xact_tuples_deleted(t.oid) > 0 as emptied
			from pg_locks l join pg_class t on t.oid = l.relation and t.relkind = 'r'
			where l.pid = pg_backend_pid() and l.locktype = 'relation'
				and l.mode in ('RowExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')`,
	);
	for (const { name, emptied } of held) if (emptied || (await bearsNumber(tx, name))) return true;
	return false;
}

/** `table` is quoted where it needs to be: it comes from regclass. */
async function bearsNumber(tx: Tx, table: string): Promise<boolean> {
	const own = sql`select 1 from ${sql.raw(table)} where xmin = pg_current_xact_id()::xid limit 1`;
	return (await rowsOf(tx, own)).length > 0;
}

async function rowsOf<Row>(tx: Tx, query: SQL): Promise<Row[]> {
	return ((await tx.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** An arbitrary constant: the lock under which an installation is filled. */
const fillingLock = 8_433_204;

/** Of several processes that start at once on one database, one fills it at a time; until the transaction ends. */
export async function lockFilling(tx: Tx): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${fillingLock})`);
}
