// Rounds and their items as pages need them: already limited to what the person may see.
import { and, asc, count, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { plans } from "#modules/planning/index.ts";
import { seesWholeRound } from "./access.ts";
import { type ItemFilter, itemsPerPage, nobody } from "./filter.ts";
import { buildMatrix, type Count, type Matrix, narrow } from "./matrix.ts";
import {
	addTally,
	emptyTally,
	type ItemState,
	type ItemTally,
	isOverdue,
	type RoundState,
	stillOpen,
} from "./rules.ts";
import { type Sight, seenBy, sightOf } from "./sight.ts";
import { errata, roundItems, rounds } from "./tables.ts";

export type RoundHead = Omit<typeof rounds.$inferSelect, "state"> & {
	state: RoundState;
	plan: { code: string; title: Text };
};
export type RoundItem = Omit<typeof roundItems.$inferSelect, "state"> & { state: ItemState };
export type Erratum = typeof errata.$inferSelect;
export type Named = { id: string; code: string; name: Text };

/** By the codes that the matrix and the addresses use; `nobody` is the coordinator's own list. */
export type Institutions = ReadonlyMap<string, Named>;

export type RoundView = {
	round: RoundHead;
	/** Of all that the person sees, whatever the filter. */
	tally: ItemTally;
	counts: Count[];
	institutions: Institutions;
	isLate: boolean;
	sight: Sight;
	errata: Erratum[];
};

const headColumns = { round: rounds, plan: { code: plans.code, title: plans.title } };

export async function listRounds(db: Db, actor: Actor): Promise<(RoundHead & { tally: ItemTally })[]> {
	const heads = await db
		.select(headColumns)
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.orderBy(desc(rounds.openedAt), desc(rounds.id));
	const counts = await db
		.select({ roundId: roundItems.roundId, state: roundItems.state, count: count() })
		.from(roundItems)
		.where(seenBy(await sightOf(db, actor)))
		.groupBy(roundItems.roundId, roundItems.state);
	const tallies = new Map<string, ItemTally>();
	for (const { roundId, state, count: n } of counts) {
		tallies.set(roundId, addTally(tallies.get(roundId) ?? emptyTally(), { ...emptyTally(), [state]: n, total: n }));
	}
	return heads
		.map(({ round, plan }) => ({ ...headOf(round, plan), tally: tallies.get(round.id) ?? emptyTally() }))
		.filter((round) => seesWholeRound(actor) || round.tally.total > 0);
}

const headOf = (round: typeof rounds.$inferSelect, plan: RoundHead["plan"]): RoundHead => ({
	...round,
	state: round.state as RoundState,
	plan,
});

async function findHead(db: Db, id: string): Promise<RoundHead | undefined> {
	const [found] = await db
		.select(headColumns)
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(eq(rounds.id, id));
	return found && headOf(found.round, found.plan);
}

/** @returns undefined where there is no such round, or nothing in it for this person */
export async function findRound(db: Db, actor: Actor, id: string, today: Day): Promise<RoundView | undefined> {
	const round = await findHead(db, id);
	if (!round) return undefined;
	const sight = await sightOf(db, actor);
	const institutions = await namedInstitutions(db);
	const counts = await countItems(db, id, sight, institutions);
	if (counts.length === 0 && !sight.whole) return undefined;
	return {
		round,
		tally: counts.reduce(
			(sum, one) => addTally(sum, { ...emptyTally(), [one.state]: one.count, total: one.count }),
			emptyTally(),
		),
		counts,
		institutions,
		isLate: isOverdue(round, today),
		sight,
		errata: await errataOf(db, id),
	};
}

async function namedInstitutions(db: Db): Promise<Institutions> {
	return new Map((await listInstitutions(db)).map(({ id, code, name }) => [code, { id, code, name }]));
}

async function countItems(db: Db, roundId: string, sight: Sight, institutions: Institutions): Promise<Count[]> {
	const codes = new Map([...institutions.values()].map((one) => [one.id, one.code]));
	const { institutionId, direction, kind, state } = roundItems;
	const rows = await db
		.select({ institutionId, direction, kind, state, count: count() })
		.from(roundItems)
		.where(and(eq(roundItems.roundId, roundId), seenBy(sight)))
		.groupBy(institutionId, direction, kind, state);
	return rows.map((row) => ({
		institution: codes.get(row.institutionId ?? "") ?? nobody,
		direction: row.direction ?? nobody,
		kind: row.kind,
		state: row.state as ItemState,
		count: row.count,
	}));
}

export function matrixOf({ counts, round, isLate }: RoundView, filter: ItemFilter): Matrix {
	return buildMatrix(narrow(counts, filter, isLate), [...round.directions.map((one) => one.code), nobody]);
}

/** The items that fit, in the plan's order; all of them, or one page (from 1). */
export async function listItems(db: Db, view: RoundView, filter: ItemFilter, page?: number): Promise<RoundItem[]> {
	const rows = db
		.select()
		.from(roundItems)
		.where(and(eq(roundItems.roundId, view.round.id), seenBy(view.sight), wanted(view, filter)))
		.orderBy(asc(roundItems.position));
	const found = await (page === undefined ? rows : rows.limit(itemsPerPage).offset((page - 1) * itemsPerPage));
	return found.map((row) => ({ ...row, state: row.state as ItemState }));
}

function wanted({ institutions, isLate }: RoundView, filter: ItemFilter): SQL | undefined {
	const { institution, direction, state, kind } = filter;
	const id = institutions.get(institution ?? "")?.id;
	const open = isLate ? [...stillOpen] : [];
	return and(
		institution === undefined || id
			? undefined
			: institution === nobody
				? isNull(roundItems.institutionId)
				: sql`false`,
		id ? eq(roundItems.institutionId, id) : undefined,
		direction ? (direction === nobody ? isNull(roundItems.direction) : eq(roundItems.direction, direction)) : undefined,
		state ? eq(roundItems.state, state) : undefined,
		kind ? eq(roundItems.kind, kind) : undefined,
		filter.late ? inArray(roundItems.state, open) : undefined,
	);
}

export type ItemView = { round: RoundHead; item: RoundItem; institution: Named | null };

export async function findItem(db: Db, actor: Actor, roundId: string, id: string): Promise<ItemView | undefined> {
	const [item] = await db
		.select()
		.from(roundItems)
		.where(and(eq(roundItems.id, id), eq(roundItems.roundId, roundId), seenBy(await sightOf(db, actor))));
	const round = item && (await findHead(db, roundId));
	if (!round) return undefined;
	const institution = (await listInstitutions(db)).find((one) => one.id === item.institutionId) ?? null;
	return { round, item: { ...item, state: item.state as ItemState }, institution };
}

export type Part = Pick<RoundItem, "id" | "state" | "contribution"> & { institution: Named };

/** What the members of a group say, for whoever sums it up; by the institutions' codes. */
export async function partsOf(db: Db, { round, item }: ItemView): Promise<Part[]> {
	if (item.groupCode === null || item.part) return [];
	const rows = await db
		.select()
		.from(roundItems)
		.where(
			and(
				eq(roundItems.roundId, round.id),
				eq(roundItems.code, item.code),
				eq(roundItems.kind, item.kind),
				eq(roundItems.part, true),
			),
		)
		.orderBy(asc(roundItems.position));
	const institutions = new Map((await listInstitutions(db)).map((one) => [one.id, one]));
	return rows.flatMap((row) => {
		const institution = institutions.get(row.institutionId ?? "");
		return institution ? [{ ...row, state: row.state as ItemState, institution }] : [];
	});
}

export type Published = Pick<RoundView, "round" | "errata">;

/** A published round is open to all whom its documents concern: everybody. */
export async function findPublished(db: Db, id: string): Promise<Published | undefined> {
	const round = await findHead(db, id);
	return round?.state === "published" ? { round, errata: await errataOf(db, id) } : undefined;
}

function errataOf(db: Db, roundId: string): Promise<Erratum[]> {
	return db.select().from(errata).where(eq(errata.roundId, roundId)).orderBy(asc(errata.recordedAt), asc(errata.id));
}
