// Once for all journeys: the program, started as a user starts it, on an empty folder; and a browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser.ts";
import { startProgram } from "./program.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** "http://127.0.0.1:41234" */
		address: string;
		/** Where the browser listens for the test files. */
		browser: string;
	}
}

export default async function setup(project: TestProject) {
	const data = mkdtempSync(join(tmpdir(), "vieda-e2e-"));
	const browser = await startBrowser();
	const program = await startProgram(data).catch(async (error) => {
		await browser.close();
		throw error;
	});
	project.provide("address", program.address);
	project.provide("browser", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await program.stop();
		rmSync(data, { recursive: true });
	};
}
