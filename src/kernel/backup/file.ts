// The file of a backup: packed lines of JSON. A heading; of each table its name, its rows and their total; the end.
// Whoever reads it to the end has seen that nothing is missing, changed or added.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { PlainFailure } from "../plain-failure.ts";
import { type TableTotal, Tally, type Totals, totalsOf } from "./contents.ts";

/** What a reader must know to understand the lines; a change of their meaning counts it up. */
export const formatNumber = 1;

const heading = z.object({
	vieda_backup: z.number(),
	version: z.string(),
	made_at: z.string(),
	/** The hashes of the migrations that made the tables, oldest first. */
	migrations: z.array(z.string()),
});
const tableBegins = z.object({ table: z.string(), columns: z.array(z.string()) });
const tableEnds = z.object({ rows: z.number(), digest: z.string() });
const ending = z.object({ tables: z.number(), rows: z.number(), contents: z.string(), sha256: z.string() });

export type Heading = z.output<typeof heading>;
export type TableBegin = z.output<typeof tableBegins>;

/** What is done with the lines while they are read. Rows come one by one, as they stand in the file. */
export type Reader = {
	begin?(table: TableBegin): Promise<void>;
	row?(line: string): Promise<void> | void;
	end?(total: TableTotal): Promise<void>;
};

export class BrokenBackup extends PlainFailure {}

const broken = (what: string) => new BrokenBackup(`error: the backup is broken: ${what}`);

/** Reads the whole file. @throws BrokenBackup for whatever is not as it was written */
export async function readBackup(path: string, reader: Reader = {}): Promise<{ heading: Heading; totals: Totals }> {
	const seen = createHash("sha256");
	const totals: TableTotal[] = [];
	let head: Heading | undefined;
	let end: z.output<typeof ending> | undefined;
	let open: { table: string; tally: Tally } | undefined;
	for await (const line of unpackedLines(path)) {
		if (end) throw broken("something follows its end");
		if (!head) head = headingOf(line);
		else if (open && line.startsWith("[")) {
			open.tally.add(line);
			await reader.row?.(line);
		} else if (open) {
			const total = { table: open.table, rows: open.tally.rows, digest: open.tally.digest };
			const said = parsed(tableEnds, line);
			if (said.rows !== total.rows || said.digest !== total.digest)
				throw broken(`the rows of ${open.table} are not those that were written`);
			totals.push(total);
			await reader.end?.(total);
			open = undefined;
		} else if (line.startsWith('{"table"')) {
			const begin = parsed(tableBegins, line);
			await reader.begin?.(begin);
			open = { table: begin.table, tally: new Tally() };
		} else {
			end = parsed(ending, line);
			if (end.sha256 !== seen.copy().digest("hex")) throw broken("it is not what was written");
		}
		seen.update(`${line}\n`);
	}
	if (!head) throw notOne();
	if (!end || open) throw broken("it ends before its end");
	return { heading: head, totals: totalsOf(totals) };
}

const notOne = () => new BrokenBackup("error: this is not a backup of VIEDA");

function headingOf(line: string): Heading {
	if (!line.startsWith('{"vieda_backup"')) throw notOne();
	const head = parsed(heading, line);
	if (head.vieda_backup > formatNumber)
		throw new BrokenBackup(`error: the backup was made by a newer VIEDA (${head.version}): upgrade this one first`);
	return head;
}

function parsed<T extends z.ZodType>(schema: T, line: string): z.output<T> {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw broken("a line cannot be read");
	}
	const read = schema.safeParse(value);
	if (!read.success) throw broken("a line says something else than was expected");
	return read.data;
}

/** Longer than the longest row: a file of 25 MB as text, and what stands beside it. */
const longestLineBytes = 256 * 1024 * 1024;

async function* unpackedLines(path: string): AsyncGenerator<string> {
	let rest: Buffer[] = [];
	let restBytes = 0;
	for await (const chunk of unpacked(path)) {
		let from = 0;
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
			yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8");
			rest = [];
			restBytes = 0;
			from = at + 1;
		}
		rest.push(chunk.subarray(from));
		restBytes += chunk.length - from;
		if (restBytes > longestLineBytes) throw broken("a line is longer than any row can be");
	}
	if (restBytes > 0) throw broken("it ends before its end");
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
	const file = createReadStream(path);
	const gunzip = createGunzip();
	file.on("error", (error) => gunzip.destroy(error));
	try {
		yield* file.pipe(gunzip) as AsyncIterable<Buffer>;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT") throw new BrokenBackup(`error: there is no file ${path}`);
		if (code === "Z_BUF_ERROR") throw broken("it ends before its end");
		if (code === "Z_DATA_ERROR") throw file.bytesRead > 65_536 ? broken("it cannot be unpacked") : notOneOrBroken();
		throw error;
	} finally {
		file.destroy();
		gunzip.destroy();
	}
}

const notOneOrBroken = () => new BrokenBackup("error: this is not a backup of VIEDA, or it is broken");
