// What outsiders see of indicators, and how an act says that they see it otherwise.
import { eq } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import type { Act } from "#kernel/operation.ts";
import type { ChangeWord } from "#kernel/publication/words.ts";
import { institutions } from "#modules/directory/index.ts";
import { plans } from "#modules/planning/index.ts";
import { indicatorPath } from "./indicators/paths.ts";
import { indicatorPlaces, indicators } from "./indicators/tables.ts";

/** An indicator is hidden while all the plans that it stands in are. */
export async function publishIndicator(act: Act, code: string, change: ChangeWord): Promise<void> {
	const [row] = await act.tx
		.select({ id: indicators.id, title: indicators.title, measurer: institutions.code })
		.from(indicators)
		.innerJoin(institutions, eq(institutions.id, indicators.measuredById))
		.where(eq(indicators.code, code));
	const places = row ? await placesOf(act.tx, row.id) : [];
	const open = places.filter((one) => one.publicSince !== null).map((one) => one.code);
	if (!row || (places.length > 0 && open.length === 0)) return act.publish("nothing");
	const path = indicatorPath(code);
	const { title, measurer } = row;
	act.publish({ kind: "indicator", change, code, path, title, plans: [...new Set(open)], institutions: [measurer] });
}

function placesOf(tx: Tx, indicatorId: string) {
	return tx
		.select({ code: plans.code, publicSince: plans.publicSince })
		.from(indicatorPlaces)
		.innerJoin(plans, eq(plans.id, indicatorPlaces.planId))
		.where(eq(indicatorPlaces.indicatorId, indicatorId));
}
