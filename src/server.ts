// Start: config → database → ready → app → listen. Nothing else.
import { serve } from "@hono/node-server";
import { sealAuditLines } from "#kernel/audit-seal.ts";
import { systemClock } from "#kernel/clock.ts";
import { openDatabase } from "#kernel/database.ts";
import { FolderTaken } from "#kernel/lock.ts";
import { faultFields, openLog } from "#kernel/log.ts";
import { buildAssets } from "#ui/assets.ts";
import { createApp } from "./app.ts";
import { listenForCommands } from "./command-socket.ts";
import { type Config, WrongConfig } from "./config.ts";
import { locateDatabase, makeReady } from "./installation.ts";
import { version } from "./version.ts";

const sealEveryMs = 30_000;

export async function startServer(config: Config): Promise<{ address: string; stop(): Promise<void> }> {
	const log = openLog(config.logLevel);
	const { source, release } = locateDatabase(config);
	const database = await openDatabase(source);
	const demo = await makeReady(database, systemClock, config);
	const deps = { database, db: database.db, clock: systemClock, log, demo, version };
	const app = createApp(deps, await buildAssets());

	const sealing = setInterval(() => {
		sealAuditLines(database.db).catch((error) => log.error(faultFields(error), "sealing the audit trail failed"));
	}, sealEveryMs);
	const commands = source.kind === "embedded" ? await listenForCommands(config.dataFolder, deps) : undefined;
	const { server, port } = await listen(app.fetch, config);

	return {
		address: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
		async stop() {
			clearInterval(sealing);
			await new Promise((done) => server.close(done));
			await commands?.close();
			await database.close();
			release();
		},
	};
}

type Fetch = Parameters<typeof serve>[0]["fetch"];

function listen(fetch: Fetch, config: Config): Promise<{ server: ReturnType<typeof serve>; port: number }> {
	return new Promise((resolve, reject) => {
		const server = serve({ fetch, hostname: config.host, port: config.port }, ({ port }) => resolve({ server, port }));
		server.on("error", reject);
	});
}

/** Runs until a signal asks it to stop; what is being answered is answered first. @returns the exit code */
export async function serveUntilStopped(config: Config): Promise<number> {
	try {
		const running = await startServer(config);
		process.stdout.write(`VIEDA ${running.address}\n`);
		await askedToStop();
		await running.stop();
		return 0;
	} catch (error) {
		process.stderr.write(`${startProblem(error)}\n`);
		return 1;
	}
}

function askedToStop(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
	});
}

function startProblem(error: unknown): string {
	if (error instanceof WrongConfig || error instanceof FolderTaken) return error.message;
	const { code } = (error instanceof Error && error.cause instanceof Error ? error.cause : error) as { code?: string };
	if (code === "EADDRINUSE") return "The port is taken: set PORT to another one";
	if (code === "ECONNREFUSED" || code === "ENOTFOUND") return "The database of DATABASE_URL cannot be reached";
	return `VIEDA could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
