import { formatNumber, type Lang } from "#kernel/words.ts";
import { formatValue } from "#modules/monitoring/index.ts";
import { StatusMark } from "#modules/planning/index.ts";
import { TableBox } from "#ui/parts.tsx";
import type { ImportShown, Named } from "../shown.ts";
import { countedDeliverables, countedIndicators, countedUnchanged, countedUnmentioned, importWords } from "../words.ts";

type Answer = ImportShown["answer"];

/** While nothing is decided: what stays as it is, because the report says the same or nothing. */
export function Untouched({ shown, lang }: { shown: ImportShown; lang: Lang }) {
	return (
		<>
			<NamedList items={shown.unchanged} title={countedUnchanged(lang, shown.unchanged.length)} lang={lang} />
			<NamedList items={shown.unmentioned} title={countedUnmentioned(lang, shown.unmentioned.length)} lang={lang} />
		</>
	);
}

function NamedList({ items, title, lang }: { items: Named[]; title: string; lang: Lang }) {
	if (items.length === 0) return null;
	return (
		<details class="fold">
			<summary>{title}</summary>
			<ul class="plain-list" lang={lang === "lv" ? undefined : "lv"}>
				{items.map(({ code, title: name }) => (
					<li>
						<span class="code">{code}</span>
						{name}
					</li>
				))}
			</ul>
		</details>
	);
}

export function Everything({ answer, lang }: { answer: Answer; lang: Lang }) {
	return (
		<>
			<details class="fold">
				<summary>{countedDeliverables(lang, answer.deliverables.length)}</summary>
				<DeliverableTable deliverables={answer.deliverables} lang={lang} />
			</details>
			{answer.indicators.length > 0 ? (
				<details class="fold">
					<summary>{countedIndicators(lang, answer.indicators.length)}</summary>
					<IndicatorTable indicators={answer.indicators} lang={lang} />
				</details>
			) : null}
		</>
	);
}

function DeliverableTable({ deliverables, lang }: { deliverables: Answer["deliverables"]; lang: Lang }) {
	const words = importWords[lang];
	const told = lang === "lv" ? undefined : "lv";
	return (
		<TableBox label={countedDeliverables(lang, deliverables.length)}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.measure}</th>
						<th scope="col">{words.number}</th>
						<th scope="col">{words.deliverable}</th>
						<th scope="col">{words.status}</th>
						<th scope="col">{words.deadline}</th>
						<th scope="col">{words.responsible}</th>
						<th scope="col">{words.coResponsible}</th>
					</tr>
				</thead>
				<tbody>
					{deliverables.map((one) => (
						<tr>
							<td data-label={words.measure}>{one.measure}</td>
							<td data-label={words.number}>{one.n}</td>
							<th scope="row" lang={told}>
								{one.title}
							</th>
							<td data-label={words.status}>
								{one.status ? <StatusMark status={one.status} lang={lang} /> : words.noStatus}
							</td>
							<td class="when" data-label={words.deadline} lang={told}>
								{one.deadlines.map((deadline) => deadline.text).join("; ") || "–"}
							</td>
							<td data-label={words.responsible} lang={told}>
								{one.responsible.join(", ") || "–"}
							</td>
							<td data-label={words.coResponsible} lang={told}>
								{one.co_responsible.join(", ") || "–"}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function IndicatorTable({ indicators, lang }: { indicators: Answer["indicators"]; lang: Lang }) {
	const words = importWords[lang];
	return (
		<TableBox label={countedIndicators(lang, indicators.length)}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.indicator}</th>
						<th scope="col">{words.values}</th>
						<th scope="col">{words.targetColumn}</th>
					</tr>
				</thead>
				<tbody>
					{indicators.map((one) => (
						<tr>
							<th scope="row" lang={lang === "lv" ? undefined : "lv"}>
								{one.title}
							</th>
							<td data-label={words.values}>
								{one.points.map((point) => `${point.period}: ${figure(lang, point.value, one.unit)}`).join("; ") || "–"}
							</td>
							<td data-label={words.targetColumn}>
								{one.target ? `${one.target.year}: ${figure(lang, one.target.value, one.unit)}` : "–"}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

const figure = (lang: Lang, value: number, unit: string | null) =>
	unit ? formatValue(lang, value, unit) : formatNumber(lang, value);
