// How plans, their elements and the tasks of work plans are found. The public finds what the version in force says;
// officials find besides what is being prepared, where it says something else.
import { and, asc, eq } from "drizzle-orm";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Audience, SearchDocument, SearchSource } from "#kernel/search/document.ts";
import type { Text } from "#kernel/words.ts";
import { listGroups, listInstitutions } from "#modules/directory/index.ts";
import type { ContentElement, PlanContent } from "../versions/content.ts";
import { pastContent } from "../versions/queries.ts";
import { taskPath } from "../work-plans/paths.ts";
import { deadlinesOn, groupBy } from "./parts.ts";
import { elementPath, planPath } from "./paths.ts";
import { type SearchedParty, searchedParties } from "./search-parties.ts";
import { elements, plans } from "./tables.ts";

type PlanRow = typeof plans.$inferSelect;

const scopeOf = (plan: string, element?: string) => `plan/${plan}/${element === undefined ? "" : `${element}/`}`;

export const planDocuments: SearchSource = {
	kinds: ["plan", "element", "task"],
	scopes([kind, id]) {
		const [plan = "", element] = id.split("/");
		if (kind === "plan") return [scopeOf(plan)];
		return ["element", "deliverable", "task"].includes(kind) && element !== undefined ? [scopeOf(plan, element)] : [];
	},
	async make(db, scope, today) {
		const [, plan, element] = scope.split("/").map((part) => part || undefined);
		const rows = await db
			.select()
			.from(plans)
			.where(plan ? eq(plans.code, plan) : undefined)
			.orderBy(asc(plans.code));
		const owners = new Map((await listInstitutions(db, today)).map((row) => [row.id, row.code]));
		const made: SearchDocument[] = [];
		for (const row of rows) made.push(...(await documentsOf(db, row, owners.get(row.ownerId) ?? "", today, element)));
		return made;
	},
};

async function documentsOf(db: Db, plan: PlanRow, owner: string, today: Day, only?: string): Promise<SearchDocument[]> {
	const working = await workingTexts(db, plan, owner, today, only);
	if (plan.publicSince === null) return working.map((one) => document(one, "officials"));
	const past = await pastContent(db, plan, today);
	if (past) return withPrepared(await contentTexts(db, past, only), working);
	return working.map((one) => document(one, "public"));
}

/** What is said of a plan or an element, whether it stands in the register or in a version. */
type Said = Pick<SearchDocument, "title" | "lead" | "body" | "detail" | "institutions"> & {
	plan: string;
	planKind: string;
	/** Of a plan none. */
	element?: string;
};

function withPrepared(published: Said[], working: Said[]): SearchDocument[] {
	const known = new Map(published.map((one) => [one.element, JSON.stringify(one)]));
	const prepared = working.filter((one) => known.get(one.element) !== JSON.stringify(one));
	return [
		...published.map((one) => document(one, "public")),
		...prepared.map((one) => ({ ...document(one, "officials"), path: `${planPath(one.plan)}/redakcijas` })),
	];
}

function document({ plan, planKind, element, ...said }: Said, audience: Audience): SearchDocument {
	if (element === undefined) {
		const own = { kind: "plan", code: plan, codes: [plan], scope: scopeOf(plan), path: planPath(plan) };
		return { ...said, ...own, audience };
	}
	const isTask = said.detail === "task" && planKind === "work_plan";
	return {
		...said,
		kind: isTask ? "task" : "element",
		code: `${plan}/${element}`,
		codes: [element],
		audience,
		scope: scopeOf(plan, element),
		path: isTask ? taskPath(plan, element) : elementPath(plan, element),
		plan,
	};
}

async function workingTexts(db: Db, plan: PlanRow, owner: string, today: Day, only?: string): Promise<Said[]> {
	const ofPlan = and(eq(elements.planId, plan.id), eq(elements.dropped, false));
	const rows = await db
		.select()
		.from(elements)
		.where(only === undefined ? ofPlan : and(ofPlan, eq(elements.code, only)));
	const ids = rows.map((row) => row.id);
	const due = groupBy(await deadlinesOn(db, ids, today), (row) => row.elementId);
	const who = await searchedParties(db, ids, today);
	const said = rows.map((row) => elementSaid(plan, row, due.get(row.id) ?? [], who.get(row.id) ?? [], row.notes ?? []));
	return only === undefined ? [planSaid({ ...plan, owner, values: plan.values ?? [] }), ...said] : said;
}

async function contentTexts(db: Db, content: PlanContent, only?: string): Promise<Said[]> {
	const groups = new Map((await listGroups(db)).map((row) => [row.code, row.name]));
	const flat = (tree: readonly ContentElement[]): ContentElement[] =>
		tree.flatMap((one) => [one, ...flat(one.children ?? [])]);
	const wanted = flat(content.elements).filter((one) => only === undefined || one.code === only);
	const said = wanted.map((one) => {
		const who = (one.parties ?? []).map((party) => ({
			institution: party.institution ?? null,
			name: party.institution ? null : (groups.get(party.group ?? "") ?? party.name ?? null),
		}));
		return elementSaid(content, one, one.deadlines ?? [], who, one.notes ?? []);
	});
	return only === undefined ? [planSaid({ ...content, values: content.values ?? [] }), ...said] : said;
}

type PlanTexts = { code: string; kind: string; title: Text; owner: string; values: Text[] } & {
	[K in "mission" | "vision" | "mandate"]?: Text | null | undefined;
};

function planSaid({ code, kind, title, owner, mission, vision, mandate, values }: PlanTexts): Said {
	const body = [vision, mandate, ...values].filter((text) => text !== null && text !== undefined);
	const institutions = owner ? [owner] : [];
	return { plan: code, planKind: kind, title, lead: mission ?? null, body, detail: kind, institutions };
}

function elementSaid(
	plan: { code: string; kind: string },
	one: { code: string; kind: string; title: Text; description?: Text | null | undefined },
	due: readonly { indicator?: Text | null | undefined; note?: Text | null | undefined }[],
	who: readonly SearchedParty[],
	notes: readonly Text[],
): Said {
	const texts = [...due.flatMap((row) => [row.indicator, row.note]), ...who.map((party) => party.name), ...notes];
	return {
		plan: plan.code,
		planKind: plan.kind,
		element: one.code,
		title: one.title,
		lead: one.description ?? null,
		body: texts.filter((text) => text !== null && text !== undefined),
		detail: one.kind,
		institutions: who.flatMap((party) => party.institution ?? []),
	};
}
