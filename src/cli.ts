// The command line. `serve`, `migrate` and `demo` own the process; the rest run where the database is open.
import { CommanderError } from "commander";
import { systemClock } from "#kernel/clock.ts";
import { MissingExtension, openDatabase } from "#kernel/database.ts";
import { FolderTaken } from "#kernel/lock.ts";
import { openLog } from "#kernel/log.ts";
import { runThroughServer } from "./command-socket.ts";
import { baseProgram, type Io, runCommand } from "./commands.ts";
import { type Config, callersFolder, readConfig, WrongConfig } from "./config.ts";
import { locateDatabase, makeReady } from "./installation.ts";
import { searchSources } from "./search.ts";
import { serveUntilStopped } from "./server.ts";
import { version } from "./version.ts";

const io: Io = {
	cwd: callersFolder(),
	out: (chunk) => void process.stdout.write(chunk),
	err: (line) => void process.stderr.write(`${line}\n`),
};

const help = `Usage: vieda <command> [options]

Commands:
  serve                        serve the pages and the API
  import FILE [options]        take over a progress report (.txt, .docx, .pdf)
  report PLAN --as-of DATE     write the progress report (docx, html, json)
  check                        verify the audit trail
  migrate                      bring the database's schema up to date
  demo                         fill an empty database with the demonstration data
  search rebuild               make the search index anew
  user token ROLE              make a machine token
  user email PERSON [ADDRESS]  say where a person's mail goes

  vieda COMMAND --help tells more of each.
`;

async function main(argv: string[]): Promise<number> {
	const [command] = argv;
	if (command === undefined || command === "--help" || command === "-h" || command === "help") {
		(command ? io.out : io.err)(help);
		return command ? 0 : 2;
	}
	if (command === "--version") {
		io.out(`${version}\n`);
		return 0;
	}
	const config = readConfig();
	if (command === "serve" || command === "migrate" || command === "demo") return runOwn(command, argv, config);
	const answered = config.databaseUrl ? undefined : await runThroughServer(config.dataFolder, argv);
	return answered ?? withInstallation(config, (deps) => runCommand(deps, argv, io));
}

/** Commands that start or prepare an installation. They take nothing but --help. */
async function runOwn(command: "serve" | "migrate" | "demo", argv: string[], config: Config): Promise<number> {
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
	return withInstallation({ ...config, demo: command === "demo" }, async () => {
		io.out(command === "demo" ? "The demonstration data are in.\n" : "The schema is up to date.\n");
		return 0;
	});
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

async function run(): Promise<number> {
	try {
		return await main(process.argv.slice(2));
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		const isPlain = [WrongConfig, FolderTaken, MissingExtension].some((kind) => error instanceof kind);
		io.err(
			isPlain
				? (error as Error).message
				: `error: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
		);
		return 1;
	}
}

process.exitCode = await run();
