import { afterAll, beforeAll, expect, it } from "vitest";
import { keepAddress } from "#kernel/address.ts";
import { keepFile } from "#kernel/files.ts";
import { newId } from "#kernel/id.ts";
import { findPlanHead } from "#modules/planning/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { openDocx } from "../documents/fixtures/opened-docx.ts";
import { rounds } from "../rounds/tables.ts";
import { writeReport } from "./write.ts";

let world: World;
let site: Site;
const plan = "parauga-plans";
const day = "2025-12-31";
const address = (scope: string, what: string) => `/plani/${plan}/zinojums/skaitli/${scope}/${what}?as_of=${day}`;

beforeAll(async () => {
	world = await openWorld();
	site = await openSite(world);
	await world.db.transaction((tx) => keepAddress(tx, "https://vieda.example.invalid/"));
}, 60_000);
afterAll(() => world?.close());

const write = (format: "docx" | "html" | "json") => writeReport(world, { plan, asOf: day, format, lang: "lv" });

it("each number of the report's table leads to its own page", async () => {
	const { html } = await site.get(`/plani/${plan}/zinojums?as_of=${day}`);
	const links = [...html.matchAll(/href="([^"]*\/zinojums\/skaitli\/[^"]*)"[^>]*>([^<]*)</g)];
	const numbers = links.filter(([, , text]) => /^\d+$/.test(text ?? ""));
	expect(numbers.map(([, path, text]) => [path, text])).toEqual([
		[address("1", "not_started"), "4"],
		[address("1", "total"), "4"],
		[address("1", "delayed"), "1"],
		[address("kopa", "not_started"), "4"],
		[address("kopa", "total"), "4"],
		[address("kopa", "delayed"), "1"],
	]);
	for (const [, path = "", text] of numbers) {
		const answer = await site.get(path);
		expect([answer.status, /<h1>[^<]*: (\d+)<\/h1>/.exec(answer.html)?.[1]]).toEqual([200, text]);
	}
});

it("a number's page names its rule, what is counted, and what it was before", async () => {
	const text = textOf((await site.get(address("1", "delayed"))).html);
	expect(text).toContain("Kavējas: 1");
	expect(text).toContain("Par ko Pirmais virziens");
	expect(text).toContain("Pēdējā termiņa pēdējā diena ir pagājusi");
	expect(text).toContain("1.1-1 Darbs 1.1-1");
	expect(text).not.toContain("1.2-1");
	expect(text).toMatch(/2025\. gada 30\. jūnijs 0 plāna reģistrs/);
	expect((await site.get(`/en${address("1", "delayed")}`)).html).toContain("Delayed: 1");
});

it("the files name the same addresses, in full", async () => {
	const base = "https://vieda.example.invalid";
	const docx = await openDocx((await write("docx")).bytes);
	const links = `${await docx.text("word/_rels/document.xml.rels")}${await docx.text("word/_rels/footnotes.xml.rels")}`;
	expect(links).toContain(`${base}${address("kopa", "delayed")}`);
	expect(links).toContain(`${base}/plani/${plan}/1.1-1?as_of=${day}`);
	expect(links).toContain(`${base}/raditaji/apmierinatiba-paraugs?as_of=${day}`);
	expect(await docx.text("word/footnotes.xml")).toContain(`vēsture: ${base}/raditaji/apmierinatiba-paraugs`);
	expect(new TextDecoder().decode((await write("html")).bytes)).toContain(`href="${base}${address("kopa", "total")}"`);
});

it("what was published stays beside what is known today, and the frozen files are offered", async () => {
	const frozen = JSON.parse(new TextDecoder().decode((await write("json")).bytes));
	frozen.counts.delayed = 7;
	const id = newId();
	await world.db.transaction(async (tx) => {
		const hash = await keepFile(tx, new TextEncoder().encode(JSON.stringify(frozen)), "application/json", new Date(0));
		await tx.insert(rounds).values({
			id,
			planId: (await findPlanHead(tx, plan))?.id ?? "",
			cutOff: day,
			due: day,
			state: "published",
			openedById: world.coordinator.id,
			openedAt: new Date(0),
			publishedAt: new Date(0),
			reference: { protocol: "Nr. 3 12. §", date: "2026-01-09" },
			documents: { "json-lv": hash },
		});
	});
	// No act put it in, so nobody told that it became public: an outsider's page may be a kept one.
	const text = textOf((await site.get(address("kopa", "delayed"), "contact")).html);
	expect(text).toContain("Kavējas: 1");
	expect(text).toMatch(/2025\. gada 31\. decembris 7 publicētais ziņojums/);
	const page = await site.get(`/plani/${plan}/zinojums?as_of=${day}`, "contact");
	expect(textOf(page.html)).toContain("Šīs dienas ziņojums ir publicēts: Nr. 3 12. §");
	expect(page.html).toContain(`href="/kartas/${id}/dokumenti/json-lv"`);
	expect((await site.get(`/plani/${plan}/zinojums?as_of=2025-12-30`, "contact")).html).not.toContain("ir publicēts");
});

it.each(["kopa/nezinams", "9/total", "kopa/constructor"])("there is no number %s", async (place) => {
	expect((await site.get(`/plani/${plan}/zinojums/skaitli/${place}`)).status).toBe(404);
});

it("a number of no plan is not there, and one of no day is refused", async () => {
	expect((await site.get("/plani/nav/zinojums/skaitli/kopa/total")).status).toBe(404);
	expect((await site.get(`/plani/${plan}/zinojums/skaitli/kopa/total?as_of=2025-02-30`)).status).toBe(422);
});
