import { defineConfig } from "vitest/config";

// The journeys in a browser have their own: e2e/vitest.config.ts. `npm test` runs both, one after the other.
export default defineConfig({
	oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
	test: {
		include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "data/**/*.test.ts"],
		globalSetup: ["tests/database-template.ts"],
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});
