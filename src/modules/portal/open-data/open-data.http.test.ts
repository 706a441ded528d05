// Files of the data sets over HTTP: what is in them, what never is, and how they are asked for again.
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createIndicator, recordMeasurement } from "#modules/monitoring/index.ts";
import { openAmendment, rewordElement, updateDeliverable } from "#modules/planning/index.ts";
import { openSite, type Site, textOf } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { dataSets } from "./all-sets.ts";
import { draftWord, layStrangeTexts, strange } from "./fixtures/strange-texts.ts";

let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-01-10");
	await layStrangeTexts(world);
	await world.as(world.coordinator, createIndicator, {
		...{ code: "neatklajams", title: { lv: `${draftWord} rādītājs` }, unit: "%", direction: "grow", state: "active" },
		...{ places: [{ plan: "neatklajams-plans" }], targets: [], measuredBy: "MIN", series: [] },
	});
	site = await openSite(world);
});
afterAll(() => world.close());

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
	site.app.request(path, { method, headers });
const rowsOf = async (path: string) =>
	parse((await site.get(path)).html, { columns: true }) as Record<string, string>[];

describe("the CSV of a data set", () => {
	it("has its header, CRLF and quotes as RFC 4180 has them, in UTF-8 without a byte order mark", async () => {
		const answer = await ask("/data/elements.csv");
		const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
		expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
		expect(text.startsWith("plan,code,position,parent,kind,title_lv,")).toBe(true);
		expect(text.endsWith("\r\n")).toBe(true);
		expect(text).toContain('"Divas „rindas”,\r\nkomats un ""pēdiņas""; semikols"');
	});

	it("marks a text that a spreadsheet would calculate, and no number", async () => {
		expect((await rowsOf("/data/plans.csv")).find((row) => row.code === "dīvains-plans")).toMatchObject({
			title_lv: `'${strange.formula}`,
		});
		const [row] = (await rowsOf("/data/deliverables.csv")).filter((one) => one.code === "D1");
		expect(row).toMatchObject({ narrative_lv: `'${strange.narrative}`, achieved: "-5,5" });
		const { items } = JSON.parse((await site.get("/data/plans.json")).html);
		expect(items.find((item: { code: string }) => item.code === "dīvains-plans").title_lv).toBe(strange.formula);
	});

	it("says what holds on the day that is asked for", async () => {
		await world.as(world.coordinator, updateDeliverable, {
			...{ plan: "parauga-plans", element: "1.1-1", asOf: "2025-06-30", status: "done", narrative: "Gatavs." },
		});
		const status = async (query: string) =>
			(await rowsOf(`/data/deliverables.csv${query}`)).find((row) => row.code === "1.1-1")?.status;
		expect(await status("?as_of=2025-06-29")).toBe("not_started");
		expect(await status("")).toBe("done");
		const names = async (query: string) =>
			(await rowsOf(`/data/parties.csv${query}`)).find((row) => row.element === "1.2-2")?.institution;
		expect([await names("?as_of=2024-02-01"), await names("")]).toEqual(["OLD", "CEN"]);
	});

	it("keeps a corrected measurement in sight, with its state", async () => {
		const measured = { indicator: "apmierinatiba-paraugs", period: "2024" };
		const first = await world.as(world.coordinator, recordMeasurement, { ...measured, value: 42 });
		await world.as(world.coordinator, recordMeasurement, {
			...measured,
			...{ value: 43, corrects: first.id, note: "Pārrēķināts." },
		});
		const rows = (await rowsOf("/data/measurements.csv")).filter((row) => row.period === "2024");
		expect(rows.map(({ value, state, revision, ends }) => ({ value, state, revision, ends }))).toEqual([
			{ value: "43", state: "current", revision: "1", ends: "2024-12-31" },
			{ value: "42", state: "corrected", revision: "0", ends: "2024-12-31" },
		]);
		expect(rows.map((row) => row.id)).toContain(first.id);
	});
});

describe("what is not public", () => {
	it("is in no file, no page and no number of rows: not a draft, not its money, not its indicators", async () => {
		for (const set of dataSets) {
			for (const file of [`${set.code}.csv`, `${set.code}.json`, set.code]) {
				for (const who of ["nobody", "coordinator"] as const) {
					const { html } = await site.get(`/data/${file}`, who);
					expect(html).not.toMatch(/neatkl[āa]jams|777777/i);
				}
			}
		}
		expect((await site.get("/data/catalog.jsonld")).html).not.toMatch(/neatkl[āa]jams/i);
	});

	it("is not there either while an amendment is being prepared", async () => {
		await world.as(world.coordinator, openAmendment, { plan: "parauga-plans", reason: "Grozījumi." });
		await world.as(world.coordinator, rewordElement, {
			...{ plan: "parauga-plans", element: "1.1-1", title: { lv: "Iecerēts citādi" }, revision: 0 },
		} as never);
		expect((await site.get("/data/elements.csv")).html).not.toContain("Iecerēts citādi");
	});

	it("holds for names of people", async () => {
		for (const set of dataSets) {
			const { html } = await site.get(`/data/${set.code}.json`);
			expect(html).not.toMatch(/Anna Koordinatore|Bruno Kontakts/);
		}
	});
});

