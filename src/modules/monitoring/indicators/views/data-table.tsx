// All figures of an indicator as one table: baseline, each series by itself, targets.
import type { Child } from "hono/jsx";
import { dayOf } from "#kernel/clock.ts";
import { type Period, parsePeriod, periodCode, sayPeriod, sayPeriodIn } from "#kernel/period.ts";
import { formatNumber, type Lang, type Text } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { DayText, Said, TableBox } from "#ui/parts.tsx";
import { valuePath } from "../../values/paths.ts";
import { isLater } from "../counted.ts";
import { acceptPath, measurementPath } from "../paths.ts";
import type { IndicatorView, Measurement, Series } from "../queries.ts";
import type { Withdrawn } from "../series-queries.ts";
import { takingBackWords } from "../taking-back-words.ts";
import { formatValue } from "../units.ts";
import { indicatorWords } from "../words.ts";

type Props = { view: IndicatorView; lang: Lang; mayCorrect: boolean; mayAccept: boolean; showAcceptance: boolean };

export function DataTable(props: Props) {
	const { view, lang } = props;
	const words = indicatorWords[lang];
	const columns = columnsOf(props);
	return (
		<TableBox label={words.data}>
			<table class={`ds-table table figures${columns.length > 0 ? " figures--wide" : ""}`} data-color="neutral">
				<caption class="hidden">{words.data}</caption>
				<thead>
					<tr>
						<th scope="col">{words.period}</th>
						<th scope="col" class="n">
							{words.value}
						</th>
						{columns.map((column) => (
							<th scope="col">{column.label}</th>
						))}
					</tr>
				</thead>
				<Baseline view={view} lang={lang} width={columns.length + 2} />
				{view.series.map((series) => (
					<SeriesRows {...props} series={series} columns={columns} />
				))}
				<Targets view={view} lang={lang} width={columns.length + 2} />
			</table>
		</TableBox>
	);
}

type Column = { label: string; cell: (point: Measurement, series: Series) => Child };

/** Only columns that some value fills. */
function columnsOf({ view, lang, mayCorrect, mayAccept }: Props): Column[] {
	const words = indicatorWords[lang];
	const points = view.series.flatMap((series) => series.points);
	const columns: (Column | false)[] = [
		points.some((point) => computedFrom(point, lang)) && {
			label: words.computedFrom,
			cell: (point) => computedFrom(point, lang),
		},
		points.some((point) => point.published) && {
			label: words.published,
			cell: (point) => (point.published ? <DayText day={point.published} lang={lang} /> : null),
		},
		points.some((point) => point.note) && {
			label: words.note,
			cell: (point) => (point.note ? <Said text={point.note} lang={lang} /> : null),
		},
		mayCorrect &&
			view.series.some((series) => series.current && series.points.length > 0) && {
				label: words.act,
				cell: (point, series) =>
					series.current && point.origin !== "computed" ? (
						<>
							<CorrectLink view={view} point={point} lang={lang} />
							{mayAccept && !point.acceptedAt ? <AcceptButton view={view} point={point} lang={lang} /> : null}
						</>
					) : null,
			},
	];
	return columns.filter((column) => column !== false);
}

/** "96 no 97, n = 1200" */
export function computedFrom(point: Measurement, lang: Lang): string {
	const { numerator, denominator, n } = point;
	const number = (value: number) => formatNumber(lang, value);
	const share =
		numerator !== null && denominator !== null
			? `${number(numerator)} ${lang === "lv" ? "no" : "of"} ${number(denominator)}`
			: "";
	return [share, n === null ? "" : `n\u00a0=\u00a0${number(n)}`].filter(Boolean).join(", ");
}

function CorrectLink({ view, point, lang }: { view: IndicatorView; point: Measurement; lang: Lang }) {
	const href = withQuery(at(lang, measurementPath(view.code)), { labot: periodCode(point.period) });
	return (
		<a href={href}>
			{indicatorWords[lang].correct}
			<span class="hidden"> {sayPeriod(point.period, lang)}</span>
		</a>
	);
}

function AcceptButton({ view, point, lang }: { view: IndicatorView; point: Measurement; lang: Lang }) {
	return (
		<form method="post" action={at(lang, acceptPath(view.code))}>
			<input type="hidden" name="period" value={periodCode(point.period)} />
			<input type="hidden" name="seen" value={point.id} />
			<button type="submit" class="linklike">
				{takingBackWords[lang].accept}
				<span class="hidden"> {sayPeriod(point.period, lang)}</span>
			</button>
		</form>
	);
}

