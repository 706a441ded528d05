// Bundles a measuring of this folder and runs it in a process of its own.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { findNode } from "../scripts/project/node.mjs";
import { ensurePackages } from "../scripts/project/packages.mjs";
import { root } from "../scripts/project/root.mjs";
import { run } from "../scripts/project/run.mjs";

/** @returns the exit code */
export async function runBundled(name, args = []) {
	return run(findNode(), [await bundle(name), ...args]);
}

/** @returns where the bundle is */
export async function bundle(name) {
	await ensurePackages();
	const { build } = await import("esbuild");
	const outfile = join(root, `node_modules/.cache/vieda/bench-${name}.mjs`);
	mkdirSync(dirname(outfile), { recursive: true });
	await build({
		absWorkingDir: root,
		entryPoints: [`bench/${name}.ts`],
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node24",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "hono/jsx",
		outfile,
	});
	return outfile;
}
