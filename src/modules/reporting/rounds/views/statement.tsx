// What an institution says of an item, to be read.
import { parsePeriod, sayPeriod } from "#kernel/period.ts";
import { formatNumber, type Lang } from "#kernel/words.ts";
import { executionWords, statusLabels } from "#modules/planning/index.ts";
import { DayText, Facts, Prose } from "#ui/parts.tsx";
import type { Contribution, DeliverableContribution, IndicatorContribution } from "../form.ts";
import { roundWords } from "../words.ts";

type Props<T> = { said: T; lang: Lang };

export function Statement({ said, kind, lang }: Props<Contribution | null> & { kind: string }) {
	if (!said) return <p class="soft">–</p>;
	return kind === "deliverable" ? (
		<OfDeliverable said={said as DeliverableContribution} lang={lang} />
	) : (
		<OfIndicator said={said as IndicatorContribution} lang={lang} />
	);
}

function OfDeliverable({ said, lang }: Props<DeliverableContribution>) {
	const { status, narrative, achieved, reason, decision } = said;
	return (
		<div class="stack">
			<p>
				<strong>{statusLabels[lang][status]}</strong>
			</p>
			{narrative ? <Prose text={{ lv: narrative }} lang={lang} /> : null}
			{achieved ? (
				<p>
					{executionWords[lang].achieved}: <strong>{achieved}</strong>
				</p>
			) : null}
			{reason ? <p>{[reason, decision].filter(Boolean).join(" – ")}</p> : null}
		</div>
	);
}

function OfIndicator({ said, lang }: Props<IndicatorContribution>) {
	const words = roundWords[lang];
	const { period, value, published, numerator, denominator, n, note, statement, noData } = said;
	const known = period ? parsePeriod(period) : undefined;
	const numbers: [string, number | undefined][] = [
		[words.numerator, numerator],
		[words.denominator, denominator],
		[words.n, n],
	];
	const rows = numbers.flatMap(([label, number]): [string, string][] =>
		number === undefined ? [] : [[label, formatNumber(lang, number, 6)]],
	);
	return (
		<div class="stack">
			{value === undefined ? null : (
				<p class="big">
					{formatNumber(lang, value, 6)} <span class="soft small">{known ? sayPeriod(known, lang) : period}</span>
				</p>
			)}
			<Facts
				rows={[...rows, ...(published ? [[words.publishedOn, <DayText day={published} lang={lang} />] as never] : [])]}
			/>
			{statement ? <Prose text={{ lv: statement }} lang={lang} /> : null}
			{note ? <p>{note}</p> : null}
			{noData ? (
				<p>
					{words.noData}: {noData}
				</p>
			) : null}
		</div>
	);
}
