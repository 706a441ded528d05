// SCIM 2.0 (RFC 7644): the administration's directory says here who works where, and who has left.
import { Hono } from "hono";
import SCIMMY from "scimmy";
import type { Actor } from "#kernel/access.ts";
import { Missing, Refused } from "#kernel/errors.ts";
import { mayTry } from "#kernel/operation.ts";
import { act, type Deps } from "#kernel/web.ts";
import type { PageCtx, PageEnv } from "#ui/web.ts";
import { resourceTypes, schemas, serviceProviderConfig } from "./config.ts";
import { reading, scimType } from "./errors.ts";
import { removeGroup, saveGroup } from "./groups.ts";
import { askedUserName, listAnswer } from "./lists.ts";
import { findGroup, findUser, listGroups, listUsers } from "./queries.ts";
import { base, groupResource, patched, readGroup, readUser, tagOf, userResource } from "./resources.ts";
import { removeUser, saveUser } from "./users.ts";

export function scimRoutes(deps: Deps) {
	const router = new Hono<PageEnv>().basePath(base);
	router.use(async (c, next) => {
		requireDirectory(c.var.actor);
		await next();
	});
	addConfig(router);
	addKind(router, {
		path: "/Users",
		list: async (c) =>
			(
				await listUsers(
					deps.db,
					askedUserName((name) => c.req.query(name)),
				)
			).map(userResource),
		find: async (id) => {
			const row = await findUser(deps.db, id);
			return row && { resource: userResource(row), version: row.version };
		},
		save: async (c, sent, known) => act(deps, c, saveUser, { ...(await reading(() => readUser(sent))), ...known }),
		remove: (c, known) => act(deps, c, removeUser, known),
		patch: (resource, message) => patched("User", resource, message),
	});
	addKind(router, {
		path: "/Groups",
		list: async () => (await listGroups(deps.db)).map(groupResource),
		find: async (id) => {
			const row = await findGroup(deps.db, id);
			return row && { resource: groupResource(row), version: row.version };
		},
		save: async (c, sent, known) => act(deps, c, saveGroup, { ...(await reading(() => readGroup(sent))), ...known }),
		remove: (c, known) => act(deps, c, removeGroup, known),
		patch: (resource, message) => patched("Group", resource, message),
	});
	return router;
}

/** Reads here show people's names and addresses: they are for whoever may write here. */
function requireDirectory(actor: Actor): void {
	if (mayTry(actor, saveUser)) return;
	throw new Refused(
		"scim_not_allowed",
		{ lv: "Vajadzīgs sistēmas administratora marķieris.", en: "A token of a system administrator is needed." },
		actor.kind === "anyone" ? 401 : 403,
	);
}

type Json = Record<string, unknown>;
type Known = { id: string; version?: number };
type Kind = {
	path: string;
	list(c: PageCtx): Promise<Json[]>;
	find(id: string): Promise<{ resource: Json; version: number } | undefined>;
	save(c: PageCtx, sent: unknown, known: Partial<Known>): Promise<string>;
	remove(c: PageCtx, known: Known): Promise<void>;
	patch(resource: Json, message: unknown): Promise<unknown>;
};

const answer = (c: PageCtx, body: unknown, status: 200 | 201 = 200, headers: Record<string, string> = {}) =>
	c.body(JSON.stringify(body), status, { "Content-Type": scimType, "Cache-Control": "no-store", ...headers });

function addKind(router: Hono<PageEnv>, kind: Kind): void {
	const get = async (id: string) => {
		const found = await kind.find(id);
		if (found) return found;
		throw new Missing("no_such_resource", { lv: "Tāda resursa nav.", en: "There is no such resource." });
	};
	const show = async (c: PageCtx, id: string, status: 200 | 201) => {
		const { resource, version } = await get(id);
		const location = `${base}${kind.path}/${id}`;
		return answer(c, resource, status, { ETag: tagOf(version), ...(status === 201 ? { Location: location } : {}) });
	};
	router.get(kind.path, async (c) =>
		answer(
			c,
			listAnswer(await kind.list(c), (name) => c.req.query(name)),
		),
	);
	router.post(kind.path, async (c) => show(c, await kind.save(c, await bodyOf(c), {}), 201));
	const one = `${kind.path}/:id{[0-9a-f-]{36}}` as const;
	router.get(one, async (c) => {
		const id = c.req.param("id") ?? "";
		const { version } = await get(id);
		if (c.req.header("If-None-Match") === tagOf(version)) return c.body(null, 304, { ETag: tagOf(version) });
		return show(c, id, 200);
	});
	router.put(one, async (c) => {
		const known = knownOf(c);
		await get(known.id);
		await kind.save(c, await bodyOf(c), known);
		return show(c, known.id, 200);
	});
	router.patch(one, async (c) => {
		const { id, version: asked } = knownOf(c);
		const { resource, version } = await get(id);
		const message = await bodyOf(c);
		const sent = await reading(() => kind.patch(resource, message));
		// What was read is what is changed: between the two nobody else's change is lost.
		await kind.save(c, sent, { id, version: asked ?? version });
		return show(c, id, 200);
	});
	router.delete(one, async (c) => {
		await kind.remove(c, knownOf(c));
		return c.body(null, 204);
	});
}

function knownOf(c: PageCtx): Known {
	const id = c.req.param("id") ?? "";
	const tag = c.req.header("If-Match");
	if (tag === undefined || tag === "*") return { id };
	const version = /^W\/"(\d{1,9})"$/.exec(tag)?.[1];
	// A tag that is none of ours matches nothing.
	return { id, version: version ? Number(version) : -1 };
}

async function bodyOf(c: PageCtx): Promise<unknown> {
	const text = await c.req.text();
	try {
		return JSON.parse(text);
	} catch {
		throw new SCIMMY.Types.Error(400, "invalidSyntax", "The body is no JSON.");
	}
}

function addConfig(router: Hono<PageEnv>): void {
	router.get("/ServiceProviderConfig", (c) => answer(c, serviceProviderConfig));
	const lists: [string, { id: string }[]][] = [
		["/ResourceTypes", resourceTypes],
		["/Schemas", schemas],
	];
	for (const [path, items] of lists) {
		router.get(path, (c) =>
			answer(
				c,
				listAnswer(items, () => undefined),
			),
		);
		router.get(`${path}/:id`, (c) => {
			const item = items.find((one) => one.id === c.req.param("id"));
			if (item) return answer(c, item);
			throw new Missing("no_such_resource", { lv: "Tāda resursa nav.", en: "There is no such resource." });
		});
	}
}
