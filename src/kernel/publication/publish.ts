// What an act made public is kept in its transaction, as the last thing before the commit.
import { desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../database.ts";
import { newId } from "../id.ts";
import type { Text } from "../words.ts";
import { publications } from "./tables.ts";
import type { ChangeWord, PublicationKind } from "./words.ts";

/** Something that outsiders see otherwise than before. No names of persons, and nothing that is not public itself. */
export type Publication = {
	kind: PublicationKind;
	change: ChangeWord;
	code: string;
	/** Of the page that shows it, without the language's prefix. */
	path: string;
	title: Text;
	said?: Text | undefined;
	plans?: readonly string[] | undefined;
	institutions?: readonly string[] | undefined;
	/** What was told of this plan alone is no longer shown, nor is this: what is withdrawn is not spoken of. */
	retracts?: { plan: string } | undefined;
};

/** An arbitrary constant: the lock under which publications get their numbers. */
const sequenceLock = 8_433_203;
/** PostgreSQL takes at most 65 535 values in a statement. */
const rowsAtOnce = 1_000;

/**
 * The lock is taken when the act has nothing more to wait for, and given back by its commit: so it cannot be part of
 * a deadlock, and a number that can be read tells of a change that can be read.
 */
export async function writePublications(tx: Tx, told: readonly Publication[], at: Date): Promise<void> {
	if (told.length === 0) return;
	await tx.execute(sql`select pg_advisory_xact_lock(${sequenceLock})`);
	for (const { retracts } of told) {
		if (!retracts) continue;
		await tx
			.update(publications)
			.set({ retracted: true })
			.where(eq(publications.plans, [retracts.plan]));
	}
	const [last] = await tx
		.select({ sequence: publications.sequence })
		.from(publications)
		.orderBy(desc(publications.sequence))
		.limit(1);
	const first = (last?.sequence ?? 0) + 1;
	const rows = told.map(({ retracts, plans = [], institutions = [], ...one }, index) => ({
		...one,
		sequence: first + index,
		id: newId(),
		at,
		retracted: retracts !== undefined,
		plans: [...plans],
		institutions: [...institutions],
	}));
	for (let start = 0; start < rows.length; start += rowsAtOnce) {
		await tx.insert(publications).values(rows.slice(start, start + rowsAtOnce));
	}
}
