// Once for all journeys: the program, started as a user starts it, on an empty place; and a browser.
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
	const program = await startProgram();
	const browser = await startBrowser().catch(async (error) => {
		await program.stop();
		throw error;
	});
	project.provide("address", program.address);
	project.provide("browser", browser.wsEndpoint());
	return async () => {
		await browser.close();
		await program.stop();
	};
}
