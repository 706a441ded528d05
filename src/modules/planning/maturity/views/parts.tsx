// Small things that the pages of maturity share.
import type { Lang } from "#kernel/words.ts";
import { Mark } from "#ui/mark.tsx";
import type { Assessment } from "../queries.ts";
import { assessmentStateWords, maturityWords } from "../words.ts";

export function StateMark({ state, lang }: { state: Assessment["state"]; lang: Lang }) {
	const word = assessmentStateWords[lang][state];
	if (state === "accepted") return <Mark shape="check" tone="good" word={word} />;
	if (state === "submitted") return <Mark shape="half" tone="going" word={word} />;
	return <Mark shape="dots" tone="idle" word={word} />;
}

/** The level as a figure, with its state where it is not accepted yet; a draft has none. */
export function Grade({ assessment, lang }: { assessment: Assessment | undefined; lang: Lang }) {
	const words = maturityWords[lang];
	if (!assessment) return <span class="soft">{words.notAssessed}</span>;
	return (
		<span class="grade">
			{assessment.state === "draft" ? null : (
				<strong class="num">{assessment.level === null ? words.noLevel : assessment.level}</strong>
			)}
			{assessment.state === "accepted" ? null : <StateMark state={assessment.state} lang={lang} />}
		</span>
	);
}
