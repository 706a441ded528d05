import { formatNumber, type Lang } from "#kernel/words.ts";
import { ShareBar } from "#ui/parts.tsx";
import type { Tally } from "../rules.ts";
import { executionShares } from "../shares.ts";
import { executionWords, stateLabels, statusLabels } from "../words.ts";

/** How the deliverables are divided: done, in progress, delayed, not started, lost relevance. Each counts once. */
export function ExecutionBar({ tally, lang }: { tally: Tally; lang: Lang }) {
	return <ShareBar label={executionWords[lang].execution} shares={executionShares(tally, lang)} />;
}

/** The figures beside the bar, as the page's heroes. */
export function ExecutionCounts({ tally, lang }: { tally: Tally; lang: Lang }) {
	const labels = statusLabels[lang];
	const shown = [
		{ label: executionWords[lang].total, count: tally.total },
		{ label: labels.done, count: tally.done },
		{ label: labels.in_progress, count: tally.in_progress },
		{ label: labels.not_started, count: tally.not_started },
		{ label: labels.lost_relevance, count: tally.lost_relevance },
	].filter((one, index) => index === 0 || one.count > 0);
	return (
		<ul class="counts">
			{shown.map((one) => (
				<li>
					<span class="big">{formatNumber(lang, one.count)}</span>
					<span class="soft">{one.label}</span>
				</li>
			))}
			<li class={tally.delayed > 0 ? "counts__late" : ""}>
				<span class="big">{formatNumber(lang, tally.delayed)}</span>
				<span class="soft">{stateLabels[lang].delayed}</span>
			</li>
		</ul>
	);
}
