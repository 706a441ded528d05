// Measurements from a file: preview, errors at their cells, and that nothing is recorded while any is wrong.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { periodCode } from "#kernel/period.ts";
import { readWorkbook } from "#kernel/xlsx-reading.ts";
import { writeWorkbook } from "#kernel/xlsx-writing.ts";
import { openSite, type Site, textOf, type Visitor } from "../../../../tests/site.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { addBreakdown } from "../breakdowns/fixtures/breakdown.ts";
import { findBreakdowns } from "../breakdowns/queries.ts";
import { createIndicator, findIndicator, recordMeasurement } from "../index.ts";

const root = "/raditaji/no-datnes";
const code = "apmierinatiba-paraugs";
let world: World;
let site: Site;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
	site = await openSite(world);
	await add("cilveki", { unit: "people", measuredBy: "OTH" });
	await add("izbeigts", { state: "retired" });
	await add("salikts", { formula: "2 * apmierinatiba_paraugs", unit: "grade" });
	await addBreakdown(world);
});
afterAll(() => world.close());

const add = (own: string, more: object) =>
	world.as(system, createIndicator, {
		...{ code: own, title: { lv: own }, unit: "%", direction: "grow", state: "active", places: [] },
		...{ targets: [], measuredBy: "MIN", series: [], ...more },
	} as never);

async function bring(content: string | Uint8Array<ArrayBuffer>, who: Visitor = "contact", prefix = "") {
	const signedIn = await site.app.request("/pieslegties", {
		method: "POST",
		body: new URLSearchParams({ key: who }),
		headers: { Origin: "http://localhost" },
	});
	const headers = { Cookie: signedIn.headers.get("set-cookie")?.split(";")[0] ?? "", Origin: "http://localhost" };
	const body = new FormData();
	body.set("file", new File([content], "merijumi.csv"));
	const response = await site.app.request(`${prefix}${root}`, { method: "POST", body, headers });
	return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
}

const head = "rādītājs;periods;vērtība;n;piezīme";
const csv = (...rows: string[]) => [head, ...rows].join("\n");
const decide = async (path: string, decision: string, who: Visitor = "contact", prefix = "") => {
	const { html } = await site.get(path, who);
	const seen = /name="seen" value="(\w+)"/.exec(html)?.[1] ?? "";
	return site.post(`${prefix}${path}/lemums`, { decision, seen }, who);
};
const find = async (own = code) => {
	const view = await findIndicator(world.db, own, "2026-06-15");
	if (!view) throw new Error(`no indicator ${own}`);
	return view;
};
const values = async (own = code) =>
	((await find(own)).series.find((one) => one.current)?.points ?? []).map((point) => [
		periodCode(point.period),
		point.value,
	]);

describe("a table without errors", () => {
	it("is shown first, with what it corrects, and recorded whole when it is accepted", async () => {
		const { status, location } = await bring(
			csv(`${code};2024;44,5;1200;Aptauja`, `${code};2023;41;;`, `${code};2022;;;`.replace(";;;", ";38;;")),
		);
		expect(status).toBe(303);
		const text = textOf((await site.get(location, "contact")).html);
		expect(text).toContain("3 rindas; 3 ierakstāmas vērtības; 0 rindu ar kļūdām.");
		expect(text).toMatch(/2023\. gads 41 % iepriekš 40 %/);
		expect(await values()).toEqual([["2023", 40]]);
		expect((await decide(location, "accept")).status).toBe(303);
		expect(await values()).toEqual([
			["2022", 38],
			["2023", 41],
			["2024", 44.5],
		]);
		expect((await find()).series[0]?.points[1]).toMatchObject({ origin: "file", corrected: [{ value: 40 }] });
		expect(textOf((await site.get(location, "contact")).html)).toContain("3 ierakstītas vērtības");
	});

	it("takes along what is computed from the values", async () => {
		expect(await values("salikts")).toEqual([
			["2022", 76],
			["2023", 82],
			["2024", 89],
		]);
	});

	it("that says what stands already has nothing to record", async () => {
		const { location } = await bring(csv(`${code};2024;44,5;;`));
		const { html } = await site.get(`/en${location}`, "contact");
		expect(textOf(html)).toContain("1 value recorded already");
		expect(html).not.toContain('value="accept"');
		expect((await decide(location, "discard")).status).toBe(303);
		expect(textOf((await site.get(location, "contact")).html)).toContain("atmesta");
		expect((await decide(location, "discard")).status).toBe(409);
	});

	it("records values of groups", async () => {
		const rows = `${code};dzimums;women;2024;50;60`.replace("dzimums", "sex");
		const { location } = await bring(
			`indicator;breakdown;group;period;value;n\n${rows}\n${code};Pēc dzimuma;men;2024;40;50`,
		);
		expect((await decide(location, "accept")).status).toBe(303);
		const [bySex] = await findBreakdowns(world.db, await find());
		expect(bySex?.groups.map((group) => group.points.map((point) => point.value))).toEqual([[50], [40]]);
	});
});

