// What a file is, by what is in it. The name is only compared.
import { refusal } from "./refusals.ts";

export type FileKind = "text" | "zip" | "pdf" | "ole" | "other";

const signatures: [FileKind, number[]][] = [
	["zip", [0x50, 0x4b, 0x03, 0x04]],
	["zip", [0x50, 0x4b, 0x05, 0x06]],
	["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
	["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
	["other", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
	["other", [0x1f, 0x8b]],
	["other", [0x89, 0x50, 0x4e, 0x47]],
	["other", [0xff, 0xd8, 0xff]],
	["other", [0x7f, 0x45, 0x4c, 0x46]],
	["other", [0x37, 0x7a, 0xbc, 0xaf]],
	["other", [0x52, 0x61, 0x72, 0x21]],
];

export function fileKind(bytes: Uint8Array): FileKind {
	return signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? "text";
}

const kindsByExtension: Record<string, FileKind> = {
	txt: "text",
	text: "text",
	docx: "zip",
	docm: "zip",
	xlsx: "zip",
	pdf: "pdf",
};

/** @throws Invalid `name_mismatch` when "report.pdf" is no PDF. A name without a known extension says nothing. */
export function checkName(filename: string, kind: FileKind): void {
	const extension = /\.([a-z0-9]{1,8})$/i.exec(filename.trim())?.[1]?.toLowerCase() ?? "";
	const promised = kindsByExtension[extension];
	if (promised && promised !== kind) throw refusal("name_mismatch");
}
