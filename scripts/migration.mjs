// npm run migration -- NAME: writes the migration from the tables in the code, then the database as text.
import { findNode } from "./project/node.mjs";
import { ensurePackages } from "./project/packages.mjs";
import { main, Stopped } from "./project/root.mjs";
import { run, runTool } from "./project/run.mjs";

const [name] = process.argv.slice(2);

await main(async () => {
	if (!/^[a-z][a-z0-9_-]*$/.test(name ?? ""))
		throw new Stopped("say what it does: npm run migration -- add-publication-day");
	await ensurePackages();
	const generated = await runTool("drizzle-kit", ["generate", "--name", name.replaceAll("-", "_")]);
	return generated === 0 ? run(findNode(), ["scripts/project/write-schema.ts"]) : generated;
});
