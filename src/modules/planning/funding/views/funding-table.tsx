// One part of a plan's money: years as columns, priorities with their sources as rows; totals computed.
import type { Child } from "hono/jsx";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Mark } from "#ui/mark.tsx";
import { Said, TableBox } from "#ui/parts.tsx";
import { fundingGroupPath } from "../paths.ts";
import {
	addUp,
	type Cell,
	cellOf,
	differenceOf,
	type FundingGroup,
	isOpen,
	moneySources,
	type Part,
	printedTotal,
	type Sum,
	sumDifference,
	sumOf,
	sumOfSource,
	totalOf,
	traineesOf,
	yearsOf,
} from "../rules.ts";
import { formatEuros, fundingWords, quoted, sayDifference, sayEuros } from "../words.ts";

type Props = { groups: FundingGroup[]; part: Part; lang: Lang; editIn?: string | undefined };

export function FundingTable({ groups, part, lang, editIn }: Props) {
	const words = fundingWords[lang];
	const years = yearsOf(groups, part);
	const isAsked = part === "additional";
	return (
		<TableBox label={words[part]}>
			<table class="ds-table table funding">
				<thead>
					<tr>
						<th scope="col">{words.row}</th>
						{years.map((year) => (
							<th scope="col" class="n">
								{year}
							</th>
						))}
						<th scope="col" class="n">
							{words.years}
						</th>
						{isAsked ? <AskedHeads lang={lang} /> : null}
					</tr>
				</thead>
				{groups.map((group) => (
					<GroupRows group={group} part={part} years={years} lang={lang} editIn={editIn} />
				))}
				<tbody class="funding__all">
					<tr class="funding__group">
						<th scope="row">{words.allTogether}</th>
						{years.map((year) => (
							<Amount sum={addUp(groups.map((group) => totalOf(group, part, year)))} lang={lang} />
						))}
						<Amount sum={addUp(groups.map((group) => sumOf(group, part)))} lang={lang} />
						{isAsked ? (
							<>
								<td />
								<td class="n">{formatEuros(lang, traineesOf(groups))}</td>
							</>
						) : null}
					</tr>
					{moneySources.map((source) => (
						<tr class="funding__part">
							<SourceName source={source} lang={lang} />
							{years.map((year) => (
								<Amount sum={sumOfSource(groups, part, source, year)} lang={lang} />
							))}
							<Amount sum={sumOfSource(groups, part, source)} lang={lang} />
							{isAsked ? <td colspan={2} /> : null}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function AskedHeads({ lang }: { lang: Lang }) {
	const words = fundingWords[lang];
	return (
		<>
			<th scope="col" class="n">
				{words.printedSum}
			</th>
			<th scope="col" class="n">
				{words.trainees}
			</th>
		</>
	);
}

type RowsProps = { group: FundingGroup; part: Part; years: number[]; lang: Lang; editIn: string | undefined };

function GroupRows({ group, part, years, lang, editIn }: RowsProps) {
	const differs = years.some((year) => differenceOf(group, part, year));
	const isAsked = part === "additional";
	return (
		<tbody>
			<tr class="funding__group">
				<th scope="row">
					<span class="code">{group.code}</span>
					<Said text={group.title} lang={lang} />
					{editIn ? <EditLink group={group} plan={editIn} lang={lang} /> : null}
				</th>
				{years.map((year) => (
					<Amount sum={totalOf(group, part, year)} lang={lang} />
				))}
				<Amount sum={sumOf(group, part)} lang={lang} />
				{isAsked ? <AskedCells group={group} lang={lang} /> : null}
			</tr>
			{moneySources.map((source) =>
				yearsOf([group], part).some((year) => cellOf(group.rows[source], part, year)) ? (
					<tr class="funding__part">
						<SourceName source={source} lang={lang} />
						{years.map((year) => (
							<Amount sum={cellOf(group.rows[source], part, year)} lang={lang} />
						))}
						<Amount sum={sumOfSource([group], part, source)} lang={lang} />
						{isAsked ? <td colspan={2} /> : null}
					</tr>
				) : null,
			)}
			{differs ? <PrintedRow group={group} part={part} years={years} lang={lang} /> : null}
		</tbody>
	);
}

/** In full where there is room, in short on a narrow screen. */
function SourceName({ source, lang }: { source: "state" | "eu"; lang: Lang }) {
	const words = fundingWords[lang];
	return (
		<th scope="row">
			<span class="funding__full">{words[source]}</span>
			<span class="funding__short">{source === "state" ? words.stateShort : words.euShort}</span>
		</th>
	);
}

function EditLink({ group, plan, lang }: { group: FundingGroup; plan: string; lang: Lang }) {
	return (
		<a class="funding__edit small" href={at(lang, fundingGroupPath(plan, group.code))}>
			{fundingWords[lang].edit}
			<span class="hidden">{`: ${textIn(group.title, lang).text}`}</span>
		</a>
	);
}

/** Where the document's own totals are not what the sources make: its row, with the difference at each year. */
function PrintedRow({ group, part, years, lang }: Omit<RowsProps, "editIn">) {
	return (
		<tr class="funding__printed">
			<th scope="row">{fundingWords[lang].total}</th>
			{years.map((year) => {
				const difference = differenceOf(group, part, year);
				const printed = printedTotal(group, part, year);
				if (!printed) return <td />;
				return (
					<td class="n">
						<CellText cell={printed} lang={lang} />
						{difference ? <DifferenceMark difference={difference} lang={lang} /> : null}
					</td>
				);
			})}
			<td colspan={part === "additional" ? 3 : 1} />
		</tr>
	);
}

function AskedCells({ group, lang }: { group: FundingGroup; lang: Lang }) {
	const words = fundingWords[lang];
	const { printedSum, trainees } = group;
	const difference = sumDifference(group);
	return (
		<>
			<td class="n">
				{printedSum === undefined ? null : formatEuros(lang, printedSum)}
				{difference ? <DifferenceMark difference={difference} lang={lang} /> : null}
				{printedSum !== undefined && !difference ? <Mark shape="check" tone="good" word={words.agrees} /> : null}
			</td>
			<td class="n">{trainees === undefined ? null : formatEuros(lang, trainees)}</td>
		</>
	);
}

type Differing = { printed: Sum; computed: Sum };

export function DifferenceMark({ difference, lang }: { difference: Differing; lang: Lang }): Child {
	const { printed, computed } = difference;
	const word =
		isOpen(printed) || isOpen(computed) ? fundingWords[lang].differs : sayDifference(lang, printed, computed);
	return <Mark shape="swap" tone="warn" word={word} />;
}

function Amount({ sum, lang }: { sum: Cell | undefined; lang: Lang }) {
	return <td class="n">{sum ? <CellText cell={sum} lang={lang} /> : null}</td>;
}

/** An amount; what stands in print where that can be read in several ways. */
function CellText({ cell, lang }: { cell: Cell; lang: Lang }) {
	if (!isOpen(cell)) return <>{formatEuros(lang, cell.least)}</>;
	return (
		<span class="funding__open">
			{sayEuros(lang, cell)}
			{cell.text ? <Mark shape="half" tone="warn" word={quoted(lang, cell.text)} /> : null}
		</span>
	);
}
