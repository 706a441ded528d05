// The program as it is really started: its scripts, its processes, a data folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const longestStartMs = 90_000;

export type Said = { code: number | null; out: string; err: string };

export type Server = {
	address: string;
	/** The process that serves, below the script that was started. */
	pid: number;
	script: ChildProcess;
	/** What it has come to, once it has ended. */
	ended: Promise<Said>;
};

/** @returns the folder and how to remove it */
export function dataFolder(): { folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), "vieda-program-"));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

type Settings = Record<string, string>;

function start(
	command: string,
	args: string[],
	settings: Settings,
): { child: ChildProcess; said: Said; ended: Promise<Said> } {
	const child = spawn(command, args, {
		env: { ...inheritedSettings(), ...settings },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const said: Said = { code: null, out: "", err: "" };
	child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
		said.out += chunk;
	});
	child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
		said.err += chunk;
	});
	const ended = new Promise<Said>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ ...said, code }));
	});
	return { child, said, ended };
}

/** What finds programs and homes; nothing that VIEDA or npm would listen to. */
function inheritedSettings(): Settings {
	// biome-ignore lint/style/noProcessEnv: a process that is started needs an environment.
	const { PATH = "", HOME = "", LANG = "", TMPDIR = "/tmp" } = process.env;
	return { PATH, HOME, LANG, TMPDIR };
}

/** Starts `vieda serve` on a free port and waits until it says where it is. */
export async function serve(folder: string, settings: Settings = {}): Promise<Server> {
	const all = { VIEDA_DATA: folder, PORT: "0", LOG_LEVEL: "warn", ...settings };
	const { child, said, ended } = start(process.execPath, ["scripts/vieda.mjs", "serve"], all);
	const address = await within(longestStartMs, () => /^VIEDA (\S+)$/m.exec(said.out)?.[1] ?? failed(child, said));
	const pid = settings.DATABASE_URL ? processBelow(child) : lockHolder(folder);
	return { address, pid, script: child, ended };
}

function lockHolder(folder: string): number {
	return Number.parseInt(readFileSync(join(folder, "vieda.lock"), "utf8"), 10);
}

/** Without a lock there is only the script's child to go by: the fourth field of /proc/PID/stat is the parent. */
function processBelow({ pid }: ChildProcess): number {
	const children = readdirSync("/proc").filter((one) => /^\d+$/.test(one) && parentOf(one) === `${pid}`);
	return Number(children[0]);
}

function parentOf(pid: string): string | undefined {
	try {
		return /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1"))?.[1];
	} catch {
		// It has ended since the list was read.
		return undefined;
	}
}

function failed(child: ChildProcess, said: Said): undefined {
	if (child.exitCode !== null) throw new Error(`vieda serve ended with ${child.exitCode}: ${said.err}`);
	return undefined;
}

/** Asks again and again until there is an answer. */
export async function within<T>(mostMs: number, ask: () => T | undefined | false): Promise<T> {
	const end = performance.now() + mostMs;
	while (performance.now() < end) {
		const answer = ask();
		if (answer !== undefined && answer !== false) return answer;
		await pause(20);
	}
	throw new Error(`nothing happened in ${mostMs} ms`);
}

/** Asks the server to stop, as Ctrl-C or a service manager does. */
export async function stop(server: Server, signal: "SIGTERM" | "SIGINT" = "SIGTERM"): Promise<Said> {
	server.script.kill(signal);
	return server.ended;
}

/** Runs one command to its end. */
export function vieda(folder: string, args: string[], settings: Settings = {}): Promise<Said> {
	return begin(folder, args, settings).ended;
}

export function begin(folder: string, args: string[], settings: Settings = {}) {
	return start(process.execPath, ["scripts/vieda.mjs", ...args], { VIEDA_DATA: folder, ...settings });
}

/** The same by npm, as the README says it. */
export function viedaByNpm(folder: string, args: string[]): Promise<Said> {
	return start("npm", ["run", "-s", "vieda", "--", ...args], { VIEDA_DATA: folder }).ended;
}

export function isAlive(pid: number): boolean {
	return existsSync(`/proc/${pid}`) && !/^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
}
