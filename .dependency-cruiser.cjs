// Who may import whom. tests/boundaries.test.ts plants a violation of each rule and sees it reported.

/** Which module may ask, tell or act at which module's door (its index.ts). A new arrow needs a note in docs/decisions. */
const arrows = {
	directory: [],
	planning: ["directory"],
	monitoring: ["directory", "planning"],
	reporting: ["directory", "planning", "monitoring"],
	portal: ["directory", "planning", "monitoring", "reporting"],
};

const tests = "\\.test\\.tsx?$|/fixtures/";
const databaseWebQueue = "/(drizzle-orm|pg|@electric-sql|pg-boss|hono|@hono|@orpc)/";

const strangers = Object.entries(arrows).map(([from, allowed]) => ({
	name: `no-arrow-from-${from}`,
	comment: `${from} meets ${allowed.join(", ") || "no other module"}; a new arrow needs a decision note.`,
	severity: "error",
	from: { path: `^src/modules/${from}/`, pathNot: tests },
	to: { path: "^src/modules/", pathNot: `^src/modules/(${[from, ...allowed].join("|")})/` },
}));

module.exports = {
	forbidden: [
		{
			name: "kernel-and-ui-know-no-module",
			comment: "The list of modules stands once, in app.ts, and is passed in.",
			severity: "error",
			from: { path: "^src/(kernel|ui)/", pathNot: tests },
			to: { path: "^src/modules/" },
		},
		{
			name: "kernel-knows-no-page",
			comment: "The kernel serves the command line and jobs too.",
			severity: "error",
			from: { path: "^src/kernel/", pathNot: tests },
			to: { path: "^src/ui/" },
		},
		{
			name: "parts-know-no-whole",
			comment: "Kernel, pages and modules know nothing of what puts them together (src/*.ts).",
			severity: "error",
			from: { path: "^src/(kernel|ui|modules)/", pathNot: tests },
			to: { path: "^src/[^/]+$" },
		},
		{
			name: "only-through-the-door",
			comment: "A module meets another only through its index.ts.",
			severity: "error",
			from: { path: "^src/modules/([^/]+)/", pathNot: tests },
			to: { path: "^src/modules/", pathNot: ["^src/modules/$1/", "^src/modules/[^/]+/index\\.ts$"] },
		},
		{
			name: "only-through-the-door-from-outside",
			comment: "What puts the modules together knows their doors only.",
			severity: "error",
			from: { path: "^(src/[^/]+$|data/|scripts/|client/)", pathNot: tests },
			to: { path: "^src/modules/", pathNot: "^src/modules/[^/]+/index\\.ts$" },
		},
		{
			name: "no-way-back-through-the-own-door",
			comment: "Inside a module import the file, not the module's own index.ts.",
			severity: "error",
			from: { path: "^src/modules/([^/]+)/", pathNot: ["/index\\.ts$", tests] },
			to: { path: "^src/modules/$1/index\\.ts$" },
		},
		...strangers,
		{ name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
		{
			name: "thought-knows-no-machinery",
			comment: "form, rules, workflow and words are pure: no database, no web, no queue.",
			severity: "error",
			from: { path: "/(form|rules|workflow|words|[a-z-]+-words)\\.ts$" },
			to: { path: databaseWebQueue },
		},
		{
			name: "thought-knows-no-room-of-machinery",
			comment: "form, rules, workflow and words import none of the rooms that query, act or draw.",
			severity: "error",
			from: { path: "/(form|rules|workflow|words|[a-z-]+-words)\\.ts$" },
			to: {
				path: "^src/(kernel/(database|operation|audit|web|api|middleware|jobs)\\.ts$|.*/(tables|queries|operations|routes|api|jobs|views)(\\.tsx?$|/))",
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "views-only-draw",
			comment: "A view is given what it shows; it may name the types of queries, and calls nothing of them.",
			severity: "error",
			from: { path: "/views(\\.tsx$|/)", pathNot: tests },
			to: {
				path: "/(tables|queries|operations)\\.ts$|^src/kernel/(database|operation|audit)[a-z-]*\\.ts$|/node_modules/(drizzle-orm|pg)/",
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "the-browser-loads-no-server",
			severity: "error",
			from: { path: "^client/" },
			to: { path: "^(src|data|scripts)/" },
		},
		{
			name: "no-test-in-what-runs",
			severity: "error",
			from: { path: "^(src|data|client|scripts)/", pathNot: tests },
			to: { path: "^(tests|e2e|bench)/|\\.test\\.tsx?$|/fixtures/" },
		},
		{
			name: "everything-resolves",
			severity: "error",
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: "no-development-tool-in-what-runs",
			severity: "error",
			from: { path: "^(src|data|client)/", pathNot: tests },
			to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
		},
	],
	options: {
		parser: "swc",
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^(var|dist)/" },
		enhancedResolveOptions: {
			conditionNames: ["import", "node", "default", "types"],
			exportsFields: ["exports"],
			extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json"],
		},
	},
};
