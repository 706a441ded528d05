// While the server holds the embedded database, the command line works through it, by a socket in the data folder
// that only its owner can open.
import { chmodSync, existsSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import type { Deps } from "#kernel/web.ts";
import { runCommand } from "./commands.ts";

/** One JSON line each: {"out": base64} | {"err": text} | {"code": n}. */
type Message = { out?: string; err?: string; code?: number };

function socketPath(dataFolder: string): string {
	return join(dataFolder, "vieda.sock");
}

export async function listenForCommands(dataFolder: string, deps: Deps): Promise<{ close(): Promise<void> }> {
	const path = socketPath(dataFolder);
	rmSync(path, { force: true });
	const server = createServer(async (incoming, outgoing) => {
		const chunks: Buffer[] = [];
		for await (const chunk of incoming) chunks.push(chunk as Buffer);
		const { argv, cwd } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { argv: string[]; cwd: string };
		const send = (message: Message) => outgoing.write(`${JSON.stringify(message)}\n`);
		const code = await runCommand(deps, argv, {
			cwd,
			out: (chunk) => send({ out: Buffer.from(chunk as string).toString("base64") }),
			err: (line) => send({ err: line }),
		});
		send({ code });
		outgoing.end();
	});
	const oldMask = process.umask(0o177);
	await new Promise<void>((done, fail) => server.once("error", fail).listen(path, done));
	process.umask(oldMask);
	chmodSync(path, 0o600);
	return { close: () => new Promise((done) => server.close(() => done())) };
}

/** @returns the exit code, or nothing when no server answers there. */
export async function runThroughServer(dataFolder: string, argv: readonly string[]): Promise<number | undefined> {
	const path = socketPath(dataFolder);
	if (!existsSync(path)) return undefined;
	return new Promise((resolve, reject) => {
		const outgoing = request({ socketPath: path, method: "POST", path: "/" }, (incoming) => {
			relayAll(incoming).then(resolve, () => reject(new Error("the server ended before the command was done")));
		});
		outgoing.on("error", (error: NodeJS.ErrnoException) => {
			// A socket left behind by a killed server: nobody listens.
			if (error.code === "ECONNREFUSED" || error.code === "ENOENT") resolve(undefined);
			else reject(error);
		});
		outgoing.end(JSON.stringify({ argv, cwd: process.cwd() }));
	});
}

/** @returns the exit code. @throws when the answer breaks off before it. */
async function relayAll(incoming: IncomingMessage): Promise<number> {
	let rest = "";
	let code: number | undefined;
	for await (const chunk of incoming.setEncoding("utf8")) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) code = relay(JSON.parse(line) as Message) ?? code;
	}
	if (code === undefined) throw new Error("no exit code came");
	return code;
}

function relay(message: Message): number | undefined {
	if (message.out !== undefined) process.stdout.write(Buffer.from(message.out, "base64"));
	if (message.err !== undefined) process.stderr.write(`${message.err}\n`);
	return message.code;
}
