// Runs a program in this one's place: its output, its signals and its exit code.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findNode } from "./node.mjs";
import { root } from "./root.mjs";

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"];

/** @returns a promise of the exit code; 128 and the signal's number where a signal ended it. */
export function run(command, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
		const pass = (signal) => child.kill(signal);
		for (const signal of passedOn) process.on(signal, pass);
		const end = (settle) => (value, signal) => {
			for (const one of passedOn) process.off(one, pass);
			settle(signal ? 128 + constants.signals[signal] : value);
		};
		child.once("error", end(reject));
		child.once("exit", end(resolve));
	});
}

/** Runs a tool of node_modules/.bin under the Node that the program runs under. */
export function runTool(name, args, { env = process.env, ...options } = {}) {
	const path = [dirname(findNode()), join(root, "node_modules/.bin"), env.PATH ?? env.Path].join(delimiter);
	return run(name, args, { env: { ...env, PATH: path }, shell: process.platform === "win32", ...options });
}
