// Where each box and line of the goal map stands on its page. Pure: the same map gives the same drawing.
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { textWidth, type Weight, wrap } from "./letters.ts";
import type { GoalMap, MapColumn, MapPart, PlanIndicator } from "./model.ts";
import { goalMapWords, sayServed } from "./words.ts";

export type Ink = "ink" | "soft" | "accent" | "paper";
export type Line = { x: number; y: number; width: number; text: string; size: number; weight: Weight; ink: Ink };
/** A mark's shape on a 16 × 16 grid, drawn `size` wide with its upper left corner at x, y. */
export type Sign = { x: number; y: number; size: number; path: string };
export type Box = {
	x: number;
	y: number;
	width: number;
	height: number;
	look: "head" | "goal" | "result" | "key" | "plain";
	lines: Line[];
	signs: Sign[];
};
export type Drawing = { width: number; height: number; boxes: Box[]; paper: "a3" | "a4" };

export type MapFacts = { map: GoalMap; title: Text; subtitle: string; lang: Lang };

const margin = 28;
const gap = 10;
const columnGap = 18;
const padding = 10;
/** A landscape sheet of the A series. */
const ratio = Math.SQRT2;
const widths = { least: 1060, step: 60, most: 9_000 };
/** Up to this width the smallest letters are still read on A4. */
const widestOnA4 = 1_400;

/** The narrowest drawing that fits a landscape sheet: the narrower, the larger its letters are in print. */
export function layOut(facts: MapFacts): Drawing {
	let drawing = drawAt(facts, widths.least);
	for (let width = widths.least; width < widths.most && drawing.height > drawing.width / ratio; width += widths.step)
		drawing = drawAt(facts, width + widths.step);
	return drawing;
}

function drawAt({ map, title, subtitle, lang }: MapFacts, width: number): Drawing {
	const words = goalMapWords[lang];
	const boxes: Box[] = [];
	const inner = width - 2 * margin;
	let y = margin;
	const put = (box: Box): number => {
		boxes.push(box);
		return box.y + box.height;
	};
	const heading = new Stack(margin, y, inner, "plain", 0);
	heading.text(textIn(title, lang).text, 22, 600);
	heading.text(subtitle, 13, 400, "soft");
	y = put(heading.box()) + 16;
	if (map.indicators.length > 0) y = planIndicators(map.indicators, y, inner, lang, put) + 14;

	const columns = map.columns.length;
	const columnWidth = (inner - columnGap * (columns - 1)) / Math.max(columns, 1);
	const at = (index: number) => margin + index * (columnWidth + columnGap);
	const band = (draw: (column: MapColumn, x: number, top: number) => number) => {
		const ends = map.columns.map((column, index) => draw(column, at(index), y));
		y = Math.max(y, ...ends);
	};
	band((column, x, top) => put(headBox(column, x, top, columnWidth, lang)));
	y = evenOut(boxes, columns, y) + gap;
	const hasGoals = map.columns.some((column) => column.goals.length > 0);
	if (hasGoals) {
		y = put(label(map.middle === "goal" ? words.goals : words.measures, y, inner));
		band((column, x, top) => partBoxes(column.goals, x, top, columnWidth, { lang, map }, put));
		y += gap;
	}
	if (map.columns.some((column) => column.results.length > 0)) {
		y = put(label(words.results, y, inner));
		band((column, x, top) => partBoxes(column.results, x, top, columnWidth, { lang, map }, put));
		y += gap;
	}
	if (map.hasKeys) y = put(label(words.keyLegend, y, inner)) + gap;
	return { width, height: Math.ceil(y - gap + margin), boxes, paper: width > widestOnA4 ? "a3" : "a4" };
}

/** Heads of one row are as high as the highest. */
function evenOut(boxes: Box[], columns: number, bottom: number): number {
	for (const box of boxes.slice(boxes.length - columns)) box.height = bottom - box.y;
	return bottom;
}

function label(text: string, y: number, width: number): Box {
	const stack = new Stack(margin, y, width, "plain", 0);
	stack.text(text, 12, 600, "soft");
	stack.space(6);
	return stack.box();
}

