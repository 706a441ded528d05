import { periodCode } from "#kernel/period.ts";
import type { SavedList } from "#modules/directory/index.ts";
import { fits, readFilter, unitKey } from "./filter.ts";
import { findWorkPlan } from "./queries.ts";

const boardAt = /^\/plani\/([^/]+)\/darbi$/;

export const taskList: SavedList = {
	code: "planning.tasks",
	name: { lv: "Darba plāna uzdevumi", en: "Tasks of a work plan" },
	fits: (path) => boardAt.test(path),
	keys: ["skats", "vieniba", "persona", "statuss", "termins", "merkis"],
	async show(db, { path, query }, { asOf, official }) {
		// Whoever may no longer see names is told nothing by a filter that has one in it.
		if (query.persona && !official) return undefined;
		const plan = decodeURIComponent(boardAt.exec(path)?.[1] ?? "");
		const work = await findWorkPlan(db, plan, asOf, { works: false, seesNames: official, sight: "public" });
		if (!work) return undefined;
		const filter = readFilter(query, official);
		return work.tasks
			.filter((task) => fits(task, filter))
			.map((task) => ({
				key: task.element.code,
				says: [
					task.element.title.lv,
					unitKey(task),
					task.person?.name,
					task.priority,
					task.term && periodCode(task.term),
					task.status,
					task.share,
					task.state.delayed,
				].join("\n"),
			}));
	},
};
