import { asc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Db } from "#kernel/database.ts";
import { people } from "../people/tables.ts";
import { scimGroups, scimMembers, scimUsers } from "./tables.ts";

export type UserRow = typeof scimUsers.$inferSelect & {
	active: boolean;
	email: string | null;
	lang: string;
	groups: { id: string; name: string }[];
};

const ofGroups = sql<UserRow["groups"]>`coalesce((
	select json_agg(json_build_object('id', ${scimGroups.id}, 'name', ${scimGroups.displayName}) order by ${scimGroups.displayName})
	from ${scimMembers} join ${scimGroups} on ${scimGroups.id} = ${scimMembers.groupId}
	where ${scimMembers.personId} = ${scimUsers.personId}), '[]'::json)`;

async function readUsers(db: Db, which: SQL | undefined): Promise<UserRow[]> {
	return db
		.select({
			...getTableColumns(scimUsers),
			...{ active: people.active, email: people.email, lang: people.lang, groups: ofGroups },
		})
		.from(scimUsers)
		.innerJoin(people, eq(people.id, scimUsers.personId))
		.where(which)
		.orderBy(asc(scimUsers.madeAt), asc(scimUsers.personId));
}

/** @param userName narrows to the one of this name, in whatever letters */
export const listUsers = (db: Db, userName?: string) =>
	readUsers(db, userName === undefined ? undefined : eq(sql`lower(${scimUsers.userName})`, userName.toLowerCase()));

export const findUser = async (db: Db, id: string) =>
	(await readUsers(db, eq(sql`${scimUsers.personId}::text`, id)))[0];

export type GroupRow = typeof scimGroups.$inferSelect & { members: { id: string; name: string }[] };

/** Written out: in a question about one table the names of columns come without their table, and "id" would be the person's. */
const ofMembers = sql<GroupRow["members"]>`coalesce((
	select json_agg(json_build_object('id', people.id, 'name', people.name) order by people.id)
	from scim_members join people on people.id = scim_members.person_id
	where scim_members.group_id = scim_groups.id), '[]'::json)`;

async function readGroups(db: Db, which: SQL | undefined): Promise<GroupRow[]> {
	return db
		.select({ ...getTableColumns(scimGroups), members: ofMembers })
		.from(scimGroups)
		.where(which)
		.orderBy(asc(scimGroups.madeAt), asc(scimGroups.id));
}

export const listGroups = (db: Db) => readGroups(db, undefined);
export const findGroup = async (db: Db, id: string) => (await readGroups(db, eq(sql`${scimGroups.id}::text`, id)))[0];