/** The plan's own indicators side by side, above the columns. */
function planIndicators(
	all: readonly PlanIndicator[],
	y: number,
	width: number,
	lang: Lang,
	put: (box: Box) => number,
): number {
	const inRow = Math.max(1, Math.min(all.length, Math.floor(width / 240)));
	const each = (width - gap * (inRow - 1)) / inRow;
	let top = put(label(goalMapWords[lang].planIndicators, y, width));
	for (let first = 0; first < all.length; first += inRow) {
		const ends = all.slice(first, first + inRow).map((one, index) => {
			const stack = new Stack(margin + index * (each + gap), top, each, one.key ? "key" : "result");
			indicatorLines(stack, one, lang);
			return put(stack.box());
		});
		top = Math.max(...ends) + gap;
	}
	return top - gap;
}

function headBox(column: MapColumn, x: number, y: number, width: number, lang: Lang): Box {
	const stack = new Stack(x, y, width, "head");
	const title = column.head ? titled(column.head, lang) : goalMapWords[lang].outside;
	stack.text(title, 16, 600, "paper");
	for (const one of column.indicators) indicatorLines(stack, one, lang, "paper");
	return stack.box();
}

function partBoxes(
	parts: readonly MapPart[],
	x: number,
	y: number,
	width: number,
	{ lang, map }: { lang: Lang; map: GoalMap },
	put: (box: Box) => number,
): number {
	let top = y;
	for (const part of parts) {
		const look = part.element.kind !== "result" ? "goal" : part.element.key ? "key" : "result";
		const stack = new Stack(x, top, width, look);
		stack.text(titled(part.element, lang), 14, part.element.kind === "result" ? 400 : 600);
		if (part.serves.length > 0) stack.text(sayServed(lang, map.middle, part.serves), 11.5, 400, "soft");
		for (const one of part.indicators) indicatorLines(stack, one, lang);
		top = put(stack.box()) + gap;
	}
	return parts.length > 0 ? top - gap : y;
}

function indicatorLines(stack: Stack, one: PlanIndicator, lang: Lang, ink?: Ink): void {
	stack.space(5);
	stack.text(`${textIn(one.title, lang).text}${one.key ? "\u00a0*" : ""}`, 12.5, 600, ink ?? "ink");
	stack.text(`${goalMapWords[lang].target}: ${one.target}`, 12, 400, ink ?? "soft");
	stack.signed(one.verdict.shape, one.verdict.word, 12, ink ?? "accent");
}

function titled(element: MapPart["element"], lang: Lang): string {
	return `${element.code} ${textIn(element.title, lang).text}${element.key ? "\u00a0*" : ""}`;
}

/** A box that grows downwards with its lines. */
class Stack {
	readonly #lines: Line[] = [];
	readonly #signs: Sign[] = [];
	readonly #x: number;
	readonly #y: number;
	readonly #width: number;
	readonly #look: Box["look"];
	readonly #padding: number;
	#bottom: number;

	constructor(x: number, y: number, width: number, look: Box["look"], inside = padding) {
		[this.#x, this.#y, this.#width, this.#look, this.#padding] = [x, y, width, look, inside];
		this.#bottom = y + inside;
	}

	text(text: string, size: number, weight: Weight, ink: Ink = "ink", indent = 0): void {
		const width = this.#width - 2 * this.#padding - indent;
		for (const line of wrap(text, width, size, weight)) {
			// The base line: letters reach three quarters of the line's height above it, and a quarter below.
			const y = this.#bottom + size * 1.05;
			const x = this.#x + this.#padding + indent;
			this.#lines.push({ x, y, width: textWidth(line, size, weight), text: line, size, weight, ink });
			this.#bottom += size * 1.35;
		}
	}

	signed(path: string, word: string, size: number, ink: Ink): void {
		this.#signs.push({ x: this.#x + this.#padding, y: this.#bottom + size * 0.15, size, path });
		this.text(word, size, 600, ink, size * 1.5);
	}

	space(height: number): void {
		this.#bottom += height;
	}

	box(): Box {
		const height = this.#bottom + this.#padding - this.#y;
		const { x, y, width, look } = { x: this.#x, y: this.#y, width: this.#width, look: this.#look };
		return { x, y, width, height, look, lines: this.#lines, signs: this.#signs };
	}
}
