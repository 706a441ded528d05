import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "#kernel/access.ts";
import { periodCode } from "#kernel/period.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { createIndicator, findIndicator, recordMeasurement } from "../index.ts";

const asOf = "2026-06-15";
let world: World;
beforeAll(async () => {
	world = await openWorld(asOf);
	for (const code of ["horizontala", "vertikala"]) await add(code);
	await add("koordinacija", "mean(horizontala, vertikala)");
	await add("divkarsa", "2 * koordinacija", "count");
});
afterAll(() => world.close());

const add = (code: string, formula?: string, unit = "points10") =>
	world.as(system, createIndicator, {
		code,
		title: { lv: code },
		unit,
		direction: "grow",
		state: "active",
		places: [],
		targets: [],
		measuredBy: "MIN",
		series: [],
		formula,
	});

const valuesOf = async (code: string) => {
	const series = (await findIndicator(world.db, code, asOf))?.series.find((one) => one.current);
	return (series?.points ?? []).map((point) => [periodCode(point.period), point.value]);
};
const record = (indicator: string, period: string, value: number, corrects?: string) =>
	world.as(world.contact, recordMeasurement, { indicator, period, value, corrects });

describe("a composite", () => {
	it("has a value once all its components have one for the period: 7.5 is the mean of 8 and 7", async () => {
		await record("horizontala", "2024", 8);
		expect(await valuesOf("koordinacija")).toEqual([]);
		await record("vertikala", "2024", 7);
		expect(await valuesOf("koordinacija")).toEqual([["2024", 7.5]]);
	});

	it("takes along what is computed from it", async () => {
		expect(await valuesOf("divkarsa")).toEqual([["2024", 15]]);
	});

	it("leaves an audit line of its own, signed by the system, with what it was computed from", async () => {
		const lines = (await world.auditLines()).filter((line) => line.operation === "monitoring.recomputeComposite");
		expect(lines).toMatchObject([
			{
				subjectId: "koordinacija",
				actorKind: "system",
				after: { value: 7.5, components: { horizontala: 8, vertikala: 7 } },
			},
			{ subjectId: "divkarsa", actorKind: "system", after: { value: 15 } },
		]);
	});

	it("follows a correction in the same act and keeps its own old value", async () => {
		const component = await findIndicator(world.db, "vertikala", asOf);
		await record("vertikala", "2024", 8, component?.series[0]?.points[0]?.id);
		expect(await valuesOf("koordinacija")).toEqual([["2024", 8]]);
		const composite = await findIndicator(world.db, "koordinacija", asOf);
		expect(composite?.series[0]?.points[0]).toMatchObject({ origin: "computed", corrected: [{ value: 7.5 }] });
	});

	it("does not mix periods of different length", async () => {
		await record("horizontala", "2025", 8);
		await record("vertikala", "2025-H1", 6);
		expect(await valuesOf("koordinacija")).toEqual([["2024", 8]]);
	});

	it("writes nothing when the result stays the same", async () => {
		const before = (await world.auditLines()).length;
		await record("vertikala", "2023", 5);
		expect((await world.auditLines()).length).toBe(before + 1);
	});

	it("has no value that its unit cannot have", async () => {
		await add("summa", "horizontala + vertikala");
		expect(await valuesOf("summa")).toEqual([]);
	});

	it("is not entered by hand", async () => {
		await expect(record("koordinacija", "2022", 5)).rejects.toMatchObject({
			code: "indicator_is_computed",
			status: 409,
		});
	});

	it.each([
		["an unknown name", "koordinacija + nav_tada", 16, "nav_tada"],
		["itself", "1 + pats", 5, "pats → pats"],
		["a half", "mean(horizontala,", 18, "trūkst"],
	])("of %s is refused with the place in the formula", async (_, formula, at, said) => {
		const refusal = await add("pats", formula).catch((error) => error);
		expect(refusal).toMatchObject({ status: 422, code: "wrong_formula" });
		expect(refusal.fields.formula.lv).toContain(`Formulas ${at}. zīmē`);
		expect(refusal.fields.formula.lv).toContain(said);
		expect(await findIndicator(world.db, "pats", asOf)).toBeUndefined();
	});
});
