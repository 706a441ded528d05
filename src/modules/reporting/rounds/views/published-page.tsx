// What anybody sees of a round whose report is published: its files, and what was corrected since.
import { textIn } from "#kernel/words.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Said } from "#ui/parts.tsx";
import type { Published } from "../queries.ts";
import { roundWords } from "../words.ts";
import { Documents, Errata } from "./report-parts.tsx";

export function PublishedPage({ frame, published }: { frame: Frame; published: Published }) {
	const { lang } = frame;
	const { plan, cutOff } = published.round;
	const words = roundWords[lang];
	return (
		<Page frame={frame} title={`${words.documents}: ${textIn(plan.title, lang).text}`}>
			<div class="head">
				<p class="soft">{words.documents}</p>
				<h1>
					<Said text={plan.title} lang={lang} />
				</h1>
				<Facts rows={[[words.cutOff, <DayText day={cutOff} lang={lang} />]]} />
			</div>
			<Documents view={published} lang={lang} />
			<Errata view={published} lang={lang} />
		</Page>
	);
}
