// The walls of the house: a planted violation of each rule is reported, and the real tree has none.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const depcruise = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");

type Violation = { rule: string; from: string };

/** Each breaks the rule named, and no other. */
const planted: { breaks: string; file: string; text: string }[] = [
	{
		breaks: "kernel-and-ui-know-no-module",
		file: "src/kernel/a.ts",
		text: 'export * from "#modules/planning/index.ts";',
	},
	{
		breaks: "kernel-and-ui-know-no-module",
		file: "src/ui/a.ts",
		text: 'export * from "#modules/planning/index.ts";',
	},
	{ breaks: "kernel-knows-no-page", file: "src/kernel/b.ts", text: 'export * from "#ui/page.tsx";' },
	{ breaks: "parts-know-no-whole", file: "src/ui/b.ts", text: 'export * from "../app.ts";' },
	{
		breaks: "only-through-the-door",
		file: "src/modules/monitoring/indicators/a.ts",
		text: 'export * from "#modules/planning/plans/tables.ts";',
	},
	{
		breaks: "only-through-the-door",
		file: "src/modules/monitoring/indicators/b.ts",
		text: 'import type { X } from "../../planning/plans/tables.ts";\nexport type Y = X;',
	},
	{
		breaks: "only-through-the-door-from-outside",
		file: "src/whole.ts",
		text: 'export * from "#modules/planning/plans/tables.ts";',
	},
	{
		breaks: "no-way-back-through-the-own-door",
		file: "src/modules/planning/plans/a.ts",
		text: 'export * from "../index.ts";',
	},
	{
		breaks: "no-arrow-from-directory",
		file: "src/modules/directory/people/a.ts",
		text: 'export * from "#modules/planning/index.ts";',
	},
	{
		breaks: "no-arrow-from-planning",
		file: "src/modules/planning/plans/b.ts",
		text: 'export * from "#modules/monitoring/index.ts";',
	},
	{
		breaks: "no-arrow-from-monitoring",
		file: "src/modules/monitoring/indicators/c.ts",
		text: 'export * from "#modules/reporting/index.ts";',
	},
	{
		breaks: "no-arrow-from-reporting",
		file: "src/modules/reporting/imports/a.ts",
		text: 'export * from "#modules/portal/index.ts";',
	},
	{
		breaks: "no-arrow-from-portal",
		file: "src/modules/portal/front/a.ts",
		text: 'export * from "#modules/unheard-of/index.ts";',
	},
	{ breaks: "no-cycles", file: "src/ui/c.ts", text: 'export * from "./d.ts";' },
	{
		breaks: "thought-knows-no-machinery",
		file: "src/modules/planning/plans/rules.ts",
		text: 'export { sql } from "drizzle-orm";',
	},
	{
		breaks: "thought-knows-no-machinery",
		file: "src/modules/planning/plans/form.ts",
		text: 'export { Hono } from "hono";',
	},
	{
		breaks: "thought-knows-no-room-of-machinery",
		file: "src/modules/planning/plans/workflow.ts",
		text: 'export * from "./tables.ts";',
	},
	{
		breaks: "thought-knows-no-room-of-machinery",
		file: "src/modules/planning/plans/words.ts",
		text: 'export * from "#kernel/database.ts";',
	},
	{
		breaks: "views-only-draw",
		file: "src/modules/planning/plans/views/list.tsx",
		text: 'export * from "../tables.ts";',
	},
	{ breaks: "the-browser-loads-no-server", file: "client/a.ts", text: 'export * from "#kernel/database.ts";' },
	{ breaks: "no-test-in-what-runs", file: "src/kernel/c.ts", text: 'export * from "./words.test.ts";' },
	{ breaks: "everything-resolves", file: "src/kernel/d.ts", text: 'export * from "./not-there.ts";' },
	{
		breaks: "no-development-tool-in-what-runs",
		file: "src/kernel/e.ts",
		text: 'export { build } from "playwright-core";',
	},
];

/** What the violations lean on, and what is allowed and must not be reported. */
const lawful: Record<string, string> = {
	"src/app.ts": 'export * as planning from "#modules/planning/index.ts";',
	"src/kernel/database.ts": 'export { sql } from "drizzle-orm";',
	"src/kernel/words.test.ts": "export const tested = 1;",
	"src/ui/page.tsx": "export const page = 1;",
	"src/ui/d.ts": 'export * from "./c.ts";',
	"src/modules/directory/index.ts": "export const directory = 1;",
	"src/modules/planning/index.ts": 'export * from "./plans/tables.ts";',
	"src/modules/planning/plans/tables.ts": 'export { sql } from "drizzle-orm";\nexport type X = 1;',
	"src/modules/planning/plans/queries.ts": 'export * from "#modules/directory/index.ts";\nexport type Row = 1;',
	"src/modules/planning/plans/views/page.tsx": 'import type { Row } from "../queries.ts";\nexport type Shown = Row;',
	"src/modules/monitoring/index.ts": 'export * from "#modules/planning/index.ts";',
	"src/modules/reporting/index.ts": 'export * from "#modules/monitoring/index.ts";',
	"src/modules/portal/index.ts": 'export * from "#modules/reporting/index.ts";',
	"src/modules/unheard-of/index.ts": "export const stranger = 1;",
};

