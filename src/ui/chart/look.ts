// One accent for what is judged, ink for the target, grey for the rest; shapes and dashes say the same as colours.
import type { SeriesChart } from "./types.ts";

export const colours = { accent: "#9e3039", ink: "#1c1d21", soft: "#55575f", line: "#dcdad6", paper: "#ffffff" };

const formerSymbols = ["rect", "triangle", "roundRect"] as const;

/** The current series is carmine with round marks; former ones are grey, each with its own mark. */
export function seriesLook(chart: SeriesChart, index: number) {
	if (chart.series[index]?.current) {
		return {
			symbol: "circle",
			symbolSize: 10,
			itemStyle: { color: colours.accent },
			lineStyle: { color: colours.accent, width: 3 },
		};
	}
	const nth = chart.series.slice(0, index).filter((one) => !one.current).length;
	const symbol = formerSymbols[nth % formerSymbols.length];
	return { symbol, symbolSize: 9, itemStyle: { color: colours.soft }, lineStyle: { color: colours.soft, width: 2 } };
}
