// A plan as one of its versions says it, with the execution of the day.
import { and, eq, inArray } from "drizzle-orm";
import type { Sight } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { periodEnd } from "#kernel/period.ts";
import { seenBy } from "../access.ts";
import { latestUpdates } from "../execution/queries.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { type Deadline, periodOf, registerOn } from "./parts.ts";
import { inOrder, nest, type PlanElement, type PlanView, stateOf } from "./plan-elements.ts";
import { headIn, type PlanHead } from "./plan-heads.ts";
import { publicTitles } from "./public-titles.ts";
import { elements, plans } from "./tables.ts";

/** The tree as the version says it, with the execution of the day. */
export async function fromVersion(
	db: Db,
	head: PlanHead,
	content: PlanContent,
	asOf: Day,
	sight: Sight,
): Promise<PlanView> {
	const rows = flatten(content.elements);
	const register = await registerOn(db, asOf);
	const targets = await titlesOf(
		db,
		rows.flatMap((row) => row.contributes_to ?? []),
		sight,
	);
	const updates = await latestUpdates(
		db,
		rows.map((row) => row.id),
		asOf,
	);
	const built = rows.map((row): PlanElement => {
		const due = (row.deadlines ?? []).map((deadline, index) => versionDeadline(row.id, index, deadline));
		const update = updates.get(row.id);
		return {
			id: row.id,
			kind: row.kind,
			code: row.code,
			parentId: row.parentId,
			position: row.position,
			revision: 0,
			title: row.title,
			description: row.description ?? null,
			horizontal: row.horizontal ?? false,
			key: row.key ?? false,
			weight: row.weight ?? null,
			notes: row.notes ?? [],
			deadlines: due,
			parties: (row.parties ?? []).map((party) => ({
				...register.named(party),
				role: party.role,
				note: party.note ?? null,
			})),
			update,
			state: stateOf(update, due, asOf),
			contributesTo: (row.contributes_to ?? []).flatMap((one) => targets(one) ?? []),
			children: [],
		};
	});
	const tree = nest(built);
	return { ...head, ...(await headIn(db, head, content, sight)), asOf, tree, elements: inOrder(tree) };
}

type FlatElement = ContentElement & { id: string; parentId: string | null; position: number };

function flatten(tree: readonly ContentElement[], parentId: string | null = null): FlatElement[] {
	return tree.flatMap((element, position) => {
		const id = element.id ?? `${parentId ?? ""}/${element.code}`;
		return [{ ...element, id, parentId, position }, ...flatten(element.children ?? [], id)];
	});
}

function versionDeadline(
	elementId: string,
	index: number,
	row: NonNullable<ContentElement["deadlines"]>[number],
): Deadline {
	const period = periodOf(row.period);
	return {
		id: `${elementId}/${index}`,
		indicator: row.indicator ?? null,
		period,
		ends: periodEnd(period),
		note: row.note ?? null,
	};
}

type Target = { plan: string; element: string };

/** Names what a version's links lead to; nothing for what the reader does not see. */
async function titlesOf(db: Db, wanted: readonly Target[], sight: Sight) {
	const codes = [...new Set(wanted.map((one) => one.plan))];
	if (codes.length === 0) return () => undefined;
	const rows = await db
		.select({ plan: plans.code, element: elements.code, title: elements.title })
		.from(plans)
		.leftJoin(elements, and(eq(elements.planId, plans.id), eq(elements.dropped, false)))
		.where(and(inArray(plans.code, codes), seenBy(sight)));
	const seen = new Set(rows.map((row) => row.plan));
	const titles = new Map(rows.map((row) => [`${row.plan}/${row.element}`, row.title]));
	const open = await publicTitles(db, sight, codes);
	return ({ plan, element }: Target): PlanElement["contributesTo"][number] | undefined => {
		if (!seen.has(plan)) return undefined;
		const held = titles.get(`${plan}/${element}`) ?? { lv: element };
		return { plan, element, title: open.element(plan, element, held) ?? { lv: element } };
	};
}
