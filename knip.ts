// What is nowhere used: files, exports, packages.
import type { KnipConfig } from "knip";

const config: KnipConfig = {
	entry: [
		"src/cli.ts!",
		"client/page.ts!",
		// Bundled and started as a thread by documents/drawing.ts.
		"src/modules/reporting/documents/drawing-thread.ts!",
		"src/ui/styles/{app,embed,report-file}.css!",
		"src/modules/*/*/tables.ts!",
		"scripts/*.mjs!",
		// Given to Node by its address, with --import.
		"scripts/project/under-script.mjs!",
		"e2e/**/*.e2e.ts",
		"bench/*.{ts,mjs}",
	],
	project: ["{src,client,data}/**/*.{ts,tsx,css}!", "scripts/**/*.mjs!", "{tests,e2e,bench}/**/*.{ts,tsx,mjs}"],
	ignoreExportsUsedInFile: true,
	vitest: { config: ["vitest.config.ts", "e2e/vitest.config.ts"] },
	ignoreDependencies: [
		// Named to scripts/run-tool.mjs, and by their paths in tests/boundaries.test.ts.
		"@biomejs/biome",
		"dependency-cruiser",
		// Reads TypeScript for dependency-cruiser.
		"@swc/core",
		// Makes src/ui/theme/vieda.css out of src/ui/theme/designsystemet.config.json.
		"@digdir/designsystemet",
		// Font files, found by their paths in src/ui/chart/png.ts.
		"@expo-google-fonts/inter",
		// A program of Java, found by its path in tests/public-pages.test.ts.
		"vnu-jar",
	],
	// LibreOffice opens documents, and Java checks HTML, in tests where the machine has it.
	ignoreBinaries: ["soffice", "java"],
	compilers: {
		css: (text) =>
			[...text.matchAll(/(?:@import|url\()\s*["']([^"']+)["']/g)].map(([, from]) => `import "${from}";`).join("\n"),
	},
};

export default config;
