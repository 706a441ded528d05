// What each institution of a group says, for whoever sums it up and decides.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { ItemFacts } from "../item-facts.ts";
import { matrixWords } from "../matrix-words.ts";
import { itemPath } from "../paths.ts";
import { ItemMark } from "./parts.tsx";
import { Statement } from "./statement.tsx";

export function GroupParts({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { parts, round, item } = facts;
	if (parts.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="dalas">
			<h2 id="dalas">{matrixWords[lang].parts}</h2>
			<ul class="plain stack">
				{parts.map((part) => (
					<li class="group-part">
						<p>
							<a href={at(lang, itemPath(round.id, part.id))}>
								{part.institution.code} – {textIn(part.institution.name, lang).text}
							</a>{" "}
							<ItemMark state={part.state} lang={lang} />
						</p>
						<Statement said={part.contribution} kind={item.kind} lang={lang} />
					</li>
				))}
			</ul>
		</section>
	);
}
