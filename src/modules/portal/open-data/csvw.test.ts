// CSV by its metadata, and JSON by CSV: what a program that has never seen the office would understand.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testAssets, testDeps } from "../../../../tests/deps.ts";
import type { World } from "../../../../tests/world.ts";
import { createApp } from "../../../app.ts";
import { openDemonstration } from "../../reporting/progress-report/fixtures/demonstration.ts";
import { dataSets } from "./all-sets.ts";
import { faultsOf, type Metadata } from "./fixtures/csvw-check.ts";
import { layStrangeTexts } from "./fixtures/strange-texts.ts";

let world: World;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	world = await openDemonstration();
	await layStrangeTexts(world);
	app = createApp(testDeps(world), testAssets);
}, 180_000);
afterAll(() => world.close());

const read = async (file: string) => (await app.request(`/data/${file}`)).text();
const metadataOf = async (code: string) => JSON.parse(await read(`${code}.csv-metadata.json`)) as Metadata;

describe("a data set", () => {
	it.each(dataSets.map((set) => set.code))("%s fits its metadata in every cell, key and foreign key", async (code) => {
		const metadata = await metadataOf(code);
		expect(metadata["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "lv" }]);
		expect(metadata.tables[0]?.url).toBe(`${code}.csv`);
		expect(await faultsOf(metadata, read)).toEqual([]);
	});

	it.each(dataSets.map((set) => set.code))("%s says the same as JSON, with the same names", async (code) => {
		const { items, total, dataset } = JSON.parse(await read(`${code}.json`));
		const rows = parse(await read(`${code}.csv`), { columns: true }) as Record<string, string>[];
		expect([dataset, total, items.length]).toEqual([code, rows.length, rows.length]);
		for (const [at, item] of (items as Record<string, unknown>[]).entries()) {
			const said = Object.entries(item).map(([name, value]) => [name, value === null ? "" : String(value)]);
			const cells = Object.entries(rows[at] ?? {}).map(([name, cell]) => [name, cell.replace(/^'(?=[=+@\t\r-])/, "")]);
			expect(said).toEqual(cells);
		}
	});

	it("explains each column in both languages", () => {
		const bare = dataSets.flatMap((set) =>
			Object.entries(set.columns).filter(([, { title }]) => title.lv.trim() === "" || title.en.trim() === ""),
		);
		expect(bare).toEqual([]);
	});

	it("joins only by columns that are never empty", () => {
		const loose = dataSets.flatMap((set) =>
			[...set.key, ...set.foreign.flatMap((key) => key.columns)].filter((name) => !set.columns[name]?.required),
		);
		expect(loose).toEqual([]);
	});
});

describe("the check of CSV files", () => {
	const right = "code,kind\r\na,x\r\nb,y\r\n";
	const schema = {
		columns: [
			{ name: "code", titles: { und: "code" }, datatype: "string", required: true },
			{ name: "kind", titles: { und: "kind" }, datatype: { base: "string", format: "x|y" }, required: false },
			{ name: "day", titles: { und: "day" }, datatype: { base: "date", format: "yyyy-MM-dd" }, required: false },
		],
		primaryKey: ["code"],
		foreignKeys: [{ columnReference: ["code"], reference: { resource: "b.csv", columnReference: ["code"] } }],
	};
	const simple = { ...schema, columns: schema.columns.slice(0, 2), foreignKeys: [] };
	const metadata = {
		"@context": [],
		dialect: { delimiter: ",", header: true, encoding: "utf-8" },
		tableSchema: schema,
		tables: [
			{ url: "a.csv", tableSchema: schema },
			{ url: "b.csv", tableSchema: simple },
		],
	};
	it.each([
		["nothing", "code,kind,day\r\na,x,2024-02-29\r\n", []],
		["another header", "code,sort,day\r\na,x,\r\n", [expect.stringContaining("header"), "a.csv: sort is no title"]],
		[
			"an empty cell that is required",
			"code,kind,day\r\n,x,\r\n",
			[expect.stringContaining("is empty"), expect.anything()],
		],
		["a value that is not offered", "code,kind,day\r\na,z,\r\n", [expect.stringContaining("z is no")]],
		["a day that there is not", "code,kind,day\r\na,x,2025-02-29\r\n", [expect.stringContaining("is no")]],
		["a key that stands twice", "code,kind,day\r\na,x,\r\na,y,\r\n", [expect.stringContaining("stands twice")]],
		["a key that leads nowhere", "code,kind,day\r\nc,x,\r\n", ['a.csv: ["c"] is not in b.csv']],
	])("finds %s", async (_, text, faults) => {
		expect(await faultsOf(metadata, async (url) => (url === "a.csv" ? text : right))).toEqual(faults);
	});
});
