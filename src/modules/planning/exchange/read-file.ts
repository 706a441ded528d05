// The door for files: bytes in, a plan's document out, or a refusal that says why and where.
import { fileRefusal } from "#kernel/file-refusals.ts";
import { mostFileBytes } from "#kernel/files.ts";
import type { PlanContent } from "../versions/content.ts";
import { renamed } from "./adopt.ts";
import { readPlanJson } from "./read-json.ts";
import { planFileRefusal } from "./refusals.ts";

/** `problemAt`: where a thing of the document stands in the file: a cell, or its path. */
export type PlanFile = { content: PlanContent; problemAt: (path: string) => string };

/** @param code the code that a new plan is to have instead of the file's */
export async function readPlanFile(bytes: Uint8Array, filename: string, code?: string): Promise<PlanFile> {
	if (bytes.length === 0) throw fileRefusal("file_empty");
	if (bytes.length > mostFileBytes) throw fileRefusal("file_too_large");
	const read = await readByKind(bytes, filename);
	return code === undefined ? read : { ...read, content: renamed(read.content, code) };
}

async function readByKind(bytes: Uint8Array, _filename: string): Promise<PlanFile> {
	const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw planFileRefusal("plan_file_old_excel");
	const first = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()[0];
	if (first === "{" || first === "[") return { content: readPlanJson(bytes), problemAt: (path) => path };
	throw planFileRefusal("plan_file_kind");
}
