// A PDF's text layer, in the order in which it was written, as pieces with their places on the page.
import { getDocumentProxy } from "unpdf";
import { isProblem } from "#kernel/errors.ts";
import { artefactLine } from "./clean-lines.ts";
import { checkPdf } from "./pdf-checks.ts";
import { type PageLine, type Piece, toPageLines } from "./pdf-lines.ts";
import { toSourceLines } from "./pdf-paragraphs.ts";
import { refusal } from "./refusals.ts";

const mostPages = 1000;
const mostMilliseconds = 30_000;
const mostPieces = 500_000;
const mostPrintedLines = 50_000;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws Invalid; see refusals.ts */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
	checkPdf(bytes);
	const document = await open(bytes);
	try {
		const lines = await readPages(document);
		if (lines.reduce((sum, line) => sum + line.text.trim().length, 0) < 20) throw refusal("pdf_no_text");
		return toSourceLines(lines).flatMap(withoutContents);
	} catch (error) {
		throw isProblem(error) ? error : damageOf(error);
	} finally {
		await document.loadingTask.destroy();
	}
}

/** "Ievads........3 1. nodaļa........5 Teksts": entries of the contents are no text of the report; what follows is. */
function withoutContents(line: string): string[] {
	const parts = line.split(/\.{5,}\s*\d{1,4}(?=\s|$)/);
	if (parts.length === 1) return [line];
	const rest = parts.at(-1)?.trim() ?? "";
	const entries = parts.slice(0, -1).map((entry) => artefactLine("toc", entry));
	return rest === "" ? entries : [...entries, rest];
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
	try {
		// The reader takes the bytes over; the caller's copy stays whole.
		return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 });
	} catch (error) {
		throw damageOf(error);
	}
}

/** The reader tells its own errors by name only; anything else is ours and stays a fault. */
function damageOf(error: unknown): unknown {
	const name = error instanceof Error ? error.name : "";
	if (name === "PasswordException") return refusal("document_encrypted");
	return /Exception$|^FormatError$|^XRef/.test(name) ? refusal("pdf_damaged") : error;
}

async function readPages(document: PdfDocument): Promise<PageLine[]> {
	const start = performance.now();
	if (document.numPages > mostPages) throw refusal("text_too_long");
	if (await document.getJSActions()) throw refusal("pdf_active");
	const lines: PageLine[] = [];
	let pieces = 0;
	for (let n = 1; n <= document.numPages; n++) {
		const page = await document.getPage(n);
		const { items } = await page.getTextContent();
		pieces += items.length;
		if (performance.now() - start > mostMilliseconds || pieces > mostPieces) throw refusal("reading_too_long");
		const height = (page.view[3] ?? 842) - (page.view[1] ?? 0);
		const printed = toPageLines(
			items.flatMap((item) => ("str" in item ? toPiece(item) : [])),
			n,
			height,
		);
		if (lines.length + printed.length > mostPrintedLines) throw refusal("text_too_long");
		lines.push(...printed);
		page.cleanup();
	}
	return lines;
}

function toPiece(item: { str: string; transform: number[]; width: number; height: number }): Piece[] {
	const [, b = 0, , d = 0, x = 0, y = 0] = item.transform;
	const size = Math.hypot(b, d) || item.height;
	return item.str === "" ? [] : [{ text: item.str, x, y, width: item.width, size }];
}
