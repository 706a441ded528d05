import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { examples, searchWords } from "../words.ts";

export function NothingAsked({ lang }: { lang: Lang }) {
	const words = searchWords[lang];
	return (
		<div class="stack">
			<p>{words.nothingAsked}</p>
			<p>
				{words.tryThis}:{" "}
				{examples[lang].map((example, index) => (
					<>
						{index > 0 ? " · " : ""}
						<a href={at(lang, withQuery("/meklet", { q: example }))}>{example}</a>
					</>
				))}
			</p>
		</div>
	);
}

export function NothingFound({ lang, text }: { lang: Lang; text: string }) {
	const words = searchWords[lang];
	const lists = [
		{ label: words.plans, path: "/plani" },
		{ label: words.indicators, path: "/raditaji" },
		{ label: words.institutions, path: "/iestades" },
	];
	return (
		<div class="stack">
			<p role="status">
				<strong>{words.nothingFound}</strong>: {text}
			</p>
			<ul>
				{words.hints.slice(0, -1).map((hint) => (
					<li>{hint}</li>
				))}
				<li>
					{words.hints.at(-1)}{" "}
					{lists.map((list, index) => (
						<>
							{index > 0 ? ", " : ""}
							<a href={at(lang, list.path)}>{list.label}</a>
						</>
					))}
				</li>
			</ul>
		</div>
	);
}
