// What came of a round: the report's files, and what was found wrong in them afterwards.
import { formatDay, type Lang } from "#kernel/words.ts";
import { roundPath } from "../paths.ts";
import type { RoundView } from "../queries.ts";
import { roundWords } from "../words.ts";

export function Documents({ view, lang }: { view: Pick<RoundView, "round">; lang: Lang }) {
	const words = roundWords[lang];
	const { round } = view;
	if (!round.documents) return null;
	return (
		<section class="stack" aria-labelledby="dokumenti">
			<h2 id="dokumenti">{words.documents}</h2>
			{round.reference ? (
				<p>
					{words.published}: {round.reference.protocol}, {formatDay(lang, round.reference.date)}
				</p>
			) : null}
			<ul class="plain">
				{ownLanguageFirst(Object.entries(round.documents), lang).map(([name, hash]) => (
					<li>
						<a href={`${roundPath(round.id)}/dokumenti/${name}`}>{name.replace("-", ", ").toUpperCase()}</a>{" "}
						<span class="soft small">
							{words.checksum} SHA-256 <code title={hash}>{hash.slice(0, 16)}…</code>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Names end in the language: "docx-lv". */
const ownLanguageFirst = (files: [name: string, hash: string][], lang: Lang) =>
	files.toSorted(([a], [b]) => Number(b.endsWith(lang)) - Number(a.endsWith(lang)));

export function Errata({ view, lang }: { view: Pick<RoundView, "errata">; lang: Lang }) {
	const words = roundWords[lang];
	if (view.errata.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="labojumi">
			<h2 id="labojumi">{words.errata}</h2>
			<ul class="timeline">
				{view.errata.map((one) => (
					<li>
						<strong>{one.place}</strong>
						<span>
							<del>{one.wasSaid}</del> → <ins>{one.isRight}</ins>
						</span>
						<span class="soft small">{one.reason}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
