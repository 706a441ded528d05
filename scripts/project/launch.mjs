// Runs the program, installing and bundling first what is missing.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBundle } from "./bundle.mjs";
import { findNode } from "./node.mjs";
import { ensurePackages } from "./packages.mjs";
import { stopWithParent } from "./parent.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const underScript = pathToFileURL(join(root, "scripts/project/under-script.mjs")).href;
const compiled = join(root, "node_modules/.cache/vieda/compiled");

/** @returns the program's exit code */
export async function launch(args) {
	// Without npm (nohup, a service manager) a command may outlive the process that started it.
	if (process.env.npm_lifecycle_event) stopWithParent();
	await ensurePackages();
	const node = findNode();
	const bundle = await ensureBundle();
	return run(node, ["--enable-source-maps", "--import", underScript, bundle, ...args], {
		env: { ...process.env, NODE_COMPILE_CACHE: compiled },
	});
}
