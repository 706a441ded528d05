// Installs what package-lock.json names, when node_modules does not have it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root, Stopped, say } from "./root.mjs";

export async function ensurePackages() {
	if (packagesFit()) return;
	const unlock = await takeTurn();
	try {
		if (!packagesFit()) install();
	} finally {
		unlock();
	}
}

function packagesOf(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
	} catch (error) {
		if (error.code === "ENOENT") return undefined;
		throw error;
	}
}

/** npm notes what it has installed at the end of an installation; optional parts may be missing there. */
function packagesFit() {
	const installed = packagesOf("node_modules/.package-lock.json");
	if (!installed) return false;
	const wanted = Object.entries(packagesOf("package-lock.json")).filter(([path]) => path !== "");
	return wanted.every(([path, one]) => {
		const has = installed[path];
		return has ? has.version === one.version : one.optional || one.devOptional || one.peer;
	});
}

function install() {
	say("installing the packages of package-lock.json with npm ci (once; it needs the npm registry)");
	const options = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
	const npm = process.env.npm_execpath ?? "";
	const [command, args] = /npm-cli\.c?js$/.test(npm) ? [process.execPath, [npm, ...options]] : ["npm", options];
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		// All that npm says goes to standard error.
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32" && command === "npm",
	});
	if (error) throw new Stopped(`npm could not be run: ${error.message}`);
	if (status !== 0) throw new Stopped("npm ci did not succeed: its reason stands above; try again when it is mended");
}

/** Two commands may be started at once in a fresh clone: the second waits until the first has installed. */
async function takeTurn() {
	const mark = createHash("sha256").update(root).digest("hex").slice(0, 16);
	const path = join(tmpdir(), `vieda-installing-${mark}`);
	for (;;) {
		try {
			writeFileSync(path, String(process.pid), { flag: "wx" });
			return () => rmSync(path, { force: true });
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		if (isLeftBehind(path)) rmSync(path, { force: true });
		else await pause(500);
	}
}

function isLeftBehind(path) {
	try {
		const pid = Number(readFileSync(path, "utf8"));
		// Empty for the moment between making the file and writing into it.
		if (pid > 0) process.kill(pid, 0);
		return false;
	} catch (error) {
		return error.code === "ESRCH";
	}
}
