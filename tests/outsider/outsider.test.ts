// Nothing that is not public can be seen, guessed or counted: every address of the application, asked by somebody who is
// not signed in, in a world that holds a secret of each kind. The addresses come from the application's own routes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicationsSince } from "#kernel/publication/queries.ts";
import { openSite, type Site } from "../site.ts";
import type { World } from "../world.ts";
import { hidden, openSecretWorld } from "./secrets.ts";
import { askAt, leaks, steady } from "./visitor.ts";
import { addressesOf, placesOf, unknown, unknownPlaces } from "./walk.ts";

let world: World;
let site: Site;
let known: Record<string, readonly string[]>;
beforeAll(async () => {
	world = await openSecretWorld();
	site = await openSite(world);
	known = await placesOf(world);
}, 180_000);
afterAll(() => world.close());

const routes = (method: string) => [
	...new Set(site.app.routes.filter((one) => one.method === method && !one.path.includes("*")).map((one) => one.path)),
];

const ask = (path: string, init: RequestInit = {}) => askAt(site, path, init);

const gets = () => routes("GET").flatMap((route) => addressesOf(route, known));
const otherDays = ["as_of=2025-06-30", "as_of=2029-12-31"];

describe("the walk", () => {
	it("knows what could stand at every place of every address (a new one is named in placesOf)", () => {
		const all = ["GET", "POST", "PUT"].flatMap(routes);
		expect(all.flatMap((route) => unknownPlaces(route, known))).toEqual([]);
	});
});

describe("somebody who is not signed in", () => {
	it("sees no secret at any address, on any day, in either language", async () => {
		const found: string[] = [];
		const look = async (path: string) => {
			const { body, status } = await ask(path);
			if (status >= 500) found.push(`${path}: ${status}`);
			for (const word of leaks(path, body)) found.push(`${path}: ${word}`);
			return status;
		};
		let open = 0;
		for (const address of gets()) {
			if ((await look(address)) !== 200) continue;
			open += 1;
			for (const query of otherDays) await look(`${address}?${query}`);
			if (!address.startsWith("/api/")) await look(`/en${address}`);
		}
		expect(found).toEqual([]);
		expect(open).toBeGreaterThan(60);
	}, 900_000);

	it("is answered the same about what is hidden as about what is not there", async () => {
		const pairs = [
			[hidden.plan, unknown.plan],
			[hidden.withdrawn, unknown.withdrawn],
			[hidden.workPlan, unknown.workPlan],
			[hidden.indicator, unknown.indicator],
			[hidden.news, unknown.news],
		] as const;
		const differing: string[] = [];
		const compare = async (method: string, address: string) => {
			const pair = pairs.find(([code]) => address.includes(code));
			if (!pair) return;
			const init = method === "GET" ? {} : { method, body: new URLSearchParams({ reason: "x" }) };
			const [one, other] = [await ask(address, init), await ask(address.replaceAll(pair[0], pair[1]), init)];
			const same = steady(one.body).replaceAll(pair[0], "") === steady(other.body).replaceAll(pair[1], "");
			if (!same || one.status !== other.status) differing.push(`${method} ${address}: ${one.status} ${other.status}`);
		};
		for (const method of ["GET", "POST", "PUT"]) {
			for (const route of routes(method)) {
				for (const address of addressesOf(route, known)) await compare(method, address);
			}
		}
		expect(differing).toEqual([]);
	}, 900_000);

	it("finds nothing hidden by filtering, sorting or counting through the API", async () => {
		const described = JSON.parse((await ask("/api/v1/openapi.json")).body) as Described;
		const differing: string[] = [];
		for (const [route, { get }] of Object.entries(described.paths)) {
			for (const parameter of get?.parameters?.filter((one) => one.in === "query") ?? []) {
				for (const [secret, plain] of [...Object.entries(asked), ...sorts(parameter)]) {
					for (const address of addressesOf(route.replaceAll(/\{(\w+)\}/g, ":$1"), known)) {
						if (address.includes(secret)) continue;
						const at = (value: string) => `${address}?${parameter.name}=${encodeURIComponent(value)}`;
						const [one, other] = [await ask(at(secret)), await ask(at(plain))];
						for (const word of leaks(at(secret), one.body)) differing.push(`${at(secret)}: ${word}`);
						const same = steady(one.body).replaceAll(secret, "") === steady(other.body).replaceAll(plain, "");
						if (!same && secret !== plain) differing.push(at(secret));
					}
				}
			}
		}
		expect(differing).toEqual([]);
		const { total } = JSON.parse((await ask("/api/v1/plans?limit=1")).body);
		expect(total).toBe(5);
	}, 900_000);

	it("is told of nothing hidden by the log of what became public", async () => {
		const { items } = await publicationsSince(world.db, null, { most: 500 });
		expect(leaks("", JSON.stringify(items))).toEqual([]);
		expect(items.length).toBeGreaterThan(5);
	});
});

type Parameter = { name: string; in: string; schema?: { enum?: string[] } };
type Described = { paths: Record<string, { get?: { parameters?: Parameter[] } }> };

/** What is secret, and what is not there, of the same shape. */
const asked = {
	[hidden.plan]: unknown.plan,
	[`${hidden.plan}/Z1`]: `${unknown.plan}/Z1`,
	[hidden.indicator]: unknown.indicator,
};

const sorts = ({ schema }: Parameter): [string, string][] => (schema?.enum ?? []).map((value) => [value, value]);
