// node bench/pages.mjs — measures pages, the import, the verdicts and the report side by side in one run, and prints a
// table. Figures of different machines are compared by their ratios to the empty page.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findNode } from "../scripts/project/node.mjs";
import { ensurePackages } from "../scripts/project/packages.mjs";
import { main, root } from "../scripts/project/root.mjs";
import { run } from "../scripts/project/run.mjs";

const outfile = join(root, "node_modules/.cache/vieda/bench.mjs");

await main(async () => {
	await ensurePackages();
	const { build } = await import("esbuild");
	mkdirSync(join(outfile, ".."), { recursive: true });
	await build({
		absWorkingDir: root,
		entryPoints: ["bench/measure.ts"],
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node24",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "hono/jsx",
		outfile,
	});
	return run(findNode(), [pathToFileURL(outfile).pathname]);
});
