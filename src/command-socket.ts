// While the server holds the embedded database, the command line works through it, by a socket in the data folder
// that only its owner can open.
import { chmodSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { Deps } from "#kernel/web.ts";
import { type Message, socketPath } from "./command-relay.ts";
import { runCommand } from "./commands.ts";

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
