// Rounds as pages need them: already limited to what the person may see.
import { asc, desc, eq } from "drizzle-orm";
import type { Actor } from "#kernel/access.ts";
import type { Day } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { listInstitutions } from "#modules/directory/index.ts";
import { plans } from "#modules/planning/index.ts";
import { seesWholeRound, workScope } from "./access.ts";
import { type ItemState, type ItemTally, type RoundState, tallyItems } from "./rules.ts";
import { errata, roundItems, rounds } from "./tables.ts";

export type RoundHead = Omit<typeof rounds.$inferSelect, "state"> & {
	state: RoundState;
	plan: { code: string; title: Text };
};
export type RoundItem = Omit<typeof roundItems.$inferSelect, "state"> & { state: ItemState };
export type Erratum = typeof errata.$inferSelect;

/** One institution's row of the matrix; null = what no institution of the register is responsible for. */
export type RoundRow = {
	institution: { id: string; code: string; name: Text } | null;
	items: RoundItem[];
	tally: ItemTally;
};

export type RoundView = { round: RoundHead; rows: RoundRow[]; tally: ItemTally; errata: Erratum[] };

const headColumns = { round: rounds, plan: { code: plans.code, title: plans.title } };

export async function listRounds(db: Db, actor: Actor): Promise<(RoundHead & { tally: ItemTally })[]> {
	const heads = await db
		.select(headColumns)
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.orderBy(desc(rounds.openedAt), desc(rounds.id));
	const items = await db
		.select({
			roundId: roundItems.roundId,
			state: roundItems.state,
			institutionId: roundItems.institutionId,
			contributorIds: roundItems.contributorIds,
		})
		.from(roundItems);
	const sees = await sight(db, actor);
	const seen = items.filter(sees);
	return heads
		.map(({ round, plan }) => ({
			...round,
			state: round.state as RoundState,
			plan,
			tally: tallyItems(seen.filter((item) => item.roundId === round.id).map((item) => item.state as ItemState)),
		}))
		.filter((round) => seesWholeRound(actor) || round.tally.total > 0);
}

/** @returns undefined where there is no such round, or nothing in it for this person */
export async function findRound(db: Db, actor: Actor, id: string): Promise<RoundView | undefined> {
	const [found] = await db
		.select(headColumns)
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(eq(rounds.id, id));
	if (!found) return undefined;
	const all = (await db
		.select()
		.from(roundItems)
		.where(eq(roundItems.roundId, id))
		.orderBy(asc(roundItems.position))) as RoundItem[];
	const items = all.filter(await sight(db, actor));
	if (items.length === 0 && !seesWholeRound(actor)) return undefined;
	const institutions = new Map((await listInstitutions(db)).map((row) => [row.id, row]));
	const ids = [...new Set(items.map((item) => item.institutionId))];
	const rows = ids.map((institutionId): RoundRow => {
		const own = items.filter((item) => item.institutionId === institutionId);
		const institution = institutionId ? institutions.get(institutionId) : undefined;
		return {
			institution: institution ? { id: institution.id, code: institution.code, name: institution.name } : null,
			items: own,
			tally: tallyItems(own.map((item) => item.state)),
		};
	});
	rows.sort((a, b) => ((a.institution?.code ?? "~") < (b.institution?.code ?? "~") ? -1 : 1));
	return {
		round: { ...found.round, state: found.round.state as RoundState, plan: found.plan },
		rows,
		tally: tallyItems(items.map((item) => item.state)),
		errata: await db
			.select()
			.from(errata)
			.where(eq(errata.roundId, id))
			.orderBy(asc(errata.recordedAt), asc(errata.id)),
	};
}

export async function findItem(db: Db, actor: Actor, round: string, item: string) {
	const view = await findRound(db, actor, round);
	const found = view?.rows
		.flatMap((row) => row.items.map((one) => ({ row, item: one })))
		.find((one) => one.item.id === item);
	return view && found ? { ...view, ...found } : undefined;
}

/** A published round is open to all whom its documents concern: everybody. */
export async function findPublished(db: Db, id: string): Promise<RoundHead | undefined> {
	const [found] = await db
		.select(headColumns)
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(eq(rounds.id, id));
	return found?.round.state === "published" ? { ...found.round, state: "published", plan: found.plan } : undefined;
}

export type PublishedReport = {
	id: string;
	plan: string;
	asOf: Day;
	publishedAt: Date;
	reference: { protocol: string; date: string } | null;
	errata: number;
	/** Names of the files, as they stand in their addresses. */
	documents: string[];
};

/** The reports that anyone may open, the oldest first. */
export async function listPublishedReports(db: Db): Promise<PublishedReport[]> {
	const found = await db
		.select(headColumns)
		.from(rounds)
		.innerJoin(plans, eq(plans.id, rounds.planId))
		.where(eq(rounds.state, "published"))
		.orderBy(asc(rounds.publishedAt), asc(rounds.id));
	const corrections = await db.select({ roundId: errata.roundId }).from(errata);
	return found.map(({ round, plan }) => ({
		id: round.id,
		plan: plan.code,
		asOf: round.cutOff,
		publishedAt: round.publishedAt ?? round.openedAt,
		reference: round.reference,
		errata: corrections.filter((one) => one.roundId === round.id).length,
		documents: Object.keys(round.documents ?? {}).sort(),
	}));
}

async function sight(db: Db, actor: Actor) {
	if (seesWholeRound(actor)) return () => true;
	const scope = await workScope(db, actor);
	return (item: { institutionId: string | null; contributorIds: string[] }) =>
		[item.institutionId, ...item.contributorIds].some((id) => id !== null && scope.has(id));
}
