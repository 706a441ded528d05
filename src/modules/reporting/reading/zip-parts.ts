// A DOCX as a ZIP: opened without trust, broken ones are damaged documents.
import { openZip as openAnyZip, type ZipParts } from "#kernel/zip.ts";
import { refusal } from "./refusals.ts";

/** @throws Invalid `docx_damaged`, `zip_bomb`, `zip_unsafe`, `document_encrypted` */
export function openZip(bytes: Uint8Array): Promise<ZipParts> {
	return openAnyZip(bytes, () => refusal("docx_damaged"));
}
