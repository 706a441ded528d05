// node bench/rounds.mjs — a reporting round of 120 institutions, 3 000 deliverables and 1 500 indicators, from opening to
// publication, and its pages; with --pg on PostgreSQL. Prints a table.
import { ensurePackages } from "../scripts/project/packages.mjs";
import { startPostgres } from "../scripts/project/postgres.mjs";
import { main } from "../scripts/project/root.mjs";
import { runBundled } from "./bundled.mjs";

await main(async () => {
	if (!process.argv.includes("--pg")) return runBundled("rounds");
	await ensurePackages();
	const server = await startPostgres();
	try {
		return await runBundled("rounds", [server.url]);
	} finally {
		await server.stop();
	}
});
