// npm test: every test, and then every journey in a browser; with --pg on PostgreSQL. Other arguments choose test files.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensurePackages } from "./project/packages.mjs";
import { stopWithParent } from "./project/parent.mjs";
import { startPostgres } from "./project/postgres.mjs";
import { main } from "./project/root.mjs";
import { runTool } from "./project/run.mjs";
import { readReport, summary } from "./project/totals.mjs";

const suites = ["vitest.config.ts", "e2e/vitest.config.ts"];
const chosen = process.argv.slice(2).filter((argument) => argument !== "--pg");

/** What the tester's shell says of an installation must not reach the tests. */
function testEnvironment(databaseUrl) {
	const ours = /^(VIEDA_|OIDC_|PORT$|HOST$|DATABASE_URL$|SMTP_URL$|PUBLIC_URL$|LOG_LEVEL$|NODE_ENV$)/;
	const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
	return databaseUrl ? { ...rest, DATABASE_URL: databaseUrl } : rest;
}

/** @returns the exit code */
async function runSuites(databaseUrl) {
	const folder = mkdtempSync(join(tmpdir(), "vieda-reports-"));
	const env = testEnvironment(databaseUrl);
	try {
		const reports = [];
		for (const [index, config] of suites.entries()) {
			const report = join(folder, `${index}.json`);
			const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
			const code = await runTool("vitest", ["run", "--config", config, ...output, "--passWithNoTests", ...chosen], {
				env,
			});
			const read = readReport(report);
			// A run that failed outside its tests, or was stopped, is a failure too.
			reports.push(code !== 0 && read.failed === 0 ? { ...read, failed: 1 } : read);
			if (code > 128) break;
		}
		process.stdout.write(`${summary(reports).join("\n")}\n`);
		return reports.some((report) => report.failed > 0) ? 1 : 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function onPostgres() {
	if (process.env.DATABASE_URL) return runSuites(process.env.DATABASE_URL);
	const server = await startPostgres();
	try {
		return await runSuites(server.url);
	} finally {
		await server.stop();
	}
}

await main(async () => {
	if (process.env.npm_lifecycle_event) stopWithParent();
	await ensurePackages();
	return process.argv.includes("--pg") ? onPostgres() : runSuites();
});
