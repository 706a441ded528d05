// Every kind of public page in both languages: valid for the Nu checker, and light on a first visit.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAssets } from "#ui/assets.ts";
import { pages } from "../e2e/harness/pages.ts";
import { createApp } from "../src/app.ts";
import { openDemonstration } from "../src/modules/reporting/progress-report/fixtures/demonstration.ts";
import { testDeps } from "./deps.ts";
import type { World } from "./world.ts";

const folder = mkdtempSync(join(tmpdir(), "vieda-pages-"));
let world: World;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	world = await openDemonstration();
	app = createApp(testDeps(world), await buildAssets());
});
afterAll(async () => {
	await world.close();
	rmSync(folder, { recursive: true });
});

const inEnglish = (path: string) =>
	path.startsWith("/?") ? `/en${path.slice(1)}` : path === "/" ? "/en" : `/en${path}`;

/** A page that is refused or missing is a page too. */
const refusals = ["/plani/nav-tada", "/plani/vpmp-2023?as_of=2025-02-30", "/izmainas?no=x"];
const shown = [...pages.filter((page) => page.who === "anyone").map((page) => page.path), ...refusals];

describe("a first visit", () => {
	const mostBytes = 100 * 1024;

	/** As it goes over the wire: compressed where the application compresses. */
	async function bytesOf(path: string): Promise<{ bytes: number; text: string }> {
		const response = await app.request(path, { headers: { "Accept-Encoding": "gzip" } });
		const body = await response.arrayBuffer();
		const isPacked = response.headers.get("content-encoding") === "gzip";
		const open = isPacked
			? new Response(new Blob([body]).stream().pipeThrough(new DecompressionStream("gzip")))
			: undefined;
		return { bytes: body.byteLength, text: open ? await open.text() : "" };
	}

	it.each(["/", "/en/plani/vpmp-2023", "/raditaji/uzticesanas", "/iestades/VK", "/izmainas"])(
		"of %s is at most 100 KB with everything that it links, without fonts",
		async (path) => {
			const page = await bytesOf(path);
			const links = [
				...page.text.matchAll(/<(?:link rel="stylesheet" href|script type="module" src|img src)="([^"]+)"/g),
			];
			const linked = [...new Set(links.map(([, address = ""]) => address))];
			expect(linked.length).toBeGreaterThanOrEqual(2);
			const sizes = await Promise.all(linked.map(bytesOf));
			expect(sizes.reduce((sum, one) => sum + one.bytes, page.bytes)).toBeLessThanOrEqual(mostBytes);
		},
	);

	it("of a figure in another site's frame is at most 20 KB", async () => {
		const page = await bytesOf("/embed/raditaji/uzticesanas");
		const css = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)?.[1] ?? "";
		expect(page.bytes + (await bytesOf(css)).bytes).toBeLessThanOrEqual(20 * 1024);
	});
});

const hasJava = spawnSync("java", ["-version"]).status === 0;
if (!hasJava) process.stdout.write("skipped: the Nu HTML checker needs java, and there is none here\n");

describe.skipIf(!hasJava)("the Nu HTML checker", () => {
	const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar")), "build/dist/vnu.jar");

	/** One run for all pages: the checker takes seconds to begin. */
	function faultsOf(files: string[]): string[] {
		const ran = spawnSync("java", ["-Xmx512m", "-jar", jar, "--errors-only", "--format", "json", ...files], {
			encoding: "utf8",
			maxBuffer: 64 * 1024 * 1024,
		});
		const { messages } = JSON.parse(ran.stderr) as { messages: { url: string; lastLine: number; message: string }[] };
		return [...new Set(messages.map(({ url, message }) => `${url.split("/").at(-1)}: ${message}`))];
	}

	it("finds no fault on any public page in either language", async () => {
		const files: string[] = [];
		for (const path of shown) {
			for (const address of [path, inEnglish(path)]) {
				const html = await (await app.request(address)).text();
				const file = join(folder, `${encodeURIComponent(address).slice(0, 150)}.html`);
				writeFileSync(file, html);
				files.push(file);
			}
		}
		expect(faultsOf(files)).toEqual([]);
	}, 180_000);

	it("finds a fault where there is one", () => {
		const file = join(folder, "faulty.html");
		writeFileSync(
			file,
			'<!DOCTYPE html><html lang="lv"><head><title>x</title></head><body><p id="a" id="b"><ul><p></ul></body></html>',
		);
		expect(faultsOf([file])).not.toEqual([]);
	});
});
