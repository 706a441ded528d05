// People, as the administration's directory says them (SCIM 2.0, RFC 7643 and 7644).
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Missing } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { languages } from "#kernel/words.ts";
import { addressField } from "../people/address.ts";
import { endSessionsOf } from "../people/sessions.ts";
import { grants, people } from "../people/tables.ts";
import { requireVersion } from "./rules.ts";
import { scimMembers, scimUsers } from "./tables.ts";

const userFields = z.object({
	/** Absent for a new one. */
	id: z.uuid().optional(),
	/** The version that the client has seen; another is a conflict. */
	version: z.int().optional(),
	userName: textField(254).min(1),
	externalId: textField(255).optional(),
	displayName: textField(200).optional(),
	givenName: textField(200).optional(),
	familyName: textField(200).optional(),
	department: textField(300).optional(),
	manager: textField(255).optional(),
	email: addressField.optional(),
	lang: z.enum(languages).default("lv"),
	active: z.boolean().default(true),
});
type UserFields = z.output<typeof userFields>;

/** Takes a person in, or changes one. Who is not active any more has lost every session and token. @returns the id */
export const saveUser = operation({
	name: "scim.saveUser",
	allow: ["system-admin"],
	publishes: false,
	input: userFields,
	async run(act, user): Promise<string> {
		const known = user.id ? await lockUser(act, user.id, user.version) : undefined;
		await requireFreeName(act, user);
		const personId = known?.personId ?? (await findByAddress(act, user.email)) ?? newId();
		await keepPerson(act, personId, user);
		await keepUser(act, personId, user, known?.version);
		if (!user.active) await endSessionsOf(act, personId);
		await act.audit({
			subject: ["person", personId],
			...(known ? { before: { active: known.active } } : {}),
			after: { active: user.active },
		});
		return personId;
	},
});

async function lockUser(act: Act, id: string, version: number | undefined) {
	const [row] = await act.tx
		.select({ personId: scimUsers.personId, version: scimUsers.version, active: people.active })
		.from(scimUsers)
		.innerJoin(people, eq(people.id, scimUsers.personId))
		.where(eq(scimUsers.personId, id))
		.for("update");
	if (!row) throw noSuchUser();
	requireVersion(row.version, version);
	return row;
}

const noSuchUser = () => new Missing("no_such_user", { lv: "Tādas personas nav.", en: "There is no such user." });

async function requireFreeName(act: Act, { id, userName }: UserFields): Promise<void> {
	const [taken] = await act.tx
		.select({ id: scimUsers.personId })
		.from(scimUsers)
		.where(eq(sql`lower(${scimUsers.userName})`, userName.toLowerCase()));
	if (taken && taken.id !== id) throw nameTaken();
}

const nameTaken = () =>
	new Conflict("uniqueness", { lv: "Šāds userName jau ir.", en: "There is a user of this userName already." });

/** Somebody who is known here by this address already, but not to the directory: invited, or taken out of it before. */
async function findByAddress(act: Act, email: string | undefined): Promise<string | undefined> {
	if (!email) return undefined;
	const found = await act.tx
		.select({ id: people.id })
		.from(people)
		.leftJoin(scimUsers, eq(scimUsers.personId, people.id))
		.where(
			and(eq(sql`lower(${people.email})`, email.toLowerCase()), isNull(people.demoKey), isNull(scimUsers.personId)),
		);
	return found.length === 1 ? found[0]?.id : undefined;
}

async function keepPerson(act: Act, id: string, user: UserFields): Promise<void> {
	const spelled = [user.givenName, user.familyName].filter(Boolean).join(" ");
	const name = (user.displayName ?? spelled) || user.userName;
	const row = { name, email: user.email ?? null, lang: user.lang, active: user.active };
	await act.tx
		.insert(people)
		.values({ id, ...row })
		.onConflictDoUpdate({ target: people.id, set: row });
}

async function keepUser(act: Act, personId: string, user: UserFields, version: number | undefined): Promise<void> {
	const { userName, externalId = null, displayName = null, givenName = null, familyName = null } = user;
	const { department = null, manager = null } = user;
	const row = { userName, externalId, displayName, givenName, familyName, department, manager, changedAt: act.at };
	if (version !== undefined) {
		const next = { ...row, version: version + 1 };
		await act.tx.update(scimUsers).set(next).where(eq(scimUsers.personId, personId));
		return;
	}
	const [kept] = await act.tx
		.insert(scimUsers)
		.values({ personId, ...row, version: 1, madeAt: act.at })
		.onConflictDoNothing()
		.returning({ id: scimUsers.personId });
	if (!kept) throw nameTaken();
}

/** The person is no longer here: no session, no role, no group. What they did stays theirs. */
export const removeUser = operation({
	name: "scim.removeUser",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({ id: z.uuid(), version: z.int().optional() }),
	async run(act, { id, version }): Promise<void> {
		await lockUser(act, id, version);
		await act.tx.update(people).set({ active: false }).where(eq(people.id, id));
		await endSessionsOf(act, id);
		await act.tx.delete(grants).where(eq(grants.personId, id));
		await act.tx.delete(scimMembers).where(eq(scimMembers.personId, id));
		await act.tx.delete(scimUsers).where(eq(scimUsers.personId, id));
		await act.audit({ subject: ["person", id], after: { removed: true } });
	},
});
