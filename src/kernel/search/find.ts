// Asking the index: what fits all words, or, if nothing does, some of them; the best first.
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../database.ts";
import type { Lang, Text } from "../words.ts";
import { type Asked, readAsked } from "./asked.ts";
import type { Audience } from "./document.ts";
import { type Clause, resolve } from "./resolved.ts";
import { rowsOf, textArray } from "./sql.ts";
import { searchDocuments } from "./tables.ts";
import { nameKeys } from "./terms.ts";

export type Found = {
	kind: string;
	code: string;
	audience: Audience;
	path: string;
	detail: string | null;
	plan: string | null;
	institutions: string[];
	title: Text;
	body: Text;
};

export type Results = {
	asked: Asked;
	clauses: Clause[];
	/** The language whose words were found: where the page's own has none, the other. */
	lang: Lang;
	/** Whether each fits all the words; otherwise each fits some. */
	fitsAll: boolean;
	/** How many there are; of what is very common only the first `mostCandidates` or so are counted: `isMore`. */
	total: number;
	isMore: boolean;
	/** How many of each kind, the kind of the best hit first. */
	kinds: { kind: string; count: number }[];
	hits: Found[];
};

export type Question = {
	q: string;
	lang: Lang;
	audiences: readonly Audience[];
	/** Plans whose documents for officials are heard; all, unless told. */
	prepared?: readonly string[];
	kind?: string | undefined;
	/** So many of each kind, or, with `offset`, a page of all. */
	perKind?: number;
	offset?: number;
	limit?: number;
};

export async function search(db: Db, question: Question): Promise<Results> {
	const asked = readAsked(question.q);
	if (asked.words.length === 0) return nothing(asked, question.lang);
	const languages: Lang[] = question.lang === "lv" ? ["lv", "en"] : ["en", "lv"];
	// Spellings are suggested from what the asker may read as a whole.
	const spelt: readonly Audience[] = question.prepared ? ["public"] : question.audiences;
	let first: Results | undefined;
	for (const lang of languages) {
		const { clauses } = await resolve(db, asked, lang, spelt);
		const found = await ask(db, { ...question, lang }, asked, clauses);
		if (found.total > 0 && (found.fitsAll || !first)) return found;
		first ??= found;
	}
	return first ?? nothing(asked, question.lang);
}

const nothing = (asked: Asked, lang: Lang): Results => ({
	...{ asked, lang, clauses: [], fitsAll: true, total: 0, isMore: false, kinds: [], hits: [] },
});

async function ask(db: Db, question: Question, asked: Asked, clauses: Clause[]): Promise<Results> {
	const all = clauses.map(clauseQuery);
	const whole = await run(db, question, asked, all.join(" & "), clauses);
	if (whole.total > 0 || clauses.length < 2) return whole;
	return { ...(await run(db, question, asked, all.join(" | "), clauses)), fitsAll: false };
}

/** As PostgreSQL writes a tsquery. Lexemes hold no quotation marks: see `quotable`. */
function clauseQuery({ ways }: Clause): string {
	const each = ways.map((way) => way.lexemes.map(lexemeQuery).join(" & "));
	return `(${each.map((way) => `(${way})`).join(" | ")})`;
}

function lexemeQuery(lexeme: string): string {
	return lexeme.endsWith(":*") ? `'${lexeme.slice(0, -2)}':*` : `'${lexeme}'`;
}

/** The likeliest reading of the words, one after the other: a similar spelling instead of one that stands nowhere. */
function likeliest(clauses: readonly Clause[]): string[] {
	return clauses.flatMap(({ ways }) => (ways.find((way) => way.how === "similar") ?? ways[0])?.lexemes ?? []);
}

/** Of things that fit alike, what holds the others comes first. */
const kindWeight = sql.raw(
	"case kind when 'institution' then 0.15 when 'plan' then 0.15 when 'indicator' then 0.1 else 0 end",
);

/** So many that have the words in their titles, and so many that have them anywhere, are compared with each other. */
const mostCandidates = 600;

type Answer = {
	kinds: { kind: string; count: number }[] | null;
	hits: Found[] | null;
	of_kind: number;
	is_more: boolean;
};

