// Reading a list and judging its rows, without a database.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnOf } from "./columns.ts";
import { readList } from "./read.ts";
import { checkList, type Known } from "./rules.ts";
import { templateCsv } from "./template.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const head = "apzīmējums;nosaukums;nosaukums angliski;veids;resors;darbojas no;slēgta no;pārņēmēja";
const known = (code: string, rest: Partial<Known> = {}): [string, Known] => [
	code,
	{ code, name: code, kind: "ministry", parent: null, validFrom: null, validTo: null, ...rest },
];
const register = new Map([
	known("FM"),
	known("OLD", { validTo: "2023-03-01" }),
	known("KEM", { validFrom: "2023-01-01" }),
]);
const check = (...rows: string[]) => checkList(readList(bytes([head, ...rows].join("\n"))), register);
const places = (...rows: string[]) => check(...rows).errors.map(({ number, column }) => [number, column]);
const unreadable = (content: Uint8Array | string, code: string) =>
	expect(() => readList(typeof content === "string" ? bytes(content) : content)).toThrow(
		expect.objectContaining({ code, fields: { file: expect.anything() } }),
	);

describe("reading a list", () => {
	it("takes semicolons and commas, a byte order mark, any order of columns, English headings", () => {
		const one = readList(bytes("\ufeffnosaukums;apzīmējums;veids\r\nAģentūra, lielā;AĢ;ministrija\r\n"));
		expect(one.rows).toMatchObject([{ number: 2, values: { code: "AĢ", name: "Aģentūra, lielā" } }]);
		const two = readList(bytes('Code,Name,Kind\nAG,"Agency; large",ministry\n'));
		expect(two.rows[0]?.values).toEqual({ code: "AG", name: "Agency; large", kind: "ministry" });
	});

	it("counts rows as a spreadsheet does, empty ones and line breaks in cells included", () => {
		const { rows } = readList(bytes('kods;nosaukums;veids\nA;"Divās\nrindās";tiesa\n\n;;\nB;B;tiesa\n'));
		expect(rows.map((row) => [row.number, row.values.code])).toEqual([
			[2, "A"],
			[5, "B"],
		]);
	});

	it("names the columns that it does not know", () => {
		expect(readList(bytes("kods;nosaukums;veids;telefons\nA;A;tiesa;1\n")).ignored).toEqual(["telefons"]);
	});

	it("refuses what is no list, in words", () => {
		unreadable("", "no_rows");
		unreadable(`${head}\n`, "no_rows");
		unreadable("kods;nosaukums\nA;A\n", "columns_missing");
		unreadable("kods;nosaukums;veids;code\nA;A;tiesa;B\n", "column_twice");
		unreadable('kods;nosaukums;veids\nA;"nav aizvērts;tiesa\n', "broken_csv");
		unreadable(new Uint8Array([0x50, 0x4b, 3, 4]), "a_spreadsheet");
		unreadable(new Uint8Array([...bytes("kods;nosaukums;veids\nA;"), 0xe2, 0x3b]), "not_utf8");
		unreadable(new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61), "too_large");
		unreadable(`kods;nosaukums;veids\n${"A;A;tiesa\n".repeat(20_001)}`, "too_many_rows");
	});

	it("tells an unknown institution above of a row that has other faults, too", () => {
		expect(places("AG;;;ministrija;NAV", "AH;Nosaukums;;burvji;AG")).toEqual([
			[2, "name"],
			[2, "parent"],
			[3, "kind"],
		]);
	});

	it("finds every column of its own template, in both languages", () => {
		for (const lang of ["lv", "en"] as const) {
			const headings = templateCsv(lang).replace("\ufeff", "").trim().split(";");
			expect(headings.map(columnOf)).not.toContain(undefined);
			expect(new Set(headings.map(columnOf)).size).toBe(8);
		}
	});
});

