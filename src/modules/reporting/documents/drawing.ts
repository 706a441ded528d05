// A DOCX drawn in a thread of its own. The program of the thread is bundled once per process, as the assets of the pages are.
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Day } from "#kernel/clock.ts";
import { contentHash } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import type { Lang } from "#kernel/words.ts";
import type { DocumentKind, Models } from "./kinds.ts";

/** `base` is where the system's pages are, without a slash at the end. */
export type Drawing<Kind extends DocumentKind = DocumentKind> = {
	kind: Kind;
	model: Models[Kind];
	lang: Lang;
	asOf: Day;
	base: string | undefined;
};
export type DrawingNews = { percent: number } | { bytes: Uint8Array<ArrayBuffer> } | { failed: Error };

type Attention = { onPercent?: (percent: number) => void; signal?: AbortSignal };

/** One thread draws one document after the other; with nothing to do for so long it ends. */
const idleMs = 60_000;

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let turn: Promise<unknown> = Promise.resolve();

/** What the thread is asked for. */
export type Wish = { form: "docx" | "html"; drawing: Drawing };

/** @throws what the thread threw; the signal's reason when it was stopped */
export function drawDocx(drawing: Drawing, attention: Attention = {}): Promise<Uint8Array<ArrayBuffer>> {
	return inTurn({ form: "docx", drawing }, attention);
}

/** The HTML file of a document that may have many hundreds of charts; a page for a reader is drawn at once. */
export function drawHtml(drawing: Drawing, attention: Attention = {}): Promise<Uint8Array<ArrayBuffer>> {
	return inTurn({ form: "html", drawing }, attention);
}

function inTurn(wish: Wish, attention: Attention): Promise<Uint8Array<ArrayBuffer>> {
	const drawn = turn.then(() => drawNow(wish, attention));
	turn = drawn.catch(() => undefined);
	return drawn;
}

async function drawNow(wish: Wish, { onPercent, signal }: Attention) {
	signal?.throwIfAborted();
	clearTimeout(idle);
	const worker = thread ?? new Worker(await program());
	thread = worker;
	worker.ref();
	const stop = () => void worker.terminate();
	signal?.addEventListener("abort", stop);
	try {
		return await new Promise<Uint8Array<ArrayBuffer>>((done, failed) => {
			worker.on("message", (news: DrawingNews) => {
				if ("bytes" in news) done(news.bytes);
				else if ("failed" in news) failed(news.failed);
				else onPercent?.(news.percent);
			});
			worker.on("error", failed);
			worker.on("exit", (code) => {
				if (thread === worker) thread = undefined;
				failed(signal?.reason ?? new Error(`the drawing thread ended with ${code}`));
			});
			worker.postMessage(wish);
		});
	} finally {
		signal?.removeEventListener("abort", stop);
		for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
		rest(worker);
	}
}

/** It keeps no process alive that has nothing else to do. */
function rest(worker: Worker): void {
	worker.unref();
	worker.once("exit", () => {
		if (thread === worker) thread = undefined;
	});
	idle = setTimeout(() => void worker.terminate(), idleMs);
	idle.unref();
}

let bundled: Promise<string> | undefined;

/** @returns the path of the bundle; one that could not be made is tried again */
function program(): Promise<string> {
	bundled ??= bundle().catch((error) => {
		bundled = undefined;
		throw error;
	});
	return bundled;
}

/** Paths are relative to the project's root, which is the working folder of every command. */
async function bundle(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: ["src/modules/reporting/documents/drawing-thread.ts"],
		bundle: true,
		platform: "node",
		format: "esm",
		target: "node24",
		packages: "external",
		jsx: "automatic",
		jsxImportSource: "hono/jsx",
		write: false,
		logLevel: "silent",
	});
	const contents = outputFiles[0]?.contents ?? new Uint8Array();
	const folder = resolve("node_modules/.cache/vieda");
	const path = join(folder, `drawing-${contentHash(contents).slice(0, 16)}.mjs`);
	// Written beside and renamed: other processes may be making the same.
	const beside = join(folder, `${newId()}.mjs`);
	await mkdir(folder, { recursive: true });
	await writeFile(beside, contents);
	await rename(beside, path);
	return path;
}
