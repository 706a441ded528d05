// A DOCX as lines: a paragraph is a line, a table cell's first paragraph begins with a tab, a row ends with a blank line.

import { attribute, type XmlEvent } from "#kernel/xml-events.ts";
import { artefactLine } from "./clean-lines.ts";
import { checkDocx } from "./docx-checks.ts";
import { type Numbering, readNumbering } from "./docx-numbering.ts";
import { footnoteLine } from "./footnotes.ts";
import { refusal } from "./refusals.ts";
import { xmlEvents } from "./xml-events.ts";
import { openZip } from "./zip-parts.ts";

/** @throws Invalid; see refusals.ts */
export async function readDocx(bytes: Uint8Array): Promise<string[]> {
	const zip = await openZip(bytes);
	await checkDocx(zip);
	const document = await zip.read("word/document.xml");
	if (!document) throw refusal("docx_damaged");
	const numbering = readNumbering(await zip.read("word/numbering.xml"));
	const footnotes = readFootnotes(await zip.read("word/footnotes.xml"));
	const walk = new DocumentWalk(numbering, footnotes);
	for (const event of xmlEvents(document)) walk.take(event);
	return walk.lines;
}

function readFootnotes(part: Uint8Array | undefined): Map<string, string> {
	const footnotes = new Map<string, string>();
	let id: string | undefined;
	let inText = false;
	for (const event of part ? xmlEvents(part) : []) {
		if (event.kind === "text") {
			if (id !== undefined && inText) footnotes.set(id, (footnotes.get(id) ?? "") + event.text);
			continue;
		}
		const tag = localName(event.name);
		if (event.kind === "open" && tag === "footnote") id = attribute(event.attributes, "id");
		if (tag === "t") inText = event.kind === "open";
	}
	return footnotes;
}

const wordPrefix = /^w\d*:/;
/** Only Word's own tags count: a drawing has paragraphs and tables of its own. */
const localName = (name: string) => (wordPrefix.test(name) ? name.replace(wordPrefix, "") : "");

/** What is inside of these is not text of the document: deleted words, field codes, a drawing's second copy. */
const skipped = new Set(["w:del", "w:instrText", "w:delText", "mc:Fallback", "w:moveFrom", "m:oMathPara"]);
const breaks: Record<string, string> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

type Paragraph = { text: string; notes: string[]; numberingId: string | null; level: number; contents: boolean };
const newParagraph = (): Paragraph => ({ text: "", notes: [], numberingId: null, level: 0, contents: false });

class DocumentWalk {
	readonly lines: string[] = [];
	readonly #numbering: Numbering;
	readonly #footnotes: ReadonlyMap<string, string>;
	/** Paragraphs may stand within paragraphs (text boxes); the innermost is last. */
	readonly #open: Paragraph[] = [];
	#skipping = 0;
	#inText = false;
	#rows = 0;
	#cellBegins = false;
	#noted = 0;

	constructor(numbering: Numbering, footnotes: ReadonlyMap<string, string>) {
		this.#numbering = numbering;
		this.#footnotes = footnotes;
	}

	take(event: XmlEvent): void {
		if (event.kind === "text") {
			if (this.#inText && this.#skipping === 0) this.#add(event.text);
			return;
		}
		if (skipped.has(event.name)) {
			if (event.kind === "open") this.#skipping += 1;
			if (event.kind === "close") this.#skipping -= 1;
			return;
		}
		if (this.#skipping > 0) return;
		const tag = localName(event.name);
		if (event.kind === "close") this.#close(tag);
		else this.#start(tag, event.attributes, event.kind === "empty");
	}

	#add(text: string): void {
		const paragraph = this.#open.at(-1);
		if (paragraph) paragraph.text += text;
	}

	#start(tag: string, attributes: string, empty: boolean): void {
		const value = () => attribute(attributes, "val") ?? "";
		const paragraph = this.#open.at(-1);
		if (tag === "p" && empty) this.#emit(newParagraph());
		else if (tag === "p") this.#open.push(newParagraph());
		else if (tag === "t") this.#inText = !empty;
		else if (tag === "tr" && !empty) this.#rows += 1;
		else if (tag === "tc") this.#cellBegins = true;
		else if (tag in breaks) this.#addBreak(tag, attributes);
		else if (tag === "numId" && paragraph) paragraph.numberingId = value() === "0" ? null : value();
		else if (tag === "pStyle" && paragraph) paragraph.contents = /^(?:TOC|Saturs)\d/i.test(value());
		else if (tag === "ilvl" && paragraph) paragraph.level = Number(value()) || 0;
		else if (tag === "footnoteReference" && paragraph) this.#note(paragraph, attribute(attributes, "id") ?? "");
	}

	/** A tab stop in the paragraph's properties is drawn as a tag "tab" too, with a position. */
	#addBreak(tag: string, attributes: string): void {
		if (tag === "tab" && attribute(attributes, "pos") !== undefined) return;
		if (tag === "br" && attribute(attributes, "type") === "page") return;
		this.#add(breaks[tag] ?? "");
	}

	#note(paragraph: Paragraph, id: string): void {
		const text = this.#footnotes.get(id);
		if (text === undefined) return;
		this.#noted += 1;
		paragraph.text += `[footnoteRef:${this.#noted}]`;
		paragraph.notes.push(footnoteLine(this.#noted, text));
	}

	#close(tag: string): void {
		if (tag === "t") this.#inText = false;
		else if (tag === "p") this.#emit(this.#open.pop());
		else if (tag === "tr") this.#endRow();
	}

	#endRow(): void {
		this.#rows -= 1;
		this.#cellBegins = false;
		if (this.#rows === 0) this.lines.push("");
	}

	#emit(paragraph: Paragraph | undefined): void {
		if (!paragraph) return;
		const { text, notes, numberingId, level, contents } = paragraph;
		const label = numberingId !== null && text.trim() !== "" ? this.#numbering.label(numberingId, level) : "";
		if (contents && text.trim() !== "") return void this.lines.push(artefactLine("toc", text));
		const lead = this.#cellBegins && this.#rows > 0 ? "\t" : "";
		// An empty paragraph does not yet begin the cell, and within a table it ends no row.
		if (this.#rows > 0 && text.trim() === "") return;
		this.#cellBegins = false;
		const [first = "", ...more] = [text, ...notes].join(" ").split("\n");
		this.lines.push(lead + label + first.trimEnd());
		for (const line of more) this.lines.push(line);
	}
}
