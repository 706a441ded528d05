// The breakdowns of an indicator on its page: a table for each, groups down, periods across.
import { periodCode, sayPeriod } from "#kernel/period.ts";
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { formatValue, sayChange } from "../../indicators/units.ts";
import { VerdictMark } from "../../indicators/views/verdict-mark.tsx";
import { valuesPath } from "../paths.ts";
import type { ShownBreakdown, ShownCell } from "../shown.ts";
import { breakdownWords, dimensionWords } from "../words.ts";

type Props = {
	breakdowns: ShownBreakdown[];
	indicator: { code: string; unit: string };
	lang: Lang;
	mayRecord: boolean;
};

export function BreakdownTables({ breakdowns, indicator, lang, mayRecord }: Props) {
	if (breakdowns.length === 0) return null;
	const words = breakdownWords[lang];
	return (
		<section class="stack" id="dalijumi">
			<h2>{words.breakdowns}</h2>
			{breakdowns.map((breakdown) => (
				<>
					<h3>{dimensionWords[lang][breakdown.dimension]}</h3>
					<BreakdownTable breakdown={breakdown} unit={indicator.unit} lang={lang} />
					{breakdown.makesTotal ? <p class="soft small">{words.computedHere}</p> : null}
					{breakdown.groups.some((group) => group.cells.some((cell) => cell.kind === "hidden")) ? (
						<p class="soft small">{words.hiddenNote(breakdown.least)}</p>
					) : null}
					{mayRecord ? (
						<p>
							<a href={at(lang, valuesPath(indicator.code, breakdown.dimension))}>{words.record}</a>
						</p>
					) : null}
				</>
			))}
		</section>
	);
}

function BreakdownTable({ breakdown, unit, lang }: { breakdown: ShownBreakdown; unit: string; lang: Lang }) {
	const words = breakdownWords[lang];
	const label = dimensionWords[lang][breakdown.dimension];
	const hasTargets = breakdown.groups.some((group) => group.targets.length > 0);
	const hasVerdicts = breakdown.groups.some((group) => group.status !== null);
	const after = Number(hasTargets) + Number(hasVerdicts);
	return (
		<TableBox label={label}>
			<table class="ds-table table figures" data-color="neutral">
				<caption class="hidden">{label}</caption>
				<thead>
					<tr>
						<th scope="col">{words.group}</th>
						{breakdown.periods.map((period) => (
							<th scope="col" class="n">
								{sayPeriod(period, lang)}
							</th>
						))}
						{hasTargets ? <th scope="col">{words.target}</th> : null}
						{hasVerdicts ? <th scope="col">{words.verdict}</th> : null}
					</tr>
				</thead>
				<tbody>
					{breakdown.groups.map((group) => (
						<tr>
							<th scope="row">
								<Said text={group.name} lang={lang} />
							</th>
							{group.cells.map((cell) => (
								<td class="n">
									<Cell cell={cell} unit={unit} lang={lang} />
								</td>
							))}
							{hasTargets ? (
								<td class="nowrap">
									{group.targets
										.map(({ year, value }) => `${formatValue(lang, value, unit)} (${sayPeriod({ year }, lang)})`)
										.join(", ")}
								</td>
							) : null}
							{hasVerdicts ? <td>{group.status ? <VerdictMark status={group.status} lang={lang} /> : null}</td> : null}
						</tr>
					))}
				</tbody>
				{breakdown.periods.length > 0 ? <Wholes breakdown={breakdown} unit={unit} lang={lang} after={after} /> : null}
			</table>
		</TableBox>
	);
}

function Cell({ cell, unit, lang }: { cell: ShownCell; unit: string; lang: Lang }) {
	const words = breakdownWords[lang];
	if (cell.kind === "missing") return <span class="soft">{words.missing}</span>;
	if (cell.kind === "hidden") return <span class="soft">{words.hidden}</span>;
	return (
		<>
			<span class="nowrap">{formatValue(lang, cell.value, unit)}</span>
			{cell.n === null ? null : <span class="soft small figures__note">n = {formatNumber(lang, cell.n)}</span>}
			{cell.small ? <span class="soft small figures__note">{words.small}</span> : null}
		</>
	);
}

type WholesProps = { breakdown: ShownBreakdown; unit: string; lang: Lang; after: number };

/** The whole of the groups; beside it, where it is entered by itself, the indicator's own value and the difference. */
function Wholes({ breakdown, unit, lang, after }: WholesProps) {
	const words = breakdownWords[lang];
	const rows: [label: string, said: (whole: ShownBreakdown["wholes"][number]) => string][] = [
		[
			breakdown.how === "sum" ? words.sum : words.mean,
			({ ofGroups }) => (ofGroups === null ? words.noWhole : formatValue(lang, ofGroups, unit)),
		],
	];
	if (!breakdown.makesTotal) {
		rows.push([words.own, ({ own }) => (own === null ? words.missing : formatValue(lang, own, unit))]);
		rows.push([words.difference, ({ difference }) => (difference === null ? "–" : sayChange(lang, difference, unit))]);
	}
	return (
		<tfoot>
			{rows.map(([label, said]) => (
				<tr>
					<th scope="row">{label}</th>
					{breakdown.wholes.map((whole, index) => (
						<td class="n" data-period={periodCode(breakdown.periods[index] ?? { year: 0 })}>
							{said(whole)}
						</td>
					))}
					{after > 0 ? <td colspan={after} /> : null}
				</tr>
			))}
		</tfoot>
	);
}
