import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Actor, Grant, Role } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/words.ts";
import { seenStepMs, sessionHolds } from "./rules.ts";
import { secretHash } from "./secrets.ts";
import { grants, machineTokens, people, sessions } from "./tables.ts";

/**
 * The person behind a session's secret, if the session still holds and the person is still here. The demonstration
 * cast is here only while the installation is a demonstration.
 */
export async function findActorBySession(db: Db, secret: string, now: Date, demo: boolean): Promise<Actor | undefined> {
	const hash = secretHash(secret);
	const [found] = await db
		.select({ session: sessions, person: people })
		.from(sessions)
		.innerJoin(people, eq(people.id, sessions.personId))
		.where(and(eq(sessions.secretHash, hash), eq(people.active, true)));
	if (!found || !sessionHolds(found.session, now)) return undefined;
	if (found.person.demoKey !== null && !demo) return undefined;
	if (now.getTime() - found.session.seenAt.getTime() > seenStepMs) {
		await db.update(sessions).set({ seenAt: now }).where(eq(sessions.secretHash, hash));
	}
	const { id, name } = found.person;
	return { kind: "person", id, name, grants: await listGrants(db, id) };
}

async function listGrants(db: Db, personId: string): Promise<Grant[]> {
	const rows = await db.select().from(grants).where(eq(grants.personId, personId));
	return rows.map((row) => ({ role: row.role as Role, institutionId: row.institutionId }));
}

/** The machine behind a token, if it was neither revoked nor has expired, and its maker (if any) still holds its role. */
export async function findActorByToken(db: Db, token: string, now: Date, demo: boolean): Promise<Actor | undefined> {
	const hash = secretHash(token);
	const [found] = await db
		.select({ token: machineTokens, maker: people })
		.from(machineTokens)
		.leftJoin(people, eq(people.id, machineTokens.makerId))
		.where(and(eq(machineTokens.tokenHash, hash), isNull(machineTokens.revokedAt)));
	if (!found) return undefined;
	const { token: row, maker } = found;
	if (row.expiresAt && row.expiresAt <= now) return undefined;
	const grant: Grant = { role: row.role as Role, institutionId: row.institutionId };
	if (maker && !(await stillHolds(db, maker, grant, demo))) return undefined;
	if (!row.usedAt || now.getTime() - row.usedAt.getTime() > seenStepMs) {
		await db.update(machineTokens).set({ usedAt: now }).where(eq(machineTokens.id, row.id));
	}
	return {
		kind: "machine",
		id: row.id,
		name: row.name,
		grants: [grant],
		...(row.scopes ? { scopes: row.scopes } : {}),
	};
}

type Maker = { id: string; active: boolean; demoKey: string | null };

async function stillHolds(db: Db, maker: Maker, wanted: Grant, demo: boolean): Promise<boolean> {
	if (!maker.active || (maker.demoKey !== null && !demo)) return false;
	const held = await listGrants(db, maker.id);
	return held.some((one) => one.role === wanted.role && one.institutionId === wanted.institutionId);
}

export type CastMember = { key: string; name: string; post: Text };

/** The marked demonstration cast, for the buttons of the sign-in page. */
export async function listCast(db: Db): Promise<CastMember[]> {
	const rows = await db.select().from(people).where(isNotNull(people.demoKey)).orderBy(asc(people.id));
	return rows.map((row) => ({ key: row.demoKey ?? "", name: row.name, post: row.post ?? { lv: row.name } }));
}

/** Names for the ids in an audit trail or a history: people and machines. */
export async function namesOf(db: Db): Promise<Map<string, string>> {
	const persons = await db.select({ id: people.id, name: people.name }).from(people);
	const machines = await db.select({ id: machineTokens.id, name: machineTokens.name }).from(machineTokens);
	return new Map([...persons, ...machines].map((row) => [row.id, row.name]));
}

/** The people who are here and hold a role in one of the institutions, each once. */
export async function peopleWithin(db: Db, institutionIds: Iterable<string>): Promise<{ id: string; name: string }[]> {
	return db
		.selectDistinct({ id: people.id, name: people.name })
		.from(people)
		.innerJoin(grants, eq(grants.personId, people.id))
		.where(and(eq(people.active, true), inArray(grants.institutionId, [...institutionIds])));
}

/** Whether somebody besides the demonstration cast is known here. */
export async function hasRealPeople(db: Db): Promise<boolean> {
	const [one] = await db.select({ id: people.id }).from(people).where(isNull(people.demoKey)).limit(1);
	return one !== undefined;
}
