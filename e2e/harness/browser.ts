// Chromium out of the npm package; or the one that BROWSER_PATH names, where the package has none for the machine.
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sparticuz, { inflate } from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";

/** The package's own list is for a cloud function: it also switches off what protects pages, which is under test here. */
const args = ["--no-sandbox", "--disable-setuid-sandbox", "--no-zygote", "--font-render-hinting=none", "--disable-gpu"];

export async function startBrowser(): Promise<BrowserServer> {
	const named = process.env.BROWSER_PATH;
	if (named) return launch(named);
	sparticuz.setGraphicsMode = false;
	const executable = await sparticuz.executablePath();
	try {
		return await launch(executable);
	} catch (error) {
		if (!String(error).includes("shared libraries")) throw error;
		return launch(executable, { LD_LIBRARY_PATH: await unpackLibraries() });
	}
}

function launch(executablePath: string, env: Record<string, string> = {}): Promise<BrowserServer> {
	return chromium.launchServer({ executablePath, args, headless: true, env: { ...process.env, ...env } });
}

/** A machine without libnss3 and its like is given the package's own. @returns their folder */
async function unpackLibraries(): Promise<string> {
	const packed = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../bin/al2023.tar.br");
	await inflate(packed);
	return join(tmpdir(), "al2023/lib");
}
