import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type ImportShown, isAsked } from "../shown.ts";
import { importWords, sayAccept, sayVersion } from "../words.ts";

/** The form says what the person saw, so that nothing else can be accepted in its place. */
export function Decision({ shown, lang }: { shown: ImportShown; lang: Lang }) {
	const words = importWords[lang];
	return (
		<section class="stack decision" aria-labelledby="lemums">
			<h2 id="lemums">{words.decide}</h2>
			{shown.answer.changes.length > 0 ? <p>{sayVersion(lang, shown.answer.version)}</p> : null}
			<p>{words.decideHelp}</p>
			{isAsked(shown) ? <p>{words.answerFirst}</p> : null}
			<form method="post" action={at(lang, `/importi/${shown.id}/lemums`)} class="actions">
				<input type="hidden" name="seen" value={shown.seen} />
				{isAsked(shown) ? null : (
					<button type="submit" name="decision" value="accept" class="ds-button" data-variant="primary">
						{sayAccept(lang, shown.answer.changes.length)}
					</button>
				)}
				<button type="submit" name="decision" value="discard" class="ds-button" data-variant="secondary">
					{words.discard}
				</button>
			</form>
		</section>
	);
}
