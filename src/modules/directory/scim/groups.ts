// Groups of the administration's directory, and the roles that they stand for.
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { roles } from "#kernel/access.ts";
import { Conflict, Missing } from "#kernel/errors.ts";
import { textField } from "#kernel/form.ts";
import { newId } from "#kernel/id.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { invalidFields } from "#kernel/validation.ts";
import { institutions } from "../institutions/tables.ts";
import { grants } from "../people/tables.ts";
import { requireVersion } from "./rules.ts";
import { scimGroups, scimMembers, scimUsers } from "./tables.ts";

const mostMembers = 20_000;

/** Keeps a group with exactly these members; who is in a group that stands for a role holds it, who is not does not. @returns the id */
export const saveGroup = operation({
	name: "scim.saveGroup",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({
		id: z.uuid().optional(),
		version: z.int().optional(),
		displayName: textField(200).min(1),
		externalId: textField(255).optional(),
		members: z.array(z.uuid()).max(mostMembers).default([]),
	}),
	async run(act, { id: known, version, displayName, externalId = null, members }): Promise<string> {
		const before = known ? await lockGroup(act, known, version) : undefined;
		const taken = await findByName(act, displayName);
		if (taken && taken !== known) throw nameTaken();
		await requireUsers(act, members);
		const id = known ?? newId();
		const row = { displayName, externalId, changedAt: act.at };
		if (before)
			await act.tx
				.update(scimGroups)
				.set({ ...row, version: before.version + 1 })
				.where(eq(scimGroups.id, id));
		else await insertGroup(act, { id, ...row, version: 1, madeAt: act.at });
		await act.tx.delete(scimMembers).where(eq(scimMembers.groupId, id));
		const rows = [...new Set(members)].map((personId) => ({ groupId: id, personId }));
		if (rows.length > 0) await act.tx.insert(scimMembers).values(rows);
		await giveRoles(act, id);
		await act.audit({ subject: ["scim-group", id], after: { members: rows.length } });
		return id;
	},
});

async function lockGroup(act: Act, id: string, version: number | undefined) {
	const [row] = await act.tx.select().from(scimGroups).where(eq(scimGroups.id, id)).for("update");
	if (!row) throw new Missing("no_such_group", { lv: "Tādas grupas nav.", en: "There is no such group." });
	requireVersion(row.version, version);
	return row;
}

async function findByName(act: Act, name: string): Promise<string | undefined> {
	const named = eq(sql`lower(${scimGroups.displayName})`, name.toLowerCase());
	const [row] = await act.tx.select({ id: scimGroups.id }).from(scimGroups).where(named);
	return row?.id;
}

const nameTaken = () =>
	new Conflict("uniqueness", { lv: "Šāda grupa jau ir.", en: "There is a group of this displayName already." });

async function insertGroup(act: Act, row: typeof scimGroups.$inferInsert): Promise<void> {
	const [kept] = await act.tx.insert(scimGroups).values(row).onConflictDoNothing().returning({ id: scimGroups.id });
	if (!kept) throw nameTaken();
}

async function requireUsers(act: Act, members: readonly string[]): Promise<void> {
	if (members.length === 0) return;
	const wanted = new Set(members);
	const found = await act.tx
		.select({ id: scimUsers.personId })
		.from(scimUsers)
		.where(inArray(scimUsers.personId, [...wanted]));
	if (found.length === wanted.size) return;
	throw invalidFields({ members: { lv: "Grupā ir nezināma persona.", en: "A member is not a user here." } });
}

/** Roles by this group, made anew from its members. What a person holds otherwise stays. */
async function giveRoles(act: Act, groupId: string): Promise<void> {
	await act.tx.delete(grants).where(eq(grants.groupId, groupId));
	const [group] = await act.tx.select().from(scimGroups).where(eq(scimGroups.id, groupId));
	if (!group?.role) return;
	const { role, institutionId } = group;
	const members = await act.tx.select().from(scimMembers).where(eq(scimMembers.groupId, groupId));
	const rows = members.map(({ personId }) => ({ id: newId(), personId, role, institutionId, groupId }));
	if (rows.length > 0) await act.tx.insert(grants).values(rows);
}

/** Deletes a group; its members lose the role that they held by it. */
export const removeGroup = operation({
	name: "scim.removeGroup",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({ id: z.uuid(), version: z.int().optional() }),
	async run(act, { id, version }): Promise<void> {
		const { role } = await lockGroup(act, id, version);
		await act.tx.delete(grants).where(eq(grants.groupId, id));
		await act.tx.delete(scimMembers).where(eq(scimMembers.groupId, id));
		await act.tx.delete(scimGroups).where(eq(scimGroups.id, id));
		await act.audit({ subject: ["scim-group", id], before: { role }, after: { removed: true } });
	},
});

/** Says which role a group stands for, and in which institution; without a role for none. The group may come later. */
export const mapGroup = operation({
	name: "scim.mapGroup",
	allow: ["system-admin"],
	publishes: false,
	input: z.object({
		group: textField(200).min(1),
		role: z.enum(roles).optional(),
		institution: textField(40).optional(),
	}),
	async run(act, { group, role = null, institution }): Promise<void> {
		const institutionId = institution ? await institutionIdOf(act, institution) : null;
		const known = await findByName(act, group);
		const id = known ?? newId();
		const mapped = { role, institutionId, changedAt: act.at };
		if (known) await act.tx.update(scimGroups).set(mapped).where(eq(scimGroups.id, id));
		else await insertGroup(act, { id, displayName: group, ...mapped, version: 1, madeAt: act.at });
		await giveRoles(act, id);
		await act.audit({ subject: ["scim-group", id], after: { role, institution: institution ?? null } });
	},
});

async function institutionIdOf(act: Act, code: string): Promise<string> {
	const [row] = await act.tx
		.select({ id: institutions.id })
		.from(institutions)
		.where(and(eq(institutions.code, code)));
	if (row) return row.id;
	throw new Missing("no_such_institution", {
		lv: `Iestādes ar kodu ${code} nav.`,
		en: `There is no institution ${code}.`,
	});
}
