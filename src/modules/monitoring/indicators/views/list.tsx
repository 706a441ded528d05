// The list of indicators, plan by plan, with the count per verdict on top.
import type { Day } from "#kernel/clock.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import type { Option } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { isMeasured, type PlanGroup } from "../list-queries.ts";
import { listPath } from "../paths.ts";
import { type VerdictStatus, verdictStatuses } from "../rules.ts";
import { verdictLabels } from "../verdict-words.ts";
import { countIndicatorsIn, indicatorWords, sayRows, sayWithoutMeasurements } from "../words.ts";
import { IndicatorRows } from "./indicator-rows.tsx";
import { ViewLinks } from "./summary.tsx";
import { VerdictTally } from "./verdict-tally.tsx";

export type ListFilter = {
	plan: string | undefined;
	institution: string | undefined;
	element: string | undefined;
	verdict: VerdictStatus | undefined;
	asOf: Day;
	asked: Day | undefined;
	/** Of one plan's rows, from 1. */
	page: number;
};

type Act = { label: string; path: string };
type Props = { frame: Frame; groups: PlanGroup[]; filter: ListFilter; acts: Act[] };

export function IndicatorListPage({ frame, groups, filter, acts }: Props) {
	const { lang } = frame;
	const words = indicatorWords[lang];
	const inPlan = groups.filter((group) => !filter.plan || group.plan?.code === filter.plan);
	const views = [...new Set(inPlan.flatMap((group) => group.indicators))];
	const fits = (group: PlanGroup) => ({
		...group,
		indicators: group.indicators.filter((view) => !filter.verdict || view.verdict.status === filter.verdict),
	});
	const shown = inPlan.map(fits).filter((group) => group.indicators.length > 0);
	const hrefOf = (status: VerdictStatus) =>
		withQuery(at(lang, listPath), {
			...{ plan: filter.plan, elements: filter.element, iestade: filter.institution },
			...{ virziba: status, as_of: filter.asked },
		});
	return (
		<Page frame={frame} title={words.indicators} description={words.lead}>
			<div class="head">
				<h1>{words.indicators}</h1>
				<p class="lead">{words.lead}</p>
				{acts.length > 0 ? (
					<p class="actions">
						{acts.map(({ label, path }) => (
							<a class="ds-button" data-variant="secondary" href={at(lang, path)}>
								{label}
							</a>
						))}
					</p>
				) : null}
			</div>
			<ViewLinks chosen={undefined} asked={filter.asked} lang={lang} />
			<section class="stack" aria-label={words.verdicts}>
				<Filters lang={lang} groups={groups} filter={filter} />
				{views.length > 0 ? <VerdictTally views={views} lang={lang} hrefOf={hrefOf} chosen={filter.verdict} /> : null}
			</section>
			{shown.length === 0 ? <Notice>{groups.length === 0 ? words.noneYet : words.nothingFits}</Notice> : null}
			{shown.map((group) => (
				<Group group={group} lang={lang} filter={filter} />
			))}
		</Page>
	);
}

function Filters({ lang, groups, filter }: { lang: Lang; groups: PlanGroup[]; filter: ListFilter }) {
	const words = indicatorWords[lang];
	const plans = groups.flatMap(({ plan }) =>
		plan ? [{ value: plan.code, label: textIn(plan.title, lang).text }] : [],
	);
	const verdicts = verdictStatuses.map((status) => ({ value: status, label: verdictLabels[lang][status] }));
	return (
		<form class="inline-form indicator-filter" method="get" action={at(lang, listPath)}>
			<Choice
				name="plan"
				label={words.plan}
				chosen={filter.plan}
				options={[{ value: "", label: words.allPlans }, ...plans]}
			/>
			<Choice
				name="virziba"
				label={words.verdict}
				chosen={filter.verdict}
				options={[{ value: "", label: words.allVerdicts }, ...verdicts]}
			/>
			{filter.element ? <input type="hidden" name="elements" value={filter.element} /> : null}
			{filter.institution ? <input type="hidden" name="iestade" value={filter.institution} /> : null}
			<div class="field">
				<label for="as-of">{uiWords[lang].asOf}</label>
				<input class="ds-input" type="date" id="as-of" name="as_of" value={filter.asOf} />
			</div>
			<button type="submit" class="ds-button" data-variant="secondary">
				{uiWords[lang].show}
			</button>
			{filter.institution ? (
				<span class="soft">
					{words.onlyInstitution}: {filter.institution}
				</span>
			) : null}
			{filter.element ? (
				<span class="soft">
					{words.onlyElement}: {filter.element}
				</span>
			) : null}
			{filter.plan || filter.verdict || filter.asked || filter.institution ? (
				<a href={at(lang, listPath)}>{words.clear}</a>
			) : null}
		</form>
	);
}

