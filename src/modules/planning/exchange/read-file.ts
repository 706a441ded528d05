// The door for files: bytes in, a plan's document out, or a refusal that says why and where.
import { fileRefusal } from "#kernel/file-refusals.ts";
import { mostFileBytes } from "#kernel/files.ts";
import { renamed } from "./adopt.ts";
import type { PlanFile } from "./plan-file.ts";
import { readPlanJson } from "./read-json.ts";
import { planFileRefusal } from "./refusals.ts";
import { readPlanWorkbook } from "./xlsx/read.ts";

/** @param code the code that a new plan is to have instead of the file's */
export async function readPlanFile(bytes: Uint8Array, filename: string, code?: string): Promise<PlanFile> {
	if (bytes.length === 0) throw fileRefusal("file_empty");
	if (bytes.length > mostFileBytes) throw fileRefusal("file_too_large");
	const read = await readByKind(bytes, filename);
	return code === undefined ? read : { ...read, content: renamed(read.content, code) };
}

async function readByKind(bytes: Uint8Array, filename: string): Promise<PlanFile> {
	const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw planFileRefusal("plan_file_old_excel");
	if (starts(0x50, 0x4b)) {
		if (/\.json$/i.test(filename.trim())) throw planFileRefusal("plan_file_name");
		return readPlanWorkbook(bytes);
	}
	const first = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()[0];
	if (first === "{" || first === "[") {
		if (/\.xlsx$/i.test(filename.trim())) throw planFileRefusal("plan_file_name");
		return { content: readPlanJson(bytes), problemAt: (path) => path };
	}
	throw planFileRefusal("plan_file_kind");
}
