// A plan: what it is, how far it is on a day, its directions with everything under them, or what a filter leaves.
import type { Child } from "hono/jsx";
import { formatDayIn, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { EmbedBox } from "#ui/embed-box.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Facts, Notice, Prose, Said } from "#ui/parts.tsx";
import { DraftNotice } from "../../drafts/views/draft-notice.tsx";
import { tally } from "../../execution/rules.ts";
import { ExecutionBar, ExecutionCounts } from "../../execution/views/execution-bar.tsx";
import { sayDelayed, sayDoneOf } from "../../execution/words.ts";
import { FundingYears } from "../../funding/views/funding-years.tsx";
import { sayAct } from "../act-words.ts";
import type { Beside } from "../beside.ts";
import { deliverablesIn, filtered, isFiltering, type PlanFilter } from "../filter.ts";
import { planPath } from "../paths.ts";
import type { PlanElement, PlanView } from "../plan-elements.ts";
import type { PlanHead } from "../plan-heads.ts";
import type { LegalAct } from "../tables.ts";
import { countKind, planStateWords, planWords } from "../words.ts";
import { sayYears } from "../years.ts";
import { DeliverableTable } from "./deliverable-table.tsx";
import { FilterForm } from "./filter-form.tsx";
import { HalfYears } from "./half-years.tsx";
import { PlanLinks } from "./plan-links.tsx";
import { kindOf } from "./plan-list.tsx";
import { PlanTree } from "./plan-tree.tsx";
import { RollUpSection } from "./roll-up.tsx";
import { StatusMatrix } from "./status-matrix.tsx";

type Props = {
	frame: Frame;
	plan: PlanView;
	beside: Beside;
	filter: PlanFilter;
	today: string;
	indicators: Child;
	news: Child;
};

export function PlanPage({ frame, plan, beside, filter, today, indicators, news }: Props) {
	const { lang } = frame;
	const words = planWords[lang];
	const deliverables = deliverablesIn(plan.elements);
	const isNarrow = isFiltering(filter);
	return (
		<Page
			frame={frame}
			title={textIn(plan.title, lang).text}
			description={`${sayParts(plan, lang)}. ${sayExecution(deliverables, lang)}`.trim()}
			crumbs={[{ label: words.plans, path: "/plani" }]}
			meta={{
				picture: { path: `/attels/plani/${encodeURIComponent(plan.code)}.png`, alt: words.execution },
				feed: `${planPath(plan.code)}/feed.atom`,
			}}
			asOf={plan.asOf}
		>
			<Head plan={plan} beside={beside} today={today} lang={lang} />
			{deliverables.length > 0 ? <ExecutionSection plan={plan} filter={filter} today={today} lang={lang} /> : null}
			{isNarrow ? null : <RollUpSection plan={plan.code} parts={plan.tree} lang={lang} />}
			{isNarrow ? null : indicators}
			{isNarrow ? null : (
				<FundingYears
					plan={plan.code}
					rows={beside.fundingRows}
					asked={plan.asOf === today ? undefined : plan.asOf}
					lang={lang}
				/>
			)}
			{isNarrow ? null : <PlanTree plan={plan} lang={lang} />}
			{deliverables.length > 0 && !isNarrow ? (
				<EmbedBox
					frame={frame}
					path={`/embed/plani/${encodeURIComponent(plan.code)}`}
					title={textIn(plan.title, lang).text}
					heightPx={420}
				/>
			) : null}
			{isNarrow ? null : news}
			{plan.notes.length > 0 ? (
				<section class="stack">
					<h2>{words.notes}</h2>
					<ul>
						{plan.notes.map((note) => (
							<li>
								<Said text={note} lang={lang} />
							</li>
						))}
					</ul>
				</section>
			) : null}
		</Page>
	);
}

function Head({ plan, beside, today, lang }: { plan: PlanView; beside: Beside; today: string; lang: Lang }) {
	const words = planWords[lang];
	const period: [string, Child] = [words.period, sayYears(plan.periodFrom, plan.periodTo)];
	const rows: [string, Child][] = [period, [words.owner, <Owner plan={plan} lang={lang} />]];
	if (plan.act) rows.push([words.act, <Act act={plan.act} lang={lang} />]);
	if (plan.superior.length > 0) rows.push([words.superior, <PlanNames plans={plan.superior} lang={lang} />]);
	if (beside.inferior.length > 0) rows.push([words.inferior, <PlanNames plans={beside.inferior} lang={lang} />]);
	return (
		<div class="head">
			<p class="soft">
				{kindOf(plan, lang)} · {beside.notBefore ? words.notYet : stateIn(plan, lang)}
			</p>
			<h1>
				<Said text={plan.title} lang={lang} />
			</h1>
			<p class="lead">{sayParts(plan, lang)}</p>
			<DraftNotice plan={plan} lang={lang} />
			{beside.notBefore ? (
				<Notice>{words.notYetInForce(formatDayIn(lang, beside.notBefore, "genitive"))}</Notice>
			) : null}
			<Facts rows={rows} />
			<Purpose plan={plan} lang={lang} />
			<PlanLinks plan={plan} beside={beside} today={today} lang={lang} />
		</div>
	);
}

const stateIn = ({ state }: PlanView, lang: Lang): string =>
	(planStateWords[lang] as Record<string, string>)[state] ?? state;

function PlanNames({ plans, lang }: { plans: readonly Pick<PlanHead, "code" | "title">[]; lang: Lang }) {
	return (
		<>
			{plans.map((one, index) => (
				<>
					{index > 0 ? "; " : ""}
					<a href={at(lang, planPath(one.code))}>
						<Said text={one.title} lang={lang} />
					</a>
				</>
			))}
		</>
	);
}

/** "17 no 28 izpildīti; kavējas 8 darbības rezultāti" */
function sayExecution(deliverables: readonly PlanElement[], lang: Lang): string {
	if (deliverables.length === 0) return "";
	const { done, total, delayed } = tally(deliverables.map((one) => one.state));
	const said = sayDoneOf(lang, done, total);
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}; ${sayDelayed(lang, delayed)}`;
}

/** "7 rīcības virzieni, 13 pasākumi, 28 darbības rezultāti" – only of what the plan has. */
function sayParts(plan: PlanView, lang: Lang): string {
	const kinds = ["priority", "goal", "measure", "result", "deliverable", "task"] as const;
	const count = (kind: string) => plan.elements.filter((element) => element.kind === kind).length;
	return kinds
		.filter((kind) => count(kind) > 0)
		.map((kind) => countKind(lang, kind, count(kind)))
		.join(", ");
}

function Owner({ plan, lang }: { plan: PlanView; lang: Lang }) {
	return (
		<a href={at(lang, `/iestades/${encodeURIComponent(plan.owner.code)}`)}>
			<Said text={plan.owner.name} lang={lang} />
		</a>
	);
}

function Act({ act, lang }: { act: LegalAct; lang: Lang }) {
	const said = sayAct(act, lang);
	return act.url ? <a href={act.url}>{said}</a> : said;
}

function Purpose({ plan, lang }: { plan: PlanView; lang: Lang }) {
	const words = planWords[lang];
	const texts = [
		{ label: words.mission, text: plan.mission },
		{ label: words.vision, text: plan.vision },
	];
	return (
		<>
			{texts.map(({ label, text }) =>
				text ? (
					<div class="purpose">
						<h2 class="purpose__label">{label}</h2>
						<Prose text={text} lang={lang} />
					</div>
				) : null,
			)}
			{plan.values.length > 0 ? (
				<div class="purpose">
					<h2 class="purpose__label">{words.values}</h2>
					<p>{plan.values.map((value) => textIn(value, lang).text).join(" · ")}</p>
				</div>
			) : null}
		</>
	);
}

function ExecutionSection({
	plan,
	filter,
	today,
	lang,
}: {
	plan: PlanView;
	filter: PlanFilter;
	today: string;
	lang: Lang;
}) {
	const words = planWords[lang];
	const deliverables = deliverablesIn(plan.elements);
	const counts = tally(deliverables.map((element) => element.state));
	const path = planPath(plan.code);
	const asOf = plan.asOf === today ? undefined : plan.asOf;
	const nothingSaid = deliverables.every((element) => element.update === undefined);
	return (
		<section class="stack" aria-labelledby="izpilde">
			<div class="section-head">
				<h2 id="izpilde">{words.execution}</h2>
				<AsOfPicker
					lang={lang}
					day={plan.asOf}
					action={at(lang, path)}
					keep={{
						status: filter.status,
						responsible: filter.responsible,
						direction: filter.direction,
						deadline: filter.deadline,
						delayed: filter.delayed ? "1" : undefined,
					}}
				/>
			</div>
			{nothingSaid ? <Notice>{words.noReportYet}</Notice> : null}
			<ExecutionCounts tally={counts} lang={lang} />
			<ExecutionBar tally={counts} lang={lang} />
			<StatusMatrix plan={plan} asOf={asOf} lang={lang} />
			<HalfYears plan={plan} asOf={asOf} lang={lang} />
			<FilterForm plan={plan} filter={filter} asOf={asOf} lang={lang} />
			{isFiltering(filter) ? <Filtered plan={plan} filter={filter} asOf={asOf} lang={lang} /> : null}
		</section>
	);
}

const mostShown = 500;

function Filtered({
	plan,
	filter,
	asOf,
	lang,
}: {
	plan: PlanView;
	filter: PlanFilter;
	asOf: string | undefined;
	lang: Lang;
}) {
	const words = planWords[lang];
	const shown = filtered(plan.tree, filter);
	const clear = (
		<p>
			<a href={at(lang, withQuery(planPath(plan.code), { as_of: asOf }))}>{words.clear}</a>
		</p>
	);
	if (shown.length === 0) {
		return (
			<>
				<Notice>{words.nothingFits}</Notice>
				{clear}
			</>
		);
	}
	return (
		<>
			<h3>{countKind(lang, "deliverable", shown.length)}</h3>
			{shown.length > mostShown ? <Notice>{words.firstOnly}</Notice> : null}
			<DeliverableTable plan={plan.code} deliverables={shown.slice(0, mostShown)} label={words.table} lang={lang} />
			{clear}
		</>
	);
}
