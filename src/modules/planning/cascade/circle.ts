// Serving has one direction: what serves an element, through its links and by standing under it, cannot be served by it.
import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { Conflict } from "#kernel/errors.ts";
import { contributions, elements } from "../plans/tables.ts";

type Named = { id: string; code: string };

/** Two who link in opposite directions at once would each see no circle: links are made one transaction at a time. */
export async function lockLinks(tx: Tx): Promise<void> {
	await tx.execute(sql`lock table ${contributions} in share row exclusive mode`);
}

/** @throws Conflict when the target is the element itself, or serves it already by any way. Lock the links first. */
export async function refuseCircle(tx: Tx, element: Named, target: Named): Promise<void> {
	if (element.id === target.id) {
		throw new Conflict("serves_itself", {
			lv: `Elements ${element.code} nevar kalpot pats sev.`,
			en: `The element ${element.code} cannot serve itself.`,
		});
	}
	if (!(await isAbove(tx, element.id, target.id))) return;
	throw new Conflict("serves_in_circle", {
		lv: `${target.code} jau kalpo elementam ${element.code} – tieši vai caur citiem –, tāpēc ${element.code} nevar kalpot tam. Izvēlieties augstāku mērķi.`,
		en: `${target.code} already serves ${element.code}, directly or through others, so ${element.code} cannot serve it. Choose a goal higher up.`,
	});
}

/** Whether `start` serves `wanted`. `union` drops what was met before, so circles that are there already end. */
async function isAbove(tx: Tx, wanted: string, start: string): Promise<boolean> {
	const found = (await tx.execute(sql`
		with recursive above (id) as (
			select ${start}::uuid
			union
			select next.id from above, lateral (
				select parent_id as id from ${elements} where ${elements.id} = above.id and parent_id is not null
				union all
				select target_id from ${contributions} where element_id = above.id
			) next
		)
		select 1 from above where id = ${wanted}::uuid limit 1`)) as unknown as { rows: unknown[] };
	return found.rows.length > 0;
}
