// What can be found: one document for each thing, made by the module that owns the thing.
import type { Day } from "../clock.ts";
import type { Db } from "../database.ts";
import type { Text } from "../words.ts";

/** Who may find it: everybody, or only those who work on what is not published yet. */
export const audiences = ["public", "officials"] as const;
export type Audience = (typeof audiences)[number];

export type SearchDocument = {
	/** "plan", "element", "indicator", …: results are grouped by it. */
	kind: string;
	/** As it stands in addresses; one within its kind and audience. */
	code: string;
	audience: Audience;
	/** The place that a change remakes as a whole, as a path: "plan/vpmp-2023/" holds "plan/vpmp-2023/1.1/". */
	scope: string;
	/** Where it is read, without the language. */
	path: string;
	title: Text;
	/** As people type it: "1.1-1", "vpmp-2023", "VK". */
	codes: readonly string[];
	/** What else it is called: abbreviations, former names. */
	names?: readonly Text[];
	/** What it is, in a sentence; weighs more than the body. */
	lead?: Text | null;
	body?: readonly Text[];
	/** A closer kind, for its label: "measure". */
	detail?: string;
	plan?: string;
	/** Institutions that have to do with it, by code: their names find it too. Of an institution: itself, its successor. */
	institutions?: readonly string[];
};

/** How a module's documents are made. The list of all stands once, in src/search.ts. */
export type SearchSource = {
	/** The kinds of documents that it makes; no other source makes them. */
	readonly kinds: readonly string[];
	/** Which places an act may have changed, by the subject of its audit line: ("plan", "vpmp-2023"). */
	scopes(subject: readonly [kind: string, id: string]): string[];
	/** Every document within the place ("" = all) as it is to be found on the day. */
	make(db: Db, scope: string, today: Day): Promise<SearchDocument[]>;
};

export type SearchSources = readonly SearchSource[];
