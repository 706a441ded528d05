// One item: as its readers see it, and for its writers what they can do with it.
import { raw } from "hono/html";
import { formatInstant, type Lang, type Text, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Notice, Said } from "#ui/parts.tsx";
import { drawMarkdown } from "../markdown.ts";
import { beforePath, imagePath, newsHome, newsPath } from "../paths.ts";
import type { NewsItem } from "../queries.ts";
import { newsDay } from "../rules.ts";
import { newsWords } from "../words.ts";
import { type ItemFacts, titleOf } from "./facts.ts";
import { WriterPart } from "./writer-part.tsx";

export function NewsItemPage({ frame, facts }: { frame: Frame; facts: ItemFacts }) {
	const { lang } = frame;
	const { item, mayWrite } = facts;
	const words = newsWords[lang];
	const crumbs = [{ label: words.title, path: newsHome }];
	return (
		<Page frame={frame} title={titleOf(item, lang)} description={textIn(item.lead, lang).text} crumbs={crumbs}>
			{item.state === "draft" || item.state === "scheduled" ? (
				<Notice tone="info">
					<p>
						{words.preview}
						{item.state === "scheduled" && item.publishAt
							? ` ${words.willAppear(formatInstant(lang, item.publishAt))}`
							: ""}
					</p>
				</Notice>
			) : null}
			<article class="stack news-text">
				<div class="head">
					<h1>
						<Said text={item.title} lang={lang} />
					</h1>
					<p class="soft">
						<a href={at(lang, `/iestades/${item.institution.code}`)}>
							<Said text={item.institution.name} lang={lang} />
						</a>{" "}
						· <DayText day={newsDay(item)} lang={lang} />
						{item.demonstration ? ` · ${words.demonstration}` : ""}
					</p>
					<p class="lead">
						<Said text={item.lead} lang={lang} />
					</p>
				</div>
				<Body item={item} body={item.body} lang={lang} />
				<About item={item} lang={lang} />
				<Corrections item={item} lang={lang} />
			</article>
			{mayWrite ? <WriterPart facts={facts} lang={lang} /> : null}
		</Page>
	);
}

/** The text, then the pictures that it does not put in by itself. */
export function Body({ item, body, lang }: { item: NewsItem; body: Text; lang: Lang }) {
	const said = textIn(body, lang);
	const images = item.images.map(({ number, alternative }) => ({
		number,
		path: imagePath(item.slug, number),
		alternative: textIn(alternative, lang).text,
	}));
	const { html, shown } = drawMarkdown(said.text, images);
	return (
		<>
			<div class="prose" lang={said.lang === lang ? undefined : said.lang}>
				{raw(html)}
			</div>
			{images
				.filter(({ number }) => !shown.has(number))
				.map(({ path, alternative }) => (
					<img class="news-text__image" src={path} alt={alternative} loading="lazy" />
				))}
		</>
	);
}

function About({ item, lang }: { item: NewsItem; lang: Lang }) {
	if (item.tags.length === 0) return null;
	const words = newsWords[lang];
	return (
		<section aria-labelledby="par">
			<h2 id="par" class="aside__title">
				{words.about}
			</h2>
			<ul>
				{item.tags.map((tag) => (
					<li>
						<a href={at(lang, tag.path)}>
							<Said text={tag.title} lang={lang} />
						</a>{" "}
						<span class="soft small">{words.tagKinds[tag.kind]}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

function Corrections({ item, lang }: { item: NewsItem; lang: Lang }) {
	if (item.corrections.length === 0) return null;
	const words = newsWords[lang];
	return (
		<section class="stack" aria-labelledby="labojumi">
			<h2 id="labojumi" class="aside__title">
				{words.corrections}
			</h2>
			<ul>
				{item.corrections.map((one) => (
					<li>
						<time datetime={one.correctedAt.toISOString()}>{formatInstant(lang, one.correctedAt)}</time>:{" "}
						<Said text={one.note} lang={lang} />{" "}
						<a href={at(lang, beforePath(item.slug, one.number))}>{words.before}</a>
					</li>
				))}
			</ul>
		</section>
	);
}

export function NewsBeforePage({ frame, item, number }: { frame: Frame; item: NewsItem; number: number }) {
	const { lang } = frame;
	const words = newsWords[lang];
	const one = item.corrections.find((each) => each.number === number);
	if (!one) return null;
	const crumbs = [
		{ label: words.title, path: newsHome },
		{ label: titleOf(item, lang), path: newsPath(item.slug) },
	];
	return (
		<Page frame={frame} title={`${words.before}: ${titleOf(item, lang)}`} crumbs={crumbs}>
			<Notice tone="warning">
				<p>
					{words.beforeLead} <Said text={one.note} lang={lang} />{" "}
					<a href={at(lang, newsPath(item.slug))}>{words.present}</a>
				</p>
			</Notice>
			<article class="stack news-text">
				<div class="head">
					<h1>
						<Said text={one.titleBefore} lang={lang} />
					</h1>
					<p class="lead">
						<Said text={one.leadBefore} lang={lang} />
					</p>
				</div>
				<Body item={item} body={one.bodyBefore} lang={lang} />
			</article>
		</Page>
	);
}

export function NewsWithdrawnPage({ frame, item }: { frame: Frame; item: NewsItem }) {
	const { lang } = frame;
	const words = newsWords[lang];
	return (
		<Page frame={frame} title={words.withdrawnLead} crumbs={[{ label: words.title, path: newsHome }]}>
			<h1>{words.withdrawnLead}</h1>
			<p>
				{item.withdrawnAt ? formatInstant(lang, item.withdrawnAt) : ""}{" "}
				<Said text={item.institution.name} lang={lang} />
			</p>
			{item.withdrawnBecause ? (
				<p>
					<Said text={item.withdrawnBecause} lang={lang} />
				</p>
			) : null}
			<p>
				<a href={at(lang, newsHome)}>{words.allNews}</a>
			</p>
		</Page>
	);
}
