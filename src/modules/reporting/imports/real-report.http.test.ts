// The real progress report over the pages, where it is at hand: the figures that a person finds in it by hand.
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groups, institutions } from "#data/institutions.ts";
import { anyone, system } from "#kernel/access.ts";
import { sessionCookie } from "#kernel/middleware.ts";
import { registerInstitutions, signInDemonstration } from "#modules/directory/index.ts";
import { testDeps } from "../../../../tests/deps.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { loadDemonstration } from "../../../demonstration.ts";
import { asDocx } from "../reading/fixtures/as-docx.ts";
import { splitLines } from "../reading/text-file.ts";
import { visitor } from "./fixtures/visitor.ts";

const realReport = "../shared/seeds/001_1958ff5642c07637.txt";
const isThere = existsSync(realReport);
if (!isThere) console.log(`skipped: the real report is not at ${realReport}`);

describe.skipIf(!isThere)("the real report, on the pages", () => {
	const text = isThere ? readFileSync(realReport, "utf8") : "";
	let world: World;
	let person: ReturnType<typeof visitor>;

	beforeAll(async () => {
		world = await openWorld("2026-06-15");
		await world.as(system, registerInstitutions, { institutions, groups });
		await world.as(system, loadDemonstration, {});
		const { secret } = await world.as(anyone, signInDemonstration, { key: "plan-coordinator" });
		const app = createApp(testDeps(world), {
			files: new Map(),
			css: "/assets/a.css",
			script: "/assets/a.js",
			embedCss: "",
		});
		person = visitor(app, `${sessionCookie}=${secret}`);
	}, 60_000);
	afterAll(() => world?.close());

	it("shows 7 directions, 13 measures, 28 deliverables, 29 deadlines and 17, 9 and 2 by status", async () => {
		const path = await person.bring(text);
		const { html } = await person.get(path);
		expect(
			[...html.matchAll(/<span class="big">(\d+)<\/span><span class="soft">([^<]+)/g)].map(
				([, n, label]) => `${n} ${label}`,
			),
		).toEqual(["7 rīcības virzieni", "13 pasākumu", "28 darbības rezultāti", "29 izpildes termiņi"]);
		expect(html).toContain("izpildīts 17, procesā 9, zaudējis aktualitāti 2");
		expect(html).toContain('href="/plani/vpmp-2023"');
		const answer = JSON.parse((await person.get(`${path}.json`)).html);
		for (const { line, text: lost } of answer.unplaced) {
			expect(html).toContain(`<td class="n">${line}</td>`);
			expect(html).toContain(lost.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
		}
		expect((await person.decide(path, "accept")).status).toBe(303);
	});

	it("changes nothing the second time, nor as a DOCX", async () => {
		for (const [content, name] of [
			[text, "a.txt"],
			[await asDocx(splitLines(text)), "a.docx"],
		] as const) {
			const path = await person.bring(content, {}, name);
			expect((await person.get(path)).html).toContain("Ja pieņemsiet, plānā nekas nemainīsies");
			await person.decide(path, "discard");
		}
	});

	it("in a later version shows exactly the two statuses and the deadline that changed", async () => {
		const status = "Sasniegtais rezultāts - Procesā";
		const done = "Sasniegtais rezultāts - Izpildīts";
		const last = text.lastIndexOf(status);
		const later = `${text.slice(0, last)}${done}${text.slice(last + status.length)}`
			.replace(status, done)
			.replace(/2026\.\sgada\sotrais\spusgads/u, "2027. gada pirmais pusgads");
		const { html } = await person.get(await person.bring(later));
		expect(html).toContain("Pieņemt 3 izmaiņas");
		const changes = /aria-labelledby="izmainas">[\s\S]*?aria-labelledby="lemums"/.exec(html)?.[0] ?? "";
		expect([...changes.matchAll(/class="code">([^<]+)/g)].map(([, code]) => code)).toEqual(["1.2-1", "6.1-3", "4.1-3"]);
		expect(html).toContain("25 darbības rezultāti sakrīt ar plānu");
	});
});
