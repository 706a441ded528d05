// Runs a tool of node_modules under the right Node, installing it first when it is missing.
import { ensurePackages } from "./project/packages.mjs";
import { main } from "./project/root.mjs";
import { runTool } from "./project/run.mjs";

const [name, ...args] = process.argv.slice(2);
await main(async () => {
	await ensurePackages();
	return runTool(name, args);
});