describe("a table with errors", () => {
	const wrong: [string, string, string, string][] = [
		["a value above 100%", `${code};2021;140;;`, "vērtība", "Vērtībai jābūt no 0 līdz 100."],
		["words for a number", `${code};2021;daudz;;`, "vērtība", "Ierakstiet skaitli"],
		["no value", `${code};2021;;;Piezīme`, "vērtība", "Aizpildiet šo lauku."],
		["a period in the future", `${code};2027;44;;`, "periods", "Periods vēl nav sācies."],
		["a period that is none", `${code};2021-H3;44;;`, "periods", "Ierakstiet periodu"],
		["an unknown indicator", "nav-tada;2021;44;;", "rādītājs", "Rādītāja ar kodu „nav-tada” nav."],
		["another ministry's indicator", "cilveki;2021;44;;", "rādītājs", "Šā rādītāja mērījumus ievada"],
		["a retired indicator", "izbeigts;2021;44;;", "rādītājs", "vairs nevērtē"],
		["a composite", "salikts;2021;44;;", "rādītājs", "rēķina no citiem"],
		["a broken n", `${code};2021;44;1,5;`, "n", "veselu skaitli, kas nav mazāks par 0"],
		["a cell too many", `${code};2021;44;;a;b`, "visa rinda", "Rindā ir 6 šūnas"],
	];
	it.each(wrong)("says %s at its cell and records nothing", async (_, row, column, said) => {
		const before = await values();
		const { location } = await bring(csv(`${code};2020;35;;`, row));
		const { html } = await site.get(location, "contact");
		const text = textOf(html);
		expect(text).toContain("1 rinda ar kļūdām");
		expect(text).toMatch(new RegExp(`Kas nav kārtībā 3 ${column} `));
		expect(text).toContain(said);
		expect(html).not.toContain('value="accept"');
		expect((await site.post(`${location}/lemums`, { decision: "accept" }, "contact")).status).toBe(409);
		expect(await values()).toEqual(before);
		const errors = await site.get(`${location}/kludas.csv`, "contact");
		expect(errors.html).toContain(`3;${column === "visa rinda" ? "" : column};`);
	});

	it("says several errors of a row each at its cell, and a period that is there twice", async () => {
		const { location } = await bring(csv(`${code};2029;140;;`, `${code};2019;30;;`, `${code};2019;31;;`), "contact");
		const text = textOf((await site.get(`/en${location}`, "contact")).html);
		expect(text).toMatch(/2 period The period has not begun yet\. 2 value The value must be from 0 to 100\./);
		expect(text).toMatch(/4 period The same indicator and period stand in row 3\./);
	});

	it("says another unit, a denominator of zero, and an unknown group", async () => {
		const rows = ["a;punkti no 10;1;;", "a;%;0;;", "a;;;sex;nav", "a;;;kaut kas;women"].map((row) =>
			row.replace(/^a/, `${code};2018;30`),
		);
		const { location } = await bring(
			["rādītājs;periods;vērtība;mērvienība;saucējs;dalījums;grupa", ...rows].join("\n"),
		);
		const text = textOf((await site.get(location, "contact")).html);
		expect(text).toContain("mērvienība Šo rādītāju mēra citā mērvienībā: %.");
		expect(text).toContain("saucējs Saucējs nevar būt nulle.");
		expect(text).toContain("grupa Rādītājam nav dalījuma grupas „nav”.");
		expect(text).toContain("dalījums Dalījuma „kaut kas” nav.");
	});

	it.each([
		["nothing", "", "nav nevienas vērtības"],
		["no headings", "a;b\n1;2", "trūkst virsrakstu: rādītājs, periods, vērtība"],
		["another coding", new Uint8Array([0xff, 0xfe, 0x41]), "UTF-8"],
		["a broken archive", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "bojāta"],
		["a column twice", "rādītājs;periods;vērtība;value\na;b;c;d", "ir divreiz"],
	])("with %s is refused with how to mend it", async (_, content, said) => {
		const { status, html } = await bring(content);
		expect(status).toBe(422);
		expect(textOf(html)).toContain(said);
	});
});