describe("judging rows", () => {
	it("takes good ones, in either order of child and parent, with days as ISO or as Latvian spreadsheets save them", () => {
		const { good, errors } = check(
			"B;Otra;;padotības iestāde;A;01.03.2024.;;",
			"A;Pirmā;First;Ministrija;;2023-01-01;;",
		);
		expect(errors).toEqual([]);
		expect(good).toMatchObject([
			{ code: "B", parent: "A", validFrom: "2024-03-01", kind: "subordinate" },
			{ code: "A", name: { lv: "Pirmā", en: "First" }, kind: "ministry" },
		]);
	});

	it("keeps a cell that looks like a formula as text", () => {
		const { good, errors } = check('A;"=HYPERLINK(""http://x"")";;tiesa;;;;', "=1+1;Nosaukums;;tiesa;;;;");
		expect(good.map((row) => row.name.lv)).toEqual(['=HYPERLINK("http://x")']);
		expect(errors.map(({ number, column }) => [number, column])).toEqual([[3, "code"]]);
	});

	it.each([
		["no code", ";Nosaukums;;tiesa;;;;", "code"],
		["no name", "A;;;tiesa;;;;", "name"],
		["no kind", "A;A;;;;;;", "kind"],
		["a kind that is not there", "A;A;;klubs;;;;", "kind"],
		["a day that is not there", "A;A;;tiesa;;2025-02-30;;", "valid_from"],
		["a month that is not there", "A;A;;tiesa;;01.13.2025;;", "valid_from"],
		["an end before the beginning", "A;A;;tiesa;;2025-01-01;2024-01-01;", "valid_to"],
		["a parent that is not there", "A;A;;tiesa;NAV;;;", "parent"],
		["itself as parent", "A;A;;tiesa;A;;;", "parent"],
		["a parent that is gone", "A;A;;tiesa;OLD;;;", "parent"],
		["a parent that was not there yet", "A;A;;tiesa;KEM;2022-01-01;;", "parent"],
		["a successor without a day", "A;A;;tiesa;;;;FM", "valid_to"],
		["itself as successor", "A;A;;tiesa;;;2025-01-01;A", "successor"],
		["a successor that is gone", "A;A;;tiesa;;;2025-01-01;OLD", "successor"],
		["more cells than headings", "A;A;;tiesa;;;;;liekais", undefined],
		["a code of the register for another institution", "FM;Cits;;tiesa;;;;", "code"],
		["a name that is too long", `A;${"a".repeat(501)};;tiesa;;;;`, "name"],
		["a sign that cannot be kept", "A;A\u0000;;tiesa;;;;", "name"],
	])("finds %s at its cell", (_what, row, column) => {
		expect(places(row)).toEqual([[2, column]]);
	});

	it("finds a code that is twice, and says where it was first", () => {
		const { errors, good } = check("A;A;;tiesa;;;;", "A;B;;tiesa;;;;");
		expect(errors).toMatchObject([{ number: 3, column: "code", said: { lv: "Apzīmējums A jau ir 2. rindā." } }]);
		expect(good).toHaveLength(1);
	});

	it("finds circles of parents and of successors", () => {
		expect(places("A;A;;tiesa;B;;;", "B;B;;tiesa;C;;;", "C;C;;tiesa;A;;;")).toEqual([
			[2, "parent"],
			[3, "parent"],
			[4, "parent"],
		]);
		expect(check("A;A;;tiesa;;;2025-01-01;B", "B;B;;tiesa;;;2025-01-01;A").good).toEqual([]);
	});

	it("leaves out what stands on a wrong row, however far", () => {
		const { good, wrong, errors } = check("C;C;;tiesa;B;;;", "B;B;;tiesa;A;;;", "A;A;;klubs;;;;", "D;D;;tiesa;;;;");
		expect(good.map((row) => row.code)).toEqual(["D"]);
		expect(wrong).toBe(3);
		expect(errors.map(({ number, column }) => [number, column])).toEqual([
			[2, "parent"],
			[3, "parent"],
			[4, "kind"],
		]);
	});

	it("passes over what the register has already", () => {
		const { good, same, errors } = check("FM;FM;;ministrija;;;;", "A;A;;tiesa;FM;;;");
		expect([good.length, same, errors]).toEqual([1, [2], []]);
	});

	it("puts every row into exactly one of good, wrong and same; good ones stand on good ones", () => {
		const code = fc.constantFrom("A", "B", "C", "D", "FM", "OLD", "");
		const row = fc
			.tuple(code, fc.constantFrom("tiesa", "klubs"), code, fc.constantFrom("", "2024-01-01", "x"))
			.map(([own, kind, parent, from]) => `${own};Nosaukums;;${kind};${parent};${from};;`);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
				const { good, wrong, same, errors } = check(...rows);
				expect(good.length + wrong + same.length).toBe(rows.length);
				expect(new Set(errors.map((error) => error.number)).size).toBe(wrong);
				const codes = new Set([...good.map((one) => one.code), ...register.keys()]);
				expect(good.filter((one) => one.parent && !codes.has(one.parent))).toEqual([]);
			}),
		);
	});

	it("judges 10 000 rows that stand under one another in one long chain", () => {
		const rows = Array.from(
			{ length: 10_000 },
			(_, n) => `I${n};Iestāde ${n};;pašvaldība;${n > 0 ? `I${n - 1}` : ""};;;`,
		);
		expect(check(...rows).good).toHaveLength(10_000);
	});
});
