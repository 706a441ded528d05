import { defineConfig } from "vitest/config";

export default defineConfig({
	oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
	test: { include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "data/**/*.test.ts"], maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000 },
});
