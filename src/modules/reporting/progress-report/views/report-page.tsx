// The report as a page: the same chapters as in the document, with links to take it along.
import type { Day } from "#kernel/clock.ts";
import { formatDay, type Lang, type Text } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said } from "#ui/parts.tsx";
import { Blocks, Contents } from "../../documents/blocks.tsx";
import type { ReportDocument } from "../../documents/document.ts";
import { TakeAlong } from "../../documents/views/take-along.tsx";
import type { PublishedReport } from "../../rounds/published.ts";
import { reportWords } from "../words.ts";

type Props = {
	frame: Frame;
	plan: { code: string; title: string };
	asOf: Day;
	report: ReportDocument;
	published: readonly PublishedReport[];
	pages?: ReportPages | undefined;
};

/** The pages of a long report; `current` is the direction shown, undefined on its first page. */
export type ReportPages = {
	directions: readonly { code: string; title: Text }[];
	chapters: "front" | "directions";
	current: string | undefined;
};

export function ReportPage({ frame, plan, asOf, report, published, pages }: Props) {
	const { lang } = frame;
	const words = reportWords[lang];
	const path = `/plani/${plan.code}`;
	return (
		<Page
			frame={frame}
			title={`${report.kicker}. ${report.title}`}
			crumbs={[
				{ label: words.plans, path: "/plani" },
				{ label: plan.title, path },
			]}
		>
			<article class="report">
				<header class="report__head">
					<p class="report__kicker">{report.kicker}</p>
					<h1>{report.title}</h1>
					{report.lines.map((line) => (
						<p>{line}</p>
					))}
				</header>
				{published.map((one) => (one.asOf === asOf ? <Frozen report={one} lang={lang} /> : null))}
				<AsOfPicker lang={lang} day={asOf} action={at(lang, `${path}/zinojums`)} />
				<TakeAlong
					wanted={{ kind: "progress", subject: plan.code, asOf, lang }}
					api={`/api/v1/plans/${plan.code}/report`}
				/>
				{pages ? <PageLinks pages={pages} path={`${path}/zinojums`} asked={asOf} lang={lang} /> : null}
				<Contents document={report} />
				<Blocks document={report} />
			</article>
		</Page>
	);
}

type Links = { pages: ReportPages; path: string; asked: Day; lang: Lang };

function PageLinks({ pages, path, asked, lang }: Links) {
	const words = reportWords[lang];
	const to = (virziens?: string) => withQuery(at(lang, path), { virziens, as_of: asked });
	const all = [
		{ code: undefined, title: { lv: reportWords.lv.firstPage, en: reportWords.en.firstPage } },
		...pages.directions,
	];
	return (
		<nav class="stack" aria-labelledby="lapas">
			<h2 id="lapas">{words.pages}</h2>
			<p class="soft">{words.pagesLead}</p>
			<ul class="plain">
				{all.map(({ code, title }) => (
					<li>
						<a href={to(code)} aria-current={code === pages.current ? "page" : undefined}>
							{code ? `${code}. ` : ""}
							<Said text={title} lang={lang} />
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** What was published of this day stays as it was; this page goes on with what is known today. */
function Frozen({ report: { round, protocol, date, documents }, lang }: { report: PublishedReport; lang: Lang }) {
	const words = reportWords[lang];
	return (
		<Notice tone="info" title={`${words.wasPublished}: ${protocol}, ${formatDay(lang, date)}`}>
			<p>{words.wasPublishedLead}</p>
			<p class="actions">
				{(["docx", "html", "json"] as const).map((format) =>
					documents[`${format}-${lang}`] ? (
						<a href={`/kartas/${round}/dokumenti/${format}-${lang}`}>{format.toUpperCase()}</a>
					) : null,
				)}
			</p>
		</Notice>
	);
}