describe("two people", () => {
	it("cannot overwrite each other: what changed since is looked at first", async () => {
		const { location } = await bring(csv(`${code};2017;30;;`));
		const { html } = await site.get(location, "contact");
		const seen = /name="seen" value="(\w+)"/.exec(html)?.[1] ?? "";
		await world.as(world.coordinator, recordMeasurement, { indicator: code, period: "2017", value: 29 });
		const answer = await site.post(`${location}/lemums`, { decision: "accept", seen }, "contact");
		expect(answer.status).toBe(409);
		expect(textOf(answer.html)).toMatch(/kāda vērtība ir mainījusies.*30 % iepriekš 29 %/);
		expect((await decide(location, "accept")).status).toBe(303);
	});

	it("see only their own files; the coordinator sees all", async () => {
		const { location } = await bring(csv(`${code};2016;30;;`));
		expect((await site.get(location, "coordinator")).status).toBe(200);
		expect((await site.get(location, "stranger")).status).toBe(404);
		expect((await site.get(location, "auditor")).status).toBe(403);
		expect((await site.get(location)).status).toBe(401);
		expect((await bring(csv(`${code};2016;30;;`), "stranger")).status).toBe(403);
	});
});

describe("the template", () => {
	it("has the person's own indicators, and an empty one of them is no row", async () => {
		const template = await site.get(`${root}/veidne.csv`, "contact");
		expect(template.html).toContain(`${code};Parauga apmierinātība;`);
		for (const other of ["cilveki", "izbeigts", "salikts"]) expect(template.html).not.toContain(other);
		expect((await site.get(`${root}/veidne.csv`)).status).toBe(401);
		const filled = template.html.replace(
			`${code};Parauga apmierinātība;;;;;`,
			`${code};Parauga apmierinātība;;;2015;25,5;`,
		);
		const { location } = await bring(`${filled}${code};x;;;;;;;;;;\n`);
		expect(textOf((await site.get(location, "contact")).html)).toContain("1 rinda; 1 ierakstāma vērtība");
	});

	it("comes as a workbook, in which numbers, days and formulas are read as they are", async () => {
		const response = await site.app.request(`/en${root}/veidne.xlsx`, {
			headers: { Cookie: (await cookie("contact")) ?? "" },
		});
		const [sheet] = await readWorkbook(new Uint8Array(await response.arrayBuffer()));
		expect(sheet?.rows.get(2)?.[0]).toMatchObject({ kind: "text", text: code });
		const columns = Array.from({ length: 4 }, () => ({ width: 12, format: "number" as const }));
		const rows = [
			["indicator", "period", "value", "n"],
			[code, 2014, 25.25, 100],
		];
		const { location } = await bring(writeWorkbook([{ name: "a", columns, heads: 1, rows }]));
		expect((await decide(location, "accept")).status).toBe(303);
		expect((await values())[0]).toEqual(["2014", 25.25]);
	});
});

async function cookie(who: Visitor): Promise<string | undefined> {
	const answer = await site.app.request("/pieslegties", {
		method: "POST",
		body: new URLSearchParams({ key: who }),
		headers: { Origin: "http://localhost" },
	});
	return answer.headers.get("set-cookie")?.split(";")[0];
}
