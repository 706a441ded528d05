// Where two people wrote in one item, or it was closed meanwhile: what stands now, and what was typed.
import { formatInstant, type Lang } from "#kernel/words.ts";
import { Notice } from "#ui/parts.tsx";
import type { ItemFacts } from "../item-facts.ts";
import { roundWords } from "../words.ts";
import { Statement } from "./statement.tsx";

type Props = { facts: ItemFacts; lang: Lang };

/** The second of two is shown what the first has saved. */
export function Conflicting({ facts, lang }: Props) {
	const { meanwhile, item } = facts;
	if (!meanwhile) return null;
	const words = roundWords[lang];
	return (
		<section class="notice ds-alert" data-color="warning" aria-labelledby="tagad-saglabats">
			<h2 id="tagad-saglabats" class="aside__title">
				{words.meanwhile}
			</h2>
			{meanwhile.by && meanwhile.at ? (
				<p class="soft small">
					{words.meanwhileBy} {meanwhile.by}, {formatInstant(lang, meanwhile.at)}
				</p>
			) : null}
			<p>{words.meanwhileLead}</p>
			<Statement said={meanwhile.contribution} kind={item.kind} lang={lang} />
		</section>
	);
}

/** Nobody loses a text because a list was handed in or a round closed while it was written. */
export function Unsaved({ facts, lang }: Props) {
	const typed = Object.entries(facts.unsaved ?? {}).filter(([name, text]) => name !== "revision" && text.trim() !== "");
	if (typed.length === 0) return null;
	const words = roundWords[lang];
	return (
		<Notice tone="warning" title={words.unsaved}>
			<p>{words.copyIt}</p>
			{typed.map(([, text]) => (
				<p class="unsaved">{text}</p>
			))}
		</Notice>
	);
}