function Choice({
	name,
	label,
	chosen,
	options,
}: {
	name: string;
	label: string;
	chosen: string | undefined;
	options: Option[];
}) {
	return (
		<div class="field">
			<label for={`f-${name}`}>{label}</label>
			<select class="ds-input" id={`f-${name}`} name={name}>
				{options.map((option) => (
					<option value={option.value} selected={option.value === (chosen ?? "")}>
						{option.label}
					</option>
				))}
			</select>
		</div>
	);
}

const rowsPerPage = 100;

type PagesProps = { start: number; total: number; plan: string | undefined; filter: ListFilter; lang: Lang };

function Pages({ start, total, plan, filter, lang }: PagesProps) {
	const words = indicatorWords[lang];
	const page = start / rowsPerPage + 1;
	const link = (to: number) =>
		withQuery(at(lang, listPath), {
			...{ plan: plan ?? filter.plan, elements: filter.element, iestade: filter.institution, virziba: filter.verdict },
			...{ as_of: filter.asked, lapa: to === 1 ? undefined : String(to) },
		});
	return (
		<nav class="pages" aria-label={words.pages}>
			{page > 1 ? (
				<a rel="prev" href={link(page - 1)}>
					{words.previousRows}
				</a>
			) : null}
			<span class="soft">{sayRows(lang, start + 1, Math.min(total, start + rowsPerPage), total)}</span>
			{start + rowsPerPage < total ? (
				<a rel="next" href={link(page + 1)}>
					{words.nextRows}
				</a>
			) : null}
		</nav>
	);
}

/** What has no measurement yet is folded away, unless it is what was asked for. */
function Group({ group, lang, filter }: { group: PlanGroup; lang: Lang; filter: ListFilter }) {
	const words = indicatorWords[lang];
	const { plan, indicators } = group;
	const label = plan ? textIn(plan.title, lang).text : words.noPlan;
	const rows = { lang, label, plan: plan?.code, asked: filter.asked };
	const measured = filter.verdict ? indicators : indicators.filter(isMeasured);
	const empty = indicators.filter((view) => !isMeasured(view) && !filter.verdict);
	// A page is a page of one plan; of several plans each shows its first rows.
	const isOne = filter.plan !== undefined || !plan;
	const last = Math.max(1, Math.ceil(measured.length / rowsPerPage));
	const start = isOne ? (Math.min(filter.page, last) - 1) * rowsPerPage : 0;
	return (
		<section class="stack">
			<div>
				<h2>
					{plan ? (
						<a class="quiet" href={at(lang, `/plani/${encodeURIComponent(plan.code)}`)}>
							<Said text={plan.title} lang={lang} />
						</a>
					) : (
						label
					)}
				</h2>
				<p class="soft">{countIndicatorsIn(lang, indicators.length)}</p>
			</div>
			{measured.length > 0 ? <IndicatorRows {...rows} views={measured.slice(start, start + rowsPerPage)} /> : null}
			{measured.length > rowsPerPage ? (
				<Pages start={start} total={measured.length} plan={plan?.code} filter={filter} lang={lang} />
			) : null}
			{empty.length > 0 ? (
				<details class="fold" open={filter.plan !== undefined}>
					<summary>{sayWithoutMeasurements(lang, empty.length)}</summary>
					<IndicatorRows {...rows} views={empty} />
				</details>
			) : null}
		</section>
	);
}
