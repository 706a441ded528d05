// The index follows what it is made from: in the same transaction, only where a document says something else.
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Day } from "../clock.ts";
import type { Tx } from "../database.ts";
import type { SearchSource, SearchSources } from "./document.ts";
import { searchDocuments } from "./tables.ts";
import { rowOf } from "./terms.ts";
import { addWords, type Lexeme, lexemesOf, removeWords } from "./vocabulary.ts";

type Row = ReturnType<typeof rowOf>;
type Key = { kind: string; code: string; audience: string };

/** An arbitrary constant: the lock under which the index is written, held for the last moment of a transaction. */
const indexLock = 8_433_205;
const rowsAtOnce = 500;

/** Brings the index up to what the audit lines' subjects say by now. */
export async function keepIndex(
	tx: Tx,
	sources: SearchSources,
	subjects: readonly (readonly [kind: string, id: string])[],
	today: Day,
): Promise<void> {
	for (const source of sources) {
		const scopes = outermost(subjects.flatMap((subject) => source.scopes(subject)));
		for (const scope of scopes) await keepScope(tx, source, scope, today);
	}
}

/** A place within another needs no remaking of its own. */
function outermost(scopes: readonly string[]): string[] {
	const all = [...new Set(scopes)].sort();
	return all.filter((scope) => !all.some((other) => other !== scope && scope.startsWith(other)));
}

/** @returns how many documents there are in the place now, and how many were written or removed */
export async function keepScope(tx: Tx, source: SearchSource, scope: string, today: Day) {
	const made = (await source.make(tx, scope, today)).map(rowOf);
	const held = await tx
		.select({ ...keyColumns, fingerprint: searchDocuments.fingerprint })
		.from(searchDocuments)
		.where(and(inArray(searchDocuments.kind, [...source.kinds]), within(scope)));
	const wanted = new Map(made.map((row) => [nameOf(row), row]));
	const known = new Map(held.map((row) => [nameOf(row), row.fingerprint]));
	const gone = held.filter((row) => !wanted.has(nameOf(row)));
	const changed = [...wanted.values()].filter((row) => known.get(nameOf(row)) !== row.fingerprint);
	const replaced = changed.filter((row) => known.has(nameOf(row)));
	if (gone.length + changed.length > 0) await write(tx, { gone, replaced, changed });
	return { documents: wanted.size, written: changed.length, removed: gone.length };
}

type Difference = { gone: Key[]; replaced: Key[]; changed: Row[] };

async function write(tx: Tx, { gone, replaced, changed }: Difference): Promise<void> {
	await lockIndex(tx);
	const before: Lexeme[] = [];
	for (const keys of slices([...gone, ...replaced])) before.push(...(await lexemesOf(tx, isOneOf(keys))));
	for (const keys of slices(gone)) await tx.delete(searchDocuments).where(isOneOf(keys));
	for (const rows of slices(changed)) {
		await tx
			.insert(searchDocuments)
			.values(rows)
			.onConflictDoUpdate({ target: [...Object.values(keyColumns)], set: fromInserted });
		await addWords(tx, isOneOf(rows));
	}
	await removeWords(tx, before);
}

export async function lockIndex(tx: Tx): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${indexLock})`);
}

/** Removes everything and makes it anew. */
export async function remakeIndex(tx: Tx, sources: SearchSources, today: Day): Promise<number> {
	await lockIndex(tx);
	await tx.delete(searchDocuments);
	await removeWords(tx);
	let documents = 0;
	for (const source of sources) documents += (await keepScope(tx, source, "", today)).documents;
	return documents;
}

const keyColumns = {
	kind: searchDocuments.kind,
	code: searchDocuments.code,
	audience: searchDocuments.audience,
};
/** Of the table's own properties: its switch, and the columns that the database makes. */
const made = ["enableRLS", "titleLv", "titleEn"];
const fromInserted = Object.fromEntries(
	Object.entries(searchDocuments)
		.filter(([name]) => !(name in keyColumns || made.includes(name)))
		.map(([name, column]) => [name, sql.raw(`excluded.${(column as { name: string }).name}`)]),
);

const nameOf = ({ kind, code, audience }: Key) => `${kind} ${audience} ${code}`;

function within(scope: string): SQL | undefined {
	if (scope === "") return undefined;
	return sql`${searchDocuments.scope} like ${`${scope.replace(/[\\%_]/g, "\\$&")}%`}`;
}

function isOneOf(keys: readonly Key[]): SQL | undefined {
	const groups = Map.groupBy(keys, ({ kind, audience }) => `${kind} ${audience}`);
	const each = [...groups.values()].map((group) =>
		and(
			eq(searchDocuments.kind, group[0]?.kind ?? ""),
			eq(searchDocuments.audience, group[0]?.audience ?? ""),
			inArray(
				searchDocuments.code,
				group.map((key) => key.code),
			),
		),
	);
	return or(...each);
}

function slices<T>(rows: readonly T[]): T[][] {
	const count = Math.ceil(rows.length / rowsAtOnce);
	return Array.from({ length: count }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce));
}
