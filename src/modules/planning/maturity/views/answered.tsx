// One answer, with what proves it.
import type { Lang } from "#kernel/words.ts";
import { Icon } from "#ui/icon.tsx";
import type { Answer } from "../rules.ts";
import { maturityWords } from "../words.ts";

export function Answered({ answer, lang }: { answer: Answer | undefined; lang: Lang }) {
	const words = maturityWords[lang];
	if (!answer || answer.holds === null) return <span class="soft">{words.unanswered}</span>;
	return (
		<>
			<span class={answer.holds ? "answer answer--yes" : "answer answer--no"}>
				<Icon shape={answer.holds ? "check" : "cross"} /> {answer.holds ? words.holds : words.holdsNot}
			</span>
			{answer.evidence ? <p class="small">{answer.evidence}</p> : null}
			{answer.link ? (
				<p class="small">
					<a href={answer.link} rel="noreferrer">
						{words.evidence}
					</a>
				</p>
			) : null}
		</>
	);
}
