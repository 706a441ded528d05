import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { periodCode } from "#kernel/period.ts";
import { openWorld, type World } from "../../../../tests/world.ts";
import { findIndicator, recordMeasurement } from "../index.ts";

let world: World;
beforeAll(async () => {
	world = await openWorld("2026-06-15");
});
afterAll(() => world.close());

const indicator = "apmierinatiba-paraugs";

async function points() {
	const view = await findIndicator(world.db, indicator, "2026-06-15");
	return view?.series[0]?.points ?? [];
}

describe("recording a measurement", () => {
	it("by the institution that measures changes the verdict and leaves an audit line", async () => {
		expect((await findIndicator(world.db, indicator, "2026-06-15"))?.verdict.status).toBe("insufficient_data");
		await world.as(world.contact, recordMeasurement, {
			indicator,
			period: "2025",
			value: "44,5",
			numerator: "445",
			denominator: "1000",
			n: "1000",
		});
		expect((await findIndicator(world.db, indicator, "2026-06-15"))?.verdict).toMatchObject({
			status: "needs_acceleration",
			pace: 2.25,
			forecast: 49,
		});
		const line = (await world.auditLines()).find((one) => one.operation === "monitoring.recordMeasurement");
		expect(line).toMatchObject({
			actorId: world.contact.id,
			subjectId: indicator,
			after: { period: "2025", value: 44.5, n: 1000 },
		});
	});

	it("shows the verdict as it was on an earlier day", async () => {
		expect((await findIndicator(world.db, indicator, "2024-12-31"))?.verdict.status).toBe("insufficient_data");
	});

	it("of another ministry's indicator is refused and changes nothing", async () => {
		const attempt = world.as(world.stranger, recordMeasurement, { indicator, period: "2024", value: 1 });
		await expect(attempt).rejects.toMatchObject({ status: 403, code: "not_the_measurer" });
		expect((await points()).map((point) => periodCode(point.period))).toEqual(["2023", "2025"]);
	});

	it("for a period that has one already is a conflict; as a correction it keeps the old value", async () => {
		const again = { indicator, period: "2025", value: 46 };
		await expect(world.as(world.contact, recordMeasurement, again)).rejects.toMatchObject({ status: 409 });
		const corrects = (await points()).at(-1)?.id;
		await world.as(world.contact, recordMeasurement, { ...again, corrects });
		expect((await points()).at(-1)).toMatchObject({ value: 46, corrected: [{ value: 44.5 }] });
	});

	it("that corrects what was corrected meanwhile is a conflict", async () => {
		const old = (await points()).at(-1);
		await world.as(world.coordinator, recordMeasurement, { indicator, period: "2025", value: 45, corrects: old?.id });
		const late = world.as(world.contact, recordMeasurement, {
			indicator,
			period: "2025",
			value: 47,
			corrects: old?.id,
		});
		await expect(late).rejects.toMatchObject({ status: 409 });
		expect((await points()).at(-1)?.value).toBe(45);
	});

	it.each([
		["a share above 100", { value: 101 }, "value"],
		["words", { value: "daudz" }, "value"],
		["a period that has not begun", { period: "2027" }, "period"],
		["a period that is none", { period: "2025-H3" }, "period"],
		["a denominator of zero", { denominator: 0 }, "denominator"],
		["a broken number of answers", { n: 1.5 }, "n"],
		["an impossible publication day", { published: "2025-13-01" }, "published"],
	])("with %s is refused at its field", async (_, wrong, field) => {
		const input = { indicator, period: "2024", value: 42, ...wrong };
		const refusal = await world.as(world.coordinator, recordMeasurement, input as never).catch((error) => error);
		expect(refusal).toMatchObject({ status: 422 });
		expect(Object.keys(refusal.fields)).toContain(field);
	});
});
