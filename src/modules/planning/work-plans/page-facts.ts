// What the pages of work plans ask before they draw: who looks, what fields offer, what a problem says.
import { type Sight, seesNames } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import { today } from "#kernel/clock.ts";
import type { Conflict, Invalid } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import { compareIn, type Lang, textIn } from "#kernel/words.ts";
import { institutionsWithin, listUnits, peopleWithin } from "#modules/directory/index.ts";
import type { PageCtx } from "#ui/web.ts";
import { sightOf } from "../access.ts";
import { mayWorkFor } from "./access.ts";
import { recordProgress } from "./progress.ts";
import { findOwnerId, findWorkPlan, type WorkPlan } from "./queries.ts";
import { noSuchWorkPlan } from "./rows.ts";
import type { Offered } from "./views/task-fields.tsx";

export type Reader = { works: boolean; sees: boolean; sight: Sight };

/** Whether this person works on the plan, and may see names. @throws Missing */
export async function readerOf(deps: Deps, c: PageCtx, plan: string): Promise<Reader> {
	const sight = await sightOf(deps.db, c.var.actor);
	const ownerId = await findOwnerId(deps.db, plan, sight);
	if (!ownerId) throw noSuchWorkPlan(plan);
	const { actor } = c.var;
	const works = mayTry(actor, recordProgress) && (await mayWorkFor(deps.db, actor, ownerId));
	return { works, sees: seesNames(actor), sight };
}

export async function getWork(deps: Deps, c: PageCtx, plan: string, asOf: Day): Promise<WorkPlan> {
	const { works, sees, sight } = await readerOf(deps, c, plan);
	const work = await findWorkPlan(deps.db, plan, asOf, { works, seesNames: sees, sight });
	if (!work) throw noSuchWorkPlan(plan);
	return work;
}

export function planIsUnderWay(state: string): boolean {
	return state === "approved" || state === "in_force" || state === "amending";
}

/** What the fields of a task offer to those who may fill them in. */
export async function offeredFor(deps: Deps, work: WorkPlan, works: boolean, lang: Lang): Promise<Offered> {
	const ownerId = await findOwnerId(deps.db, work.plan.code, "all");
	if (!works || !ownerId) return { servable: [], units: [], people: [] };
	const within = await institutionsWithin(deps.db, ownerId);
	const day = today(deps.clock);
	const units = (await listUnits(deps.db, ownerId)).filter((unit) => unit.validTo === null || unit.validTo > day);
	const compare = compareIn(lang);
	return {
		servable: work.servable,
		units: units
			.map((unit) => ({ code: unit.code, label: labelOf(unit.code, textIn(unit.name, lang).text) }))
			.sort((a, b) => compare(a.label, b.label)),
		people: (await peopleWithin(deps.db, within)).map((one) => one.name).sort(compare),
	};
}

const labelOf = (code: string, name: string) => (code === name ? code : `${code} – ${name}`);

/** A conflict's sentence stands above the form; errors of fields stand at their fields. */
export function sayProblem(problem: Invalid | Conflict | undefined, lang: Lang): string | undefined {
	return problem?.status === 409 ? textIn(problem.said, lang).text : undefined;
}

type Fields = Record<string, string | undefined>;

/** "title.lv" and "title.en" of a form as the operation takes them. */
export function titleFields(typed: Fields) {
	return { title: { lv: typed["title.lv"] ?? "", en: typed["title.en"] ?? "" } };
}
