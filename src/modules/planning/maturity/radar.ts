// A year's grades as a radar, in words and as figures.
import { type Lang, textIn } from "#kernel/words.ts";
import type { DrawnChart } from "#ui/chart/figure.tsx";
import { drawRadarChart, type RadarChart, type RadarLine } from "#ui/chart/radar-chart.ts";
import { levelShown, type ShownFunction } from "./shown.ts";
import { maturityWords, sayRadar } from "./words.ts";

/** Undefined when the year has no grade and no target to draw. */
export function yearRadar(
	functions: readonly ShownFunction[],
	year: number,
	most: number,
	lang: Lang,
): DrawnChart | undefined {
	const lines = linesOf(functions, year, lang);
	if (lines.length === 0 || functions.length < 3) return undefined;
	const title = sayRadar[lang](year);
	const axes = functions.map(({ code, title: name }) => ({ code, name: textIn(name, lang).text }));
	const said = lines.map(({ label, values }) => `${label}: ${sayValues(axes, values)}.`);
	const description = [`${title}.`, ...said].join(" ");
	const chart: RadarChart = { id: `briedums-${year}`, lang, title, description, axes, most, lines };
	return {
		title,
		description,
		svg: drawRadarChart(chart, "wide"),
		narrowSvg: drawRadarChart(chart, "narrow"),
	};
}

function linesOf(functions: readonly ShownFunction[], year: number, lang: Lang): RadarLine[] {
	const words = maturityWords[lang];
	const grades = functions.map((one) => one.years.get(year));
	const lines: RadarLine[] = [
		{ label: words.independent, look: "main", values: grades.map((one) => levelShown(one?.independent)) },
		{ label: words.self, look: "other", values: grades.map((one) => levelShown(one?.self)) },
		{ label: words.target, look: "target", values: grades.map((one) => one?.target ?? null) },
	];
	return lines.filter(({ values }) => values.some((value) => value !== null));
}

/** Only what is known: a function without a grade is not spoken of. */
const sayValues = (axes: { code: string }[], values: (number | null)[]) =>
	axes.flatMap(({ code }, index) => (values[index] == null ? [] : [`${code} – ${values[index]}`])).join(", ");
