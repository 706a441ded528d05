// A plan's money in short, for its first page: each year by source, with the way to the whole table.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { BarRows } from "#ui/bar-rows.tsx";
import { fundingPath } from "../paths.ts";
import {
	addUp,
	type FundingRow,
	groupFunding,
	moneySources,
	type Part,
	parts,
	type Sum,
	sumOfSource,
	totalOf,
	yearsOf,
} from "../rules.ts";
import { fundingWords, sayEuros } from "../words.ts";

type Props = { plan: string; rows: readonly FundingRow[]; asked: string | undefined; lang: Lang };

export function FundingYears({ plan, rows, asked, lang }: Props) {
	if (rows.length === 0) return null;
	const words = fundingWords[lang];
	return (
		<section class="stack" aria-labelledby="finansejums">
			<h2 id="finansejums">{words.bySource}</h2>
			{parts.map((part) => (
				<PartYears part={part} rows={rows} lang={lang} />
			))}
			<p>
				<a href={at(lang, withQuery(fundingPath(plan), { as_of: asked }))}>{words.wholeTable}</a>
			</p>
		</section>
	);
}

function PartYears({ part, rows, lang }: { part: Part; rows: readonly FundingRow[]; lang: Lang }) {
	const words = fundingWords[lang];
	const groups = groupFunding(rows);
	const years = yearsOf(groups, part);
	if (years.length === 0) return null;
	const say = (sum: Sum | undefined) => (sum ? sayEuros(lang, sum) : "–");
	return (
		<BarRows
			label={words[part]}
			bar={words[part]}
			columns={[words.year, words.stateShort, words.euShort, words.allTogether]}
			rows={years.map((year) => {
				const sums = moneySources.map((source) => sumOfSource(groups, part, source, year));
				const total = addUp(groups.map((group) => totalOf(group, part, year)));
				return {
					head: String(year),
					parts: moneySources.map((source, index) => ({
						key: `money-${source}`,
						label: `${source === "state" ? words.stateShort : words.euShort} ${say(sums[index])}`,
						amount: sums[index]?.least ?? 0,
					})),
					cells: [...sums.map(say), say(total)],
				};
			})}
		/>
	);
}
