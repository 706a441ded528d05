import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterQuery, fits, isFiltering, readFilter } from "./filter.ts";
import { buildMatrix, type Count, narrow, standingOf } from "./matrix.ts";
import { emptyTally, type ItemState, itemStates } from "./rules.ts";

const counts: fc.Arbitrary<Count[]> = fc.array(
	fc.record({
		institution: fc.constantFrom("AGE", "MIN", "OTH", "-"),
		direction: fc.constantFrom("1", "2", "10", "-"),
		kind: fc.constantFrom("deliverable", "indicator"),
		state: fc.constantFrom(...itemStates),
		count: fc.integer({ min: 1, max: 40 }),
	}),
);
const total = (all: readonly Count[]) => all.reduce((sum, one) => sum + one.count, 0);
const order = ["2", "1", "10", "-"];

describe("the matrix", () => {
	it("counts every item once, by rows, by columns and in all", () => {
		fc.assert(
			fc.property(counts, (given) => {
				const matrix = buildMatrix(given, order);
				expect(matrix.tally.total).toBe(total(given));
				expect(matrix.rows.reduce((sum, row) => sum + row.tally.total, 0)).toBe(total(given));
				expect(matrix.columns.reduce((sum, column) => sum + column.total, 0)).toBe(total(given));
				for (const row of matrix.rows) {
					expect(row.cells.reduce((sum, cell) => sum + cell.total, 0)).toBe(row.tally.total);
				}
			}),
		);
	});

	it("has directions in the plan's order and institutions in that of their codes", () => {
		const given = ["10", "2"].flatMap((direction) =>
			["OTH", "MIN"].map((institution) => ({
				...{ institution, direction, kind: "deliverable" },
				...{ state: "waiting" as const, count: 1 },
			})),
		);
		const { directions, rows } = buildMatrix(given, order);
		expect([directions, rows.map((row) => row.institution)]).toEqual([
			["2", "10"],
			["MIN", "OTH"],
		]);
	});

	it.each([
		[{ waiting: 2 }, false, "untouched"],
		[{ waiting: 1, drafted: 1 }, false, "going"],
		[{ waiting: 1, accepted: 3 }, true, "late"],
		[{ submitted: 2, accepted: 3 }, true, "toReview"],
		[{ submitted: 2, returned: 1 }, false, "returned"],
		[{ accepted: 2, excepted: 1 }, true, "ready"],
		[{}, true, "none"],
	] as const)("says of %o (late: %s) what is to be done first: %s", (states, isLate, standing) => {
		const all = Object.values(states).reduce((sum: number, n: number) => sum + n, 0);
		expect(standingOf({ ...emptyTally(), ...states, total: all }, isLate)).toBe(standing);
	});
});

describe("the filter", () => {
	it("stands in the address and comes back from it as it was", () => {
		const filter = { institution: "MIN", direction: "-", state: "returned", kind: "indicator", late: true } as const;
		expect(readFilter(filterQuery(filter))).toEqual(filter);
		expect(isFiltering(readFilter({ stavoklis: "nav tāda", veids: "x", kave: "jā" }))).toBe(false);
	});

	it("leaves nothing out and nothing in that does not fit", () => {
		const state = fc.option(fc.constantFrom<ItemState>(...itemStates), { nil: undefined });
		const anyFilter = fc.record({
			stavoklis: state,
			iestade: fc.constantFrom("", "MIN"),
			kave: fc.constantFrom("", "1"),
		});
		fc.assert(
			fc.property(counts, anyFilter, fc.boolean(), (given, query, isLate) => {
				const filter = readFilter(query);
				const kept = narrow(given, filter, isLate);
				const dropped = given.filter((one) => !kept.includes(one));
				expect(kept.every((one) => fits(one, filter, isLate))).toBe(true);
				expect(dropped.some((one) => fits(one, filter, isLate))).toBe(false);
			}),
		);
	});
});
