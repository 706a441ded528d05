// Looks over a PDF's raw bytes before a reader unpacks them: is it whole, does it act, does a stream blow up?
import { inflateSync } from "node:zlib";
import { refusal } from "./refusals.ts";

const mostStreamBytes = 60 * 1024 * 1024;
const mostStreamsBytes = 250 * 1024 * 1024;
const mostStreams = 50_000;
const active = /\/(?:JavaScript|Launch|RichMedia|XFA)(?![A-Za-z0-9])/;
/** Filters that unpack without end and that no office program has used for text in twenty years. */
const oldFilters = /\/(?:LZWDecode|RunLengthDecode)/;

/** @throws Invalid `pdf_damaged`, `pdf_active`, `zip_bomb` */
export function checkPdf(bytes: Uint8Array): void {
	const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!raw.subarray(-2048).includes("%%EOF")) throw refusal("pdf_damaged");
	let total = 0;
	let outside = 0;
	let streams = 0;
	for (;;) {
		const start = raw.indexOf("stream", outside);
		const end = start < 0 ? -1 : raw.indexOf("endstream", start + 6);
		checkActions(raw.toString("latin1", outside, start < 0 ? raw.length : start));
		if (start < 0 || end < 0) return;
		streams += 1;
		total += checkStream(raw, start, end);
		if (total > mostStreamsBytes || streams > mostStreams) throw refusal("zip_bomb");
		outside = end + 9;
	}
}

function checkActions(text: string): void {
	if (active.test(text)) throw refusal("pdf_active");
}

/** The size of the unpacked stream; 0 when it is not packed in the usual way. */
function checkStream(raw: Buffer, start: number, end: number): number {
	const head = raw.toString("latin1", Math.max(0, start - 2000), start);
	const dictionary = head.slice(head.lastIndexOf(" obj") + 1);
	const isImage = /\/Subtype\s*\/Image/.test(dictionary);
	if (isImage) return 0;
	if (oldFilters.test(dictionary) || (dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0) > 1)
		throw refusal("zip_bomb");
	if (!/\/(?:FlateDecode|Fl)(?![A-Za-z])/.test(dictionary)) return 0;
	const from = raw[start + 6] === 13 ? start + 8 : start + 7;
	const unpacked = inflate(raw.subarray(from, end));
	if (/\/ObjStm/.test(dictionary)) checkActions(unpacked.toString("latin1"));
	return unpacked.length;
}

/** A damaged or encrypted stream is the reader's to judge. */
function inflate(packed: Buffer): Buffer {
	try {
		return inflateSync(packed, { maxOutputLength: mostStreamBytes });
	} catch (error) {
		if (error instanceof RangeError) throw refusal("zip_bomb");
		if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) return Buffer.alloc(0);
		throw error;
	}
}
