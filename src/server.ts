// Start: config → database → ready → app → listen. Nothing else.
import { serve } from "@hono/node-server";
import { keepAddress } from "#kernel/address.ts";
import { systemClock } from "#kernel/clock.ts";
import { MissingRight, openDatabase } from "#kernel/database.ts";
import { startJobs } from "#kernel/jobs/runner.ts";
import { FolderTaken } from "#kernel/lock.ts";
import { faultFields, openLog } from "#kernel/log.ts";
import { keepPostOffice } from "#kernel/mail/outbox.ts";
import { openTransport } from "#kernel/mail/transport.ts";
import { buildAssets } from "#ui/assets.ts";
import { createApp } from "./app.ts";
import { sealEverything } from "./check.ts";
import { listenForCommands } from "./command-socket.ts";
import { type Config, WrongConfig } from "./config.ts";
import { locateDatabase, makeReady } from "./installation.ts";
import { jobHandlers } from "./jobs.ts";
import { postOfficeOf } from "./post-office.ts";
import { searchSources } from "./search.ts";
import { version } from "./version.ts";

const sealEveryMs = 30_000;

/** What keeps a connection open longer than this is cut off when the server stops. */
const longestAnswerMs = 5_000;

export type Running = { address: string; stop(): Promise<void> };

export async function startServer(config: Config): Promise<Running> {
	const opened: (() => unknown)[] = [];
	const stop = async () => {
		for (const close of opened.splice(0).reverse()) await close();
	};
	try {
		return { address: await start(config, opened), stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** @param opened receives how to close each part, in the order in which they were opened */
async function start(config: Config, opened: (() => unknown)[]): Promise<string> {
	const log = openLog(config.logLevel);
	const { source, release } = locateDatabase(config);
	opened.push(release);
	const database = await openDatabase(source);
	opened.push(() => database.close());
	const demo = await makeReady(database, systemClock, config);
	const { publicUrl, providers } = config;
	const facts = { log, demo, version, search: searchSources, publicUrl, providers };
	const deps = { database, db: database.db, clock: systemClock, ...facts };
	const app = createApp(deps, await buildAssets());

	const { server, port } = await listen(app.fetch, config);
	opened.push(() => closeServer(server));
	if (source.kind === "embedded") opened.push((await listenForCommands(config.dataFolder, deps)).close);
	const sealing = setInterval(() => {
		sealEverything(deps).catch((error) => log.error(faultFields(error), "sealing the audit trail failed"));
	}, sealEveryMs);
	opened.push(() => clearInterval(sealing));
	const address = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
	await database.db.transaction(async (tx) => {
		await keepAddress(tx, config.publicUrl ?? address);
		await keepPostOffice(tx, postOfficeOf(config, address));
	});
	const send = config.smtpUrl ? openTransport(config.smtpUrl) : undefined;
	opened.push(await startJobs(deps, jobHandlers(send)));
	return address;
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		if ("closeAllConnections" in server) setTimeout(() => server.closeAllConnections(), longestAnswerMs).unref();
	});
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
	if (error instanceof WrongConfig || error instanceof FolderTaken || error instanceof MissingRight)
		return error.message;
	const { code } = (error instanceof Error && error.cause instanceof Error ? error.cause : error) as { code?: string };
	if (code === "EADDRINUSE") return "The port is taken: set PORT to another one";
	if (code === "ECONNREFUSED" || code === "ENOTFOUND") return "The database of DATABASE_URL cannot be reached";
	return `VIEDA could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