describe("a file that is asked for again", () => {
	const file = "/data/plans.csv";

	it("is not sent while it is the same: by its ETag, by the day of its change, by either way of asking", async () => {
		const first = await ask(file);
		const [etag, modified] = [first.headers.get("etag") ?? "", first.headers.get("last-modified") ?? ""];
		expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
		expect(new Date(modified).getTime()).not.toBeNaN();
		for (const [name, value] of [
			["If-None-Match", etag],
			["If-None-Match", `"other", W/${etag}`],
			["If-None-Match", "*"],
			["If-Modified-Since", modified],
		] as const) {
			const again = await ask(file, { [name]: value });
			expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
		}
	});

	it("is sent where the ETag is another, whatever the day says", async () => {
		const first = await ask(file);
		const modified = first.headers.get("last-modified") ?? "";
		expect((await ask(file, { "If-None-Match": '"other"', "If-Modified-Since": modified })).status).toBe(200);
		expect((await ask(file, { "If-Modified-Since": "Mon, 01 Jan 2024 00:00:00 GMT" })).status).toBe(200);
		expect((await ask(file, { "If-Modified-Since": "yesterday" })).status).toBe(200);
	});

	it("has another ETag once something is published, and the old one leads to the new content", async () => {
		const before = (await ask("/data/deliverables.csv")).headers.get("etag") ?? "";
		await world.as(world.coordinator, updateDeliverable, {
			...{ plan: "parauga-plans", element: "1.2-1", asOf: "2026-01-09", status: "in_progress", narrative: "Sākts." },
		});
		const after = await ask("/data/deliverables.csv", { "If-None-Match": before });
		expect([after.status, await after.text()]).toEqual([200, expect.stringContaining("Sākts.")]);
	});

	it("comes compressed to who takes it so, under an ETag of its own", async () => {
		const plain = await ask(file);
		const packed = await ask(file, { "Accept-Encoding": "gzip" });
		expect(packed.headers.get("content-encoding")).toBe("gzip");
		expect(packed.headers.get("vary")).toContain("Accept-Encoding");
		expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
		expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text());
		const etag = packed.headers.get("etag") ?? "";
		expect((await ask(file, { "Accept-Encoding": "gzip", "If-None-Match": etag })).status).toBe(304);
	});

	it("tells its head without its body", async () => {
		const [whole, head] = [await ask(file), await ask(file, {}, "HEAD")];
		expect([head.status, await head.text()]).toEqual([200, ""]);
		for (const name of ["etag", "last-modified", "content-length", "content-type"]) {
			expect(head.headers.get(name)).toBe(whole.headers.get(name));
		}
	});
});

describe("another site", () => {
	it.each(["/data/plans.csv", "/data/catalog.jsonld", "/data/plans.json?as_of=2025-02-31", "/api/v1/plans"])(
		"may read %s",
		async (path) => {
			const answer = await ask(path, { Origin: "https://example.invalid" });
			expect(answer.headers.get("access-control-allow-origin")).toBe("*");
			expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
		},
	);

	it("may not make a browser write by the API", async () => {
		const headers = { Origin: "https://example.invalid", "Access-Control-Request-Method": "POST" };
		const answer = await ask("/api/v1/indicators/apmierinatiba-paraugs/measurements", headers, "OPTIONS");
		expect(answer.headers.get("access-control-allow-methods") ?? "").not.toContain("POST");
	});

	it("is not let in to pages", async () => {
		const answer = await ask("/data", { Origin: "https://example.invalid" });
		expect(answer.headers.get("access-control-allow-origin")).toBeNull();
	});
});

describe("a wrong address", () => {
	it.each(["/data/nav-tadas.csv", "/data/nav-tadas.json", "/data/nav-tadas.csv-metadata.json"])(
		"%s is answered by a problem document that names the sets that there are",
		async (path) => {
			const answer = await ask(path);
			expect(answer.status).toBe(404);
			expect(answer.headers.get("content-type")).toContain("application/problem+json");
			expect((await answer.json()).detail.lv).toContain("deliverables");
		},
	);

	it("of a page is answered by a page that names them", async () => {
		const { status, html } = await site.get("/data/nav-tadas");
		expect([status, textOf(html)]).toEqual([404, expect.stringContaining("deliverables")]);
	});

	it.each(["2025-02-31", "vakar", "2025", "2025-01-01' or 1=1"])(
		"for the day %s is a problem, not data",
		async (day) => {
			const answer = await ask(`/data/plans.csv?as_of=${encodeURIComponent(day)}`);
			expect([answer.status, (await answer.json()).errors.as_of.en]).toEqual([
				422,
				expect.stringContaining("no such day"),
			]);
		},
	);
});

describe("the catalogue for people", () => {
	it.each([
		["/data", "Atvērtie dati", "Darbības rezultāti un to izpilde"],
		["/en/data", "Open data", "Deliverables and their execution"],
	])("%s names every set with its files", async (path, title, deliverables) => {
		const { html } = await site.get(path);
		expect(textOf(html)).toContain(title);
		expect(textOf(html)).toContain(deliverables);
		for (const { code } of dataSets) {
			expect(html).toContain(`href="/data/${code}.csv"`);
			expect(html).toContain(`href="/data/${code}.json"`);
		}
	});

	it.each(dataSets.map((set) => set.code))("/data/%s explains every column in both languages", async (code) => {
		const set = dataSets.find((one) => one.code === code);
		for (const [path, lang] of [
			["", "lv"],
			["/en", "en"],
		] as const) {
			const { status, html } = await site.get(`${path}/data/${code}`);
			expect(status).toBe(200);
			const text = textOf(html);
			for (const [name, column] of Object.entries(set?.columns ?? {})) {
				expect(text).toContain(name);
				expect(text).toContain(column.title[lang]);
			}
		}
	});
});
