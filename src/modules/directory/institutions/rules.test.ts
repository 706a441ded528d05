// The register's rules as tables and properties, without a database.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cycleFrom, holding, isWithin, type Past, type Register, withEnds } from "./past.ts";
import { mayAddUnit, mayClose, mayCloseUnit, mayMerge, mayMove, mayRegister, mayRename, newParents } from "./rules.ts";

type Sketch = Partial<Pick<Past, "validFrom" | "validTo" | "names">> & {
	under?: [from: string | null, parent: string | null][];
	successor?: string;
};

function registerOf(sketches: Record<string, Sketch>): Register {
	const entries = Object.entries(sketches).map(
		([code, { under = [[null, null]], successor, ...rest }]): [string, Past] => [
			code,
			{
				id: code,
				code,
				validFrom: null,
				validTo: null,
				successorId: successor ?? null,
				names: [{ validFrom: null, name: { lv: code } }],
				parents: under.map(([validFrom, parentId]) => ({ validFrom, parentId })),
				...rest,
			},
		],
	);
	return new Map(entries);
}

function get(register: Register, code: string): Past {
	const found = register.get(code);
	if (!found) throw new Error(`no ${code}`);
	return found;
}

describe("what holds on a day", () => {
	const names = [{ validFrom: null }, { validFrom: "2024-07-01" }, { validFrom: "2025-01-01" }];

	it.each([
		["1990-01-01", null],
		["2024-06-30", null],
		["2024-07-01", "2024-07-01"],
		["2026-01-01", "2025-01-01"],
	])("on %s it is that of %s", (day, from) => {
		expect(holding(names, day)?.validFrom).toBe(from);
	});

	it("ends on the day of the next", () => {
		expect(withEnds(names).map((one) => one.validTo)).toEqual(["2024-07-01", "2025-01-01", null]);
	});
});

describe("registering", () => {
	const register = registerOf({ MIN: { validFrom: "2020-01-01" }, OLD: { validTo: "2023-03-01" } });
	const fresh = (code: string, validFrom: string | null = null) => ({ code, validFrom });

	it("refuses a code that is taken, also by one that is gone", () => {
		expect(mayRegister(register, fresh("OLD"), undefined)).toHaveProperty("code");
		expect(mayRegister(register, fresh("NEW"), undefined)).toEqual({});
	});

	it("refuses a parent that is not there on its first day", () => {
		expect(mayRegister(register, fresh("NEW", "2019-12-31"), get(register, "MIN"))).toHaveProperty("parent");
		expect(mayRegister(register, fresh("NEW", "2020-01-01"), get(register, "MIN"))).toEqual({});
		expect(mayRegister(register, fresh("NEW", "2023-03-01"), get(register, "OLD"))).toHaveProperty("parent");
		expect(mayRegister(register, fresh("NEW"), get(register, "OLD"))).toHaveProperty("parent");
	});
});

describe("renaming", () => {
	const past = get(
		registerOf({
			MIN: {
				validFrom: "2020-01-01",
				validTo: "2026-01-01",
				names: [
					{ validFrom: null, name: { lv: "Pirmais" } },
					{ validFrom: "2024-07-01", name: { lv: "Otrais" } },
				],
			},
		}),
		"MIN",
	);

	it.each([
		["Trešais", "2025-01-01", []],
		["Trešais", "2022-01-01", []],
		["Trešais", "2020-01-01", ["from"]],
		["Trešais", "2019-01-01", ["from"]],
		["Trešais", "2026-01-01", ["from"]],
		["Trešais", "2024-07-01", ["from"]],
		["Otrais", "2025-01-01", ["name.lv"]],
		["Pirmais", "2022-01-01", ["name.lv"]],
	])("to %s from %s is wrong at %j", (lv, from, wrong) => {
		expect(Object.keys(mayRename(past, { lv }, from))).toEqual(wrong);
	});
});

