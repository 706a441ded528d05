// The files as they are now, made anew only when something was written since.
import { sql } from "drizzle-orm";
import { type Day, instantOf, today } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Deps } from "#kernel/web.ts";
import { lastChange } from "./changes.ts";
import type { DataSet } from "./data-set.ts";
import { type Rendering, render } from "./rendering.ts";
import { openSource } from "./source.ts";

export type Stocked = { set: DataSet; rendering: Rendering; modified: Date };

export type Stock = ReturnType<typeof openStock>;

/** Files of today are kept until the database has written anything; those of another day are made when asked for. */
export function openStock(deps: Deps) {
	let kept = { version: "", day: "", sets: new Map<string, Promise<Stocked>>() };
	return async (sets: readonly DataSet[], asOf?: Day): Promise<Stocked[]> => {
		const day = today(deps.clock);
		const version = await versionOf(deps.db);
		if (kept.version !== version || kept.day !== day) kept = { version, day, sets: new Map() };
		const shelf = asOf === undefined || asOf === day ? kept.sets : new Map<string, Promise<Stocked>>();
		const missing = sets.filter((set) => !shelf.has(set.code));
		const making = makeAll(deps.db, missing, asOf ?? day);
		for (const set of missing) shelf.set(set.code, forgetFailed(shelf, set.code, making.then(found(set))));
		return Promise.all(sets.map((set) => shelf.get(set.code) as Promise<Stocked>));
	};
}

const found = (set: DataSet) => (all: Stocked[]) => all.find((one) => one.set === set) as Stocked;

function forgetFailed<T>(shelf: Map<string, Promise<T>>, code: string, making: Promise<T>): Promise<T> {
	making.catch(() => shelf.delete(code));
	return making;
}

/** All of one moment: a key of one set leads into another. */
async function makeAll(db: Db, sets: readonly DataSet[], day: Day): Promise<Stocked[]> {
	if (sets.length === 0) return [];
	return db.transaction(
		async (tx) => {
			const source = openSource(tx, day);
			const changed = await lastChange(tx);
			const made: Stocked[] = [];
			for (const set of sets) {
				const rendering = await render(set, source);
				made.push({ set, rendering, modified: modifiedOf(set, changed, day) });
			}
			return made;
		},
		{ isolationLevel: "repeatable read", accessMode: "read only" },
	);
}

/** What holds on a day may be another thing after midnight: a deadline passes. */
function modifiedOf(set: DataSet, changed: Date, day: Day): Date {
	const midnight = instantOf(day, "00:00");
	return set.daily && midnight > changed ? midnight : changed;
}

/** Another text whenever anything was written: the numbers of the transactions that are under way or done. */
async function versionOf(db: Db): Promise<string> {
	const found = (await db.execute(sql`select pg_current_snapshot()::text as version`)) as unknown as {
		rows: { version: string }[];
	};
	return found.rows[0]?.version ?? "";
}
