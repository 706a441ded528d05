// A person's own sign-ins. Nobody else's are asked for anywhere.
import { and, desc, eq, lt, or, sql } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { absoluteLimitMs, idleLimitMs, type SignInWay, sessionHolds } from "../people/rules.ts";
import { secretHash } from "../people/secrets.ts";
import { sessions } from "../people/tables.ts";

export type OwnSession = {
	id: string;
	how: SignInWay;
	startedAt: Date;
	seenAt: Date;
	/** Undefined while it holds; null when it ended by itself. */
	endedAt: Date | null | undefined;
	address: string | null;
	agent: string | null;
	isThisOne: boolean;
};

const mostShown = 50;

/** What is open first, then the past ones, the latest first. @param secret of the browser that asks */
export async function listOwnSessions(db: Db, personId: string, secret: string, now: Date): Promise<OwnSession[]> {
	const rows = await db
		.select()
		.from(sessions)
		.where(eq(sessions.personId, personId))
		.orderBy(desc(sessions.startedAt))
		.limit(mostShown);
	const own = rows.map(({ secretHash: hash, personId: _, ...row }) => ({
		...row,
		endedAt: sessionHolds(row, now) ? undefined : row.endedAt,
		isThisOne: hash === secretHash(secret),
	}));
	return [...own.filter((row) => row.endedAt === undefined), ...own.filter((row) => row.endedAt !== undefined)];
}

/** How long a person can look back. */
const keptDays = 90;

export async function forgetOldSessions(db: Db, now: Date): Promise<void> {
	const before = (ms: number) => new Date(now.getTime() - ms);
	const isOver = or(
		lt(sessions.startedAt, before(absoluteLimitMs)),
		lt(sessions.seenAt, before(idleLimitMs)),
		sql`${sessions.endedAt} is not null`,
	);
	await db.delete(sessions).where(and(isOver, lt(sessions.startedAt, before(keptDays * 86_400_000))));
}