describe("moving", () => {
	const register = registerOf({
		A: {},
		B: { under: [[null, "A"]] },
		C: { under: [[null, "B"]] },
		D: { validFrom: "2024-01-01" },
		LATER: {
			under: [
				[null, null],
				["2027-01-01", "C"],
			],
		},
	});
	const errors = (code: string, parent: string | undefined, from = "2025-01-01") =>
		Object.keys(mayMove(register, get(register, code), parent ? get(register, parent) : undefined, from));

	it("refuses a place under itself or under what is below it", () => {
		expect(errors("A", "A")).toEqual(["parent"]);
		expect(errors("A", "C")).toEqual(["parent"]);
		expect(errors("C", "A")).toEqual([]);
	});

	it("refuses a circle that only a later move would close", () => {
		expect(errors("A", "LATER", "2026-01-01")).toEqual(["parent"]);
		expect(cycleFrom(register, "A", "LATER", "2026-01-01")).toBe("2027-01-01");
	});

	it("refuses a parent that is not there yet, and where it stands already", () => {
		expect(errors("C", "D", "2023-01-01")).toEqual(["parent"]);
		expect(errors("C", "B")).toEqual(["parent"]);
		expect(errors("A", undefined)).toEqual(["parent"]);
		expect(errors("C", undefined)).toEqual([]);
	});

	it("never leaves a circle, whatever is moved wherever", () => {
		const codes = ["A", "B", "C", "D", "E"];
		const moves = fc.array(
			fc.record({
				code: fc.constantFrom(...codes),
				parent: fc.constantFrom(...codes),
				from: fc.constantFrom("2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01"),
			}),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(moves, (list) => {
				const all = new Map(registerOf({ A: {}, B: {}, C: {}, D: {}, E: {} }));
				for (const { code, parent, from } of list) {
					const past = get(all, code);
					if (Object.keys(mayMove(all, past, get(all, parent), from)).length > 0) continue;
					const parents = [...past.parents, { validFrom: from, parentId: parent }];
					parents.sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
					all.set(code, { ...past, parents });
				}
				for (const day of ["2020-06-01", "2021-06-01", "2022-06-01", "2023-06-01", "2024-06-01"]) {
					for (const past of all.values()) {
						const parent = holding(past.parents, day)?.parentId;
						if (parent) expect(isWithin(all, parent, past.code, day), `${past.code} on ${day}`).toBe(false);
					}
				}
			}),
		);
	});
});

describe("merging", () => {
	const register = registerOf({
		PKC: { validFrom: "2011-12-01" },
		VK: {},
		GONE: { validTo: "2022-01-01" },
		YOUNG: { validFrom: "2024-01-01" },
		BELOW: { under: [[null, "PKC"]] },
		TOOK: {},
		MERGED: { validTo: "2024-05-01", successor: "TOOK" },
	});
	const errors = (code: string, into: string, from: string) =>
		Object.keys(mayMerge(register, get(register, code), get(register, into), from));

	it.each([
		["PKC", "VK", "2023-03-01", []],
		["PKC", "PKC", "2023-03-01", ["into"]],
		["PKC", "GONE", "2023-03-01", ["into"]],
		["PKC", "YOUNG", "2023-03-01", ["into"]],
		["PKC", "VK", "2011-12-01", ["from"]],
		["GONE", "VK", "2023-03-01", ["from"]],
		["TOOK", "VK", "2024-04-30", ["from"]],
		["TOOK", "VK", "2024-05-01", []],
	])("%s into %s from %s is wrong at %j", (code, into, from, wrong) => {
		expect(errors(code, into, from)).toEqual(wrong);
	});

	it("takes those below along", () => {
		const moved = newParents(register, get(register, "PKC"), get(register, "VK"), "2023-03-01");
		expect([...moved]).toEqual([["BELOW", "VK"]]);
	});

	it("leaves the successor, when it was below, where the merged one stood", () => {
		const tree = registerOf({
			TOP: {},
			MID: { under: [[null, "TOP"]] },
			LOW: { under: [[null, "MID"]] },
			LOW2: { under: [[null, "MID"]] },
		});
		const moved = newParents(tree, get(tree, "MID"), get(tree, "LOW"), "2025-01-01");
		expect([...moved]).toEqual([
			["LOW", "TOP"],
			["LOW2", "LOW"],
		]);
	});
});

describe("closing", () => {
	const register = registerOf({ MIN: {}, AGE: { under: [[null, "MIN"]] } });

	it("waits for those below", () => {
		const said = mayClose(register, get(register, "MIN"), "2025-01-01");
		expect(said.from?.lv).toContain("AGE");
		expect(mayClose(register, get(register, "AGE"), "2025-01-01")).toEqual({});
	});
});

describe("units", () => {
	const past = get(registerOf({ MIN: { validFrom: "2020-01-01", validTo: "2025-01-01" } }), "MIN");

	it("have a code of their own and a day within the institution's time", () => {
		const taken = [{ code: "FVD" }];
		expect(mayAddUnit(past, taken, { code: "FVD", validFrom: "2021-01-01" })).toHaveProperty("code");
		expect(mayAddUnit(past, taken, { code: "ITD", validFrom: "2019-12-31" })).toHaveProperty("validFrom");
		expect(mayAddUnit(past, taken, { code: "ITD", validFrom: "2025-01-01" })).toHaveProperty("validFrom");
		expect(mayAddUnit(past, taken, { code: "ITD", validFrom: "2021-01-01" })).toEqual({});
	});

	it("are closed once, after they began, when nothing is in them", () => {
		const unit = { code: "FVD", validFrom: "2021-01-01", validTo: null };
		expect(mayCloseUnit(unit, "2021-01-01", [])).toHaveProperty("from");
		expect(mayCloseUnit(unit, "2022-01-01", ["FVD1"])).toHaveProperty("from");
		expect(mayCloseUnit({ ...unit, validTo: "2022-01-01" }, "2023-01-01", [])).toHaveProperty("from");
		expect(mayCloseUnit(unit, "2022-01-01", [])).toEqual({});
	});
});
