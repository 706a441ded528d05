// The commands that work on an open installation. Each calls an operation or a query; none holds a rule.
// They run in the process that holds the database: here, or in the server by its socket.
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { z } from "zod";
import { type Actor, roles, system } from "#kernel/access.ts";
import { findAddress } from "#kernel/address.ts";
import type { Totals } from "#kernel/backup/contents.ts";
import { writeBackup } from "#kernel/backup/write.ts";
import { isDay } from "#kernel/clock.ts";
import { Conflict, Invalid, isProblem } from "#kernel/errors.ts";
import { mostFileBytes } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { faultFields } from "#kernel/log.ts";
import { type Occasion, perform } from "#kernel/operation.ts";
import { PlainFailure } from "#kernel/plain-failure.ts";
import { rebuildSearch } from "#kernel/search/operations.ts";
import type { Deps } from "#kernel/web.ts";
import { changeAddress, inviteUser, issueMachineToken, mapGroup } from "#modules/directory/index.ts";
import { acceptImport, bringReport, previewReport, sayChange, writeReport } from "#modules/reporting/index.ts";
import { checkInstallation } from "./check.ts";

export type Io = { cwd: string; out(chunk: string | Uint8Array): void; err(line: string): void };

/** Who runs a command owns the machine: the acts are signed by the system, by way of the command line. */
const operator: Actor = system;

/** @returns the exit code: 0 done, 1 failed, 2 wrong usage. Errors are one line on `err`. */
export async function runCommand(deps: Deps, argv: readonly string[], io: Io): Promise<number> {
	try {
		await program(deps, io).parseAsync([...argv], { from: "user" });
		return 0;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		io.err(oneLine(error));
		if (!isProblem(error) && !(error instanceof PlainFailure)) deps.log.error(faultFields(error), "a command failed");
		return 1;
	}
}

