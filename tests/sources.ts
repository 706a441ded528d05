// The text of the source, for tests that hold the whole of it against something.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Absolute path → text of every file of src that is no test. */
export function readSources(): Map<string, string> {
	const paths = globSync("src/**/*.{ts,tsx}", { cwd: root }).filter((path) => !path.includes(".test."));
	return new Map(paths.sort().map((path) => [join(root, path), readFileSync(join(root, path), "utf8")]));
}
