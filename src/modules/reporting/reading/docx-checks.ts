// What a DOCX is, and what it may not hold.
import { checkPackage, type PackageRefusals, refuseMacros } from "#kernel/office-package.ts";
import type { ZipParts } from "#kernel/zip.ts";
import { refusal } from "./refusals.ts";

const refuse: PackageRefusals = {
	damaged: () => refusal("docx_damaged"),
	macros: () => refusal("docx_macros"),
	external: () => refusal("docx_external"),
	embedded: () => refusal("docx_embedded"),
};

/** Only a chart's own data table may be a file within the file; it is never opened. */
const chartData = /^word\/embeddings\/[^/]+\.xlsx$/;
const otherDocuments = /^(?:xl\/workbook|ppt\/presentation|content\.xml|mimetype|META-INF\/)/;

/** @throws Invalid when the package is no DOCX or holds what it may not. */
export async function checkDocx(zip: ZipParts): Promise<void> {
	refuseMacros(zip, refuse);
	if (!zip.names.includes("[Content_Types].xml") || !zip.names.includes("word/document.xml")) {
		throw refusal(zip.names.some((name) => otherDocuments.test(name)) ? "document_kind" : "unknown_kind");
	}
	await checkPackage(zip, refuse, (name) => chartData.test(name));
}
