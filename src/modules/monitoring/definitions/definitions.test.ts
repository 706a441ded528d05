import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../../../../tests/world.ts";
import { findIndicator, recordMeasurement } from "../index.ts";
import { addIndicator, changeIndicatorState, editIndicator } from "./operations.ts";
import { editSeries, startSeries } from "./series-operations.ts";

const asOf = "2026-06-15";
let world: World;
beforeAll(async () => {
	world = await openWorld(asOf);
});
afterAll(() => world.close());

const definition = (code: string, own: object = {}) => ({
	code,
	title: { lv: "Jauns rādītājs", en: "New indicator" },
	unit: "%",
	direction: "grow" as const,
	mayExceed: false,
	minGroup: "5",
	baseline: { value: "34,5", year: "2021" },
	targets: [
		{ year: "2025", value: "45", overBaseline: false },
		{ year: "2027", text: { lv: "Augstākais līmenis" }, overBaseline: false },
	],
	places: [{ plan: "parauga-plans", element: "1", key: true }],
	source: { lv: "Aptauja", en: "Survey" },
	frequency: "year" as const,
	measuredBy: "MIN",
	...own,
});

const add = (code: string, own: object = {}) =>
	world.as(world.coordinator, addIndicator, definition(code, own) as never);
const edit = (code: string, revision: number, own: object = {}) =>
	world.as(world.coordinator, editIndicator, { ...definition(code, own), revision } as never);
const find = async (code: string) => {
	const view = await findIndicator(world.db, code, asOf);
	if (!view) throw new Error(`no indicator ${code}`);
	return view;
};
const lastLine = async () => (await world.auditLines()).at(-1);

