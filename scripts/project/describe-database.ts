// The whole database as text, so that a diff of migrations/schema.txt shows every effect of a migration.
import { sql } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";

/** Tables with their columns, constraints, indexes and triggers, then views and functions; sorted by name. */
export async function describeDatabase(db: Db): Promise<string> {
	const [columns, constraints, indexes, triggers, views, functions] = await Promise.all([
		lines(db, columnsQuery),
		lines(db, constraintsQuery),
		lines(db, indexesQuery),
		lines(db, triggersQuery),
		lines(db, viewsQuery),
		lines(db, functionsQuery),
	]);
	const tables = Map.groupBy([...columns, ...constraints, ...indexes, ...triggers], (row) => row.owner);
	const told = [...tables]
		.sort(byName)
		.map(([table, rows]) => `table ${table}\n${rows.map((row) => `\t${row.line}\n`).join("")}`);
	const others = [...views, ...functions].map((row) => `${row.line}\n`);
	return [...told, ...others].join("\n");
}

type Line = { owner: string; line: string };

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
	return one < other ? -1 : 1;
}

async function lines(db: Db, query: string): Promise<Line[]> {
	const { rows } = (await db.execute(sql.raw(query))) as unknown as { rows: Line[] };
	return rows.map(({ owner, line }) => ({ owner, line: line.replaceAll(/\s+/g, " ").trim() }));
}

// Names are sorted by their bytes, as the two kinds of database sort letters otherwise.
const columnsQuery = `
	select c.relname as owner,
		a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
			|| case when a.attnotnull then ' not null' else '' end
			|| case when a.attidentity <> '' then ' identity' else '' end
			|| case when d.adbin is null then ''
				when a.attgenerated <> '' then ' generated as ' || pg_get_expr(d.adbin, d.adrelid)
				else ' default ' || pg_get_expr(d.adbin, d.adrelid) end as line
	from pg_attribute a
	join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
	left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
	where a.attnum > 0 and not a.attisdropped
	order by c.relname collate "C", a.attnum`;

// Newer PostgreSQL names what must not be null as constraints (type n); here the columns tell it.
const constraintsQuery = `
	select c.relname as owner, 'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
	from pg_constraint k
	join pg_class c on c.oid = k.conrelid and c.relnamespace = 'public'::regnamespace
	where k.contype <> 'n'
	order by c.relname collate "C", k.conname collate "C"`;

const indexesQuery = `
	select c.relname as owner, regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX', '\\1index') as line
	from pg_index i
	join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
	join pg_class n on n.oid = i.indexrelid
	where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
	order by c.relname collate "C", n.relname collate "C"`;

const triggersQuery = `
	select c.relname as owner, pg_get_triggerdef(t.oid) as line
	from pg_trigger t
	join pg_class c on c.oid = t.tgrelid and c.relnamespace = 'public'::regnamespace
	where not t.tgisinternal
	order by c.relname collate "C", t.tgname collate "C"`;

const viewsQuery = `
	select c.relname as owner, 'view ' || c.relname || ' as ' || pg_get_viewdef(c.oid) as line
	from pg_class c
	where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace
	order by c.relname collate "C"`;

const functionsQuery = `
	select p.proname as owner, pg_get_functiondef(p.oid) as line
	from pg_proc p
	where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
		and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
	order by p.proname collate "C"`;
