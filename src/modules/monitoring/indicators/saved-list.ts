import type { SavedList } from "#modules/directory/index.ts";
import { listByPlan, narrowGroups } from "./list-queries.ts";

export const indicatorList: SavedList = {
	code: "monitoring.indicators",
	name: { lv: "Rādītāji", en: "Indicators" },
	fits: (path) => path === "/raditaji",
	keys: ["plan", "iestade", "elements", "virziba", "pa"],
	async show(db, { query }, { asOf }) {
		const by = { institution: query.iestade, plan: query.plan, element: query.elements };
		const groups = await narrowGroups(db, await listByPlan(db, asOf), by);
		const asked = groups.filter(({ plan }) => !query.plan || plan?.code === query.plan);
		const views = new Map(asked.flatMap((group) => group.indicators.map((view) => [view.code, view] as const)));
		return [...views.values()]
			.filter((view) => !query.virziba || view.verdict.status === query.virziba)
			.map(({ code, title, verdict }) => ({
				key: code,
				says: [title.lv, verdict.status, JSON.stringify(verdict.latest)].join("\n"),
			}));
	},
};
