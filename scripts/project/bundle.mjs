// The program in few files, made anew only when a source has changed: starting is quick and needs no build step.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
		// What a command does not need is not read: help is there at once.
		splitting: true,
		chunkNames: "part-[hash]",
		outExtension: { ".js": ".mjs" },
		platform: "node",
		format: "esm",
		target: "node24",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "hono/jsx",
		sourcemap: true,
		sourcesContent: false,
		outdir: folder,
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
	removeOldParts();
	// The front comes last: it names the others.
	for (const file of result.outputFiles.reverse()) replace(join(folder, basename(file.path)), file.contents);
	replace(inputsFile, JSON.stringify(Object.fromEntries(inputs.map((path) => [path, mark(path)]))));
}

const dayMs = 86_400_000;

/** Those a day older than the newest; a program that still runs may have yet to read the others. */
function removeOldParts() {
	const parts = readdirSync(folder).filter((one) => one.startsWith("part-"));
	const times = new Map(parts.map((name) => [name, statSync(join(folder, name)).mtimeMs]));
	const newest = Math.max(...times.values());
	for (const [name, time] of times) if (newest - time > dayMs) rmSync(join(folder, name), { force: true });
}

/** Written beside and renamed, as another command may be reading it. */
function replace(path, contents) {
	const next = join(dirname(path), `${process.pid}.${basename(path)}`);
	writeFileSync(next, contents);
	renameSync(next, path);
}
