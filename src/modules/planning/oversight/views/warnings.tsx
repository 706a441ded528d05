// For the overview: which institutions' groups meet too seldom.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { Notice, Said } from "#ui/parts.tsx";
import { oversightPath } from "../paths.ts";
import type { StrategyWarning } from "../queries.ts";
import { oversightWords, sayYearWarning } from "../words.ts";

export function OversightWarnings({ warnings, lang }: { warnings: StrategyWarning[]; lang: Lang }) {
	if (warnings.length === 0) return null;
	return (
		<Notice tone="warning" title={oversightWords[lang].warningsTitle}>
			<ul>
				{warnings.map(({ plan, years }) => (
					<li>
						<a href={at(lang, oversightPath(plan.code))}>
							<Said text={plan.title} lang={lang} />
						</a>
						: {years.map((year) => sayYearWarning(year, lang)).join(" ")}
					</li>
				))}
			</ul>
		</Notice>
	);
}
