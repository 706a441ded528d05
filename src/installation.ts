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
import { hasRealPeople, registerInstitutions, someoneSignsInAsThemselves } from "#modules/directory/index.ts";
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
	config: Pick<Config, "demo" | "providers">,
): Promise<boolean> {
	await database.migrate();
	const occasion: Occasion = {
		...{ db: database.db, clock, search: searchSources, actor: system },
		...{ via: "start", requestId: "start" },
	};
	await perform(occasion, refreshSearch, {});
	await perform(occasion, registerInstitutions, { institutions, groups });
	const isReal = config.providers.length > 0 || (await someoneSignsInAsThemselves(database.db));
	if (config.demo && isReal) throw notOverReal();
	if ((await findSetting(database.db, "demonstration")) === true) return !isReal && config.demo !== false;
	const isEmpty = (await listPlans(database.db, "all")).length === 0;
	const isWanted = config.demo ?? (isEmpty && database.kind === "embedded" && !isReal);
	if (!isWanted) return false;
	if (!isEmpty || (await hasRealPeople(database.db))) throw notOverReal();
	await perform(occasion, loadDemonstration, {});
	return true;
}

/** Its buttons let anybody in as anybody: never beside people who sign in as themselves, nor over data of an office. */
function notOverReal(): WrongConfig {
	return new WrongConfig(
		"Wrong configuration: VIEDA_DEMO=1 needs an empty database, no OIDC_ISSUER or EID_ISSUER, and no people of its own",
	);
}
