// Blocks of the document as parts of a DOCX.
import {
	AlignmentType,
	BorderStyle,
	ExternalHyperlink,
	FootnoteReferenceRun,
	HeadingLevel,
	ImageRun,
	NoBreakHyphen,
	Paragraph,
	type ParagraphChild,
	SequentialIdentifier,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
} from "docx";
import type { Lang } from "#kernel/words.ts";
import type * as content from "./document.ts";
import { headerFill, lateColour, lineColour, locales, textWidth } from "./docx-styles.ts";
import { sizeOfSvg } from "./svg-size.ts";
import { documentWords } from "./words.ts";

export type Footnotes = Record<string, { children: Paragraph[] }>;
export type DrawPng = (svg: string, widthPx: number) => Uint8Array;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Pictures are nearly as wide as the text, so that two fit on a page, and drawn at more than twice their width. */
const pictureWidth = Math.floor((textWidth / 1440) * 96 * 0.88);
const drawnWidth = 1400;
/** A row whose longest cell is shorter stays on one page; a longer one may break, or it would leave half a page empty. */
const mostUnbroken = 900;

/** Not a language's word and seldom an address; without places to break, laying it out takes the square of its length. */
const overlong = /\S{120,}/gu;
const piece = /\S{15}/gu;

export class BlockWriter {
	readonly footnotes: Footnotes = {};
	readonly #lang: Lang;
	readonly #png: DrawPng;

	constructor(lang: Lang, png: DrawPng) {
		this.#lang = lang;
		this.#png = png;
	}

	write(block: content.Block): (Paragraph | Table)[] {
		if (block.kind === "heading")
			return [new Paragraph({ heading: levels[block.level], children: this.#runs([block.text]) })];
		if (block.kind === "paragraph") return [this.#paragraph(block)];
		if (block.kind === "list") return block.items.map((item) => this.#point(item));
		return block.kind === "figure" ? this.#figure(block) : [this.#table(block)];
	}

	#paragraph({ runs, remark, withNext }: content.Block & { kind: "paragraph" }): Paragraph {
		return new Paragraph({ style: remark ? "Remark" : undefined, keepNext: withNext, children: this.#runs(runs) });
	}

	#point(item: content.Paragraph): Paragraph {
		return new Paragraph({ numbering: { reference: "points", level: 0 }, children: this.#runs(item) });
	}

	#runs(runs: content.Paragraph): ParagraphChild[] {
		return runs.flatMap((run) => [
			this.#run(run),
			...(run.note ? [new FootnoteReferenceRun(this.#note(run.note))] : []),
		]);
	}

	#run({ text, lang, strong, late, href, quiet }: content.Run): ParagraphChild {
		const marks = {
			children: written(text),
			...(strong ? { bold: true } : {}),
			...(late ? { color: lateColour } : {}),
			...(lang === this.#lang ? {} : { language: { value: locales[lang] } }),
		};
		if (!href) return new TextRun(marks);
		return new ExternalHyperlink({
			link: href,
			children: [new TextRun(quiet ? marks : { ...marks, style: "Hyperlink" })],
		});
	}

	#note(note: content.Paragraph): number {
		const number = Object.keys(this.footnotes).length + 1;
		this.footnotes[number] = {
			children: [new Paragraph({ style: "FootnoteText", children: [new TextRun(" "), ...this.#runs(note)] })],
		};
		return number;
	}

	/** The picture, and below it "1. attēls. …". */
	#figure({ number, caption, description, svg }: content.Figure): Paragraph[] {
		const { width, height } = sizeOfSvg(svg);
		const title = caption.map((run) => run.text).join("");
		const picture = new ImageRun({
			type: "png",
			data: this.#png(svg, drawnWidth),
			transformation: { width: pictureWidth, height: Math.round((pictureWidth * height) / width) },
			altText: { id: String(number), name: title, title, description },
		});
		const word = documentWords[this.#lang].figure;
		const counted = new SequentialIdentifier("Figure");
		const label =
			this.#lang === "lv"
				? [counted, new TextRun(`. ${word}. `)]
				: [new TextRun(`${word} `), counted, new TextRun(". ")];
		return [
			new Paragraph({ style: "FigurePicture", children: [picture] }),
			new Paragraph({ style: "Caption", children: [...label, ...this.#runs(caption)] }),
		];
	}

	#table({ columns, rows }: content.Table): Table {
		const widths = columns.map(({ share }) => Math.floor((textWidth * share) / 100));
		const line = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
		const head = new TableRow({
			tableHeader: true,
			cantSplit: true,
			children: columns.map((column, index) =>
				this.#cell([[{ text: column.title, lang: this.#lang }]], column, widths[index], "TableHead"),
			),
		});
		return new Table({
			width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			margins: { top: 60, bottom: 20, left: 100, right: 100, marginUnitType: WidthType.DXA },
			borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
			rows: [head, ...rows.map((row) => this.#row(row, columns, widths))],
		});
	}

	#row({ cells, total }: content.Row, columns: content.Column[], widths: number[]): TableRow {
		const longest = Math.max(...cells.map((cell) => lengthOf(cell.flat())));
		return new TableRow({
			cantSplit: longest < mostUnbroken,
			children: cells.map((cell, index) => this.#cell(cell, columns[index], widths[index], "TableText", total)),
		});
	}

	#cell(
		lines: content.Paragraph[],
		column: content.Column | undefined,
		width = 0,
		style: "TableText" | "TableHead",
		total = false,
	): TableCell {
		const filled = style === "TableHead" || total;
		const aside = column?.numeric ? { alignment: AlignmentType.RIGHT } : {};
		// A cell without a paragraph is what Word calls unreadable content.
		const all = lines.length > 0 ? lines : [[]];
		return new TableCell({
			width: { size: width, type: WidthType.DXA },
			...(style === "TableHead" ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
			...(filled ? { shading: { type: ShadingType.CLEAR, fill: headerFill, color: "auto" } } : {}),
			children: all.map((line) => {
				// What a style says is not said again: of ten thousand rows that would be half of the document.
				const long = lengthOf(line) < mostUnbroken / 2 ? {} : { keepLines: false };
				return new Paragraph({ style, ...aside, ...long, children: this.#runs(line) });
			}),
		});
	}
}

const lengthOf = (runs: content.Paragraph) => runs.reduce((sum, run) => sum + run.text.length, 0);

/** A code such as "1.1-1" stays on one line; a word longer than any line may break. */
function written(text: string): (string | NoBreakHyphen)[] {
	return text
		.replace(overlong, (word) => word.replace(piece, "$&\u200b"))
		.split(/(?<=\d)-(?=\d)/)
		.flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));
}
