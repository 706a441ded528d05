// What became public, day by day, the newest first.
import { dayOf } from "#kernel/clock.ts";
import type { Told } from "#kernel/publication/queries.ts";
import { changeWords, publicationKinds } from "#kernel/publication/words.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayText, Said } from "#ui/parts.tsx";

export function LogList({ told, lang, level }: { told: readonly Told[]; lang: Lang; level: 2 | 3 }) {
	const Heading = level === 2 ? "h2" : "h3";
	return (
		<div class="change-log">
			{[...Map.groupBy(told, (one) => dayOf(one.at))].map(([day, ofDay]) => (
				<section>
					<Heading>
						<DayText day={day} lang={lang} />
					</Heading>
					<ul>
						{[...Map.groupBy(ofDay, (one) => one.path).values()].map((ofPage) => (
							<OnePage told={ofPage} lang={lang} />
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

/** What happened to one page in a day, once: the newest title, every word, every sentence. */
function OnePage({ told, lang }: { told: readonly Told[]; lang: Lang }) {
	const [newest] = told;
	if (!newest) return null;
	const words = [...new Set(told.map((one) => changeWords[lang][one.change]))];
	const said = [...new Map(told.flatMap((one) => (one.said ? [[one.said.lv, one.said] as const] : []))).values()];
	return (
		<li>
			<span class="soft small">{publicationKinds[lang][newest.kind]}</span>
			<a href={at(lang, newest.path)}>
				<Said text={newest.title} lang={lang} />
			</a>
			<span>{words.join(", ")}</span>
			{said.map((text) => (
				<span class="soft">
					<Said text={text} lang={lang} />
				</span>
			))}
		</li>
	);
}
