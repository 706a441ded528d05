// What was recorded wrongly: what stood, what stands now, when each was recorded, and why.
import { formatInstant, type Lang } from "#kernel/words.ts";
import { TableBox } from "#ui/parts.tsx";
import type { Correction } from "../queries.ts";
import type { CorrectedFact } from "../tables.ts";
import type { InstitutionView } from "../view-model.ts";
import { actWords } from "../words.ts";

export function Corrections({ view, lang }: { view: InstitutionView; lang: Lang }) {
	const words = actWords[lang];
	if (view.corrections.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="labojumi">
			<h2 id="labojumi">{words.corrections}</h2>
			<TableBox label={words.corrections}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.correctedOn}</th>
							<th scope="col">{words.was}</th>
							<th scope="col">{words.is}</th>
							<th scope="col">{words.reason}</th>
						</tr>
					</thead>
					<tbody>
						{view.corrections.map((one) => (
							<Row one={one} lang={lang} />
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function Row({ one, lang }: { one: Correction; lang: Lang }) {
	const words = actWords[lang];
	return (
		<tr>
			<th scope="row">{formatInstant(lang, one.recordedAt)}</th>
			<td data-label={words.was}>
				{sayFact(one.before, lang)}
				{one.recordedBefore ? (
					<span class="soft small block">
						{words.recordedOn} {formatInstant(lang, one.recordedBefore)}
					</span>
				) : null}
			</td>
			<td data-label={words.is}>{sayFact(one.after, lang)}</td>
			<td data-label={words.reason}>{one.reason}</td>
		</tr>
	);
}

/** "VTC nosaukums, 2023-03-01 – …, VK" */
function sayFact({ unit, name, parent, from, to, successor, act }: CorrectedFact, lang: Lang): string {
	const days = from || to ? `${from ?? ""}–${to ?? ""}` : undefined;
	const said = [unit, name && (name[lang] ?? name.lv), parent, days, successor, act];
	return said.filter(Boolean).join(", ") || "–";
}
