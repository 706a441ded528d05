// Where each box and line of the goal map stands on its page. Pure: the same map gives the same drawing.
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import type { GoalMap, MapColumn, MapPart, PlanIndicator } from "./model.ts";
import { shareSeats, splitEvenly } from "./share.ts";
import { type Box, type Ink, moved, Stack } from "./stack.ts";
import { goalMapWords, sayServed, sayTarget } from "./words.ts";

export type Drawing = { width: number; height: number; boxes: Box[]; paper: "a3" | "a4" };

export type MapFacts = { map: GoalMap; title: Text; subtitle: string; lang: Lang };

const margin = 24;
const gap = 9;
const columnGap = 20;
/** A run of boxes is at least so wide where there is the room. */
const leastRun = 205;
/** A landscape sheet of the A series. */
const ratio = Math.SQRT2;
const widths = { least: 1_000, step: 40, most: 12_000 };
/** Up to this width the smallest letters are still read on A4. */
const widestOnA4 = 1_450;

/** The narrowest drawing that fits a landscape sheet: the narrower, the larger its letters are in print. */
export function layOut(facts: MapFacts): Drawing {
	let drawing = drawAt(facts, widths.least);
	// Height falls about as width grows: the first step is far, the others near.
	while (drawing.width < widths.most && drawing.height > drawing.width / ratio) {
		const wanted = Math.sqrt(drawing.width * drawing.height * ratio) * 0.9;
		drawing = drawAt(facts, Math.max(drawing.width + widths.step, Math.min(wanted, widths.most)));
	}
	return drawing;
}

function drawAt({ map, title, subtitle, lang }: MapFacts, width: number): Drawing {
	const words = goalMapWords[lang];
	const inner = width - 2 * margin;
	const page = new PageOfBoxes();
	const heading = new Stack(inner, "plain");
	heading.text(textIn(title, lang).text, 22, 600);
	heading.text(subtitle, 13, 400, "soft");
	page.put(heading.box(), margin);
	page.space(12);
	if (map.indicators.length > 0) {
		page.put(label(words.planIndicators, inner), margin);
		page.rows(planIndicators(map.indicators, inner, lang));
		page.space(8);
	}
	const columns = shareRoom(map, inner, lang);
	page.band(columns.map((column) => ({ x: column.x, boxes: [[headBox(column.column, column.width, lang)]], run: 0 })));
	const middle = map.middle === "goal" ? words.goals : words.measures;
	for (const [name, parts] of [
		[middle, (column: MapColumn) => column.goals],
		[words.results, (column: MapColumn) => column.results],
	] as const) {
		if (map.columns.every((column) => parts(column).length === 0)) continue;
		page.put(label(name, inner), margin);
		page.band(
			columns.map(({ column, x, runs, run }) => {
				const boxes = parts(column).map((part) => partBox(part, run, { lang, map }));
				const split = splitEvenly(
					boxes.map((box) => box.height),
					runs,
					gap,
				);
				return { x, run, boxes: split.map((indices) => indices.flatMap((index) => boxes[index] ?? [])) };
			}),
		);
	}
	if (map.hasKeys) page.put(label(words.keyLegend, inner), margin);
	return { width, height: Math.ceil(page.bottom + margin), boxes: page.boxes, paper: width > widestOnA4 ? "a3" : "a4" };
}

type Column = { column: MapColumn; x: number; width: number; runs: number; run: number };

/** Priorities with more to show get more runs of boxes beside each other; all runs are equally wide. */
function shareRoom(map: GoalMap, inner: number, lang: Lang): Column[] {
	const count = Math.max(map.columns.length, 1);
	const forRuns = inner - columnGap * (count - 1);
	const seats = Math.max(count, Math.floor((forRuns + gap * count) / (leastRun + gap)));
	const run = (forRuns - gap * (seats - count)) / seats;
	const weights = map.columns.map((column) =>
		[...column.goals, ...column.results].reduce((sum, part) => sum + partBox(part, run, { lang, map }).height + gap, 1),
	);
	let x = margin;
	return shareSeats(weights, seats).map((runs, index) => {
		const width = runs * run + (runs - 1) * gap;
		const column = { column: map.columns[index] as MapColumn, x, width, runs, run };
		x += width + columnGap;
		return column;
	});
}

