// A plan on two days side by side: how many of each status, then every change with before and after.
import type { Child } from "hono/jsx";
import { type Period, sayPeriod } from "#kernel/period.ts";
import { formatNumber, type Lang, type Text, textIn } from "#kernel/words.ts";
import { formatValue, verdictLabels } from "#modules/monitoring/index.ts";
import { type Party, type PlanView, stateLabels, statusLabels, type Tally, tally } from "#modules/planning/index.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Notice, Said, TableBox } from "#ui/parts.tsx";
import { onDay } from "#ui/same-day.ts";
import type { DayComparison, ElementChange, IndicatorChange } from "../rules.ts";
import { changesWords, countChanges, elementChangeWords } from "../words.ts";
import { DayField } from "./log-page.tsx";

type Props = { frame: Frame; before: PlanView; after: PlanView; comparison: DayComparison };

const mostShown = 500;

export function DaysPage({ frame, before, after, comparison }: Props) {
	const { lang } = frame;
	const words = changesWords[lang];
	const path = `/plani/${encodeURIComponent(after.code)}`;
	const count = comparison.elements.length + comparison.indicators.length;
	const title = textIn(after.title, lang).text;
	const days = { before: before.asOf, after: after.asOf === frame.today ? undefined : after.asOf };
	return (
		<Page
			frame={frame}
			title={`${words.compareTitle}: ${title}`}
			description={`${title}: ${countChanges(lang, count)}`}
			crumbs={[
				{ label: words.title, path: "/izmainas" },
				{ label: title, path },
			]}
			meta={{ feed: `${path}/feed.atom` }}
		>
			<div class="head">
				<p class="soft">
					<Said text={after.title} lang={lang} />
				</p>
				<h1>{words.compareTitle}</h1>
				<form class="inline-form" method="get" action={at(lang, `${path}/izmainas`)}>
					<DayField name="no" label={words.from} value={before.asOf} />
					<DayField name="lidz" label={words.until} value={after.asOf} />
					<button type="submit" class="ds-button" data-variant="secondary">
						{words.show}
					</button>
				</form>
			</div>
			<Counts before={before} after={after} lang={lang} path={path} />
			{count === 0 ? <Notice>{words.nothing}</Notice> : null}
			{comparison.indicators.length > 0 ? (
				<Changes label={words.indicators} before={before.asOf} after={after.asOf} lang={lang}>
					{comparison.indicators.map((change) => (
						<IndicatorRow change={change} day={days.after} lang={lang} />
					))}
				</Changes>
			) : null}
			{comparison.elements.length > 0 ? (
				<Changes label={words.elements} before={before.asOf} after={after.asOf} lang={lang}>
					{comparison.elements.slice(0, mostShown).map((change) => (
						<ElementRow change={change} plan={path} days={days} lang={lang} />
					))}
				</Changes>
			) : null}
			{comparison.elements.length > mostShown ? <Notice>{words.firstOnly}</Notice> : null}
		</Page>
	);
}

const statuses = ["done", "in_progress", "not_started", "lost_relevance"] as const;

type CountsProps = { before: PlanView; after: PlanView; lang: Lang; path: string };

function Counts({ before, after, lang, path }: CountsProps) {
	const words = changesWords[lang];
	const [a, b] = [tallyOf(before), tallyOf(after)];
	if (a.total + b.total === 0) return null;
	const rows: [string, keyof Tally][] = [
		...statuses.map((status): [string, keyof Tally] => [statusLabels[lang][status], status]),
		[stateLabels[lang].delayed, "delayed"],
	];
	const day = (plan: PlanView) => (
		<a href={at(lang, withQuery(path, { as_of: plan.asOf }))}>
			<DayText day={plan.asOf} lang={lang} />
		</a>
	);
	return (
		<TableBox label={words.status}>
			<table class="ds-table table day-counts">
				<thead>
					<tr>
						<th scope="col">{words.status}</th>
						<th scope="col" class="n">
							{day(before)}
						</th>
						<th scope="col" class="n">
							{day(after)}
						</th>
						<th scope="col" class="n">
							{words.difference}
						</th>
					</tr>
				</thead>
				<tbody>
					{rows
						.filter(([, key]) => a[key] + b[key] > 0)
						.map(([label, key]) => (
							<tr>
								<th scope="row">{label}</th>
								<td class="n">{formatNumber(lang, a[key])}</td>
								<td class="n">{formatNumber(lang, b[key])}</td>
								<td class="n">{signed(b[key] - a[key], lang)}</td>
							</tr>
						))}
				</tbody>
			</table>
		</TableBox>
	);
}

