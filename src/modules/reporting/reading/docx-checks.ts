// What a DOCX may not hold: macros, outside content other than links, other files, scripts.

import { attribute } from "#kernel/xml-events.ts";
import type { ZipParts } from "#kernel/zip.ts";
import { refusal } from "./refusals.ts";
import { xmlEvents } from "./xml-events.ts";

const macroParts = /(?:^|\/)(?:vbaProject|vbaData)[^/]*$|macrosheets?\//i;
const embeddedFiles =
	/\.(?:zip|7z|rar|gz|jar|exe|dll|js|vbs|ps1|bat|cmd|docx|docm|dotm|xlsm|pptm|hta|lnk)$|oleObject[^/]*$|\/activeX\//i;
/** Only a chart's own data table may be a file within the file; it is never opened. */
const chartData = /^word\/embeddings\/[^/]+\.xlsx$/;
const otherDocuments = /^(?:xl\/workbook|ppt\/presentation|content\.xml|mimetype|META-INF\/)/;

/** @throws Invalid when the package is no DOCX or holds what it may not. */
export async function checkDocx(zip: ZipParts): Promise<void> {
	if (zip.names.some((name) => macroParts.test(name))) throw refusal("docx_macros");
	if (!zip.names.includes("[Content_Types].xml") || !zip.names.includes("word/document.xml")) {
		throw refusal(zip.names.some((name) => otherDocuments.test(name)) ? "document_kind" : "unknown_kind");
	}
	if (zip.names.some((name) => embeddedFiles.test(name) && !chartData.test(name))) throw refusal("docx_embedded");
	await checkContentTypes(zip);
	for (const name of zip.names) {
		if (name.endsWith(".rels")) await checkRelationships(zip, name);
		else if (name.endsWith(".xml")) await checkDeclarations(zip, name);
	}
}

async function checkContentTypes(zip: ZipParts): Promise<void> {
	const part = await zip.read("[Content_Types].xml");
	for (const event of xmlEvents(part ?? new Uint8Array())) {
		if (event.kind === "open" || event.kind === "empty") {
			if (/macroEnabled|vbaProject|ms-word\.(?:template\.)?macro/i.test(event.attributes)) throw refusal("docx_macros");
		}
	}
}

/** A link leads out only when somebody follows it; anything else is fetched by itself. */
async function checkRelationships(zip: ZipParts, name: string): Promise<void> {
	const part = await zip.read(name);
	for (const event of xmlEvents(part ?? new Uint8Array())) {
		if (event.kind !== "open" && event.kind !== "empty") continue;
		const type = attribute(event.attributes, "Type") ?? "";
		const external = attribute(event.attributes, "TargetMode")?.toLowerCase() === "external";
		if (external && !type.endsWith("/hyperlink")) throw refusal("docx_external");
		if (/vbaProject/i.test(type)) throw refusal("docx_macros");
		if (/\/oleObject$|\/control$/i.test(type)) throw refusal("docx_embedded");
	}
}

/** Parts that are not read further are still refused when they declare entities. */
async function checkDeclarations(zip: ZipParts, name: string): Promise<void> {
	const part = await zip.read(name);
	const head = Buffer.from(part ?? []);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(head.toString("latin1"))) throw refusal("xml_entities");
	if (head.includes(Buffer.from("<!DOCTYPE", "utf16le"))) throw refusal("xml_entities");
}
