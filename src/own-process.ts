// Commands in this process: with the database opened here. `serve`, `migrate`, `demo` and `restore` need it for themselves.
import { resolve } from "node:path";
import { inspectBackup, restoreBackup } from "#kernel/backup/restore.ts";
import { systemClock } from "#kernel/clock.ts";
import { type Database, openDatabase } from "#kernel/database.ts";
import { FolderTaken, folderHolder } from "#kernel/lock.ts";
import { openLog } from "#kernel/log.ts";
import { baseProgram, type Io, runCommand, sayTotals } from "./commands.ts";
import type { Config } from "./config.ts";
import { locateDatabase, makeReady } from "./installation.ts";
import { searchSources } from "./search.ts";
import { serveUntilStopped } from "./server.ts";
import { version } from "./version.ts";

/** A backup is of the database as it stands, before a newer version brings it up to date. */
export const runHere = (argv: string[], config: Config, io: Io): Promise<number> =>
	argv[0] === "backup"
		? withDatabase(config, (database) => runCommand(depsOf(database, config, false), argv, io))
		: withInstallation(config, (deps) => runCommand(deps, argv, io));

export type OwnCommand = "serve" | "migrate" | "demo" | "restore";

/** Commands that start or prepare an installation. Only `restore` takes anything but --help. */
export async function runOwn(command: OwnCommand, argv: string[], config: Config, io: Io): Promise<number> {
	const about = {
		serve: "Serve the pages and the API until stopped",
		migrate: "Bring the database's schema up to date",
		demo: "Fill an empty database with the demonstration data",
		restore: "Take a backup into an empty database, all of it or nothing",
	};
	const program = baseProgram(io);
	const own = program.command(command).description(about[command]).exitOverride().allowExcessArguments(false);
	if (command === "restore") own.argument("<file>");
	const given: string[] = [];
	own.action((file: unknown) => {
		if (typeof file === "string") given.push(file);
	});
	await program.parseAsync(argv, { from: "user" });
	if (command === "serve") return serveUntilStopped(config);
	if (!config.databaseUrl) refuseBesideServer(config.dataFolder);
	const [file] = given;
	if (file !== undefined) return restore(resolve(io.cwd, file), config, io);
	return withInstallation({ ...config, demo: command === "demo" }, async () => {
		io.out(command === "demo" ? "The demonstration data are in.\n" : "The schema is up to date.\n");
		return 0;
	});
}

/** The file is looked through before a database is opened, or made. */
async function restore(path: string, config: Config, io: Io): Promise<number> {
	await inspectBackup(path);
	return withDatabase(config, async (database) => {
		io.out(`Restored: ${sayTotals(await restoreBackup(database, path))}\n`);
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

function withInstallation(config: Config, use: (deps: Deps) => Promise<number>): Promise<number> {
	return withDatabase(config, async (database) =>
		use(depsOf(database, config, await makeReady(database, systemClock, config))),
	);
}

function depsOf(database: Database, config: Config, demo: boolean): Deps {
	// Commands tell their errors themselves; the log stays quiet unless something breaks.
	const log = openLog(config.logLevel === "info" ? "error" : config.logLevel);
	return { database, db: database.db, clock: systemClock, log, demo, version, search: searchSources };
}

async function withDatabase(config: Config, use: (database: Database) => Promise<number>): Promise<number> {
	const { source, release } = locateDatabase(config);
	const database = await openDatabase(source);
	try {
		return await use(database);
	} finally {
		await database.close();
		release();
	}
}
