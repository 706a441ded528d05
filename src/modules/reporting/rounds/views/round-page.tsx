// A round: who stands where, what is said, and what the coordinator or an institution's head can do now.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { ErrorSummary } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Notice, Prose, Said } from "#ui/parts.tsx";
import { filterQuery, isFiltering } from "../filter.ts";
import { matrixWords } from "../matrix-words.ts";
import { roundPath, roundsPath } from "../paths.ts";
import type { RoundFacts } from "../round-facts.ts";
import { countItems, deedWords, roundStateWords, roundWords } from "../words.ts";
import { RoundFilter } from "./filter-form.tsx";
import { ItemList } from "./item-list.tsx";
import { LateList } from "./late-list.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { RoundBar } from "./parts.tsx";
import { Documents, Errata } from "./report-parts.tsx";
import { Steps } from "./steps.tsx";
import { AcceptAll, SubmitForms } from "./submit-forms.tsx";

const mostLate = 8;

export function RoundPage({ frame, facts }: { frame: Frame; facts: RoundFacts }) {
	const { lang } = frame;
	const { view } = facts;
	const { round } = view;
	const words = roundWords[lang];
	const title = textIn(round.plan.title, lang).text;
	return (
		<Page frame={frame} title={`${words.title}: ${title}`} crumbs={[{ label: words.title, path: roundsPath }]}>
			<Head facts={facts} lang={lang} />
			<ErrorSummary lang={lang} form={facts.form} said={facts.said} />
			<Making facts={facts} lang={lang} />
			<Documents view={view} lang={lang} />
			<SubmitForms round={round} submits={facts.submits} lang={lang} />
			<LateList rows={facts.late.slice(0, mostLate)} all={facts.late.length} round={round.id} lang={lang} />
			<section class="stack" aria-labelledby="matrica">
				<h2 id="matrica">{words.matrix}</h2>
				<RoundBar tally={view.tally} lang={lang} />
				<RoundFilter view={view} filter={facts.filter} lang={lang} />
				{facts.matrix.tally.total > 0 ? (
					<MatrixTable view={view} matrix={facts.matrix} filter={facts.filter} marks={facts.marks} lang={lang} />
				) : null}
			</section>
			<List facts={facts} lang={lang} />
			{facts.isCoordinator ? <Steps facts={facts} lang={lang} /> : null}
			<Errata view={view} lang={lang} />
		</Page>
	);
}

type Part = { facts: RoundFacts; lang: Lang };

function Head({ facts, lang }: Part) {
	const { round } = facts.view;
	const words = roundWords[lang];
	return (
		<div class="head">
			<p class="soft">
				{words.round} · {roundStateWords[lang][round.state]}
			</p>
			<h1>
				<Said text={round.plan.title} lang={lang} />
			</h1>
			<Facts
				rows={[
					[words.cutOff, <DayText day={round.cutOff} lang={lang} />],
					[words.due, <DayText day={round.due} lang={lang} />],
				]}
			/>
			{round.state === "open" && !facts.isCoordinator && facts.mayFill ? <p>{words.howToFill}</p> : null}
			{round.instructions ? <Prose text={{ lv: round.instructions }} lang={lang} /> : null}
			{facts.done ? (
				<div role="status">
					<Notice tone="success">{deedWords[lang][facts.done]}</Notice>
				</div>
			) : null}
		</div>
	);
}

function Making({ facts, lang }: Part) {
	const { round } = facts.view;
	if (round.state !== "compiling") return null;
	const words = roundWords[lang];
	if (facts.failed) {
		return (
			<Notice tone="danger" title={words.compilingFailed}>
				<p>{words.compilingFailedLead}</p>
			</Notice>
		);
	}
	return (
		<Notice title={words.compiling}>
			<p>
				{words.compilingLead} <a href={at(lang, roundPath(round.id))}>{words.reload}</a>
			</p>
		</Notice>
	);
}

function List({ facts, lang }: Part) {
	const { view, filter, items, page, matrix, isCoordinator } = facts;
	const files = (format: string) =>
		at(lang, withQuery(`${roundPath(view.round.id)}/vienumi.${format}`, filterQuery(filter)));
	return (
		<section class="stack" aria-labelledby="saraksts">
			<div class="section-head">
				<h2 id="saraksts">
					{isFiltering(filter) ? `${matrixWords[lang].filtered}: ` : ""}
					{countItems(lang, matrix.tally.total)}
				</h2>
				<p class="small">
					{matrixWords[lang].asFile}: <a href={files("xlsx")}>XLSX</a>, <a href={files("csv")}>CSV</a>
				</p>
			</div>
			{isCoordinator && view.round.state === "open" ? (
				<AcceptAll view={view} institution={filter.institution} lang={lang} />
			) : null}
			<ItemList view={view} items={items} filter={filter} page={page} total={matrix.tally.total} lang={lang} />
		</section>
	);
}
