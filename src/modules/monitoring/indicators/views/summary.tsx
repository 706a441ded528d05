// Indicators counted by verdict: a row for each plan, direction or institution.
import type { Day } from "#kernel/clock.ts";
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said, TableBox } from "#ui/parts.tsx";
import { listPath } from "../paths.ts";
import type { SummaryKind, SummaryRow } from "../summary-queries.ts";
import { countIndicatorsIn, indicatorWords } from "../words.ts";
import { VerdictTally } from "./verdict-tally.tsx";

type Props = { frame: Frame; kind: SummaryKind; rows: SummaryRow[]; asOf: Day; asked: Day | undefined };

const kinds = ["plans", "virziens", "iestade"] as const;
const wordOf = { plans: "byPlan", virziens: "byDirection", iestade: "byInstitution" } as const;

const headOf = { plans: "plan", virziens: "planDirection", iestade: "institution" } as const;

/** Between the list and its summaries. */
export function ViewLinks({
	chosen,
	asked,
	lang,
}: {
	chosen: SummaryKind | undefined;
	asked?: Day | undefined;
	lang: Lang;
}) {
	const words = indicatorWords[lang];
	const link = (kind: SummaryKind | undefined, label: string) => (
		<li>
			<a
				href={withQuery(at(lang, listPath), { pa: kind, as_of: asked })}
				aria-current={kind === chosen ? "page" : undefined}
			>
				{label}
			</a>
		</li>
	);
	return (
		<nav aria-label={words.summaries}>
			<ul class="plain inline-list">
				{link(undefined, words.list)}
				{kinds.map((kind) => link(kind, words[wordOf[kind]]))}
			</ul>
		</nav>
	);
}

export function SummaryPage({ frame, kind, rows, asOf, asked }: Props) {
	const { lang } = frame;
	const words = indicatorWords[lang];
	const title = words[wordOf[kind]];
	return (
		<Page frame={frame} title={`${words.verdicts}: ${title}`} crumbs={[{ label: words.indicators, path: listPath }]}>
			<div class="head">
				<h1>
					{words.verdicts}: {title.toLocaleLowerCase(lang)}
				</h1>
			</div>
			<ViewLinks chosen={kind} asked={asked} lang={lang} />
			<AsOfPicker lang={lang} day={asOf} action={at(lang, listPath)} keep={{ pa: kind }} />
			{rows.length === 0 ? <Notice>{words.noneYet}</Notice> : null}
			<TableBox label={title}>
				<table class="ds-table table summary" data-color="neutral">
					<caption class="hidden">{title}</caption>
					<thead>
						<tr>
							<th scope="col">{words[headOf[kind]]}</th>
							<th scope="col">{words.verdicts}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<Row row={row} asked={asked} lang={lang} />
						))}
					</tbody>
				</table>
			</TableBox>
		</Page>
	);
}

function Row({ row, asked, lang }: { row: SummaryRow; asked: Day | undefined; lang: Lang }) {
	return (
		<tr>
			<th scope="row">
				<a href={at(lang, row.path)}>
					{row.code ? <span class="code">{row.code}</span> : null} <Said text={row.title} lang={lang} />
				</a>
				{row.within ? (
					<span class="soft small figures__note">
						<Said text={row.within} lang={lang} />
					</span>
				) : null}
				<span class="soft small figures__note">{countIndicatorsIn(lang, row.views.length)}</span>
			</th>
			<td>
				<VerdictTally
					views={row.views}
					lang={lang}
					hrefOf={(status) => withQuery(at(lang, listPath), { ...row.filter, virziba: status, as_of: asked })}
				/>
			</td>
		</tr>
	);
}
