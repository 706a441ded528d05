// What this service can do, for clients that ask (RFC 7643, 5 and 6).
import SCIMMY from "scimmy";
import { base, enterprise } from "./resources.ts";

const core = "urn:ietf:params:scim:schemas:core:2.0";

export const serviceProviderConfig = {
	schemas: [`${core}:ServiceProviderConfig`],
	patch: { supported: true },
	bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
	filter: { supported: true, maxResults: 200 },
	changePassword: { supported: false },
	sort: { supported: true },
	etag: { supported: true },
	authenticationSchemes: [
		{ type: "oauthbearertoken", name: "Bearer token", description: "A machine token of a system administrator." },
	],
	meta: { resourceType: "ServiceProviderConfig", location: `${base}/ServiceProviderConfig` },
};

const typeOf = (name: "User" | "Group") => ({
	schemas: [`${core}:ResourceType`],
	id: name,
	name,
	endpoint: `/${name}s`,
	schema: `${core}:${name}`,
	...(name === "User" ? { schemaExtensions: [{ schema: enterprise, required: false }] } : {}),
	meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/${name}` },
});

export const resourceTypes: ReturnType<typeof typeOf>[] = [typeOf("User"), typeOf("Group")];

const definitions = [SCIMMY.Schemas.User, SCIMMY.Schemas.Group, SCIMMY.Schemas.EnterpriseUser];
export const schemas = definitions.map((one) => one.definition.describe(`${base}/Schemas`) as { id: string });
