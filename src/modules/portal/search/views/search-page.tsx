// The search: what was asked, what was found kind by kind, and why.
import type { Results } from "#kernel/search/find.ts";
import type { Lang, Text } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { SearchBox } from "#ui/search-box.tsx";
import type { Hit } from "../view-model.ts";
import { type SearchKind, sayAllOfKind, sayResults, searchKindWords, searchWords } from "../words.ts";
import { HitList } from "./hits.tsx";
import { NothingAsked, NothingFound } from "./nothing.tsx";

export const hitsOnPage = 20;

type Props = {
	frame: Frame;
	results: Results;
	hits: Hit[];
	plans: ReadonlyMap<string, Text>;
	/** The question without the misspellings, where there are any. */
	meant: string | undefined;
	kind: SearchKind | undefined;
	page: number;
};

export function SearchPage(props: Props) {
	const { frame, results, kind } = props;
	const { lang } = frame;
	const words = searchWords[lang];
	const { text } = results.asked;
	return (
		<Page frame={frame} title={text ? `${text} – ${words.title}` : words.title} meta={{ hidden: true }}>
			<div class="head">
				<h1>{words.title}</h1>
				<SearchBox lang={lang} label={words.label} value={text} {...(kind ? { keep: { veids: kind } } : {})} />
				{text === "" ? <p class="soft">{words.lead}</p> : null}
			</div>
			{text === "" ? <NothingAsked lang={lang} /> : <Answer {...props} />}
		</Page>
	);
}

function Answer(props: Props) {
	const { frame, results, kind } = props;
	const { lang } = frame;
	const words = searchWords[lang];
	if (results.asked.words.length === 0) return <Notice>{words.noWords}</Notice>;
	const found = results.kinds.reduce((sum, one) => sum + one.count, 0);
	if (found === 0) return <NothingFound lang={lang} text={results.asked.text} />;
	return (
		<div class="stack stack--wide">
			<div class="stack">
				<Told {...props} />
				<Kinds lang={lang} results={results} kind={kind} />
			</div>
			{kind ? <OneKind {...props} kind={kind} /> : <EachKind {...props} />}
		</div>
	);
}

/** How many, and whatever is to be said of how they were found. */
function Told({ frame, results, meant }: Props) {
	const { lang } = frame;
	const words = searchWords[lang];
	return (
		<div class="stack" role="status">
			<p>{results.isMore ? words.isMore(results.total) : sayResults(lang, results.total)}</p>
			{meant ? (
				<p>
					{words.didYouMean}: <a href={at(lang, withQuery("/meklet", { q: meant }))}>{meant}</a>?
				</p>
			) : null}
			{results.asked.isCut ? <Notice>{words.isCut}</Notice> : null}
			{results.fitsAll ? null : <Notice>{words.fitsSome}</Notice>}
		</div>
	);
}

function Kinds({ lang, results, kind }: { lang: Lang; results: Results; kind: SearchKind | undefined }) {
	const words = searchWords[lang];
	const total = results.kinds.reduce((sum, one) => sum + one.count, 0);
	const choices = [
		{ kind: undefined, label: words.all, count: total },
		...results.kinds.map((one) => ({ ...one, label: searchKindWords[lang][one.kind as SearchKind] })),
	];
	return (
		<nav class="view-switch search-kinds" aria-label={words.kinds}>
			<ul>
				{choices.map((choice) => (
					<li>
						<a
							href={at(lang, withQuery("/meklet", { q: results.asked.text, veids: choice.kind }))}
							aria-current={choice.kind === kind ? "true" : undefined}
						>
							{choice.label} <span class="soft">{choice.count}</span>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function EachKind({ frame, results, hits, plans }: Props) {
	const { lang } = frame;
	return (
		<>
			{results.kinds.map(({ kind, count }) => {
				const own = hits.filter((hit) => hit.kind === kind);
				return (
					<section class="stack" aria-labelledby={`veids-${kind}`}>
						<h2 id={`veids-${kind}`}>{searchKindWords[lang][kind as SearchKind]}</h2>
						<HitList lang={lang} hits={own} plans={plans} />
						{count > own.length ? (
							<p>
								<a href={at(lang, withQuery("/meklet", { q: results.asked.text, veids: kind }))}>
									{sayAllOfKind(lang, count)}
									<span class="hidden">: {searchKindWords[lang][kind as SearchKind]}</span>
								</a>
							</p>
						) : null}
					</section>
				);
			})}
		</>
	);
}

function OneKind({ frame, results, hits, plans, kind, page }: Props & { kind: SearchKind }) {
	const { lang } = frame;
	const words = searchWords[lang];
	const link = (to: number) =>
		at(lang, withQuery("/meklet", { q: results.asked.text, veids: kind, lapa: to > 1 ? String(to) : undefined }));
	if (results.total === 0) {
		return (
			<p>
				{words.nothingOfKind} <a href={at(lang, withQuery("/meklet", { q: results.asked.text }))}>{words.showAll}</a>
			</p>
		);
	}
	if (hits.length === 0) {
		return (
			<p>
				{words.pastEnd} <a href={link(1)}>{words.firstPage}</a>
			</p>
		);
	}
	return (
		<section class="stack" aria-labelledby="veids">
			<h2 id="veids">{searchKindWords[lang][kind]}</h2>
			<HitList lang={lang} hits={hits} plans={plans} />
			{results.total > hitsOnPage ? (
				<nav class="actions" aria-label={words.pages}>
					{page > 1 ? <a href={link(page - 1)}>{words.previous}</a> : null}
					<span class="soft">
						{page} / {Math.ceil(results.total / hitsOnPage)}
					</span>
					{page * hitsOnPage < results.total ? <a href={link(page + 1)}>{words.next}</a> : null}
				</nav>
			) : null}
		</section>
	);
}
