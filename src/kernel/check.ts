// What `vieda check` looks at besides the trail's chain: files by their hash, and rows that refer to others.
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "./database.ts";

async function rowsOf<Row>(db: Db, query: SQL): Promise<Row[]> {
	return ((await db.execute(query)) as unknown as { rows: Row[] }).rows;
}

/** The tables whose rows stand under the hash of their content. */
const keepingFiles = ["files", "document_copies"];

/** @returns the files that are not what their hash says */
export async function checkFiles(db: Db): Promise<{ count: number; broken: string[] }> {
	const broken: string[] = [];
	let count = 0;
	for (const table of keepingFiles) {
		const from = sql.raw(`"${table}"`);
		const [counted] = await rowsOf<{ n: number }>(db, sql`select count(*)::int as n from ${from}`);
		count += counted?.n ?? 0;
		const wrong = await rowsOf<{ hash: string }>(
			db,
			sql`select hash from ${from} where encode(sha256(content), 'hex') <> hash or length(content) <> size`,
		);
		broken.push(...wrong.map(({ hash }) => `the file ${hash} in ${table} was changed`));
	}
	return { count, broken };
}

type Reference = { name: string; child: string; parent: string; joined: string; given: string };

/** Every reference that the database was told of, asked anew: it does not look again at what was written past it. */
const declared = sql`
	select k.conname as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
		(select string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' and ')
			from unnest(k.conkey, k.confkey) as pair(c, p)
			join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = pair.c
			join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = pair.p) as joined,
		(select string_agg(format('c.%I is not null', ca.attname), ' and ')
			from unnest(k.conkey) as one(c) join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = one.c) as given
	from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by k.conname`;

/** Files are also named without the database knowing it, where they are shared by several kinds of rows. */
const filesByHash = sql`
	select c.relname || '_' || a.attname as name, c.relname as child, 'files' as parent,
		format('p.hash = c.%I', a.attname) as joined, format('c.%I is not null', a.attname) as given
	from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
	where c.relnamespace = 'public'::regnamespace and a.attname = 'file_hash' and not a.attisdropped`;

/** @returns the references that lead nowhere, with how many rows have one */
export async function checkReferences(db: Db): Promise<{ count: number; broken: string[] }> {
	const references = [...(await rowsOf<Reference>(db, declared)), ...(await rowsOf<Reference>(db, filesByHash))];
	const broken: string[] = [];
	for (const { name, child, parent, joined, given } of references) {
		const orphans = sql.raw(
			`select count(*)::int as n from ${child} c where ${given} and not exists (select from ${parent} p where ${joined})`,
		);
		const [found] = await rowsOf<{ n: number }>(db, orphans);
		if (found && found.n > 0) broken.push(`${found.n} rows of ${child} refer to what is not in ${parent} (${name})`);
	}
	return { count: references.length, broken };
}
