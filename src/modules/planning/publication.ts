// What outsiders see of plans, and how an act says that they see it otherwise. A plan is hidden until it is approved or
// announced as a draft; what is prepared as an amendment stays hidden until it is approved.
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import type { Act } from "#kernel/operation.ts";
import type { Publication } from "#kernel/publication/publish.ts";
import type { ChangeWord } from "#kernel/publication/words.ts";
import type { Text } from "#kernel/words.ts";
import { institutions } from "#modules/directory/index.ts";
import { elementPath, planPath } from "./plans/paths.ts";
import { findPlan } from "./plans/queries.ts";
import { elements, parties, plans } from "./plans/tables.ts";

type Row = { id: string; code: string; title: Text; state: string; publicSince: Date | null; owner: string };

async function rowOf(tx: Tx, code: string): Promise<Row | undefined> {
	const [row] = await tx
		.select({
			id: plans.id,
			code: plans.code,
			title: plans.title,
			state: plans.state,
			publicSince: plans.publicSince,
			owner: institutions.code,
		})
		.from(plans)
		.innerJoin(institutions, eq(institutions.id, plans.ownerId))
		.where(eq(plans.code, code));
	return row;
}

export type Fact = Pick<Publication, "kind" | "change" | "path" | "title" | "code"> & { institutions?: string[] };

/** Something beside the plan's text that outsiders see of it at once: an assessment, a meeting. */
export async function publishFact(act: Act, plan: string, fact: (title: Text) => Fact): Promise<void> {
	const row = await rowOf(act.tx, plan);
	if (!row?.publicSince) return act.publish("nothing");
	const title = await publicTitle(act, row);
	const { institutions: concerned = [], ...said } = fact(title);
	act.publish({ ...said, plans: [row.code], institutions: [...new Set([row.owner, ...concerned])] });
}

/** While an amendment is being prepared, the rows say what is not public yet. */
async function publicTitle(act: Act, row: Row): Promise<Text> {
	if (row.state !== "amending") return row.title;
	return (await findPlan(act.tx, row.code, act.today))?.title ?? row.title;
}

/** The plan as a whole. */
export function publishPlan(act: Act, plan: string, change: ChangeWord): Promise<void> {
	return publishFact(act, plan, (title) => ({ kind: "plan", change, code: plan, path: planPath(plan), title }));
}

/** Its tree, money or context was edited: outsiders see that only of a draft that was announced. */
export async function publishEdit(act: Act, plan: string): Promise<void> {
	const row = await rowOf(act.tx, plan);
	if (row?.state !== "draft") return act.publish("nothing");
	await publishPlan(act, plan, "changed");
}

/** How far an element is, or whose. One that only the amendment knows is not told of. */
export async function publishElement(act: Act, plan: string, code: string, change: ChangeWord): Promise<void> {
	const row = await rowOf(act.tx, plan);
	const element = row?.publicSince ? await publicElement(act, row, code) : undefined;
	if (!element) return act.publish("nothing");
	const path = elementPath(plan, code);
	await publishFact(act, plan, () => ({ kind: "element", change, code: `${plan}/${code}`, path, ...element }));
}

type Told = { title: Text; institutions: string[] };

async function publicElement(act: Act, row: Row, code: string): Promise<Told | undefined> {
	if (row.state !== "amending") return elementRow(act.tx, row.id, code);
	const view = await findPlan(act.tx, row.code, act.today);
	const element = view?.elements.find((one) => one.code === code);
	const named = element?.parties.filter((one) => one.kind === "institution").map((one) => one.code);
	return element && { title: element.title, institutions: named ?? [] };
}

async function elementRow(tx: Tx, planId: string, code: string): Promise<Told | undefined> {
	const [row] = await tx
		.select({ id: elements.id, title: elements.title })
		.from(elements)
		.where(and(eq(elements.planId, planId), eq(elements.code, code), eq(elements.dropped, false)));
	if (!row) return undefined;
	const named = await tx
		.select({ code: institutions.code })
		.from(parties)
		.innerJoin(institutions, eq(institutions.id, parties.institutionId))
		.where(and(eq(parties.elementId, row.id), isNull(parties.validTo)));
	return { title: row.title, institutions: named.map((one) => one.code) };
}
