// The journeys in a real browser, against the program as a user starts it.
import { defineConfig } from "vitest/config";

export default defineConfig({
	cacheDir: "../node_modules/.vite/e2e",
	test: {
		name: "e2e",
		root: import.meta.dirname,
		include: ["**/*.e2e.ts"],
		globalSetup: ["./harness/setup.ts"],
		// One server and its data for all files: they go one after the other.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
