// vieda backup: the whole database as of one moment into one file, while others go on.
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Database, Tx } from "../database.ts";
import { PlainFailure } from "../plain-failure.ts";
import {
	appliedMigrations,
	fixSpelling,
	listTables,
	readLines,
	type Table,
	type TableTotal,
	Tally,
	type Totals,
	totalsOf,
} from "./contents.ts";
import { formatNumber, type Heading } from "./file.ts";

type About = { version: string; at: Date };

/** The file is there whole or not at all, and its owner's only: it holds everything. */
export async function writeBackup(database: Database, path: string, about: About): Promise<Totals> {
	const partial = `${path}.${process.pid}.part`;
	try {
		const totals = await database.db.transaction((tx) => writeAll(tx, partial, about), {
			isolationLevel: "repeatable read",
			accessMode: "read only",
		});
		await onDisk(partial);
		await rename(partial, path);
		return totals;
	} finally {
		await rm(partial, { force: true });
	}
}

async function onDisk(path: string): Promise<void> {
	const file = await open(path, "r+");
	await file.sync().finally(() => file.close());
}

async function writeAll(tx: Tx, path: string, about: About): Promise<Totals> {
	await fixSpelling(tx);
	const migrations = await appliedMigrations(tx);
	if (migrations.length === 0) throw new PlainFailure("error: there is nothing to back up: the database has no tables");
	const heading = {
		...{ vieda_backup: formatNumber, version: about.version, made_at: about.at.toISOString() },
		migrations,
	};
	const told: { totals?: Totals } = {};
	const out = createWriteStream(path, { mode: 0o600, flags: "wx" });
	await pipeline(Readable.from(everything(tx, heading, told), { objectMode: false }), createGzip({ level: 4 }), out);
	if (!told.totals) throw new Error("a backup was not written to its end");
	return told.totals;
}

async function* everything(tx: Tx, heading: Heading, told: { totals?: Totals }): AsyncGenerator<string> {
	const seen = createHash("sha256");
	const all: TableTotal[] = [];
	const noted = (text: string) => {
		seen.update(text);
		return text;
	};
	yield noted(lineOf(heading));
	for (const table of await listTables(tx)) for await (const text of tableText(tx, table, all)) yield noted(text);
	told.totals = totalsOf(all);
	yield lineOf({ ...told.totals, sha256: seen.digest("hex") });
}

async function* tableText(tx: Tx, table: Table, all: TableTotal[]): AsyncGenerator<string> {
	const tally = new Tally();
	yield lineOf({ table: table.name, columns: table.columns.map((column) => column.name) });
	for await (const lines of readLines(tx, table)) {
		for (const line of lines) tally.add(line);
		yield `${lines.join("\n")}\n`;
	}
	const { rows, digest } = tally;
	all.push({ table: table.name, rows, digest });
	yield lineOf({ rows, digest });
}

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;
