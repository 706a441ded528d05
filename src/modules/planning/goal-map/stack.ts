// A box of the goal map that grows downwards with its lines.
import { textWidth, type Weight, wrap } from "./letters.ts";

export type Ink = "ink" | "soft" | "accent" | "paper";
export type Look = "head" | "goal" | "result" | "key" | "plain";
/** `y` is the base line; `width` is that of the text. */
export type Line = { x: number; y: number; width: number; text: string; size: number; weight: Weight; ink: Ink };
/** A mark's shape on a 16 × 16 grid, drawn `size` wide with its upper left corner at x, y. */
export type Sign = { x: number; y: number; size: number; path: string };
export type Box = {
	x: number;
	y: number;
	width: number;
	height: number;
	look: Look;
	lines: Line[];
	signs: Sign[];
};

const leading = 1.35;

export class Stack {
	readonly #lines: Line[] = [];
	readonly #signs: Sign[] = [];
	readonly #width: number;
	readonly #look: Look;
	readonly #padding: number;
	#bottom: number;

	constructor(width: number, look: Look) {
		this.#width = width;
		this.#look = look;
		this.#padding = look === "plain" ? 0 : 10;
		this.#bottom = this.#padding;
	}

	text(text: string, size: number, weight: Weight, ink: Ink = "ink", indent = 0): void {
		const room = this.#width - 2 * this.#padding - indent;
		for (const line of wrap(text, room, size, weight)) {
			// Of a line's height 1.35 letters take from 0.2 above the capitals down to the tails below the base line.
			const y = this.#bottom + size * 1.05;
			const width = textWidth(line, size, weight);
			this.#lines.push({ x: this.#padding + indent, y, width, text: line, size, weight, ink });
			this.#bottom += size * leading;
		}
	}

	/** Text with a shape before its first line. */
	signed(path: string, text: string, size: number, ink: Ink): void {
		this.#signs.push({ x: this.#padding, y: this.#bottom + size * 0.15, size, path });
		this.text(text, size, 400, ink, size * 1.5);
	}

	space(height: number): void {
		this.#bottom += height;
	}

	/** The box with its upper left corner at 0, 0. */
	box(): Box {
		const height = this.#bottom + this.#padding;
		return { x: 0, y: 0, width: this.#width, height, look: this.#look, lines: this.#lines, signs: this.#signs };
	}
}

export function moved(box: Box, x: number, y: number): Box {
	const by = <One extends { x: number; y: number }>(one: One): One => ({ ...one, x: one.x + x, y: one.y + y });
	return { ...by(box), lines: box.lines.map(by), signs: box.signs.map(by) };
}
