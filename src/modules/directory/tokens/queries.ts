import { desc, eq } from "drizzle-orm";
import { type Actor, hasRole, type Role } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { institutions } from "../institutions/tables.ts";
import { grants, machineTokens, people } from "../people/tables.ts";
import { type TokenScope, tokenState } from "./rules.ts";

export type OwnGrant = { id: string; role: Role; institution: string | null };

export async function listOwnGrants(db: Db, personId: string): Promise<OwnGrant[]> {
	const rows = await db
		.select({ id: grants.id, role: grants.role, institution: institutions.code })
		.from(grants)
		.leftJoin(institutions, eq(institutions.id, grants.institutionId))
		.where(eq(grants.personId, personId));
	return rows.map((row) => ({ ...row, role: row.role as Role }));
}

export type ListedToken = {
	id: string;
	name: string;
	role: Role;
	institution: string | null;
	/** Undefined where it may do all that its role may. */
	scopes: TokenScope[] | undefined;
	maker: string | null;
	madeAt: Date;
	usedAt: Date | null;
	expiresAt: Date | null;
	state: ReturnType<typeof tokenState>;
};

const mostShown = 200;

/** One's own; all for a system administrator. The newest first. */
export async function listTokens(db: Db, actor: Actor, personId: string, now: Date): Promise<ListedToken[]> {
	const rows = await db
		.select({ token: machineTokens, institution: institutions.code, maker: people.name })
		.from(machineTokens)
		.leftJoin(institutions, eq(institutions.id, machineTokens.institutionId))
		.leftJoin(people, eq(people.id, machineTokens.makerId))
		.where(hasRole(actor, "system-admin") ? undefined : eq(machineTokens.makerId, personId))
		.orderBy(desc(machineTokens.madeAt))
		.limit(mostShown);
	return rows.map(({ token, institution, maker }) => ({
		...{ id: token.id, name: token.name, madeAt: token.madeAt, usedAt: token.usedAt, expiresAt: token.expiresAt },
		...{ institution, maker, role: token.role as Role },
		scopes: token.scopes ? (token.scopes as TokenScope[]) : undefined,
		state: tokenState(token, now),
	}));
}
