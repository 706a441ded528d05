import type { Marked } from "#kernel/search/marks.ts";
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { institutionKindWords } from "#modules/directory/index.ts";
import { elementKindWords, planKindWords } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import type { Hit, Reason } from "../view-model.ts";
import { searchWords } from "../words.ts";

type Props = { lang: Lang; hits: readonly Hit[]; plans: ReadonlyMap<string, Text> };

export function HitList({ lang, hits, plans }: Props) {
	return (
		<ol class="hits">
			{hits.map((hit) => (
				<li class="hit">
					<h3 class="hit__title">
						<a href={at(lang, hit.path)}>
							<Pieces marked={hit.title} lang={lang} />
						</a>
					</h3>
					<p class="hit__about soft small">
						{aboutOf(hit, lang, plans.get(hit.plan ?? ""))}
						{hit.audience === "officials" ? (
							<>
								{" "}
								<span class="mark">{searchWords[lang].unpublished}</span>
							</>
						) : null}
					</p>
					{hit.body.pieces.length > 0 ? (
						<p class="hit__text">
							<Pieces marked={hit.body} lang={lang} />
						</p>
					) : null}
					<p class="hit__why soft small">{hit.reasons.map((reason) => sayReason(reason, lang)).join(" · ")}</p>
				</li>
			))}
		</ol>
	);
}

function Pieces({ marked, lang }: { marked: Marked & { lang: Lang }; lang: Lang }) {
	return (
		<span lang={marked.lang === lang ? undefined : marked.lang}>
			{marked.pieces.map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))}
		</span>
	);
}

const kindWords = {
	plan: planKindWords,
	element: elementKindWords,
	task: elementKindWords,
	institution: institutionKindWords,
};

/** What it is, its code, and the plan that it belongs to. */
function aboutOf(hit: Hit, lang: Lang, plan: Text | undefined): string {
	const labels = kindWords[hit.kind as keyof typeof kindWords]?.[lang] as Record<string, string> | undefined;
	const label = labels?.[hit.detail ?? ""];
	// An item of news has no code that anybody would type, only an address.
	const code = hit.kind === "news" ? undefined : hit.code.split("/").at(-1);
	return [label, code, plan && textIn(plan, lang).text].filter(Boolean).join(" · ");
}

function sayReason(reason: Reason, lang: Lang): string {
	const said = searchWords[lang][reason.why];
	return "words" in reason ? `${said}: ${reason.words.join(", ")}` : said;
}
