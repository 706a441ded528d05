// How far the deliverables of all running plans are: three figures, the bar, and what was counted.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { executionShares, type Tally } from "#modules/planning/index.ts";
import { at, withQuery } from "#ui/address.ts";
import { DayText, ShareBar } from "#ui/parts.tsx";
import { frontWords, sayCounted } from "../words.ts";

type Props = {
	tally: Tally;
	/** Plans that have deliverables; with a single one its figures lead to its filtered page. */
	plans: readonly string[];
	asOf: string;
	asked: string | undefined;
	lang: Lang;
};

const filters = {
	done: { status: "done" },
	in_progress: { status: "in_progress" },
	delayed: { delayed: "1" },
	not_started: { status: "not_started" },
	lost_relevance: { status: "lost_relevance" },
};

export function Shares({ tally, plans, asOf, asked, lang }: Props) {
	const words = frontWords[lang];
	const labels = {
		done: words.done,
		in_progress: words.onTime,
		delayed: words.late,
		not_started: words.waiting,
		lost_relevance: words.lost,
	};
	const shares = executionShares(tally, lang);
	const [only] = plans.length === 1 ? plans : [];
	const href = (key: keyof typeof filters) =>
		only === undefined
			? undefined
			: `${at(lang, withQuery(`/plani/${encodeURIComponent(only)}`, { ...filters[key], as_of: asked }))}#izpilde`;
	return (
		<>
			<ul class="counts shares">
				{shares.map(({ key, count }) =>
					count > 0 || key === "done" ? (
						<li class={`shares__${key}`}>
							<span class="big">
								{formatNumber(lang, (count * 100) / tally.total, 0)}
								{"\u00a0"}%
							</span>
							<span>
								{href(key) ? <a href={href(key)}>{labels[key]}</a> : labels[key]}
								<span class="soft small">
									{" "}
									{formatNumber(lang, count)} {words.of} {formatNumber(lang, tally.total)}
								</span>
							</span>
						</li>
					) : null,
				)}
			</ul>
			<ShareBar label={words.execution} shares={shares} />
			<p class="soft small">
				{words.counted} {sayCounted(lang, tally.total, plans.length)}; <DayText day={asOf} lang={lang} />.{" "}
				{words.rounded}
			</p>
		</>
	);
}
