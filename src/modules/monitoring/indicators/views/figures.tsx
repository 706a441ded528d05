// The figures of an indicator as a row, a tile and a page show them.
import { sayPeriod } from "#kernel/period.ts";
import type { Lang } from "#kernel/words.ts";
import { Said } from "#ui/parts.tsx";
import type { IndicatorView } from "../queries.ts";
import { formatValue } from "../units.ts";
import { indicatorWords } from "../words.ts";

type Props = { view: IndicatorView; lang: Lang };

/** Value, unit and period; honestly nothing where nothing was measured. */
export function LatestFigure({ view, lang }: Props) {
	const { latest } = view.verdict;
	if (!latest) return <span class="soft">{indicatorWords[lang].noMeasurements}</span>;
	return (
		<>
			<strong class="num nowrap">{formatValue(lang, latest.value, view.unit)}</strong>{" "}
			<span class="soft small nowrap">{sayPeriod(latest.period, lang)}</span>
		</>
	);
}

/** The target that the verdict looks at, else the last one in words. */
export function TargetFigure({ view, lang }: Props) {
	const { target } = view.verdict;
	const said = view.targets.findLast((one) => one.said)?.said;
	if (target) {
		return (
			<>
				<span class="num nowrap">{formatValue(lang, target.value, view.unit)}</span>{" "}
				<span class="soft small nowrap">{sayPeriod({ year: target.year }, lang)}</span>
			</>
		);
	}
	if (said) return <Said text={said} lang={lang} />;
	if (view.targets.some((one) => one.overBaseline)) return <span>{indicatorWords[lang].overBaseline}</span>;
	return <span class="soft">{indicatorWords[lang].noTarget}</span>;
}