/** Boxes put down the page. */
class PageOfBoxes {
	readonly boxes: Box[] = [];
	bottom = margin;

	put(box: Box, x: number): void {
		this.boxes.push(moved(box, x, this.bottom));
		this.bottom += box.height;
	}

	space(height: number): void {
		this.bottom += height;
	}

	/** Rows of boxes beside each other; those of a row are as high as the highest. */
	rows(rows: { x: number; box: Box }[][]): void {
		for (const row of rows) {
			const height = Math.max(...row.map(({ box }) => box.height));
			for (const { x, box } of row) this.boxes.push(moved({ ...box, height }, x, this.bottom));
			this.bottom += height + gap;
		}
	}

	/** Columns that all begin here; heads, which are alone in theirs, are as high as the highest. */
	band(columns: { x: number; run: number; boxes: Box[][] }[]): void {
		const isHeads = columns.every((column) => column.run === 0);
		if (isHeads) {
			const heads = columns.flatMap(({ x, boxes }) => boxes.flat().map((box) => ({ x, box })));
			if (heads.length > 0) this.rows([heads]);
			return;
		}
		let lowest = this.bottom;
		for (const { x, run, boxes } of columns) {
			for (const [index, list] of boxes.entries()) {
				let y = this.bottom;
				for (const box of list) {
					this.boxes.push(moved(box, x + index * (run + gap), y));
					y += box.height + gap;
				}
				lowest = Math.max(lowest, y);
			}
		}
		this.bottom = lowest;
	}
}

function label(text: string, width: number): Box {
	const stack = new Stack(width, "plain");
	stack.text(text, 12, 600, "soft");
	stack.space(4);
	return stack.box();
}

/** The plan's own indicators side by side, above the columns. */
function planIndicators(all: readonly PlanIndicator[], width: number, lang: Lang): { x: number; box: Box }[][] {
	const inRow = Math.max(1, Math.min(all.length, Math.floor(width / 240)));
	const each = (width - gap * (inRow - 1)) / inRow;
	const rows: { x: number; box: Box }[][] = [];
	for (let first = 0; first < all.length; first += inRow) {
		const row = all.slice(first, first + inRow).map((one, index) => {
			const stack = new Stack(each, one.key ? "key" : "result");
			indicatorLines(stack, one, lang);
			return { x: margin + index * (each + gap), box: stack.box() };
		});
		rows.push(row);
	}
	return rows;
}

function headBox(column: MapColumn, width: number, lang: Lang): Box {
	const stack = new Stack(width, "head");
	stack.text(column.head ? titled(column.head, lang) : goalMapWords[lang].outside, 16, 600, "paper");
	for (const one of column.indicators) indicatorLines(stack, one, lang, "paper");
	return stack.box();
}

function partBox(part: MapPart, width: number, { lang, map }: { lang: Lang; map: GoalMap }): Box {
	const isResult = part.element.kind === "result";
	const stack = new Stack(width, isResult ? (part.element.key ? "key" : "result") : "goal");
	stack.text(titled(part.element, lang), 14, isResult ? 400 : 600);
	if (part.serves.length > 0) stack.text(sayServed(lang, map.middle, part.serves), 11.5, 400, "soft");
	for (const one of part.indicators) indicatorLines(stack, one, lang);
	return stack.box();
}

function indicatorLines(stack: Stack, one: PlanIndicator, lang: Lang, ink?: Ink): void {
	stack.space(4);
	stack.text(`${textIn(one.title, lang).text}${one.key ? "\u00a0*" : ""}`, 12.5, 600, ink ?? "ink");
	stack.signed(one.verdict.shape, `${one.verdict.word}; ${sayTarget(lang, one.target)}`, 12, ink ?? "soft");
}

function titled(element: MapPart["element"], lang: Lang): string {
	return `${element.code} ${textIn(element.title, lang).text}${element.key ? "\u00a0*" : ""}`;
}
