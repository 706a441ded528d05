// What a kept file is, told by its content; its name is only a name. Only kinds that an office opens every day.
import { Invalid } from "./errors.ts";
import { fileRefusal } from "./file-refusals.ts";
import { mostFileBytes } from "./files.ts";
import { refuseMacros } from "./office-package.ts";
import { openZip } from "./zip.ts";

const office: [part: string, contentType: string][] = [
	["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
	["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
	["ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
	["content.xml", "application/vnd.oasis.opendocument.text"],
];

const signatures: [start: number[], contentType: string][] = [
	[[0x25, 0x50, 0x44, 0x46, 0x2d], "application/pdf"],
	[[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], "image/png"],
	[[0xff, 0xd8, 0xff], "image/jpeg"],
];

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** @throws Invalid `file_empty`, `file_too_large`, `file_kind`, `file_macros`, or what a ZIP may be refused for */
export async function contentTypeOf(bytes: Uint8Array): Promise<string> {
	if (bytes.length === 0) throw fileRefusal("file_empty");
	if (bytes.length > mostFileBytes) throw fileRefusal("file_too_large");
	const known = signatures.find(([start]) => startsWith(bytes, start));
	if (known) return known[1];
	if (startsWith(bytes, zipStart)) return officeType(bytes);
	if (isPlainText(bytes)) return "text/plain; charset=utf-8";
	throw wrongKind();
}

async function officeType(bytes: Uint8Array): Promise<string> {
	const zip = await openZip(bytes, wrongKind);
	refuseMacros(zip, { damaged: wrongKind, macros, external: wrongKind, embedded: wrongKind });
	const found = office.find(([part]) => zip.names.includes(part));
	if (found) return found[1];
	throw wrongKind();
}

function isPlainText(bytes: Uint8Array): boolean {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return ![...text].some((sign) => sign < " " && !"\n\r\t\f".includes(sign));
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}

const wrongKind = () =>
	new Invalid("file_kind", {
		lv: "Šāda veida datni nevar pievienot. Der PDF, DOCX, XLSX, PPTX, ODT, PNG, JPEG vai teksta datne.",
		en: "A file of this kind cannot be attached. PDF, DOCX, XLSX, PPTX, ODT, PNG, JPEG and text files can.",
	});

const macros = () =>
	new Invalid("file_macros", {
		lv: "Datnē ir makro. Saglabājiet to bez makro un pievienojiet vēlreiz.",
		en: "The file has macros. Save it without them and attach it again.",
	});