function cruise(folder: string, ...parts: string[]): Violation[] {
	const args = [depcruise, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", ...parts];
	const answer = spawnAnswer(args, folder);
	const { summary } = JSON.parse(answer) as { summary: { violations: { rule: { name: string }; from: string }[] } };
	return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

/** Both tools answer on standard output and say by the exit code that they found something. */
function spawnAnswer(args: string[], cwd: string): string {
	try {
		return execFileSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: "pipe" });
	} catch (error) {
		const { stdout } = error as { stdout?: string };
		if (stdout) return stdout;
		throw error;
	}
}

function write(folder: string, file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), `${text}\n`);
}

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "vieda-boundaries-"));
	symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
	cpSync(join(root, "package.json"), join(folder, "package.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("imports", () => {
	let found: Violation[];
	beforeAll(() => {
		for (const [file, text] of Object.entries(lawful)) write(folder, file, text);
		for (const { file, text } of planted) write(folder, file, text);
		found = cruise(folder, "src", "client");
	});

	it.each(planted)("$breaks is reported in $file", ({ breaks, file }) => {
		const rules = new Set(found.filter((violation) => violation.from === file).map(({ rule }) => rule));
		expect([...rules]).toEqual([breaks]);
	});

	it("what is allowed is not reported", () => {
		const guilty = new Set(planted.map(({ file }) => file));
		expect(found.filter(({ from }) => !guilty.has(from))).toEqual([]);
	});

	it("every rule of the config has a planted violation", () => {
		const { forbidden } = require("../.dependency-cruiser.cjs") as { forbidden: { name: string; severity: string }[] };
		const tried = new Set(planted.map(({ breaks }) => breaks));
		expect(forbidden.filter(({ name }) => !tried.has(name))).toEqual([]);
		expect(forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
	});

	it("the real tree breaks none", () => {
		expect(cruise(root, "src", "client", "data", "scripts")).toEqual([]);
	});
});

/** What Biome says of a file: the rule's name, "plugin" for our own rule, nothing where the thing is allowed. */
const lintProbes: { says: string; file: string; text: string }[] = [
	{ says: "plugin", file: "src/modules/planning/plans/when.ts", text: "export const now = new Date();" },
	{ says: "plugin", file: "src/modules/planning/plans/tick.ts", text: "export const tick = Date.now();" },
	{ says: "nothing", file: "src/kernel/clock.ts", text: "export const now = () => new Date();" },
	{ says: "nothing", file: "src/kernel/day.ts", text: 'export const day = new Date("2025-01-01");' },
	{ says: "noProcessEnv", file: "src/modules/planning/plans/env.ts", text: "export const port = process.env.PORT;" },
	{ says: "nothing", file: "src/config.ts", text: "export const port = process.env.PORT;" },
	{ says: "noExplicitAny", file: "src/modules/planning/plans/loose.ts", text: "export const loose: any = 1;" },
	{ says: "noBarrelFile", file: "src/modules/planning/plans/index.ts", text: 'export { sum } from "./sum.ts";' },
	{ says: "nothing", file: "src/modules/planning/index.ts", text: 'export { sum } from "./sum.ts";' },
];

describe("lint", () => {
	let reported: { category: string; location: { path: string } }[];
	beforeAll(() => {
		const place = join(folder, "lint");
		for (const { file, text } of lintProbes) write(place, file, text);
		cpSync(join(root, "biome.json"), join(place, "biome.json"));
		cpSync(join(root, "tests/boundaries"), join(place, "tests/boundaries"), { recursive: true });
		const answer = spawnAnswer([biome, "lint", "--reporter=json", "--vcs-enabled=false", "src"], place);
		reported = JSON.parse(answer.slice(answer.indexOf('{"summary"'))).diagnostics;
	});

	it.each(lintProbes)("$says is reported in $file for $text", ({ says, file }) => {
		const said = reported.filter(({ location }) => location.path === file);
		const rules = said.map(({ category }) => category.split("/").at(-1));
		expect(rules).toEqual(says === "nothing" ? [] : [says]);
	});
});
