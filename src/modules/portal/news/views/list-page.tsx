import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Said } from "#ui/parts.tsx";
import { newNewsPath, newsHome, newsPath } from "../paths.ts";
import type { NewsFilter, NewsHead } from "../queries.ts";
import { newsDay, newsPageSize } from "../rules.ts";
import { newsWords } from "../words.ts";
import { StateMark } from "./state-mark.tsx";

export type NewsListFacts = {
	items: NewsHead[];
	total: number;
	page: number;
	filter: NewsFilter;
	institutions: { code: string; name: string }[];
	/** undefined: the reader does not write. */
	desk: NewsHead[] | undefined;
};

export function NewsListPage({ frame, facts }: { frame: Frame; facts: NewsListFacts }) {
	const { lang } = frame;
	const words = newsWords[lang];
	const isFiltered = Boolean(facts.filter.about || facts.filter.institution);
	return (
		<Page frame={frame} title={words.title} description={words.lead}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				{facts.desk ? (
					<a class="ds-button" data-variant="primary" href={at(lang, newNewsPath)}>
						{words.write}
					</a>
				) : null}
			</div>
			{facts.desk && facts.desk.length > 0 ? <Desk items={facts.desk} lang={lang} /> : null}
			<Filters facts={facts} lang={lang} />
			{facts.items.length === 0 ? (
				<p>{isFiltered ? words.noneFiltered : words.none}</p>
			) : (
				<NewsList items={facts.items} lang={lang} />
			)}
			<Pages facts={facts} lang={lang} />
		</Page>
	);
}

function Desk({ items, lang }: { items: NewsHead[]; lang: Lang }) {
	const words = newsWords[lang];
	return (
		<section class="stack" aria-labelledby="desk">
			<h2 id="desk">{words.desk}</h2>
			<p class="soft small">{words.deskLead}</p>
			<ul class="plain-list stack">
				{items.map((item) => (
					<li>
						<StateMark item={item} lang={lang} />{" "}
						<a href={at(lang, newsPath(item.slug))}>
							<Said text={item.title} lang={lang} />
						</a>{" "}
						<span class="soft small">{item.institution.code}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Items as a list of headlines with their leads. `level` is that of their headings. */
export function NewsList({ items, lang, level = 2 }: { items: NewsHead[]; lang: Lang; level?: 2 | 3 }) {
	const Heading = level === 2 ? "h2" : "h3";
	return (
		<ul class="plain-list news">
			{items.map((item) => (
				<li class="news__item">
					<p class="soft small">
						<DayText day={newsDay(item)} lang={lang} /> · <Said text={item.institution.name} lang={lang} />
						{item.demonstration ? ` · ${newsWords[lang].demonstration}` : ""}
					</p>
					<Heading class="news__title">
						<a href={at(lang, newsPath(item.slug))}>
							<Said text={item.title} lang={lang} />
						</a>
					</Heading>
					<p>
						<Said text={item.lead} lang={lang} />
					</p>
				</li>
			))}
		</ul>
	);
}

function Filters({ facts, lang }: { facts: NewsListFacts; lang: Lang }) {
	const words = newsWords[lang];
	const { filter, institutions } = facts;
	return (
		<form class="inline-form" method="get" action={at(lang, newsHome)}>
			<div class="field">
				<label for="news-institution">{words.institution}</label>
				<select class="ds-input" id="news-institution" name="iestade">
					<option value="">{words.all}</option>
					{institutions.map(({ code, name }) => (
						<option value={code} selected={code === filter.institution}>
							{code} – {name}
						</option>
					))}
				</select>
			</div>
			<div class="field">
				<label for="news-about">{words.aboutFilter}</label>
				<input
					class="ds-input"
					id="news-about"
					name="par"
					value={filter.about ?? ""}
					maxlength={120}
					autocomplete="off"
				/>
			</div>
			<button type="submit" class="ds-button" data-variant="secondary">
				{words.filter}
			</button>
		</form>
	);
}

function Pages({ facts, lang }: { facts: NewsListFacts; lang: Lang }) {
	const words = newsWords[lang];
	const { page, total, filter } = facts;
	const last = Math.max(1, Math.ceil(total / newsPageSize));
	if (last === 1) return null;
	const to = (n: number) =>
		at(lang, withQuery(newsHome, { iestade: filter.institution, par: filter.about, lapa: n === 1 ? "" : String(n) }));
	const from = (page - 1) * newsPageSize + 1;
	return (
		<nav class="actions" aria-label={words.pages}>
			{page > 1 ? (
				<a href={to(page - 1)} rel="prev">
					{words.newer}
				</a>
			) : null}
			<span class="soft">{words.shown(from, Math.min(page * newsPageSize, total), total)}</span>
			{page < last ? (
				<a href={to(page + 1)} rel="next">
					{words.older}
				</a>
			) : null}
		</nav>
	);
}

/** For other pages: the latest items of something, or nothing. */
export function RecentNews({ items, lang, more }: { items: NewsHead[]; lang: Lang; more: string }) {
	if (items.length === 0) return null;
	const words = newsWords[lang];
	return (
		<section class="stack" aria-labelledby="jaunumi">
			<h2 id="jaunumi">{words.recent}</h2>
			<NewsList items={items} lang={lang} level={3} />
			<p>
				<a href={at(lang, more)}>{words.allNews}</a>
			</p>
		</section>
	);
}
