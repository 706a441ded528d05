// A data set is declared once: what it holds, its columns, keys and rows.
import type { Both, Columns, RowOf, Value } from "./columns.ts";
import type { Source } from "./source.ts";

export type Row = Record<string, Value>;

/** Cells that lead to a row of another set: each of them is required, so that they always do. */
export type Foreign = { columns: readonly string[]; set: string; to: readonly string[] };

export type DataSet = {
	/** In its address: /data/{code}.csv. */
	code: string;
	title: Both;
	about: Both;
	keywords: { lv: readonly string[]; en: readonly string[] };
	columns: Columns;
	key: readonly string[];
	foreign: readonly Foreign[];
	/** Columns with the first and the last time that a row speaks of: days or years. */
	covers: readonly [from: string, to: string];
	/** Whether it says what holds on a day (`?as_of=`), and so may change at midnight with nothing published. */
	daily: boolean;
	/** Of the EU's table of frequencies. */
	frequency: "UPDATE_CONT" | "IRREG";
	rows(source: Source): AsyncIterable<Row>;
};

type Declared<C extends Columns> = Omit<DataSet, "columns" | "key" | "foreign" | "covers" | "rows"> & {
	columns: C;
	key: readonly (keyof C & string)[];
	foreign?: readonly { columns: readonly (keyof C & string)[]; set: string; to: readonly string[] }[];
	covers: readonly [from: keyof C & string, to: keyof C & string];
	rows(source: Source): AsyncIterable<RowOf<C>>;
};

/** The rows have exactly the columns that are declared: another one, or one too few, does not compile. */
export function dataSet<const C extends Columns>(declared: Declared<C>): DataSet {
	return { foreign: [], ...declared } as DataSet;
}
