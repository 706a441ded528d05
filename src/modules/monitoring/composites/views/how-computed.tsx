// How a composite is computed: the formula, its components, and the periods for which one of them is missing.
import { periodCode, sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Said, TableBox } from "#ui/parts.tsx";
import { indicatorPath } from "../../indicators/paths.ts";
import { formatValue } from "../../indicators/units.ts";
import type { CompositeView } from "../queries.ts";
import { compositeWords } from "../words.ts";

export function HowComputed({ composite, lang }: { composite: CompositeView; lang: Lang }) {
	const words = compositeWords[lang];
	return (
		<section class="stack" id="aprekins">
			<h2>{words.heading}</h2>
			<p class="soft">{words.lead}</p>
			<p>
				{words.formula}: <code>{composite.formula}</code>
			</p>
			<TableBox label={words.heading}>
				<table class="ds-table table" data-color="neutral">
					<caption class="hidden">{words.heading}</caption>
					<thead>
						<tr>
							<th scope="col">{words.component}</th>
							<th scope="col">{words.name}</th>
							<th scope="col">{words.latest}</th>
						</tr>
					</thead>
					<tbody>
						{composite.components.map((part) => (
							<tr>
								<th scope="row">
									<a href={at(lang, indicatorPath(part.code))}>
										<Said text={part.title} lang={lang} />
									</a>
								</th>
								<td>
									<code>{part.name}</code>
								</td>
								<td>
									{part.latest ? (
										<>
											<strong class="num nowrap">{formatValue(lang, part.latest.value, part.unit)}</strong>{" "}
											<span class="soft small">{sayPeriod(part.latest.period, lang)}</span>
										</>
									) : (
										<span class="soft">{words.none}</span>
									)}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{composite.gaps.length > 0 ? (
				<>
					<h3>{words.gaps}</h3>
					<ul>
						{composite.gaps.map(({ period, missing }) => (
							<li id={`trukst-${periodCode(period)}`}>
								{sayPeriod(period, lang)}: {words.lacks} {missing.join(", ")}
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}