function SeriesRows({ view, lang, series, columns, showAcceptance }: Props & { series: Series; columns: Column[] }) {
	const words = indicatorWords[lang];
	return (
		<tbody class={series.current ? undefined : "figures__former"}>
			<GroupHead width={columns.length + 2}>
				<Said text={series.source} lang={lang} />
				{view.series.length > 1 ? (
					<span class="soft small figures__note">{series.current ? words.currentSeries : words.formerSeries}</span>
				) : null}
				{series.comparable ? <span class="soft small figures__note">{words.comparable}</span> : null}
				{series.note ? (
					<span class="soft small figures__note">
						<Said text={series.note} lang={lang} />
					</span>
				) : null}
			</GroupHead>
			{series.points.map((point) => (
				<tr>
					<th scope="row">
						{sayPeriod(point.period, lang)}
						{series.current && isLater(point, view) ? (
							<span class="soft small figures__note">{words.later}</span>
						) : null}
					</th>
					<td class="n">
						<a class="nowrap" href={at(lang, valuePath(view.code, point.period))}>
							{formatValue(lang, point.value, view.unit)}
						</a>
						{point.origin === "computed" ? <span class="soft small figures__note">{words.computed}</span> : null}
						{showAcceptance && !point.acceptedAt ? (
							<span class="soft small figures__note">{takingBackWords[lang].notAccepted}</span>
						) : null}
						<Corrected point={point} unit={view.unit} lang={lang} />
					</td>
					{columns.map((column) => (
						<td>{column.cell(point, series)}</td>
					))}
				</tr>
			))}
			{series.withdrawn.map((one) => (
				<tr>
					<th scope="row">{sayPeriod(one.period, lang)}</th>
					<td class="n">
						<a class="nowrap" href={at(lang, valuePath(view.code, one.period))}>
							<s>{formatValue(lang, one.value, view.unit)}</s>
						</a>
						<span class="soft small figures__note">{sayWithdrawn(one, lang)}</span>
					</td>
					{columns.length > 0 ? (
						<td colspan={columns.length}>
							<Said text={one.note} lang={lang} />
						</td>
					) : null}
				</tr>
			))}
		</tbody>
	);
}

function sayWithdrawn({ withdrawnAt, movedTo }: Withdrawn, lang: Lang): string {
	const words = takingBackWords[lang];
	if (movedTo) return `${words.movedTo} ${sayPeriod(movedTo, lang)}`;
	return `${words.withdrawn} ${sayPeriodIn(parsePeriod(dayOf(withdrawnAt)) as Period, lang)}`;
}

/** What stood here before, newest first, each with the day on which it was corrected. */
function Corrected({ point, unit, lang }: { point: Measurement; unit: string; lang: Lang }) {
	const correctedAt = [point.recordedAt, ...point.corrected.map((one) => one.recordedAt)];
	return (
		<>
			{point.corrected.map((old, index) => (
				<span class="soft small figures__note">
					{indicatorWords[lang].before} <s>{formatValue(lang, old.value, unit)}</s>,{" "}
					{sayCorrected(correctedAt[index] ?? point.recordedAt, lang)}
				</span>
			))}
		</>
	);
}

function sayCorrected(instant: Date, lang: Lang): string {
	const day = parsePeriod(dayOf(instant)) as Period;
	return `${lang === "lv" ? "labots" : "corrected"} ${sayPeriodIn(day, lang)}`;
}

function Baseline({ view, lang, width }: { view: IndicatorView; lang: Lang; width: number }) {
	const { baseline } = view;
	if (!baseline) return null;
	return (
		<tbody>
			<GroupHead width={width}>{indicatorWords[lang].baseline}</GroupHead>
			<SetRow
				year={baseline.year}
				value={baseline.value}
				said={baseline.text}
				unit={view.unit}
				lang={lang}
				width={width}
			/>
		</tbody>
	);
}

function Targets({ view, lang, width }: { view: IndicatorView; lang: Lang; width: number }) {
	const words = indicatorWords[lang];
	return (
		<tbody>
			<GroupHead width={width}>{words.targets}</GroupHead>
			{view.targets.length === 0 ? (
				<tr>
					<td colspan={width}>{words.noTargetLong}</td>
				</tr>
			) : null}
			{view.targets.map((target) => (
				<SetRow
					{...target}
					said={target.overBaseline ? overBaseline : target.said}
					unit={view.unit}
					lang={lang}
					width={width}
				/>
			))}
		</tbody>
	);
}

const overBaseline: Text = { lv: indicatorWords.lv.overBaseline, en: indicatorWords.en.overBaseline };

type SetFigure = {
	year: number | null;
	value: number | null;
	said: Text | null;
	unit: string;
	lang: Lang;
	width: number;
};

/** What was set and not measured: a number, or words where the number would be. */
function SetRow({ year, value, said, unit, lang, width }: SetFigure) {
	const text = said ? <Said text={said} lang={lang} /> : null;
	const rest = width - 2;
	return (
		<tr>
			<th scope="row">{year === null ? "–" : sayPeriod({ year }, lang)}</th>
			{value === null ? (
				<td colspan={width - 1}>{text ?? "–"}</td>
			) : (
				<>
					<td class="n">{formatValue(lang, value, unit)}</td>
					{rest > 0 ? <td colspan={rest}>{text}</td> : null}
				</>
			)}
		</tr>
	);
}

function GroupHead({ width, children }: { width: number; children: Child }) {
	return (
		<tr class="figures__group">
			<th scope="rowgroup" colspan={width}>
				<div class="figures__head">{children}</div>
			</th>
		</tr>
	);
}
