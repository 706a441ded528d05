// A document in one language, as blocks: what the DOCX and the page both draw, so that they cannot say different things.
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";

export type Run = {
	text: string;
	/** The language that the text is really in. */
	lang: Lang;
	strong?: boolean;
	/** Late is coloured; the words say it too. */
	late?: boolean;
	href?: string;
	/** A page of this system, without the language's prefix: "/raditaji/uzticesanas". */
	to?: string;
	/** A link that on paper must be told too: the address stands after its text. */
	spelled?: boolean;
	/** A link that does not stand out: a number that leads to where it comes from. */
	quiet?: boolean;
	/** A footnote after the run. */
	note?: Paragraph;
};
export type Paragraph = Run[];

export type Heading = { kind: "heading"; level: 1 | 2 | 3; id: string; text: Run };
export type Figure = {
	kind: "figure";
	number: number;
	id: string;
	caption: Paragraph;
	description: string;
	svg: string;
	narrowSvg: string;
};
/** `share` of the table's width in percent; numbers are aligned to the right. */
export type Column = { title: string; share: number; numeric?: boolean };
export type Row = { cells: Paragraph[][]; total?: boolean };
export type Table = { kind: "table"; label: string; columns: Column[]; rows: Row[] };
export type Block =
	| Heading
	/** A remark is smaller and stands apart; `withNext` keeps it on the page of what follows. */
	| { kind: "paragraph"; runs: Paragraph; remark?: boolean; withNext?: boolean }
	| { kind: "list"; items: Paragraph[] }
	| Figure
	| Table;

export type ReportDocument = {
	lang: Lang;
	kicker: string;
	/** What the report is about, without the kicker. */
	title: string;
	/** Lines below the title. */
	lines: string[];
	blocks: Block[];
};

/** With links to the system's own pages, which are at `base`; without it those texts lead nowhere. */
export function withAddresses(report: ReportDocument, base: string | undefined): ReportDocument {
	const address = ({ to, spelled, ...run }: Run): Run => {
		const href = to !== undefined && base !== undefined ? base + at(report.lang, to) : undefined;
		return {
			...run,
			...(run.note ? { note: run.note.map(address) } : {}),
			...(href === undefined ? {} : { href }),
			...(href !== undefined && spelled && base !== "" ? { text: `${run.text}: ${href}` } : {}),
		};
	};
	return { ...report, blocks: report.blocks.map((block) => withRuns(block, address)) };
}

function withRuns(block: Block, change: (run: Run) => Run): Block {
	if (block.kind === "heading") return { ...block, text: change(block.text) };
	if (block.kind === "paragraph") return { ...block, runs: block.runs.map(change) };
	if (block.kind === "list") return { ...block, items: block.items.map((item) => item.map(change)) };
	if (block.kind === "figure") return { ...block, caption: block.caption.map(change) };
	const rows = block.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell) => cell.map((line) => line.map(change))),
	}));
	return { ...block, rows };
}

/** What neither XML nor a reader can take: control signs, half surrogates, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

export function printable(text: string): string {
	return text.toWellFormed().replace(/\r\n?/g, "\n").replace(unprintable, "");
}

/** Words of the interface, in the document's language; line breaks become spaces. */
export function run(lang: Lang, text: string, { href, ...marks }: Omit<Partial<Run>, "text" | "lang"> = {}): Run {
	const link = href && isWebAddress(href) ? { href } : {};
	return { text: printable(text).replace(/\s*[\n\t]\s*/g, " "), lang, ...marks, ...link };
}

/** A link to anything else, such as a script, stays text. */
const isWebAddress = (href: string) => URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);

/** A stored text, in the language that it has. */
export function stored(lang: Lang, text: Text, marks: Omit<Partial<Run>, "text" | "lang"> = {}): Run {
	const said = textIn(text, lang);
	return run(said.lang, said.text, marks);
}

/** A stored text of several paragraphs. */
export function paragraphs(lang: Lang, text: Text): Paragraph[] {
	const said = textIn(text, lang);
	const lines = printable(said.text)
		.split(/\n+/)
		.map((line) => line.trim())
		.filter(Boolean);
	return lines.map((line) => [run(said.lang, line)]);
}

/** `number` stands before the text: "1.1. ". */
export function heading(level: Heading["level"], id: string, text: Run, number = ""): Heading {
	return {
		kind: "heading",
		level,
		id: id.toLowerCase().replace(/[^a-z0-9-]+/g, "-"),
		text: { ...text, text: number + text.text },
	};
}

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase("lv") + text.slice(1);
