// Who runs a command: the server that holds the embedded database, by its socket, or this process.
import { PlainFailure } from "#kernel/plain-failure.ts";
import { runThroughServer } from "./command-relay.ts";
import { callersFolder, readConfig } from "./config.ts";

const io = {
	cwd: callersFolder(),
	out: (chunk: string | Uint8Array) => void process.stdout.write(chunk),
	err: (line: string) => void process.stderr.write(`${line}\n`),
};

/** @returns the exit code: 0 done, 1 failed, 2 wrong usage */
export async function runCommandLine(argv: string[]): Promise<number> {
	try {
		const config = readConfig();
		const [command] = argv;
		const isOwn = command === "serve" || command === "migrate" || command === "demo" || command === "restore";
		const answered = isOwn || config.databaseUrl ? undefined : await runThroughServer(config.dataFolder, argv, io.cwd);
		if (answered !== undefined) return answered;
		const { runHere, runOwn } = await import("./own-process.ts");
		return await (isOwn ? runOwn(command, argv, config, io) : runHere(argv, config, io));
	} catch (error) {
		// Commander has said it already. It is not loaded for commands that the server runs.
		if (error instanceof Error && "exitCode" in error) return error.exitCode === 0 ? 0 : 2;
		const said = error instanceof Error ? error.message : String(error);
		io.err(error instanceof PlainFailure ? said : `error: ${said.split("\n")[0]}`);
		return 1;
	}
}
