// Walks the marked lines once: which section are we in, which table row, and where does the line belong?
import type { Line } from "./clean-lines.ts";
import { isRowLabel, type Mark, readMark } from "./labels.ts";
import { Ledger } from "./ledger.ts";
import { TableReader } from "./table-rows.ts";
import type { Direction, Figure, Warning } from "./understood.ts";
import { warning } from "./warnings.ts";

export type Paragraph = { text: string; line: number; refs: number[] };
/** A main indicator's heading and all that stands below it. */
export type IndicatorBlock = { title: string; line: number; paragraphs: Paragraph[]; figures: Figure[] };
export type DirectionBlock = Omit<Direction, "indicatorText" | "expectedResult" | "summary" | "introduction"> & {
	introduction: Paragraph[];
	expected: Paragraph[];
	summary: Paragraph[];
};

export type Sections = {
	front: Line[];
	introduction: Paragraph[];
	indicators: IndicatorBlock[];
	directions: DirectionBlock[];
	outlook: Paragraph[];
	tables: TableReader;
	ledger: Ledger;
	warnings: Warning[];
};

type Where =
	| { section: "front" | "introduction" | "outlook" }
	| { section: "indicator"; block: IndicatorBlock }
	| { section: "direction"; block: DirectionBlock; part: "introduction" | "expected" | "summary" };

/** Front lines are short; the first longer than this begins the introduction. */
const longestFrontLine = 150;

export function readSections(lines: readonly Line[]): Sections {
	return new Walk(lines).run();
}

class Walk {
	readonly #lines: readonly Line[];
	readonly #marks: Mark[];
	readonly #out: Sections;
	#where: Where = { section: "front" };
	/** The figure whose caption may go on in the next line. */
	#caption: Figure | null = null;

	constructor(lines: readonly Line[]) {
		this.#lines = lines.filter((line) => line.text !== "");
		this.#marks = this.#lines.map((line) => readMark(line.text, line.cell));
		const ledger = new Ledger(lines);
		const warnings: Warning[] = [];
		const tables = new TableReader(ledger, warnings, blanksEndRows(this.#lines, this.#marks));
		this.#out = { front: [], introduction: [], indicators: [], directions: [], outlook: [], tables, ledger, warnings };
	}

	run(): Sections {
		for (const [index, line] of this.#lines.entries()) {
			this.#take(line, this.#marks[index] ?? { kind: "text", rest: line.text }, index);
		}
		this.#out.tables.end();
		return this.#out;
	}

	#take(line: Line, mark: Mark, index: number): void {
		const { tables } = this.#out;
		const openCaption = this.#caption;
		this.#caption = null;
		if (tables.open && tables.takesLabel(line, mark)) return;
		if (mark.kind === "measure") this.#startMeasure(line, mark);
		else if (isRowLabel(mark) || mark.kind === "activity_result") tables.stray(line, mark);
		else if (this.#takeHeading(line, mark)) tables.end();
		else if (!tables.open || !tables.takesText(line, () => this.#rowsGoOn(index)))
			this.#takeProse(line, mark, openCaption);
	}

	#startMeasure(line: Line, mark: Extract<Mark, { kind: "measure" }>): void {
		const { tables, warnings } = this.#out;
		const measure = tables.startMeasure(line, mark);
		if (measure && this.#where.section === "direction" && this.#where.block.code !== measure.direction) {
			warnings.push(warning(line.n, "measure_elsewhere", measure.code));
		}
	}

	/** Whether, after this text, the same table's rows continue before any other table or heading. */
	#rowsGoOn(index: number): boolean {
		const next = this.#marks
			.slice(index + 1)
			.find(({ kind }) => kind !== "text" && kind !== "caption" && kind !== "numbered");
		return next !== undefined && isRowLabel(next);
	}

	#takeHeading(line: Line, mark: Mark): boolean {
		if (mark.kind === "direction" && !/(?:\.{3,}|…|\s)\s*\d{1,3}$/u.test(mark.title)) {
			this.#enterDirection(line, mark.code, "introduction", mark);
		} else if (mark.kind === "direction") {
			this.#out.ledger.place(line.n, "contents");
		} else if (mark.kind === "direction_result") {
			this.#enterDirection(line, mark.code, "expected");
		} else if (mark.kind === "progress" && this.#where.section === "direction") {
			this.#where.part = "summary";
			this.#out.ledger.place(line.n, `direction ${this.#where.block.code} summary`);
		} else if (mark.kind === "outlook") {
			this.#where = { section: "outlook" };
			this.#out.ledger.place(line.n, "outlook");
		} else {
			return this.#takeIndicatorHeading(line, mark);
		}
		return true;
	}

	#takeIndicatorHeading(line: Line, mark: Mark): boolean {
		const { indicators, ledger } = this.#out;
		const before = this.#where.section !== "direction" && this.#where.section !== "outlook";
		if (mark.kind !== "numbered" || !before || mark.n !== indicators.length + 1 || !/^["“„]?\p{Lu}/u.test(mark.rest)) {
			return false;
		}
		const block: IndicatorBlock = { title: mark.rest, line: line.n, paragraphs: [], figures: [] };
		indicators.push(block);
		this.#where = { section: "indicator", block };
		ledger.place(line.n, `indicator ${indicators.length}`);
		return true;
	}

	#enterDirection(
		line: Line,
		code: string,
		part: "introduction" | "expected",
		heading?: { title: string; horizontal: boolean },
	): void {
		const { directions, ledger, warnings } = this.#out;
		let block = directions.find((one) => one.code === code);
		if (!block) {
			const empty = { introduction: [], expected: [], summary: [], figures: [] };
			block = { code, title: null, horizontal: false, line: line.n, ...empty };
			directions.push(block);
		}
		if (heading) {
			if (block.title !== null && block.title !== heading.title)
				warnings.push(warning(line.n, "two_direction_titles", code));
			block.title ??= heading.title;
			block.horizontal ||= heading.horizontal;
		}
		this.#where = { section: "direction", block, part };
		ledger.place(line.n, `direction ${code}`);
	}