async function run(db: Db, question: Question, asked: Asked, query: string, clauses: Clause[]): Promise<Results> {
	const { lang, kind } = question;
	const [answer] = await rowsOf<Answer>(db, statement(question, asked, query, clauses));
	const ofKind = answer?.of_kind ?? 0;
	const kinds = (answer?.kinds ?? []).map((one) => ({
		kind: one.kind,
		count: one.kind === kind ? Math.max(one.count, ofKind) : one.count,
	}));
	return {
		...{ asked, clauses, lang, kinds, fitsAll: true },
		total: ofKind,
		isMore: answer?.is_more === true,
		hits: answer?.hits ?? [],
	};
}

/**
 * Candidates first (by the whole name, by title, by text; each a bounded number, so that a word that stands everywhere
 * costs no more than another), then their order, then the rows that are shown.
 */
function statement(question: Question, asked: Asked, query: string, clauses: Clause[]): SQL {
	const { lang, kind, perKind, offset = 0, limit = 20 } = question;
	const [terms, title] = [sql.raw(`terms_${lang}`), sql.raw(`title_${lang}`)];
	const text = sql.raw(lang === "lv" ? "title->>'lv'" : "coalesce(title->>'en', title->>'lv')");
	const codes = asked.words.filter((word) => /\p{N}/u.test(word.folded)).flatMap((word) => nameKeys(word.folded));
	const wanted = likeliest(clauses);
	const phrase = wanted.map(lexemeQuery).join(" <-> ");
	const heard = heardIn(question);
	const ofKind = kind === undefined ? heard : sql`${heard} and kind = ${kind}`;
	const shown = perKind === undefined ? sql`place > ${offset} and place <= ${offset + limit}` : sql`nth <= ${perKind}`;
	const fits = sql`${terms} @@ ${query}::tsquery`;
	const inTitle = sql`${title} @@ ${query}::tsquery`;
	const named = sql`names && ${textArray([...asked.keys, ...codes])}`;
	return sql`
		with by_text as materialized (
			select ctid as at from ${searchDocuments} where ${fits} and ${ofKind} limit ${mostCandidates}
		), candidates as materialized (
			select at from by_text
			union (select ctid from ${searchDocuments} where ${inTitle} and ${ofKind} limit ${mostCandidates})
			union (select ctid from ${searchDocuments} where ${named} and ${fits} and ${ofKind} limit ${mostCandidates})
		), weighed as materialized (
			select ctid as at, kind, code, audience,
				ts_rank('{0.05, 0.15, 0.3, 1}', ${terms}, ${query}::tsquery, 1) + ${kindWeight}
					+ case when names && ${textArray(asked.keys)} then 4 when names && ${textArray(codes)} then 2 else 0 end
					+ case when ${inTitle} then 0.6 else 0 end
					+ case when ${title} @@ ${phrase}::tsquery then 0.2 else 0 end
					+ case when exists (select from unnest(names) as name where starts_with(name, ${`${wanted.join(" ")} `}))
						then 0.1 else 0 end
					+ 0.15 * (1 - least(length(${text}), 200) / 200.0) as score
			from ${searchDocuments} where ctid in (select at from candidates)
		), placed as (
			select at, row_number() over (partition by kind order by score desc, code, audience desc) as nth,
				row_number() over (order by score desc, kind, code, audience desc) as place
			from weighed
		), shown as (
			select place, d.kind, d.code, d.audience, d.path, d.detail, d.plan, d.institutions, d.title, d.body
			from placed join ${searchDocuments} d on d.ctid = at where ${shown}
		), everywhere as (
			select kind from ${searchDocuments} where ${kind === undefined ? sql`false` : sql`${fits} and ${heard}`}
			limit ${mostCandidates}
		)
		select
			(select json_agg(k order by best desc, count desc, kind) from (
				select kind, count(*)::int as count, max(score) as best from weighed group by kind
				union all
				select kind, count(*)::int, 0 from everywhere where kind is distinct from ${kind ?? null} group by kind
			) as k) as kinds,
			(select json_agg(s order by place) from shown as s) as hits,
			(select count(*)::int from weighed) as of_kind,
			(select count(*) from by_text) >= ${mostCandidates} as is_more`;
}

function heardIn({ audiences, prepared }: Question): SQL {
	const heard = sql`audience = any(${textArray(audiences)})`;
	if (!prepared) return heard;
	// A plan is its own.
	return sql`${heard} and (audience = 'public' or coalesce(plan, code) = any(${textArray(prepared)}))`;
}
