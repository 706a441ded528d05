// What the application is built with in tests: a silent log, the world's database and clock.
import type { Clock } from "#kernel/clock.ts";
import type { Database } from "#kernel/database.ts";
import { openLog } from "#kernel/log.ts";
import type { Deps } from "#kernel/web.ts";
import type { Assets } from "#ui/assets.ts";
import { searchSources } from "../src/search.ts";

export function testDeps(world: { database: Database; clock: Clock }, demo = true): Deps {
	return {
		database: world.database,
		db: world.database.db,
		clock: world.clock,
		log: openLog("silent"),
		demo,
		version: "test",
		verifiesCache: true,
		search: searchSources,
	};
}

/** Pages name their stylesheet and script; what stands behind the names is the browser tests' matter. */
export const testAssets: Assets = {
	files: new Map(),
	css: "/assets/app.css",
	script: "/assets/page.js",
	embedCss: "/assets/embed.css",
};
