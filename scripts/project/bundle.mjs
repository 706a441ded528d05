// The program as one file, made anew only when a source has changed: starting is quick and needs no build step.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root, Stopped } from "./root.mjs";

const folder = join(root, "node_modules/.cache/vieda");
const outfile = join(folder, "cli.mjs");
const inputsFile = join(folder, "inputs.json");

/** @returns the path of the bundle, which fits the sources of this moment. */
export async function ensureBundle() {
	if (!isFresh()) await build();
	return outfile;
}

function mark(path) {
	const { mtimeMs, size } = statSync(join(root, path));
	return `${mtimeMs} ${size}`;
}

function isFresh() {
	try {
		statSync(outfile);
		const inputs = JSON.parse(readFileSync(inputsFile, "utf8"));
		return Object.entries(inputs).every(([path, was]) => mark(path) === was);
	} catch (error) {
		if (error.code === "ENOENT") return false;
		throw error;
	}
}

async function build() {
	const esbuild = await import("esbuild");
	const options = {
		absWorkingDir: root,
		entryPoints: ["src/cli.ts"],
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node24",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "hono/jsx",
		sourcemap: true,
		sourcesContent: false,
		outfile,
		metafile: true,
		write: false,
		logLevel: "warning",
	};
	const result = await esbuild.build(options).catch((error) => {
		if (error.errors?.length > 0) throw new Stopped("the program does not compile: the reason stands above");
		throw error;
	});
	const inputs = [
		"package.json",
		"tsconfig.json",
		"scripts/project/bundle.mjs",
		...Object.keys(result.metafile.inputs),
	];
	mkdirSync(folder, { recursive: true });
	for (const file of result.outputFiles) replace(join(folder, basename(file.path)), file.contents);
	replace(inputsFile, JSON.stringify(Object.fromEntries(inputs.map((path) => [path, mark(path)]))));
}

/** Written beside and renamed, as another command may be reading it. */
function replace(path, contents) {
	const next = join(dirname(path), `${process.pid}.${basename(path)}`);
	writeFileSync(next, contents);
	renameSync(next, path);
}
