// The report as a Word document: A4, headings, a filled table of contents, page numbers, properties, no update prompt.
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import type { Day } from "#kernel/clock.ts";
import type { ReportDocument } from "./document.ts";
import { BlockWriter, type DrawPng } from "./docx-blocks.ts";
import { locales, numbering, page, styles } from "./docx-styles.ts";
import { repack } from "./steady-zip.ts";
import { documentWords } from "./words.ts";

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The same document gives the same bytes: its dates are the day that it holds for. */
export async function writeDocx(report: ReportDocument, asOf: Day, png: DrawPng): Promise<Uint8Array<ArrayBuffer>> {
	const { lang } = report;
	const writer = new BlockWriter(lang, png);
	const body = report.blocks.flatMap((block) => writer.write(block));
	const title = `${report.kicker}. ${report.title}`;
	const document = new Document({
		title,
		creator: "VIEDA",
		styles: styles(lang),
		numbering,
		footnotes: writer.footnotes,
		...(isLong(report) ? {} : { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
		sections: [
			{
				properties: { page, titlePage: true },
				headers: { default: new Header({ children: [runningTitle(report)] }) },
				footers: { default: pageNumber(report), first: pageNumber(report) },
				children: [...titleBlock(report), ...contents(report), ...body],
			},
		],
	});
	const packed = await Packer.toBuffer(document, undefined, [
		{ path: "docProps/core.xml", data: coreProperties(title, report, asOf) },
	]);
	return repack(packed, (name, xml) => (name === "word/document.xml" ? withOwnNumbers(xml) : xml));
}

/** The library counts bookmarks on from document to document; here they count from one. */
function withOwnNumbers(xml: string): string {
	const numbers = new Map<string, number>();
	return xml.replace(
		/(_Toc|(?<=<w:bookmark(?:Start|End)\b[^>]*)\bw:id=")(\d+)/g,
		(_, before: string, number: string) => {
			if (!numbers.has(number)) numbers.set(number, numbers.size + 1);
			return `${before}${numbers.get(number)}`;
		},
	);
}

function titleBlock({ kicker, title, lines }: ReportDocument): Paragraph[] {
	return [
		new Paragraph({ style: "Kicker", children: [new TextRun(kicker)] }),
		new Paragraph({ style: "Title", children: [new TextRun(title)] }),
		...lines.map((line) => new Paragraph({ style: "TitleLine", children: [new TextRun(line)] })),
	];
}

/** Laying out a page takes 30 ms: of a document of more rows the contents have links and no page numbers. */
const mostRowsLaidOut = 400;

const isLong = ({ blocks }: ReportDocument) =>
	blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0) > mostRowsLaidOut;

function contents(report: ReportDocument): (Paragraph | TableOfContents)[] {
	const words = documentWords[report.lang];
	return [
		new Paragraph({ style: "ContentsHeading", children: [new TextRun(words.contents)] }),
		new TableOfContents(words.contents, {
			hyperlink: true,
			headingStyleRange: "1-2",
			...(isLong(report) ? { pageNumbersEntryLevelsRange: "1-2" } : {}),
		}),
	];
}

/** The head of a page is one line or two, whatever the title. */
const shortened = (text: string) => (text.length <= 140 ? text : `${text.slice(0, 139).toWellFormed().trimEnd()}…`);

function runningTitle({ kicker, title }: ReportDocument): Paragraph {
	return new Paragraph({
		style: "Header",
		alignment: AlignmentType.RIGHT,
		children: [new TextRun({ text: shortened(`${kicker}. ${title}`), size: 18, color: "5C5455" })],
	});
}

/** "5 no 27" */
function pageNumber({ lang }: ReportDocument): Footer {
	const children = [PageNumber.CURRENT, ` ${documentWords[lang].pageOf} `, PageNumber.TOTAL_PAGES];
	return new Footer({
		children: [
			new Paragraph({
				style: "Footer",
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ children, size: 20 })],
			}),
		],
	});
}

function coreProperties(title: string, { lang }: ReportDocument, asOf: Day): string {
	const moment = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${asOf}T12:00:00Z</dcterms:${tag}>`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escaped(title)}</dc:title><dc:creator>VIEDA</dc:creator><cp:lastModifiedBy>VIEDA</cp:lastModifiedBy>`,
		`<cp:revision>1</cp:revision><dc:language>${locales[lang]}</dc:language>`,
		moment("created"),
		moment("modified"),
		"</cp:coreProperties>",
	].join("");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