describe("an indicator that the coordinator defines", () => {
	it("has several targets, places, a baseline and who measures", async () => {
		await add("definets");
		expect(await find("definets")).toMatchObject({
			title: { lv: "Jauns rādītājs" },
			baseline: { value: 34.5, year: 2021 },
			targets: [
				{ year: 2025, value: 45 },
				{ year: 2027, value: null, said: { lv: "Augstākais līmenis" } },
			],
			places: [{ plan: "parauga-plans", element: "1", key: true }],
			measuredBy: { code: "MIN" },
			frequency: "year",
			revision: 1,
		});
	});

	it("may grow against a baseline that is measured later", async () => {
		const targets = [{ year: "2027", overBaseline: true }];
		await add("pieaugums", { baseline: { text: { lv: "Mēra no 2025. gada" } }, targets });
		const view = await find("pieaugums");
		expect(view.targets).toMatchObject([{ value: null, overBaseline: true }]);
		expect(view.verdict.status).toBe("qualitative");
	});

	it("is changed whole, with an audit line of what changed", async () => {
		const { revision } = await find("definets");
		const targets = [{ year: "2030", value: "60", overBaseline: false }];
		await edit("definets", revision, {
			title: { lv: "Pārsaukts" },
			targets,
			places: [{ plan: "parauga-plans", key: false }],
		});
		expect(await find("definets")).toMatchObject({
			title: { lv: "Pārsaukts" },
			targets: [{ year: 2030, value: 60 }],
			places: [{ element: null, key: false }],
			revision: revision + 1,
		});
		const line = await lastLine();
		expect(line).toMatchObject({ operation: "monitoring.editIndicator", after: { title: { lv: "Pārsaukts" } } });
		expect(Object.keys(line?.before as object).sort()).toEqual(["places", "targets", "title"]);
	});

	it("that another changed meanwhile is a conflict", async () => {
		const { revision } = await find("definets");
		await edit("definets", revision);
		await expect(edit("definets", revision, { title: { lv: "Vēls" } })).rejects.toMatchObject({
			status: 409,
			code: "changed_meanwhile",
		});
		expect((await find("definets")).title.lv).toBe("Jauns rādītājs");
	});

	it("may have a share above 100% only where it is said so", async () => {
		await expect(
			add("izaugsme", { targets: [{ year: "2027", value: "120", overBaseline: false }] }),
		).rejects.toMatchObject({
			fields: { "targets.0.value": expect.anything() },
		});
		await add("izaugsme", { mayExceed: true, targets: [{ year: "2027", value: "120", overBaseline: false }] });
		const record = (indicator: string) =>
			world.as(world.contact, recordMeasurement, { indicator, period: "2025", value: 110 });
		await record("izaugsme");
		await expect(record("definets")).rejects.toMatchObject({ fields: { value: expect.anything() } });
	});

	it.each([
		["a unit that is none", { unit: "kilogrami" }, "unit"],
		["a reserved code", { code: "jauns" }, "code"],
		["a target without anything", { targets: [{ year: "2027", overBaseline: false }] }, "targets.0.value"],
		[
			"a target that is two things",
			{ targets: [{ year: "2027", value: "50", overBaseline: true }] },
			"targets.0.value",
		],
		["a target above 100%", { targets: [{ year: "2027", value: "101", overBaseline: false }] }, "targets.0.value"],
		["a target without year", { targets: [{ year: "", value: "50", overBaseline: false }] }, "targets.0.year"],
		[
			"two targets of one year",
			{
				targets: [
					{ year: "2027", value: "50", overBaseline: false },
					{ year: "2027", value: "60", overBaseline: false },
				],
			},
			"targets.1.year",
		],
		["growth against nothing", { baseline: {}, targets: [{ year: "2027", overBaseline: true }] }, "baseline.value"],
		["a baseline without year", { baseline: { value: "34" } }, "baseline.year"],
		["a plan that is not there", { places: [{ plan: "nav-tada", key: false }] }, "places.0.plan"],
		[
			"an element that is not there",
			{ places: [{ plan: "parauga-plans", element: "99", key: false }] },
			"places.0.element",
		],
		["an institution that is not there", { measuredBy: "XYZ" }, "measuredBy"],
		["a unit of the institution that is not there", { measuringUnit: "ND" }, "measuringUnit"],
		["a wrong formula", { formula: "mean(definets, nav_tada)" }, "formula"],
		["a title in English alone", { title: { lv: "", en: "Title" } }, "title.lv"],
	])("with %s is refused at its place", async (_, own, field) => {
		const before = (await world.auditLines()).length;
		const refusal = await add("kluda", own).catch((error) => error);
		expect(refusal).toMatchObject({ status: 422 });
		expect(Object.keys(refusal.fields)).toContain(field);
		expect((await world.auditLines()).length).toBe(before);
	});

	it("keeps its unit once it was measured", async () => {
		const { revision } = await find("izaugsme");
		await expect(edit("izaugsme", revision, { unit: "points10", targets: [] })).rejects.toMatchObject({
			fields: { unit: expect.anything() },
		});
	});

	it("becomes a composite by its formula, computed for all periods at once", async () => {
		await add("dalas-dubults", { mayExceed: true, targets: [] });
		const { revision } = await find("dalas-dubults");
		await edit("dalas-dubults", revision, { mayExceed: true, targets: [], formula: "2 * izaugsme" });
		expect((await find("dalas-dubults")).series[0]?.points).toMatchObject([{ value: 220, origin: "computed" }]);
		const { revision: own } = await find("izaugsme");
		await expect(
			edit("izaugsme", own, { mayExceed: true, targets: [], formula: "dalas_dubults / 2" }),
		).rejects.toMatchObject({
			fields: { formula: { lv: expect.stringContaining("izaugsme → dalas-dubults → izaugsme") } },
		});
	});

	it("is refused to a contact", async () => {
		await expect(world.as(world.contact, addIndicator, definition("kontakta") as never)).rejects.toMatchObject({
			status: 403,
		});
	});
});

