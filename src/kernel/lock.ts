// The embedded database belongs to one process. Its folder is locked by a file that names the process.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainFailure } from "./plain-failure.ts";

export class FolderTaken extends PlainFailure {}

/** A process is named by its number and its start, as numbers are used again. */
function processMark(pid: number): string | undefined {
	try {
		process.kill(pid, 0);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ESRCH") return undefined;
	}
	try {
		// The 22nd field of /proc/PID/stat is the start time; fields are counted after the name in brackets.
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		return `${pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
	} catch {
		// No /proc outside Linux: the number alone has to do.
		return `${pid}`;
	}
}

/** @returns a function that unlocks. @throws FolderTaken when a living process holds the folder. */
export function lockFolder(folder: string): () => void {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const path = join(folder, "vieda.lock");
	const mine = processMark(process.pid) ?? `${process.pid}`;
	try {
		writeFileSync(path, mine, { flag: "wx" });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		takeOver(path, mine);
	}
	return () => {
		if (readFileSync(path, "utf8") === mine) rmSync(path);
	};
}

/** @returns the living process that holds the folder */
export function folderHolder(folder: string): number | undefined {
	const path = join(folder, "vieda.lock");
	return existsSync(path) ? holderOf(readFileSync(path, "utf8")) : undefined;
}

function holderOf(mark: string): number | undefined {
	const pid = Number(mark.split(" ")[0]);
	return Number.isInteger(pid) && pid > 0 && processMark(pid) === mark ? pid : undefined;
}

function takeOver(path: string, mine: string): void {
	const pid = holderOf(readFileSync(path, "utf8"));
	if (pid !== undefined) throw new FolderTaken(`Another VIEDA (process ${pid}) is using this data folder`);
	// Renaming is atomic: of two that find the same dead lock, the later one sees itself overtaken below.
	const next = `${path}.${process.pid}`;
	writeFileSync(next, mine);
	renameSync(next, path);
	if (readFileSync(path, "utf8") !== mine) throw new FolderTaken("Another VIEDA has just taken this data folder");
}
