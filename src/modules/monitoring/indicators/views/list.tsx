// The list of indicators, plan by plan, with the count per verdict on top.
import type { Day } from "#kernel/clock.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { SelectField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import type { PlanGroup } from "../list-queries.ts";
import { type VerdictStatus, verdictStatuses } from "../rules.ts";
import { verdictLabels } from "../verdict-words.ts";
import { countIndicatorsIn, indicatorWords } from "../words.ts";
import { IndicatorRows } from "./indicator-rows.tsx";
import { VerdictTally } from "./verdict-tally.tsx";

export type ListFilter = { plan: string | undefined; verdict: VerdictStatus | undefined; asOf: Day; asked: Day | undefined };

type Props = { frame: Frame; groups: PlanGroup[]; filter: ListFilter };

export function IndicatorListPage({ frame, groups, filter }: Props) {
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
		withQuery(at(lang, "/raditaji"), { plan: filter.plan, virziba: status, as_of: filter.asked });
	return (
		<Page frame={frame} title={words.indicators} description={words.lead}>
			<div class="head">
				<h1>{words.indicators}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<section class="stack" aria-label={words.verdicts}>
				<Filters lang={lang} groups={groups} filter={filter} />
				{views.length > 0 ? <VerdictTally views={views} lang={lang} hrefOf={hrefOf} chosen={filter.verdict} /> : null}
			</section>
			{shown.length === 0 ? <Notice>{groups.length === 0 ? words.noneYet : words.nothingFits}</Notice> : null}
			{shown.map((group) => (
				<Group group={group} lang={lang} asked={filter.asked} />
			))}
		</Page>
	);
}

function Filters({ lang, groups, filter }: { lang: Lang; groups: PlanGroup[]; filter: ListFilter }) {
	const words = indicatorWords[lang];
	const form = { values: { plan: filter.plan, virziba: filter.verdict }, errors: {} };
	const plans = groups.flatMap(({ plan }) => (plan ? [{ value: plan.code, label: textIn(plan.title, lang).text }] : []));
	const verdicts = verdictStatuses.map((status) => ({ value: status, label: verdictLabels[lang][status] }));
	return (
		<form class="inline-form" method="get" action={at(lang, "/raditaji")}>
			<SelectField lang={lang} form={form} name="plan" label={words.plan} options={[{ value: "", label: words.allPlans }, ...plans]} />
			<SelectField lang={lang} form={form} name="virziba" label={words.verdict} options={[{ value: "", label: words.allVerdicts }, ...verdicts]} />
			<div class="field">
				<label for="as-of">{uiWords[lang].asOf}</label>
				<input class="ds-input" type="date" id="as-of" name="as_of" value={filter.asOf} />
			</div>
			<button type="submit" class="ds-button" data-variant="secondary">
				{uiWords[lang].show}
			</button>
			{filter.plan || filter.verdict || filter.asked ? <a href={at(lang, "/raditaji")}>{words.clear}</a> : null}
		</form>
	);
}

function Group({ group, lang, asked }: { group: PlanGroup; lang: Lang; asked: Day | undefined }) {
	const { plan, indicators } = group;
	const title = plan ? textIn(plan.title, lang).text : indicatorWords[lang].noPlan;
	return (
		<section class="stack">
			<div>
				<h2>{plan ? <a class="quiet" href={at(lang, `/plani/${plan.code}`)}><Said text={plan.title} lang={lang} /></a> : title}</h2>
				<p class="soft">{countIndicatorsIn(lang, indicators.length)}</p>
			</div>
			<IndicatorRows views={indicators} lang={lang} label={title} plan={plan?.code} asked={asked} />
		</section>
	);
}
