// Lists of planning that people keep as views of their own and watch. They show what outsiders see: a notice may lie in a
// mailbox, so it says nothing of what is hidden.
import { periodCode } from "#kernel/period.ts";
import type { SavedList, Shown } from "#modules/directory/index.ts";
import { dutiesOf } from "./duties.ts";
import { filtered, readFilter } from "./filter.ts";
import type { PlanElement } from "./plan-elements.ts";
import { findPlan } from "./queries.ts";

const planAt = /^\/plani\/([^/]+)$/;
const institutionAt = /^\/iestades\/([^/]+)$/;

export const deliverableList: SavedList = {
	code: "planning.deliverables",
	name: { lv: "Plāna darbības rezultāti", en: "Deliverables of a plan" },
	fits: (path) => planAt.test(path) && path !== "/plani/jauns",
	keys: ["status", "responsible", "direction", "deadline", "delayed"],
	async show(db, { path, query }, { asOf }) {
		const plan = await findPlan(db, nameIn(planAt, path), asOf);
		return plan && filtered(plan.tree, readFilter(query)).map((one) => shownOf(one));
	},
};

export const dutyList: SavedList = {
	code: "planning.duties",
	name: { lv: "Iestādes pienākumi", en: "What an institution is responsible for" },
	fits: (path) => institutionAt.test(path) && path !== "/iestades/jauna",
	keys: [],
	async show(db, { path }, { asOf }) {
		const duties = await dutiesOf(db, nameIn(institutionAt, path), asOf);
		return duties.flatMap(({ plan, deliverables }) => deliverables.map((one) => shownOf(one, plan.code)));
	},
};

function nameIn(at: RegExp, path: string): string {
	return decodeURIComponent(at.exec(path)?.[1] ?? "");
}

/** A change is another wording, deadline, party or status, a new report, or being late. */
function shownOf({ code, title, deadlines, parties, update, state }: PlanElement, plan?: string): Shown {
	const said = [
		title.lv,
		...deadlines.map((row) => `${periodCode(row.period)} ${row.indicator?.lv ?? ""}`),
		...parties.map((party) => `${party.role} ${party.code}`),
		state.status,
		state.delayed,
		update?.id,
	];
	return { key: plan ? `${plan}/${code}` : code, says: said.join("\n") };
}
