import { formatDay } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Said } from "#ui/parts.tsx";
import { roundPath, roundsPath } from "../paths.ts";
import type { listRounds } from "../queries.ts";
import { countItems, roundStateWords, roundWords } from "../words.ts";
import { RoundBar } from "./parts.tsx";

type Props = { frame: Frame; rounds: Awaited<ReturnType<typeof listRounds>>; mayOpen: boolean };

export function RoundListPage({ frame, rounds, mayOpen }: Props) {
	const { lang } = frame;
	const words = roundWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				{mayOpen ? (
					<p class="actions">
						<a class="ds-button" href={at(lang, `${roundsPath}/jauna`)}>
							{words.open}
						</a>
					</p>
				) : null}
			</div>
			{rounds.length === 0 ? <p>{words.none}</p> : null}
			<ul class="plan-cards">
				{rounds.map((round) => (
					<li class="tile plan-card">
						<p class="soft small">
							{roundStateWords[lang][round.state]} · {words.cutOff}: {formatDay(lang, round.cutOff)}
						</p>
						<h2 class="plan-card__title">
							<a href={at(lang, roundPath(round.id))}>
								<Said text={round.plan.title} lang={lang} />
							</a>
						</h2>
						<RoundBar tally={round.tally} lang={lang} />
						<p class="small">
							{countItems(lang, round.tally.total)} · {words.due}: {formatDay(lang, round.due)}
						</p>
					</li>
				))}
			</ul>
		</Page>
	);
}
