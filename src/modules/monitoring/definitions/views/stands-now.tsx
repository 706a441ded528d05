// What another person has saved meanwhile, beside what was typed.
import { sayPeriod } from "#kernel/period.ts";
import type { Lang, Text } from "#kernel/words.ts";
import { Facts, Said } from "#ui/parts.tsx";
import type { IndicatorView } from "../../indicators/queries.ts";
import { formatValue, unitName } from "../../indicators/units.ts";
import { directionWords, indicatorWords } from "../../indicators/words.ts";
import { definitionWords } from "../words.ts";

export function StandsNow({ view, lang }: { view: IndicatorView; lang: Lang }) {
	const words = definitionWords[lang];
	const text = (said: Text | null) => (said ? <Said text={said} lang={lang} /> : words.notSaid);
	return (
		<aside class="aside stack">
			<h2 class="aside__title">{words.standsNow}</h2>
			<Facts
				rows={[
					[words.titleLv, text(view.title)],
					[words.unit, unitName(lang, view.unit)],
					[words.direction, directionWords[lang][view.direction]],
					[
						words.targets,
						<ul class="plain">
							{view.targets.map(({ year, value, said, overBaseline }) => (
								<li>
									{sayPeriod({ year }, lang)}:{" "}
									{value === null ? (overBaseline ? words.over : text(said)) : formatValue(lang, value, view.unit)}
								</li>
							))}
						</ul>,
					],
					[indicatorWords[lang].source, text(view.source)],
					[indicatorWords[lang].method, text(view.method)],
					[words.measuredBy, view.measuredBy.code],
					[words.formula, view.formula ?? words.notSaid],
				]}
			/>
		</aside>
	);
}
