import type { Lang } from "#kernel/words.ts";
import { at } from "./address.ts";
import { uiWords } from "./words.ts";

/** A plain form: what it asks stands in the address. */
export function SearchBox({ lang, id = "meklet" }: { lang: Lang; id?: string }) {
	const words = uiWords[lang];
	return (
		<search>
			<form class="search-box" method="get" action={at(lang, "/meklet")}>
				<label for={id}>{words.searchLabel}</label>
				<div class="search-box__row">
					<input class="ds-input" type="search" id={id} name="q" maxlength={200} autocomplete="off" required />
					<button type="submit" class="ds-button">
						{words.search}
					</button>
				</div>
			</form>
		</search>
	);
}
