// Where a number of the report comes from: the rule, the deliverables behind it, and what it was before.
import type { Day } from "#kernel/clock.ts";
import { formatDay, formatDayIn, type Lang, type Text, textIn } from "#kernel/words.ts";
import { type Status, StatusMark } from "#modules/planning/index.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Said, TableBox } from "#ui/parts.tsx";
import { addressesIn } from "../addresses.ts";
import { countNames, countRules, countWords } from "../count-words.ts";
import type { CountKind } from "../counts.ts";
import type { Deliverable } from "../model.ts";

export type CountShown = {
	plan: { code: string; title: Text };
	asOf: Day;
	scope: { code: string; title: Text | undefined };
	what: CountKind;
	count: number;
	deliverables: Deliverable[];
	/** By all that is known today, newest first. */
	earlier: { day: Day; count: number }[];
	/** As reports that were frozen have it. */
	published: { round: string; asOf: Day; protocol: string; date: Day; count: number | undefined }[];
};

export function CountPage({ frame, shown }: { frame: Frame; shown: CountShown }) {
	const { lang } = frame;
	const words = countWords[lang];
	const { plan, asOf, scope, what, count } = shown;
	const title = `${countNames[lang][what]}: ${count}`;
	const reportPath = withQuery(`/plani/${plan.code}/zinojums`, { as_of: asOf });
	return (
		<Page
			frame={frame}
			title={`${title} – ${textIn(plan.title, lang).text}`}
			crumbs={[
				{ label: textIn(plan.title, lang).text, path: `/plani/${plan.code}` },
				{ label: words.report, path: reportPath },
			]}
		>
			<div class="head">
				<p class="soft">{words.kicker}</p>
				<h1>{title}</h1>
				<Facts
					rows={[
						[words.scope, scope.title ? <Said text={scope.title} lang={lang} /> : words.whole],
						[words.asOf, <DayText day={asOf} lang={lang} as="accusative" />],
						[words.rule, countRules[lang][what]],
					]}
				/>
			</div>
			<Counted shown={shown} lang={lang} />
			<History shown={shown} lang={lang} />
		</Page>
	);
}

function Counted({ shown, lang }: { shown: CountShown; lang: Lang }) {
	const words = countWords[lang];
	const { element: address } = addressesIn(shown.plan.code, shown.asOf);
	return (
		<section class="stack" aria-labelledby="skaititie">
			<h2 id="skaititie">{words.counted}</h2>
			{shown.deliverables.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<TableBox label={words.counted}>
					<table class="ds-table table table--cards">
						<thead>
							<tr>
								<th scope="col">{words.deliverable}</th>
								<th scope="col">{words.status}</th>
								<th scope="col">{words.said}</th>
							</tr>
						</thead>
						<tbody>
							{shown.deliverables.map(({ element }) => (
								<tr>
									<th scope="row">
										<a class="element-link" href={at(lang, address(element))}>
											<span class="code">{element.code}</span>
											<Said text={element.title} lang={lang} />
										</a>
									</th>
									<td>
										<StatusMark status={element.state.status as Status} lang={lang} />
									</td>
									<td>{element.update ? <DayText day={element.update.asOf} lang={lang} /> : words.never}</td>
								</tr>
							))}
						</tbody>
					</table>
				</TableBox>
			)}
		</section>
	);
}

function History({ shown, lang }: { shown: CountShown; lang: Lang }) {
	const words = countWords[lang];
	const { plan, scope, what } = shown;
	const path = (day: Day) => at(lang, addressesIn(plan.code, day).count(scope.code, what));
	return (
		<section class="stack" aria-labelledby="vesture">
			<h2 id="vesture">{words.history}</h2>
			<p class="soft">{words.historyLead}</p>
			<TableBox label={words.history}>
				<table class="ds-table table">
					<thead>
						<tr>
							<th scope="col">{words.day}</th>
							<th scope="col" class="n">
								{words.value}
							</th>
							<th scope="col">{words.where}</th>
						</tr>
					</thead>
					<tbody>
						{shown.published.map((one) => (
							<tr>
								<th scope="row">{formatDay(lang, one.asOf)}</th>
								<td class="n">{one.count ?? "–"}</td>
								<td>
									<a href={`/kartas/${one.round}/dokumenti/docx-${lang}`}>{words.frozen}</a>: {one.protocol},{" "}
									{formatDayIn(lang, one.date, "nominative")}
								</td>
							</tr>
						))}
						{shown.earlier.map(({ day, count }) => (
							<tr>
								<th scope="row">
									<a href={path(day)}>{formatDay(lang, day)}</a>
								</th>
								<td class="n">{count}</td>
								<td>{words.known}</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}