describe("the state of an indicator", () => {
	const change = async (indicator: string, own: object) =>
		world.as(world.coordinator, changeIndicatorState, {
			indicator,
			revision: (await find(indicator)).revision,
			reason: { lv: "Avots vairs nevērtē." },
			...own,
		} as never);

	it("is replaced by another that is assessed, with the reason", async () => {
		await add("vecais");
		await change("vecais", { to: "replaced", by: "definets" });
		expect(await find("vecais")).toMatchObject({
			state: "replaced",
			replacedBy: { code: "definets" },
			stateNote: { lv: "Avots vairs nevērtē." },
			verdict: { status: "replaced" },
		});
		expect((await find("definets")).replaces).toMatchObject([{ code: "vecais" }]);
		expect(await lastLine()).toMatchObject({
			before: { state: "active" },
			after: { state: "replaced", by: "definets" },
		});
	});

	it("takes no measurements any more, until it is taken up again", async () => {
		const record = () => world.as(world.contact, recordMeasurement, { indicator: "vecais", period: "2025", value: 40 });
		await expect(record()).rejects.toMatchObject({ code: "indicator_not_active" });
		await expect(change("vecais", { to: "retired" })).rejects.toMatchObject({ status: 409 });
		await change("vecais", { to: "active" });
		await record();
		await change("vecais", { to: "retired" });
		expect((await find("vecais")).verdict.status).toBe("retired");
	});

	it.each([
		["itself", "definets"],
		["one that is retired", "vecais"],
		["one that is not there", "nav-tada"],
	])("is not replaced by %s", async (_, by) => {
		await expect(change("definets", { to: "replaced", by })).rejects.toMatchObject({
			fields: { by: expect.anything() },
		});
	});

	it("does not change without a reason", async () => {
		await expect(change("definets", { to: "retired", reason: { lv: "" } })).rejects.toMatchObject({
			fields: { "reason.lv": expect.anything() },
		});
	});
});

describe("a new series", () => {
	const indicator = "apmierinatiba-paraugs";
	const start = async (own: object = {}) =>
		world.as(world.coordinator, startSeries, {
			indicator,
			revision: (await find(indicator)).revision,
			source: { lv: "OECD aptauja", en: "OECD survey" },
			from: "2025",
			note: { lv: "Mainījās avots." },
			comparable: false,
			...own,
		});

	it("takes the values from then on; the old ones stay, uncounted", async () => {
		await start();
		const view = await find(indicator);
		expect(view.series).toMatchObject([
			{ current: false, points: [{ value: 40 }] },
			{ current: true, comparable: false, note: { lv: "Mainījās avots." }, points: [] },
		]);
		expect(view.verdict.status).toBe("no_data");
		await world.as(world.contact, recordMeasurement, { indicator, period: "2025", value: 44 });
		expect((await find(indicator)).verdict.status).toBe("insufficient_data");
	});

	it("is marked comparable afterwards; the verdict still counts it alone", async () => {
		const view = await find(indicator);
		const [first, second] = view.series;
		const input = { indicator, revision: view.revision, source: { lv: "OECD" }, from: "2025", comparable: true };
		await world.as(world.coordinator, editSeries, { ...input, series: second?.id ?? "" });
		expect((await find(indicator)).series[1]).toMatchObject({ comparable: true, source: { lv: "OECD" }, note: null });
		expect((await find(indicator)).verdict.status).toBe("insufficient_data");
		const { revision } = await find(indicator);
		await expect(
			world.as(world.coordinator, editSeries, { ...input, revision, series: first?.id ?? "" }),
		).rejects.toMatchObject({ fields: { comparable: expect.anything() } });
	});

	it.each([
		["without saying what changed", { note: { lv: "" } }, "note.lv"],
		["from before the one before it", { from: "2020" }, "from"],
	])("%s is refused", async (_, own, field) => {
		await expect(start(own)).rejects.toMatchObject({ status: 422, fields: { [field]: expect.anything() } });
	});
});
