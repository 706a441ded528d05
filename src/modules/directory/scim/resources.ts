// Between rows of ours and resources of SCIM. Schemas, filters and patches are SCIMMY's.
import SCIMMY from "scimmy";
import type { GroupRow, UserRow } from "./queries.ts";

export const base = "/scim/v2";
export const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

// What is not kept here is not offered: no more personal data than the work needs.
const unkept = [
	...["nickName", "profileUrl", "title", "userType", "locale", "timezone", "password", "phoneNumbers", "ims"],
	...["photos", "addresses", "entitlements", "roles", "x509Certificates"],
	...["name.formatted", "name.middleName", "name.honorificPrefix", "name.honorificSuffix"],
];
SCIMMY.Schemas.User.truncate(unkept);
SCIMMY.Schemas.EnterpriseUser.truncate([
	"employeeNumber",
	"costCenter",
	"organization",
	"division",
	"manager.displayName",
]);
SCIMMY.Schemas.User.extend(SCIMMY.Schemas.EnterpriseUser as never);

type Json = Record<string, unknown>;
export const tagOf = (version: number) => `W/"${version}"`;

const metaOf = (row: { madeAt: Date; changedAt: Date; version: number }, type: string, id: string) => ({
	resourceType: type,
	created: row.madeAt.toISOString(),
	lastModified: row.changedAt.toISOString(),
	location: `${base}/${type}s/${id}`,
	version: tagOf(row.version),
});

/** An empty list is no value (RFC 7643, 2.5). */
const isSomething = (value: unknown) =>
	value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
const without = (json: Json): Json =>
	Object.fromEntries(Object.entries(json).filter(([, value]) => isSomething(value)));

export function userResource(row: UserRow): Json {
	const { personId: id, department, manager } = row;
	const name = without({ givenName: row.givenName, familyName: row.familyName });
	const office = without({ department, manager: manager ? { value: manager } : undefined });
	return without({
		schemas: [SCIMMY.Schemas.User.id, enterprise],
		id,
		externalId: row.externalId,
		userName: row.userName,
		displayName: row.displayName,
		name: Object.keys(name).length > 0 ? name : undefined,
		emails: row.email ? [{ value: row.email, type: "work", primary: true }] : undefined,
		preferredLanguage: row.lang,
		active: row.active,
		groups: row.groups.map((group) => ({
			value: group.id,
			display: group.name,
			$ref: `${base}/Groups/${group.id}`,
			type: "direct",
		})),
		[enterprise]: Object.keys(office).length > 0 ? office : undefined,
		meta: metaOf(row, "User", id),
	});
}

export function groupResource(row: GroupRow): Json {
	return without({
		schemas: [SCIMMY.Schemas.Group.id],
		id: row.id,
		externalId: row.externalId,
		displayName: row.displayName,
		members: row.members.map((member) => ({
			value: member.id,
			display: member.name,
			$ref: `${base}/Users/${member.id}`,
			type: "User",
		})),
		meta: metaOf(row, "Group", row.id),
	});
}

type Sent = {
	userName?: string;
	externalId?: string;
	displayName?: string;
	name?: { givenName?: string; familyName?: string };
	emails?: { value?: string; primary?: boolean }[];
	preferredLanguage?: string;
	active?: boolean;
	members?: { value?: string }[];
	[enterprise]?: { department?: string; manager?: { value?: string } };
};

/** What an operation takes of a user as it was sent. @throws what SCIMMY throws for what is no user */
export function readUser(sent: unknown) {
	const user = new SCIMMY.Schemas.User(plainly(sent), "in") as unknown as Sent;
	const email = (user.emails?.find((one) => one.primary) ?? user.emails?.[0])?.value;
	return {
		userName: user.userName ?? "",
		externalId: user.externalId,
		displayName: user.displayName,
		givenName: user.name?.givenName,
		familyName: user.name?.familyName,
		department: user[enterprise]?.department,
		manager: user[enterprise]?.manager?.value,
		email,
		lang: user.preferredLanguage?.toLowerCase().startsWith("en") ? ("en" as const) : ("lv" as const),
		active: user.active ?? true,
	};
}

export function readGroup(sent: unknown) {
	const group = new SCIMMY.Schemas.Group(plainly(sent), "in") as unknown as Sent;
	const members = (group.members ?? []).map((member) => member.value ?? "");
	return { displayName: group.displayName ?? "", externalId: group.externalId, members };
}

/** Some directories write booleans as "True" and "False". */
function plainly(sent: unknown): Json {
	if (typeof sent !== "object" || sent === null || Array.isArray(sent)) {
		throw new SCIMMY.Types.Error(400, "invalidSyntax", "The body must be one resource.");
	}
	const { active, ...rest } = sent as Json;
	return active === undefined ? rest : { ...rest, active: plainBoolean(active) };
}

const plainBoolean = (value: unknown) =>
	typeof value === "string" && /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : value;

/** A resource after the operations of a PatchOp (RFC 7644, 3.5.2). */
export async function patched(kind: "User" | "Group", resource: Json, message: unknown): Promise<unknown> {
	const Schema = kind === "User" ? SCIMMY.Schemas.User : SCIMMY.Schemas.Group;
	const before = new Schema(resource, "both");
	const patch = new SCIMMY.Messages.PatchOp(withPlainBooleans(message) as never);
	return (await patch.apply(before as never)) ?? before;
}

function withPlainBooleans(message: unknown): unknown {
	const { Operations, ...rest } = (message ?? {}) as { Operations?: unknown };
	if (!Array.isArray(Operations)) return message;
	const plain = Operations.map((one: Json) => {
		const { path, value } = one ?? {};
		if (path === "active") return { ...one, value: plainBoolean(value) };
		if (typeof value !== "object" || value === null || !("active" in value)) return one;
		return { ...one, value: { ...value, active: plainBoolean(value.active) } };
	});
	return { ...rest, Operations: plain };
}
