// What an office file (DOCX, XLSX) may not hold, whatever is read of it: macros, outside content other than links, other
// files, entity declarations.
import { fileRefusal } from "./file-refusals.ts";
import { attribute, xmlEvents } from "./xml-events.ts";
import type { Damaged, ZipParts } from "./zip.ts";

/** How the reader of this kind of file says what is wrong with one. */
export type PackageRefusals = { damaged: Damaged; macros: Damaged; external: Damaged; embedded: Damaged };

const macroParts = /(?:^|\/)(?:vbaProject|vbaData)[^/]*$|macrosheets?\//i;
const embeddedFiles =
	/\.(?:zip|7z|rar|gz|jar|exe|dll|js|vbs|ps1|bat|cmd|docx|docm|dotm|xlsm|pptm|hta|lnk)$|oleObject[^/]*$|\/activeX\//i;

export function refuseMacros(zip: ZipParts, refuse: PackageRefusals): void {
	if (zip.names.some((name) => macroParts.test(name))) throw refuse.macros();
}

/** @throws what the kind's refusals say, or `xml_entities`. `isHarmless` names an embedded file that nobody opens. */
export async function checkPackage(
	zip: ZipParts,
	refuse: PackageRefusals,
	isHarmless: (name: string) => boolean = () => false,
): Promise<void> {
	if (zip.names.some((name) => embeddedFiles.test(name) && !isHarmless(name))) throw refuse.embedded();
	await checkContentTypes(zip, refuse);
	for (const name of zip.names) {
		if (name.endsWith(".rels")) await checkRelationships(zip, name, refuse);
		else if (name.endsWith(".xml")) await checkDeclarations(zip, name);
	}
}

async function checkContentTypes(zip: ZipParts, refuse: PackageRefusals): Promise<void> {
	const part = await zip.read("[Content_Types].xml");
	for (const event of xmlEvents(part ?? new Uint8Array(), refuse.damaged)) {
		if (event.kind !== "open" && event.kind !== "empty") continue;
		if (/macroEnabled|vbaProject|ms-(?:word|excel)\.(?:template\.|sheet\.)?macro/i.test(event.attributes))
			throw refuse.macros();
	}
}

/** A link leads out only when somebody follows it; anything else is fetched by itself. */
async function checkRelationships(zip: ZipParts, name: string, refuse: PackageRefusals): Promise<void> {
	const part = await zip.read(name);
	for (const event of xmlEvents(part ?? new Uint8Array(), refuse.damaged)) {
		if (event.kind !== "open" && event.kind !== "empty") continue;
		const type = attribute(event.attributes, "Type") ?? "";
		const external = attribute(event.attributes, "TargetMode")?.toLowerCase() === "external";
		if (external && !type.endsWith("/hyperlink")) throw refuse.external();
		if (/vbaProject/i.test(type)) throw refuse.macros();
		if (/\/oleObject$|\/control$/i.test(type)) throw refuse.embedded();
	}
}

/** Parts that are not read further are still refused when they declare entities. */
async function checkDeclarations(zip: ZipParts, name: string): Promise<void> {
	const part = await zip.read(name);
	const head = Buffer.from(part ?? []);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(head.toString("latin1"))) throw fileRefusal("xml_entities");
	if (head.includes(Buffer.from("<!DOCTYPE", "utf16le"))) throw fileRefusal("xml_entities");
}
