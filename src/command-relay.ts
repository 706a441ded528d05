// The caller's end of the server's command socket.
import { existsSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";

/** One JSON line each: {"out": base64} | {"err": text} | {"code": n}. */
export type Message = { out?: string; err?: string; code?: number };

export function socketPath(dataFolder: string): string {
	return join(dataFolder, "vieda.sock");
}

/** @param cwd where the caller stands. @returns the exit code, or nothing when no server answers there. */
export async function runThroughServer(
	dataFolder: string,
	argv: readonly string[],
	cwd: string,
): Promise<number | undefined> {
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
		outgoing.end(JSON.stringify({ argv, cwd }));
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
