// Names of the series, only where there are several: one alone is named beside the chart.
import { colours, seriesLook } from "./look.ts";
import type { Canvas, SeriesChart } from "./types.ts";
import { chartWords } from "./words.ts";

type Element = Record<string, unknown>;
export type Key = { elements: Element[]; bottom: number };

/** Rows from the top; `bottom` is where they end. */
export function keyRows(chart: SeriesChart, { width, font }: Canvas): Key {
	const drawn = chart.series.flatMap((one, index) => (one.points.length > 0 ? [{ label: one.label, index }] : []));
	if (drawn.length < 2) return { elements: [], bottom: 0 };
	const letters = Math.floor((width - 24) / (font * 0.56));
	const height = font * 1.45;
	const elements: Element[] = [];
	let row = 0;
	const write = (text: string, color: string, left: number) => {
		for (const line of wrapped(text, letters)) {
			elements.push(textAt(line, left, row * height, font, color));
			row += 1;
		}
	};
	for (const { label, index } of drawn) {
		const { itemStyle, symbol } = seriesLook(chart, index);
		elements.push(mark(symbol, row * height + font * 0.55, itemStyle.color));
		write(label, itemStyle.color, 20);
	}
	write(chartWords[chart.lang].notComparable, colours.soft, 20);
	return { elements, bottom: row * height + font * 0.6 };
}

function textAt(text: string, left: number, top: number, font: number, fill: string): Element {
	return { type: "text", silent: true, left, top, style: { text, fill, fontSize: font, fontFamily: "Inter" } };
}

function mark(symbol: string | undefined, middle: number, fill: string): Element {
	const style = { fill };
	if (symbol === "circle") return { type: "circle", silent: true, shape: { cx: 7, cy: middle, r: 5 }, style };
	if (symbol === "triangle") {
		return {
			type: "polygon",
			silent: true,
			shape: {
				points: [
					[2, middle + 5],
					[12, middle + 5],
					[7, middle - 4],
				],
			},
			style,
		};
	}
	return {
		type: "rect",
		silent: true,
		shape: { x: 2.5, y: middle - 4.5, width: 9, height: 9, r: symbol === "roundRect" ? 3 : 0 },
		style,
	};
}

/** At spaces, so that no line is longer than `most` letters (a longer word stands alone). */
export function wrapped(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
