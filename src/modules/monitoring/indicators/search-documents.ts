// How indicators are found: by title and code, by source and method, by who measures them.
import { asc, eq } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import type { SearchDocument, SearchSource } from "#kernel/search/document.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { plans } from "#modules/planning/index.ts";
import { indicatorPath } from "./paths.ts";
import { indicatorPlaces, indicators } from "./tables.ts";

const scopeOf = (code: string) => `indicator/${code}/`;

export const indicatorDocuments: SearchSource = {
	kinds: ["indicator"],
	scopes([kind, id]) {
		if (kind === "indicator") return [scopeOf(id)];
		// A plan that is published shows its indicators; they are some hundreds.
		return kind === "plan" ? ["indicator/"] : [];
	},
	async make(db, scope, today) {
		const [, only] = scope.split("/");
		const rows = await db
			.select()
			.from(indicators)
			.where(only ? eq(indicators.code, only) : undefined);
		const institutions = new Map((await listInstitutions(db, today)).map((row) => [row.id, row.code]));
		const places = await placesOf(db);
		return rows.map((row): SearchDocument => {
			const own = places.get(row.id) ?? [];
			const open = own.filter((place) => place.publicSince !== null);
			const isPrepared = own.length > 0 && open.length === 0;
			const [plan] = isPrepared ? own : open;
			return {
				kind: "indicator",
				code: row.code,
				codes: [row.code],
				audience: isPrepared ? "officials" : "public",
				scope: scopeOf(row.code),
				path: indicatorPath(row.code),
				title: row.title,
				body: [row.source, row.method, row.baselineText].filter((text) => text !== null),
				detail: row.state,
				...(plan ? { plan: plan.code } : {}),
				institutions: [institutions.get(row.measuredById) ?? ""].filter((code) => code !== ""),
			};
		});
	},
};

async function placesOf(db: Db) {
	const rows = await db
		.select({ id: indicatorPlaces.indicatorId, code: plans.code, publicSince: plans.publicSince })
		.from(indicatorPlaces)
		.innerJoin(plans, eq(plans.id, indicatorPlaces.planId))
		.orderBy(asc(plans.code));
	return Map.groupBy(rows, (row) => row.id);
}
