import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodCode } from "#kernel/period.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { findIndicator, recordMeasurement } from "../index.ts";
import { addBreakdown, bySex, indicator } from "./fixtures/breakdown.ts";
import { recordBreakdown } from "./operations.ts";
import { findBreakdowns } from "./queries.ts";
import { shownBreakdown } from "./shown.ts";

const asOf = "2026-06-15";
let world: World;
beforeAll(async () => {
	world = await openWorld(asOf);
	await addBreakdown(world);
});
afterAll(() => world.close());

const find = async () => {
	const view = await findIndicator(world.db, indicator, asOf);
	if (!view) throw new Error("no indicator");
	return view;
};
const breakdown = async (dimension = "sex") => {
	const found = (await findBreakdowns(world.db, await find())).find((one) => one.dimension === dimension);
	if (!found) throw new Error(`no breakdown ${dimension}`);
	return found;
};
const shown = async (seesSmall: boolean) => shownBreakdown(await breakdown(), await find(), seesSmall, asOf);
type Values = { group: string; value: number | string; n?: number; corrects?: string | undefined }[];
const record = (period: string, values: Values, dimension = "sex", who = world.contact) =>
	world.as(who, recordBreakdown, { indicator, dimension: dimension as "sex", period, values });
const whole = async (period: string) =>
	(await find()).series.find((one) => one.current)?.points.find((point) => periodCode(point.period) === period);

describe("a breakdown", () => {
	it("has groups with values and targets of their own", async () => {
		await record("2023", [
			{ group: "women", value: "42,5", n: 60 },
			{ group: "men", value: 38, n: 40 },
		]);
		expect((await breakdown()).groups).toMatchObject([
			{ code: "women", targets: [{ year: 2027, value: 55 }], points: [{ value: 42.5, n: 60 }] },
			{ code: "men", targets: [], points: [{ value: 38, n: 40 }] },
		]);
	});

	it("shows what the groups make, the value of the whole, and the difference", async () => {
		expect((await shown(true)).wholes).toEqual([{ ofGroups: 40.7, own: 40, difference: 0.7 }]);
	});

	it("does not take a missing group for zero", async () => {
		await record("2024", [{ group: "women", value: 50, n: 60 }]);
		expect((await shown(true)).wholes[0]).toEqual({ ofGroups: null, own: null, difference: null });
		expect((await shown(true)).groups[1]?.cells[0]).toEqual({ kind: "missing" });
	});

	it("leaves the verdict of the whole to the values of the whole", async () => {
		expect((await find()).series[0]?.points).toHaveLength(1);
		expect((await find()).verdict.status).toBe("insufficient_data");
	});

	it("keeps the old value of a group when it is corrected", async () => {
		const old = (await breakdown()).groups[0]?.points.find((point) => periodCode(point.period) === "2024")?.id;
		await expect(record("2024", [{ group: "women", value: 51 }])).rejects.toMatchObject({ status: 409 });
		await record("2024", [{ group: "women", value: 51, n: 60, corrects: old }]);
		expect((await breakdown()).groups[0]?.points.at(-1)).toMatchObject({ value: 51, corrected: [{ value: 50 }] });
	});

	it("takes all values of a period or none", async () => {
		const wrong = record("2022", [
			{ group: "women", value: 40, n: 60 },
			{ group: "men", value: 140, n: 40 },
		]);
		await expect(wrong).rejects.toMatchObject({ fields: { "values.1.value": expect.anything() } });
		expect((await breakdown()).groups[0]?.points.map((point) => periodCode(point.period))).toEqual(["2023", "2024"]);
	});

	it("is measured by the institution that measures the indicator, and no other", async () => {
		await expect(record("2022", [{ group: "men", value: 1 }], "sex", world.stranger)).rejects.toMatchObject({
			status: 403,
		});
		await expect(record("2022", [{ group: "others", value: 1 }])).rejects.toMatchObject({ status: 404 });
		await expect(record("2027", [{ group: "men", value: 1 }])).rejects.toMatchObject({
			fields: { period: expect.anything() },
		});
	});

	it.each([
		["two groups of one code", { groups: [bySex.groups[0], bySex.groups[0]], goals: [] }, "groups.1.code"],
		["a target of no group", { goals: [{ group: "nav", year: "2027", value: "1" }] }, "goals.0.group"],
		["a target above 100%", { goals: [{ group: "men", year: "2027", value: "101" }] }, "goals.0.value"],
		["a group less that has values", { groups: [bySex.groups[1]], goals: [] }, "groups.0.code"],
	])("with %s is refused at its place", async (_, own, field) => {
		await expect(addBreakdown(world, own)).rejects.toMatchObject({ fields: { [field]: expect.anything() } });
	});
});

