// The first rows of a set, for the page that explains it.
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { DataSet, Row } from "./data-set.ts";
import { openSource } from "./source.ts";

const few = 3;

export async function sampleOf(db: Db, set: DataSet, day: Day): Promise<Row[]> {
	const rows: Row[] = [];
	for await (const row of set.rows(openSource(db, day))) {
		rows.push(row);
		if (rows.length === few) break;
	}
	return rows;
}