	#takeProse(line: Line, mark: Mark, openCaption: Figure | null): void {
		if (isNoise(line.text)) return;
		if (mark.kind === "caption" && this.#takeCaption(line, mark)) return;
		if (openCaption && !line.blankBefore && !line.cell && !setsTarget.test(line.text)) {
			openCaption.text = `${openCaption.text} ${line.text}`;
			this.#caption = openCaption;
			this.#out.ledger.place(line.n, `figure ${openCaption.n}`);
			return;
		}
		this.#takeParagraph(line);
	}

	#takeCaption(line: Line, mark: { n: number; rest: string }): boolean {
		const where = this.#where;
		if (where.section !== "indicator" && where.section !== "direction") return false;
		const figure: Figure = { n: mark.n, text: mark.rest, line: line.n };
		where.block.figures.push(figure);
		// Elsewhere the prose goes on right below the picture; only here do captions have several paragraphs.
		if (where.section === "direction" && where.part === "expected") this.#caption = figure;
		this.#out.ledger.place(line.n, `figure ${mark.n}`);
		return true;
	}

	#takeParagraph(line: Line): void {
		const { front, introduction, outlook, ledger } = this.#out;
		const paragraph = { text: line.text, line: line.n, refs: line.refs };
		const where = this.#where;
		if (where.section === "front" && line.text.length <= longestFrontLine) {
			front.push(line);
		} else if (where.section === "front" || where.section === "introduction") {
			this.#where = { section: "introduction" };
			introduction.push(paragraph);
			ledger.place(line.n, "introduction");
		} else if (where.section === "indicator") {
			where.block.paragraphs.push(paragraph);
			ledger.place(line.n, `indicator ${this.#out.indicators.indexOf(where.block) + 1}`);
		} else if (where.section === "direction") {
			where.block[where.part].push(paragraph);
			ledger.place(line.n, `direction ${where.block.code} ${where.part}`);
		} else {
			outlook.push(paragraph);
			ledger.place(line.n, "outlook");
		}
	}
}

const setsTarget = /^līdz\s+\d{4}|papildinoš\p{L}* snieguma rādītāj/iu;

/** A line without a word in it, such as a memory dump, says nothing. */
function isNoise(text: string): boolean {
	return !/\p{L}{2}/u.test(text) || /^[0-9a-f]{8}:\s/i.test(text);
}

/** In most reports a blank line ends a table's row; where blank lines stand everywhere they mean nothing. */
function blanksEndRows(lines: readonly Line[], marks: readonly Mark[]): boolean {
	const counts = { first: [0, 0], inner: [0, 0] };
	for (const [index, mark] of marks.entries()) {
		if (!isRowLabel(mark)) continue;
		const count = mark.kind === "deliverable" ? counts.first : counts.inner;
		count[0] = (count[0] ?? 0) + 1;
		if (lines[index]?.blankBefore) count[1] = (count[1] ?? 0) + 1;
	}
	const share = ([all = 0, blank = 0]: number[]) => (all === 0 ? 0 : blank / all);
	return share(counts.first) > 0.5 && share(counts.inner) < 0.25;
}
