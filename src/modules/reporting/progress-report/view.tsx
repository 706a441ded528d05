// The report as a page: the same chapters as in the document, with links to take it along.
import type { Day } from "#kernel/clock.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker } from "#ui/parts.tsx";
import { Blocks, Contents } from "./blocks.tsx";
import type { ReportDocument } from "./document.ts";
import { reportWords } from "./words.ts";

type Props = { frame: Frame; plan: { code: string; title: string }; asOf: Day; report: ReportDocument };

export function ReportPage({ frame, plan, asOf, report }: Props) {
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
				<AsOfPicker lang={lang} day={asOf} action={at(lang, `${path}/zinojums`)} />
				<Downloads plan={plan.code} asOf={asOf} lang={lang} />
				<Contents document={report} />
				<Blocks document={report} />
			</article>
		</Page>
	);
}

function Downloads({ plan, asOf, lang }: { plan: string; asOf: Day; lang: Frame["lang"] }) {
	const words = reportWords[lang];
	const file = (format: string) => withQuery(`/api/v1/plans/${plan}/report`, { as_of: asOf, format, lang });
	return (
		<p class="actions">
			<a class="ds-button" href={file("docx")} download>
				{words.asDocx}
			</a>
			<a href={file("html")}>{words.asHtml}</a>
			<a href={file("json")}>{words.asJson}</a>
		</p>
	);
}
