// The papers by which an administration judges the project before it adopts it: licence, dependencies, commands, links.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { verdictLabels } from "../src/modules/monitoring/indicators/verdict-words.ts";
import { stateLabels, statusLabels } from "../src/modules/planning/execution/words.ts";
import { readPlainYaml } from "./plain-yaml.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<
	"scripts" | "dependencies" | "devDependencies" | "optionalDependencies",
	Record<string, string>
> & { license: string };
const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

const papers = globSync(["*.md", "{docs,src,data,tests,bench,e2e,scripts}/**/*.md"], { cwd: root });

describe("the list of dependencies", () => {
	const listed = [...read("docs/dependencies.md").matchAll(/^\| (@?[a-z][\w./-]*) \| ([^|]+) \| ([^|]+) \|/gm)]
		.map(([, name = "", why = "", licence = ""]) => ({ name, why, licence: licence.trim() }))
		.filter((row) => row.name !== "package");

	it("names every package of package.json and no other, each with its reason", () => {
		expect(listed.map((row) => row.name).sort()).toEqual(Object.keys(direct).sort());
		expect(listed.filter((row) => row.why.trim().length < 10)).toEqual([]);
	});

	it("says the licence that each package itself says", () => {
		const said = Object.fromEntries(listed.map((row) => [row.name, row.licence]));
		const known = Object.fromEntries(
			Object.keys(direct).map((name) => [name, locked[`node_modules/${name}`]?.license]),
		);
		expect(said).toEqual(known);
	});

	it("is of exact versions", () => {
		expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
	});
});

type Locked = { version?: string; license?: string; dev?: boolean };
const locked = (JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }).packages;

const allowedLicences = [
	"MIT",
	"MIT-0",
	"ISC",
	"0BSD",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"Apache-2.0",
	"Zlib",
	"MPL-2.0",
	"OFL-1.1",
	// Of argparse, which comes with markdown-it; the FSF and the EUPL take it for a permissive one.
	"PSF-2.0",
];
/** Packages that name no licence of the SPDX list, with what their licence file says. */
const readByHand: Record<string, string> = { duck: "BSD-2-Clause" };

function isAllowed(expression: string): boolean {
	const plain = expression.replace(/^\((.*)\)$/, "$1");
	if (plain.includes(" OR ")) return plain.split(" OR ").some(isAllowed);
	return plain.split(" AND ").every((licence) => allowedLicences.includes(licence));
}

describe("the licence", () => {
	it("is the EUPL 1.2, whole, and package.json says so", () => {
		const text = read("LICENSE");
		expect(manifest.license).toBe("EUPL-1.2");
		expect(text.startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")).toBe(true);
		for (let article = 1; article <= 15; article += 1) expect(text).toMatch(new RegExp(`^${article}\\. ?[A-Z]`, "m"));
		expect(text.trimEnd().endsWith("require the production of a new EUPL version.")).toBe(true);
	});

	it("goes together with the licences of everything that an installation runs", () => {
		const installed = Object.entries(locked).filter(([path, entry]) => path !== "" && !entry.dev);
		expect(installed.length).toBeGreaterThan(50);
		const others = installed
			.map(([path, entry]) => ({ name: path.split("node_modules/").at(-1) ?? "", licence: entry.license ?? "none" }))
			.filter(({ name, licence }) => !isAllowed(readByHand[name] ?? licence));
		expect(others).toEqual([]);
	});

	it("knows an allowed choice of licences from one that is not", () => {
		expect(["MIT", "(MIT OR GPL-3.0-or-later)", "MIT AND OFL-1.1"].map(isAllowed)).toEqual([true, true, true]);
		expect(["GPL-3.0-only", "MIT AND GPL-3.0-only", "none", "BUSL-1.1"].map(isAllowed)).toEqual([
			false,
			false,
			false,
			false,
		]);
	});
});

describe("a paper", () => {
	it("stands in every place where one is looked for", () => {
		const wanted = [
			"README.md",
			"CONTRIBUTING.md",
			"SECURITY.md",
			"CHANGELOG.md",
			"docs/glossary.md",
			"docs/security.md",
			"docs/operations.md",
		];
		expect(wanted.filter((path) => !papers.includes(path))).toEqual([]);
	});

	it.each(papers)("%s leads only to files that are there", (path) => {
		const links = [...read(path).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
		const relative = links.filter((to) => !/^([a-z]+:|#)/.test(to)).map((to) => to.split("#")[0] ?? "");
		expect(relative.filter((to) => !existsSync(join(root, dirname(path), to)))).toEqual([]);
	});

	it.each(papers)("%s names only commands that package.json has", (path) => {
		const named = [...read(path).matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(
			([, run, short]) => run ?? short ?? "",
		);
		expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});

	it.each(papers)("%s names only files of the source that are there", (path) => {
		const named = [
			...read(path).matchAll(/`((?:src|data|tests|client|migrations|scripts|e2e|bench|docs)\/[\w./-]+\.\w+)`/g),
		].map(([, file = ""]) => file);
		expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	});
});

describe("the glossary", () => {
	const glossary = read("docs/glossary.md").split("\n");
	const terms = [statusLabels, stateLabels, verdictLabels].flatMap((words) => Object.entries(words.lv));

	it.each(terms)("has %s with the words that the pages say: %s", (key, label) => {
		const row = glossary.find((line) => line.includes(key.replaceAll("_", " ")) && line.includes(label));
		expect(row).toBeDefined();
	});
});

describe("publiccode.yml", () => {
	/** The mandatory keys and closed lists of the standard's version 0.5. */
	const shape = z.strictObject({
		publiccodeYmlVersion: z.enum(["0.4", "0.5"]),
		name: z.string(),
		url: z.url(),
		platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
		categories: z.array(z.string()).min(1),
		developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
		softwareType: z.enum(["standalone/web", "standalone/backend", "standalone/other"]),
		intendedAudience: z.strictObject({ countries: z.array(z.string().regex(/^[A-Z]{2}$/)) }),
		description: z.record(
			z.string().regex(/^[a-z]{2}$/),
			z.strictObject({
				localisedName: z.string(),
				shortDescription: z.string().min(1).max(150),
				longDescription: z.string().min(150).max(10_000),
				features: z.array(z.string()).min(1),
				screenshots: z.array(z.string()).optional(),
			}),
		),
		legal: z.strictObject({ license: z.literal("EUPL-1.2") }),
		maintenance: z.strictObject({ type: z.literal("none") }),
		localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
		dependsOn: z.strictObject({
			open: z.array(z.strictObject({ name: z.string(), versionMin: z.string(), optional: z.boolean() })),
		}),
	});
	const said = shape.parse(readPlainYaml(read("publiccode.yml")));

	it("describes the project in both of its languages", () => {
		expect(Object.keys(said.description).sort()).toEqual(["en", "lv"]);
		expect(said.localisation.availableLanguages).toEqual(["lv", "en"]);
	});

	it("shows only pictures that are there", () => {
		const pictures = Object.values(said.description).flatMap((one) => one.screenshots ?? []);
		expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
	});

	it.each(["key: {a: 1}", "key: 1.0", "key: yes", "a: b: c", "a: 'x'", "a: 1\na: 2", "  a: b"])(
		"would be refused with %j in it",
		(text) => {
			expect(() => readPlainYaml(text)).toThrow("cannot read");
		},
	);
});