const tallyOf = (plan: PlanView) =>
	tally(plan.elements.filter((one) => one.kind === "deliverable").map((one) => one.state));

const signed = (n: number, lang: Lang) => (n > 0 ? `+${formatNumber(lang, n)}` : formatNumber(lang, n));

type ChangesProps = { label: string; before: string; after: string; lang: Lang; children: Child };

function Changes({ label, before, after, lang, children }: ChangesProps) {
	return (
		<section class="stack">
			<h2>{label}</h2>
			<TableBox label={label}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{label}</th>
							<th scope="col">{changesWords[lang].change}</th>
							<th scope="col">
								<DayText day={before} lang={lang} />
							</th>
							<th scope="col">
								<DayText day={after} lang={lang} />
							</th>
						</tr>
					</thead>
					<tbody>{children}</tbody>
				</table>
			</TableBox>
		</section>
	);
}

type RowProps = { path: string; code?: string; title: Text; what: string; before: Child; after: Child; lang: Lang };

function Row({ path, code, title, what, before, after, lang }: RowProps) {
	return (
		<tr>
			<th scope="row">
				<a class="element-link" href={at(lang, path)}>
					{code ? <span class="code">{code}</span> : null}
					<Said text={title} lang={lang} />
				</a>
			</th>
			<td>{what}</td>
			<td data-label={changesWords[lang].before}>{before}</td>
			<td data-label={changesWords[lang].after}>{after}</td>
		</tr>
	);
}

/** Undefined for today: its pages need no day in their address. */
type Days = { before: string; after: string | undefined };
type ElementRowProps = { change: ElementChange; plan: string; days: Days; lang: Lang };

/** Leads to the element as it stood on the later day; what was dropped, as it last stood. */
function ElementRow({ change, plan, days, lang }: ElementRowProps) {
	const { code, title } = change.element;
	const words = elementChangeWords[lang];
	const day = change.kind === "dropped" ? days.before : days.after;
	const own = `${plan}/${encodeURIComponent(code)}`;
	const path = day ? onDay(own, day) : own;
	const head = { path, code, title, lang };
	switch (change.kind) {
		case "status":
			return (
				<Row
					{...head}
					what={words.status}
					before={statusLabels[lang][change.before]}
					after={<strong>{statusLabels[lang][change.after]}</strong>}
				/>
			);
		case "late":
			return <Row {...head} what={change.late ? words.late : words.onTime} before="" after="" />;
		case "deadline":
			return (
				<Row
					{...head}
					what={words.deadline}
					before={<del>{sayPeriods(change.before, lang)}</del>}
					after={<ins>{sayPeriods(change.after, lang)}</ins>}
				/>
			);
		case "parties":
			return (
				<Row
					{...head}
					what={words.parties}
					before={<del>{sayParties(change.before)}</del>}
					after={<ins>{sayParties(change.after)}</ins>}
				/>
			);
		case "reworded":
			return (
				<Row
					{...head}
					what={words.reworded}
					before={
						<del>
							<Said text={change.before} lang={lang} />
						</del>
					}
					after={
						<ins>
							<Said text={change.after} lang={lang} />
						</ins>
					}
				/>
			);
		default:
			return <Row {...head} what={words[change.kind]} before="" after="" />;
	}
}

const sayPeriods = (periods: readonly Period[], lang: Lang) =>
	periods.length > 0 ? periods.map((one) => sayPeriod(one, lang)).join("; ") : changesWords[lang].noneThere;

const sayParties = (parties: readonly Party[]) => parties.map((party) => party.code).join(", ");

function IndicatorRow({ change, day, lang }: { change: IndicatorChange; day: string | undefined; lang: Lang }) {
	const { code, title, unit } = change.indicator;
	const own = `/raditaji/${encodeURIComponent(code)}`;
	const head = {
		path: day ? onDay(own, day) : own,
		title,
		lang,
		what: elementChangeWords[lang][change.kind],
	};
	if (change.kind === "verdict") {
		const labels = verdictLabels[lang];
		return <Row {...head} before={labels[change.before]} after={<strong>{labels[change.after]}</strong>} />;
	}
	const say = (one: typeof change.before) =>
		one ? `${formatValue(lang, one.value, unit)} (${sayPeriod(one.period, lang)})` : changesWords[lang].noneThere;
	return <Row {...head} before={say(change.before)} after={<strong>{say(change.after)}</strong>} />;
}
