// The command line's front: help and the version at once; everything else is loaded when it is wanted.
import { version } from "./version.ts";

const help = `Usage: vieda <command> [options]

Commands:
  serve                        serve the pages and the API
  import FILE [options]        take over a progress report (.txt, .docx, .pdf)
  report PLAN --as-of DATE     write the progress report (docx, html, json)
  backup FILE                  write everything into one file
  restore FILE                 take a backup into an empty database
  check                        verify the audit trail, snapshots, files and references
  migrate                      bring the database's schema up to date
  demo                         fill an empty database with the demonstration data
  search rebuild               make the search index anew
  user token ROLE              make a machine token
  user invite EMAIL --name NAME --role ROLE
                               make a person known who signs in with a password
  user email PERSON [ADDRESS]  say where a person's mail goes

  vieda COMMAND --help tells more of each.
`;

async function main(argv: string[]): Promise<number> {
	const [command] = argv;
	if (command === undefined || command === "--help" || command === "-h" || command === "help") {
		(command ? process.stdout : process.stderr).write(help);
		return command ? 0 : 2;
	}
	if (command === "--version") {
		process.stdout.write(`${version}\n`);
		return 0;
	}
	const { runCommandLine } = await import("./command-line.ts");
	return runCommandLine(argv);
}

process.exitCode = await main(process.argv.slice(2));
