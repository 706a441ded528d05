import { formatInstant, type Lang } from "#kernel/words.ts";
import type { NewsHead } from "../queries.ts";
import { newsWords } from "../words.ts";

const colours = { draft: "neutral", scheduled: "info", published: "success", withdrawn: "warning" } as const;

export function StateMark({ item, lang }: { item: Pick<NewsHead, "state" | "publishAt">; lang: Lang }) {
	const words = newsWords[lang];
	const labels = {
		draft: words.stateDraft,
		scheduled: words.stateScheduled,
		published: words.statePublished,
		withdrawn: words.stateWithdrawn,
	};
	const when = item.state === "scheduled" && item.publishAt ? `: ${formatInstant(lang, item.publishAt)}` : "";
	return (
		<span class="ds-tag" data-color={colours[item.state]}>
			{labels[item.state]}
			{when}
		</span>
	);
}
