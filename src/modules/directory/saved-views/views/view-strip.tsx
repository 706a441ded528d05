// Above a list: a person's own views of it, and keeping what is shown now.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { newViewPath, viewsPath } from "../paths.ts";
import type { SavedView } from "../queries.ts";
import { writeAddress } from "../rules.ts";
import { viewWords } from "../words.ts";

/** `query` is the known part of what is asked for now. */
type Props = { views: SavedView[]; path: string; query: string; lang: Lang };

export function ViewStrip({ views, path, query, lang }: Props) {
	const words = viewWords[lang];
	const isKept = views.some((view) => view.query === query);
	return (
		<nav class="view-strip" aria-label={words.title}>
			{views.length > 0 ? (
				<>
					<span class="soft">{words.mine}:</span>
					<ul>
						{views.map((view) => (
							<li>
								<a href={at(lang, writeAddress(view))} aria-current={view.query === query ? "page" : undefined}>
									{view.name}
								</a>
							</li>
						))}
						{query === "" ? null : (
							<li>
								<a href={at(lang, path)}>{words.showAll}</a>
							</li>
						)}
					</ul>
				</>
			) : null}
			{isKept ? (
				<a href={at(lang, viewsPath)}>{words.manage}</a>
			) : (
				<a href={at(lang, withQuery(newViewPath, { adrese: writeAddress({ path, query }) }))}>{words.keepThis}</a>
			)}
		</nav>
	);
}