function oneLine(error: unknown): string {
	if (error instanceof PlainFailure) return error.message;
	if (!isProblem(error)) return `error: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
	const fields =
		error instanceof Invalid
			? Object.entries(error.fields).map(([field, said]) => `${field}: ${said.en ?? said.lv}`)
			: [];
	return `error: ${[error.said.en ?? error.said.lv, ...fields].join(" — ").replaceAll("\n", " ")}`;
}

function program(deps: Deps, io: Io): Command {
	const root = baseProgram(io);
	const occasion: Occasion = {
		db: deps.db,
		clock: deps.clock,
		search: deps.search,
		actor: operator,
		via: "cli",
		requestId: newId(),
	};
	addImport(root, deps, occasion, io);
	addReport(root, deps, io);
	addBackup(root, deps, io);
	addCheck(root, deps, io);
	addSearch(root, occasion, io);
	addUser(root, occasion, io);
	addInvite(root, deps, occasion, io);
	return root;
}

/** A program whose output goes to `io` and that throws instead of leaving the process. */
export function baseProgram(io: Io): Command {
	return (
		new Command("vieda")
			.description("Plans, indicators and reports of a government centre")
			.exitOverride()
			// An error is one line.
			.showSuggestionAfterError(false)
			.configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text.trimEnd()) })
			.configureHelp({ showGlobalOptions: true })
	);
}

function addImport(root: Command, deps: Deps, occasion: Occasion, io: Io): void {
	root
		.command("import")
		.description("Take over a progress report (.txt, .docx, .pdf): shows what was understood, then writes it")
		.argument("<file>")
		.option("--plan <code>", "the plan it reports on (found by the report's title when left out)")
		.option("--as-of <date>", "the day it holds for, YYYY-MM-DD (found in the report when left out)", dayArgument)
		.option("--dry-run", "only show; write nothing")
		.option("--json", "answer as JSON")
		.action(async (file: string, options: { plan?: string; asOf?: string; dryRun?: boolean; json?: boolean }) => {
			const bytes = await readSmallFile(resolve(io.cwd, file));
			const request = { filename: basename(file), bytes, plan: options.plan, asOf: options.asOf };
			const preview = await previewReport(deps, request);
			if (options.json) io.out(`${JSON.stringify(preview.answer, null, 2)}\n`);
			else io.out(preview.summary.en);
			if (options.dryRun) return;
			const { id } = await perform(occasion, bringReport, request);
			const { changes } = await perform(occasion, acceptImport, { id });
			if (!options.json)
				io.out(
					changes.length === 0
						? "Nothing changed.\n"
						: changes.map((change) => `${sayChange(change, "en")}\n`).join(""),
				);
		});
}

async function readSmallFile(path: string): Promise<Uint8Array> {
	const { size } = await stat(path).catch(() => {
		throw new Invalid("no_such_file", { lv: `Faila ${path} nav.`, en: `There is no file ${path}.` });
	});
	if (size > mostFileBytes) {
		throw new Invalid("file_too_large", { lv: "Fails ir lielāks par 25 MB.", en: "The file is larger than 25 MB." });
	}
	return readFile(path);
}

function dayArgument(text: string): string {
	if (isDay(text)) return text;
	throw new InvalidArgumentError("It must be a day of the calendar, YYYY-MM-DD.");
}

function addReport(root: Command, deps: Deps, io: Io): void {
	root
		.command("report")
		.description("Write the progress report of a plan")
		.argument("<plan>", "the plan's code")
		.requiredOption("--as-of <date>", "the day it holds for, YYYY-MM-DD", dayArgument)
		.addOption(new Option("--format <format>").choices(["docx", "html", "json"]).default("docx"))
		.addOption(new Option("--lang <lang>").choices(["lv", "en"]).default("lv"))
		.option("-o, --output <file>", "where to write it (to the screen when left out)")
		.action(
			async (
				plan: string,
				options: { asOf: string; format: "docx" | "html" | "json"; lang: "lv" | "en"; output?: string },
			) => {
				const { bytes } = await writeReport(deps, {
					plan,
					asOf: options.asOf,
					format: options.format,
					lang: options.lang,
				});
				if (options.output) await writeFile(resolve(io.cwd, options.output), bytes);
				else io.out(bytes);
			},
		);
}

function addBackup(root: Command, deps: Deps, io: Io): void {
	root
		.command("backup")
		.description("Write everything that the database holds into one file, as of one moment")
		.argument("<file>")
		.allowExcessArguments(false)
		.action(async (file: string) => {
			const about = { version: deps.version, at: deps.clock.now() };
			io.out(`Backed up: ${sayTotals(await writeBackup(deps.database, resolve(io.cwd, file), about))}\n`);
		});
}

/** The same words after a backup and after its restore, to be compared. */
export function sayTotals({ tables, rows, contents }: Totals): string {
	return `${tables} tables, ${rows} rows, checksum ${contents}`;
}

function addCheck(root: Command, deps: Deps, io: Io): void {
	root
		.command("check")
		.description("Verify the audit trail, approved and published snapshots, files and references")
		.action(async () => {
			const { said, broken } = await checkInstallation(deps);
			for (const line of [...broken, ...said]) io.out(`${line}\n`);
			if (broken.length > 0) throw new PlainFailure(`error: the data are not whole: ${broken.length} findings`);
		});
}

function addSearch(root: Command, occasion: Occasion, io: Io): void {
	root
		.command("search")
		.description("The search index")
		.exitOverride()
		.command("rebuild")
		.description("Make the search index anew from what it is made of")
		.exitOverride()
		.allowExcessArguments(false)
		.action(async () => {
			const { documents } = await perform(occasion, rebuildSearch, {});
			io.out(`The search index holds ${documents} documents.\n`);
		});
}

function addUser(root: Command, occasion: Occasion, io: Io): void {
	const user = root.command("user").description("People and machines").exitOverride();
	user
		.command("token")
		.description("Make a machine token and print it; it cannot be shown again")
		.addArgument(user.createArgument("<role>").choices([...roles]))
		.option("--institution <code>", "the institution that the role is limited to")
		.option("--name <name>", "what the token is for", "made on the command line")
		.action(async (role: (typeof roles)[number], options: { institution?: string; name: string }) => {
			const { token } = await perform(occasion, issueMachineToken, {
				role,
				name: options.name,
				institution: options.institution,
			});
			io.out(`${token}\n`);
		});
	user
		.command("group")
		.description("Say which role a group of the directory (SCIM) stands for; without a role for none")
		.argument("<group>", "the group's displayName")
		.addArgument(user.createArgument("[role]").choices([...roles]))
		.option("--institution <code>", "the institution that the role is limited to")
		.action((group: string, role: (typeof roles)[number] | undefined, { institution }: { institution?: string }) =>
			perform(occasion, mapGroup, { group, role, institution }),
		);
	user
		.command("email")
		.description("Say where a person's mail goes; without an address they get none")
		.argument("<person>", "the person's id, or the key of one of the demonstration cast")
		.argument("[address]")
		.action((person: string, email?: string) => perform(occasion, changeAddress, { person, email }));
}

function addInvite(root: Command, deps: Deps, occasion: Occasion, io: Io): void {
	const user = root.commands.find((command) => command.name() === "user") ?? root;
	user
		.command("invite")
		.description("Make a person known and print the link by which they open their account; good for seven days")
		.argument("<email>")
		.requiredOption("--name <name>", "the person's name")
		.addOption(new Option("--role <role>").choices([...roles]).makeOptionMandatory())
		.option("--institution <code>", "the institution that the role is limited to")
		.addOption(new Option("--lang <lang>", "the language of mail").choices(["lv", "en"]).default("lv"))
		.action(async (email: string, options: Omit<z.input<typeof inviteUser.input>, "email">) => {
			if (deps.demo) throw notBesideButtons();
			const { token, mailed } = await perform(occasion, inviteUser, { email, ...options });
			io.out(`${(await findAddress(deps.db)) ?? ""}/konts/${token}\n`);
			if (mailed) io.err("It was also sent by mail.");
		});
}

/** Anybody may take any role by a button there: an account beside it would protect nothing. */
function notBesideButtons(): Conflict {
	return new Conflict("demonstration", {
		lv: "Šī ir demonstrācija ar lomu pogām. Īstiem cilvēkiem sāciet ar VIEDA_DEMO=0.",
		en: "This is a demonstration with role buttons. For real people start it with VIEDA_DEMO=0.",
	});
}
