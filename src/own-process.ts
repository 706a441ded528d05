// Commands in this process: with the database opened here. `serve`, `migrate` and `demo` need it for themselves.
import { systemClock } from "#kernel/clock.ts";
import { openDatabase } from "#kernel/database.ts";
import { FolderTaken, folderHolder } from "#kernel/lock.ts";
import { openLog } from "#kernel/log.ts";
import { baseProgram, type Io, runCommand } from "./commands.ts";
import type { Config } from "./config.ts";
import { locateDatabase, makeReady } from "./installation.ts";
import { searchSources } from "./search.ts";
import { serveUntilStopped } from "./server.ts";
import { version } from "./version.ts";

export const runHere = (argv: string[], config: Config, io: Io): Promise<number> =>
	withInstallation(config, (deps) => runCommand(deps, argv, io));

/** Commands that start or prepare an installation. They take nothing but --help. */
export async function runOwn(
	command: "serve" | "migrate" | "demo",
	argv: string[],
	config: Config,
	io: Io,
): Promise<number> {
	const about = {
		serve: "Serve the pages and the API until stopped",
		migrate: "Bring the database's schema up to date",
		demo: "Fill an empty database with the demonstration data",
	};
	const program = baseProgram(io);
	program
		.command(command)
		.description(about[command])
		.exitOverride()
		.allowExcessArguments(false)
		.action(() => {});
	await program.parseAsync(argv, { from: "user" });
	if (command === "serve") return serveUntilStopped(config);
	if (!config.databaseUrl) refuseBesideServer(config.dataFolder);
	return withInstallation({ ...config, demo: command === "demo" }, async () => {
		io.out(command === "demo" ? "The demonstration data are in.\n" : "The schema is up to date.\n");
		return 0;
	});
}

/** @throws FolderTaken: the server prepared the database when it started, and holds it until it stops */
function refuseBesideServer(folder: string): void {
	const holder = folderHolder(folder);
	if (holder === undefined) return;
	throw new FolderTaken(
		`VIEDA is running on this data folder (process ${holder}): stop it first. The schema is brought up to date whenever it starts.`,
	);
}

type Deps = Parameters<typeof runCommand>[0];

async function withInstallation(config: Config, use: (deps: Deps) => Promise<number>): Promise<number> {
	const { source, release } = locateDatabase(config);
	const database = await openDatabase(source);
	try {
		const demo = await makeReady(database, systemClock, config);
		// Commands tell their errors themselves; the log stays quiet unless something breaks.
		const log = openLog(config.logLevel === "info" ? "error" : config.logLevel);
		return await use({ database, db: database.db, clock: systemClock, log, demo, version, search: searchSources });
	} finally {
		await database.close();
		release();
	}
}
