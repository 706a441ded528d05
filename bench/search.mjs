// node bench/search.mjs [TEXTS] [--slowest] — the search over so many texts (100 000); with DATABASE_URL on that
// PostgreSQL database, which must be empty, else embedded in memory.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findNode } from "../scripts/project/node.mjs";
import { ensurePackages } from "../scripts/project/packages.mjs";
import { main, root } from "../scripts/project/root.mjs";
import { run } from "../scripts/project/run.mjs";

const outfile = join(root, "node_modules/.cache/vieda/bench-search.mjs");

await main(async () => {
	await ensurePackages();
	const { build } = await import("esbuild");
	mkdirSync(join(outfile, ".."), { recursive: true });
	await build({
		absWorkingDir: root,
		entryPoints: ["bench/search.ts"],
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node24",
		packages: "external",
		outfile,
	});
	return run(findNode(), [pathToFileURL(outfile).pathname, ...process.argv.slice(2)]);
});
