// Lists whose address holds what they show. Each module declares its own; src/lists.ts has them all.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";

/** A thing on a list: what names it, and what a reader would call a change of it. */
export type Shown = { key: string; says: string };

export type Eyes = {
	asOf: Day;
	/** Officials may ask by name of a person; others' question by one shows nothing. */
	official: boolean;
};

export type SavedList = {
	/** `module.things`, kept with every view: it never changes. */
	readonly code: string;
	readonly name: Required<Text>;
	/** Whether the list stands at the path, which has no language: "/plani/vpmp-2023". */
	fits(path: string): boolean;
	/** What of its query chooses what is shown. Nothing else of an address is kept. */
	readonly keys: readonly string[];
	/** What it shows to everybody (and by name to officials); nothing where the list is not there. */
	show(db: Db, view: Place, eyes: Eyes): Promise<readonly Shown[] | undefined>;
};

export type Query = Record<string, string>;
export type Place = { path: string; query: Query };
