import { fileURLToPath } from "node:url";

/** The project's folder; every command works from there. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Words about the work around a command. Standard output belongs to the command itself. */
export function say(line) {
	process.stderr.write(`vieda: ${line}\n`);
}

/** A reason to stop that the reader can do something about: told in one line, without a stack. */
export class Stopped extends Error {}

/** Runs a script's work, whose result is the exit code. */
export async function main(work) {
	try {
		process.exitCode = await work();
	} catch (error) {
		if (!(error instanceof Stopped)) throw error;
		say(error.message);
		process.exitCode = 1;
	}
}
