import type { Lang } from "#kernel/words.ts";
import { at } from "./address.ts";
import { uiWords } from "./words.ts";

/** A plain form: what it asks stands in the address. */
type Props = {
	lang: Lang;
	id?: string;
	label?: string;
	value?: string;
	/** What else stays in the address. */
	keep?: Record<string, string>;
};

export function SearchBox({ lang, id = "meklet", label, value, keep = {} }: Props) {
	const words = uiWords[lang];
	return (
		<search>
			<form class="search-box" method="get" action={at(lang, "/meklet")}>
				<label for={id}>{label ?? words.searchLabel}</label>
				{Object.entries(keep).map(([name, kept]) => (
					<input type="hidden" name={name} value={kept} />
				))}
				<div class="search-box__row">
					<input
						class="ds-input"
						type="search"
						id={id}
						name="q"
						value={value}
						maxlength={300}
						autocomplete="off"
						required
					/>
					<button type="submit" class="ds-button">
						{words.search}
					</button>
				</div>
			</form>
		</search>
	);
}
