// The door for files: bytes in, lines of text out, or a refusal that says why.
import { mostFileBytes } from "#kernel/files.ts";
import { readDocx } from "./docx-file.ts";
import { checkName, fileKind } from "./file-kind.ts";
import { readPdf } from "./pdf-file.ts";
import { refusal } from "./refusals.ts";
import { readTextFile } from "./text-file.ts";

/** The longest reports have some 200 pages, half a million characters. */
const mostCharacters = 2_000_000;
const mostLines = 20_000;

/**
 * The document's lines; what begins a table cell begins with a tab, as in a text file made by a word processor.
 * @throws Invalid with the codes of refusals.ts; never anything else, and never after long.
 */
export async function readFile(bytes: Uint8Array, filename: string): Promise<string[]> {
	if (bytes.length === 0) throw refusal("file_empty");
	if (bytes.length > mostFileBytes) throw refusal("file_too_large");
	const lines = await readByKind(bytes, filename);
	if (lines.length > mostLines || lines.reduce((sum, line) => sum + line.length, 0) > mostCharacters) {
		throw refusal("text_too_long");
	}
	if (lines.every((line) => line.trim() === "")) throw refusal("file_empty");
	return lines;
}

async function readByKind(bytes: Uint8Array, filename: string): Promise<string[]> {
	const kind = fileKind(bytes);
	if (kind === "other") throw refusal("unknown_kind");
	if (kind === "ole") throw refusal(isEncryptedOffice(bytes) ? "document_encrypted" : "unknown_kind");
	checkName(filename, kind);
	if (kind === "pdf") return readPdf(bytes);
	if (kind === "zip") return readDocx(bytes);
	return readTextFile(bytes);
}

/** A DOCX with a password is an old container with a stream of this name, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from("EncryptedPackage", "utf16le"));
}
