// Nothing that is not public is found by searching, by guessing an address, or by following links.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../site.ts";
import type { World } from "../world.ts";
import { hidden, marker, openSecretWorld, personName } from "./secrets.ts";
import { askAt, leaks } from "./visitor.ts";
import { unknown } from "./walk.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openSecretWorld();
	site = await openSite(world);
}, 180_000);
afterAll(() => world.close());

async function leaksAt(paths: Iterable<string>): Promise<string[]> {
	const found: string[] = [];
	for (const path of paths) {
		const { body, status } = await askAt(site, path);
		if (status >= 500) found.push(`${path}: ${status}`);
		for (const word of leaks(path, body)) found.push(`${path}: ${word}`);
	}
	return found;
}

const searched = (q: string) => [
	`/meklet?q=${encodeURIComponent(q)}`,
	`/en/meklet?q=${encodeURIComponent(q)}`,
	`/api/v1/search?q=${encodeURIComponent(q)}&limit=100`,
];

describe("search, for somebody who is not signed in,", () => {
	it("finds none of the secrets, nor tells that there is one, in whatever words", async () => {
		const codes = Object.values(hidden);
		const words = ["qzxx", "nepieņemts apraksts", "jauns darbs", "neapstiprināts protokols", "43,21"];
		for (const word of [marker, personName, ...codes, ...words]) {
			const { body } = await askAt(site, searched(word)[2] ?? "");
			const { items } = JSON.parse(body) as { items: { title: unknown; code: string; plan: string | null }[] };
			expect(leaks("", JSON.stringify(items)), word).toEqual([]);
		}
		expect(await leaksAt([...codes, ...words].flatMap(searched))).toEqual([]);
		for (const word of [marker, personName]) {
			expect((await askAt(site, searched(word)[0] ?? "")).body).toContain("Nekas nav atrasts");
		}
	});

	it("names no hidden plan beside what it finds: of an indicator in two plans, of news of a draft that was withdrawn", async () => {
		const words = ["divējāds rādītājs", "sākas apspriede", "atklāts", "parauga", "pirmais virziens", "uzdevums"];
		const [found = ""] = (await Promise.all(words.flatMap(searched).map((path) => askAt(site, path)))).map(
			(answer) => answer.body,
		);
		expect(found).toContain("<mark>Divējāds</mark>");
		expect(await leaksAt(words.flatMap(searched))).toEqual([]);
	});

	it("finds as much for a hidden word as for one that stands nowhere", async () => {
		const countOf = async (q: string) => JSON.parse((await askAt(site, searched(q)[2] ?? "")).body).total;
		expect(await countOf(marker)).toBe(0);
		expect(await countOf(hidden.indicator)).toBe(await countOf(unknown.indicator));
	});
});

it("an address like a hidden one is answered without suggesting it", async () => {
	const near = Object.values(hidden).map((code) => `${code.slice(0, -1)}x`);
	const places = ["/plani", "/raditaji", "/plani/parauga-plans", "/plani/atklats-plans", "/jaunumi", "/iestades"];
	expect(await leaksAt(places.flatMap((place) => near.map((code) => `${place}/${code}`)))).toEqual([]);
});

describe("following every link from the front page and the map of the site", () => {
	it("shows no secret, and every link leads somewhere", async () => {
		const map = (await askAt(site, "/sitemap.xml")).body;
		const seen = new Set([
			"/",
			...[...map.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map((one) => one[1] || "/"),
		]);
		const faults: string[] = [];
		for (const path of seen) {
			const { status, body } = await askAt(site, path);
			if (status >= 400 && status !== 401) faults.push(`${path}: ${status}`);
			for (const word of leaks(path, body)) faults.push(`${path}: ${word}`);
			for (const link of linksIn(body)) seen.add(link);
		}
		expect(faults).toEqual([]);
		expect(seen.size).toBeGreaterThan(150);
	}, 600_000);
});

/** Own pages; of the many lights on one page (its filters, its days) the page itself. */
function linksIn(body: string): string[] {
	if (!body.startsWith("<!DOCTYPE html>")) return [];
	const links = [...body.matchAll(/\bhref="(\/[^"#?]*)/g)].map((one) => one[1] ?? "");
	return links.filter((path) => !/^\/(\/|assets\/)/.test(path));
}
