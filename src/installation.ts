// What must be true before anybody is served: the schema is there, the register is filled, and on an empty
// embedded database the demonstration data are in.
import { join } from "node:path";
import { groups, institutions } from "#data/institutions.ts";
import { system } from "#kernel/access.ts";
import type { Clock } from "#kernel/clock.ts";
import type { Database, DatabaseSource } from "#kernel/database.ts";
import { lockFolder } from "#kernel/lock.ts";
import { type Occasion, perform } from "#kernel/operation.ts";
import { refreshSearch } from "#kernel/search/operations.ts";
import { findSetting } from "#kernel/settings.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { listPlans } from "#modules/planning/index.ts";
import { type Config, WrongConfig } from "./config.ts";
import { loadDemonstration } from "./demonstration.ts";
import { searchSources } from "./search.ts";

/** Where the database is. The embedded one is locked for this process; `release` gives it back. */
export function locateDatabase(config: Config): { source: DatabaseSource; release: () => void } {
	if (config.databaseUrl) return { source: { kind: "postgres", url: config.databaseUrl }, release: () => {} };
	const release = lockFolder(config.dataFolder);
	return { source: { kind: "embedded", folder: join(config.dataFolder, "database") }, release };
}

/** @returns whether the installation is a demonstration, with its buttons. */
export async function makeReady(
	database: Database,
	clock: Clock,
	config: Pick<Config, "demo" | "oidc">,
): Promise<boolean> {
	await database.migrate();
	const occasion: Occasion = {
		...{ db: database.db, clock, search: searchSources, actor: system },
		...{ via: "start", requestId: "start" },
	};
	await perform(occasion, refreshSearch, {});
	await perform(occasion, registerInstitutions, { institutions, groups });
	if ((await findSetting(database.db, "demonstration")) === true) return !config.oidc && config.demo !== false;
	const empty = (await listPlans(database.db)).length === 0;
	const wanted = config.demo ?? (empty && database.kind === "embedded" && !config.oidc);
	if (!wanted) return false;
	if (!empty || config.oidc) {
		throw new WrongConfig("Wrong configuration: VIEDA_DEMO=1 needs an empty database and no OIDC_ISSUER");
	}
	await perform(occasion, loadDemonstration, {});
	return true;
}
