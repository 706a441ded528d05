// How a data set says what its columns are. CSV, its CSVW metadata, JSON and the page all come from this one saying.
import type { Lang } from "#kernel/words.ts";

/** Both languages, always: what the catalogue says of a set has no fallback. */
export type Both = { lv: string; en: string };

export type Datatype = "text" | "code" | "integer" | "number" | "boolean" | "day" | "instant" | "year" | "address";
export type Value = string | number | boolean | null;

export type Column<V extends Value = Value> = {
	type: Datatype;
	title: Both;
	/** What the title leaves open: how it is computed, what an empty cell means. */
	about?: Both | undefined;
	/** Never empty. */
	required: boolean;
	/** The values that there are, where they are a closed list. */
	values?: readonly string[];
	/** Of a text. */
	lang?: Lang;
	/** Carries the type of its values; never there. */
	readonly valueType?: V;
};

export type Columns = Record<string, Column>;
type ValueOf<C> = C extends Column<infer V> ? V : never;
export type RowOf<C extends Columns> = { [Name in keyof C]: ValueOf<C[Name]> };

type About = { about?: Both };
const optional =
	<V extends Value>(type: Datatype) =>
	(lv: string, en: string, { about }: About = {}): Column<V | null> => ({
		type,
		title: { lv, en },
		about,
		required: false,
	});

const required =
	<V extends Value>(type: Datatype) =>
	(lv: string, en: string, { about }: About = {}): Column<V> => ({ type, title: { lv, en }, about, required: true });

export const maybe = {
	code: optional<string>("code"),
	text: optional<string>("text"),
	integer: optional<number>("integer"),
	number: optional<number>("number"),
	boolean: optional<boolean>("boolean"),
	day: optional<string>("day"),
	instant: optional<string>("instant"),
	year: optional<number>("year"),
	address: optional<string>("address"),
};

export const sure = {
	code: required<string>("code"),
	text: required<string>("text"),
	integer: required<number>("integer"),
	number: required<number>("number"),
	boolean: required<boolean>("boolean"),
	day: required<string>("day"),
	instant: required<string>("instant"),
	year: required<number>("year"),
	address: required<string>("address"),
};

/** A code out of a closed list. */
export const oneOf = (values: readonly string[], lv: string, en: string, { about }: About = {}): Column<string> => ({
	...sure.code(lv, en, about ? { about } : {}),
	values,
});

type InBoth<Name extends string, V extends Value> = { [K in `${Name}_lv`]: Column<V> } & {
	[K in `${Name}_en`]: Column<string | null>;
};

/** A text that the public sees: two columns. Latvian is there whenever the text is; English may be missing. */
export function texts<Name extends string>(name: Name, lv: string, en: string, extra: About = {}) {
	return inBoth<Name, string>(name, sure.text(lv, en, extra), { lv, en, ...extra });
}

export function maybeTexts<Name extends string>(name: Name, lv: string, en: string, extra: About = {}) {
	return inBoth<Name, string | null>(name, maybe.text(lv, en, extra), { lv, en, ...extra });
}

function inBoth<Name extends string, V extends Value>(name: Name, latvian: Column<V>, said: Both & About) {
	const title = (where: Both) => ({ lv: `${said.lv} ${where.lv}`, en: `${said.en} ${where.en}` });
	const english = maybe.text(said.lv, said.en, said.about ? { about: said.about } : {});
	return {
		[`${name}_lv`]: { ...latvian, title: title({ lv: "(latviski)", en: "(in Latvian)" }), lang: "lv" },
		[`${name}_en`]: { ...english, title: title({ lv: "(angliski)", en: "(in English)" }), lang: "en" },
	} as InBoth<Name, V>;
}

/** A stored text as the two cells of `texts(name)`. */
export function cells<Name extends string>(name: Name, text: { lv: string; en?: string }) {
	return { [`${name}_lv`]: text.lv, [`${name}_en`]: text.en || null } as {
		[K in `${Name}_lv`]: string;
	} & { [K in `${Name}_en`]: string | null };
}

export function maybeCells<Name extends string>(name: Name, text: { lv: string; en?: string } | null | undefined) {
	return { [`${name}_lv`]: text?.lv || null, [`${name}_en`]: text?.en || null } as {
		[K in `${Name}_lv` | `${Name}_en`]: string | null;
	};
}
