// Double entry for lines: each one of the source is placed once, or stays and is shown as not placed.
import type { Line } from "./clean-lines.ts";
import type { Placement, Unplaced } from "./understood.ts";

export class Ledger {
	readonly #lines: readonly Line[];
	readonly #where = new Map<number, string>();

	constructor(lines: readonly Line[]) {
		this.#lines = lines;
		for (const line of lines) if (line.gone) this.#where.set(line.n, line.gone);
	}

	place(line: number, where: string): void {
		this.#where.set(line, where);
	}

	/** Takes a placement back: the line turned out to belong nowhere. */
	release(line: number): void {
		this.#where.delete(line);
	}

	close(): { placed: Placement[]; unplaced: Unplaced[] } {
		const placed: Placement[] = [];
		const unplaced: Unplaced[] = [];
		for (const { n, text } of this.#lines) {
			const where = this.#where.get(n);
			if (where !== undefined) placed.push({ line: n, where });
			else if (text !== "") unplaced.push({ line: n, text });
		}
		return { placed, unplaced };
	}
}