describe("small groups", () => {
	it("are not shown to outsiders, nor what would give them back by subtraction", async () => {
		await record("2025", [
			{ group: "women", value: 40, n: 60 },
			{ group: "men", value: 73.3, n: 4 },
		]);
		const [women, men] = (await shown(false)).groups;
		expect([women?.cells[0], men?.cells[0]]).toEqual([{ kind: "hidden" }, { kind: "hidden" }]);
		expect(women?.status).toBeNull();
		expect(JSON.stringify(await shown(false))).not.toContain("73.3");
		expect((await shown(true)).groups[1]?.cells[0]).toMatchObject({ kind: "value", value: 73.3, small: true });
		expect((await shown(true)).groups[0]?.status).not.toBeNull();
	});

	it("stay shown in periods in which they were large enough", async () => {
		expect((await shown(false)).groups[0]?.cells[2]).toMatchObject({ kind: "value", value: 42.5 });
	});
});

describe("a breakdown that makes the whole", () => {
	const quarters = (women: number, men: number): Values => [
		{ group: "women", value: women, n: 30 },
		{ group: "men", value: men, n: 10 },
	];

	it("computes it in the same act, signed by the system, once for all groups", async () => {
		await addBreakdown(world, { makesTotal: true });
		const before = (await world.auditLines()).length;
		await record("2025-Q4", quarters(40, 60));
		expect(await whole("2025-Q4")).toMatchObject({ value: 45, n: 40, origin: "computed" });
		const lines = (await world.auditLines()).slice(before);
		expect(lines.map((line) => line.operation)).toEqual([
			"monitoring.recordBreakdown",
			"monitoring.recordBreakdown",
			"monitoring.recomputeTotal",
		]);
		expect(lines.at(-1)).toMatchObject({ actorKind: "system", after: { value: 45, from: "sex" } });
	});

	it("computed what was there before, and keeps the value that was given", async () => {
		expect(await whole("2023")).toMatchObject({ value: 40.7, corrected: [{ value: 40 }] });
	});

	it("has no whole while a group is missing, and has it as soon as it is there", async () => {
		await record("2025-Q3", quarters(40, 60).slice(0, 1));
		expect(await whole("2025-Q3")).toBeUndefined();
		await world.as(world.contact, recordMeasurement, {
			...{ indicator, period: "2025-Q3", dimension: "sex", group: "men" },
			...{ value: 80, n: 10 },
		});
		expect(await whole("2025-Q3")).toMatchObject({ value: 50 });
	});

	it("needs n for a mean, and leaves no value of the whole to be entered", async () => {
		await expect(record("2022", [{ group: "women", value: 40 }])).rejects.toMatchObject({
			fields: { "values.0.n": expect.anything() },
		});
		const byHand = world.as(world.contact, recordMeasurement, { indicator, period: "2022", value: 40 });
		await expect(byHand).rejects.toMatchObject({ code: "indicator_is_made_of_groups" });
	});

	it("is one of them at most", async () => {
		const groups = [{ code: "15-24", name: { lv: "15–24 gadi" } }];
		await expect(addBreakdown(world, { dimension: "age", groups, goals: [], makesTotal: true })).rejects.toMatchObject({
			fields: { makesTotal: expect.anything() },
		});
		await addBreakdown(world, { dimension: "age", groups, goals: [], makesTotal: false });
		await addBreakdown(world, { dimension: "institution", groups: [{ code: "AGE" }], goals: [], makesTotal: false });
		expect((await breakdown("institution")).groups[0]?.name.lv).not.toBe("AGE");
		await addBreakdown(world, { dimension: "age", groups: [], goals: [], makesTotal: false });
		await expect(breakdown("age")).rejects.toThrow();
	});
});
