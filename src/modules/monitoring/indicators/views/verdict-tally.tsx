// How many indicators have which verdict: a drawn bar, and the same as marks with numbers.
import type { Lang } from "#kernel/words.ts";
import { formatNumber } from "#kernel/words.ts";
import { ShareBar } from "#ui/parts.tsx";
import type { IndicatorView } from "../queries.ts";
import { tallyVerdicts, type VerdictStatus, verdictStatuses } from "../rules.ts";
import { verdictLabels } from "../verdict-words.ts";
import { indicatorWords } from "../words.ts";
import { VerdictMark } from "./verdict-mark.tsx";

type Props = {
	views: readonly IndicatorView[];
	lang: Lang;
	/** Where the indicators of one verdict are listed. */
	hrefOf: (status: VerdictStatus) => string;
	chosen?: VerdictStatus | undefined;
};

export function VerdictTally({ views, lang, hrefOf, chosen }: Props) {
	const counts = tallyVerdicts(views.map((view) => view.verdict));
	const there = verdictStatuses.filter((status) => counts[status] > 0);
	const shares = there.map((status) => ({
		key: `verdict-${status}`,
		label: verdictLabels[lang][status],
		count: counts[status],
	}));
	return (
		<div class="stack">
			<ShareBar shares={shares} label={indicatorWords[lang].verdicts} />
			<ul class="tally">
				{there.map((status) => (
					<li>
						<a href={hrefOf(status)} aria-current={status === chosen ? "true" : undefined}>
							<strong class="num">{formatNumber(lang, counts[status])}</strong>
							<VerdictMark status={status} lang={lang} />
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
