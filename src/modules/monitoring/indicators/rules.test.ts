import { describe, expect, it } from "vitest";
import { type Period, parsePeriod } from "#kernel/period.ts";
import { type Judged, judge, type Point, type Target, tallyVerdicts, verdictStatuses, whatItTakes } from "./rules.ts";

/** "2021 34, 2023-H1 39" */
function points(text: string): Point[] {
	const pairs = text.split(", ").filter(Boolean);
	return pairs.map((pair) => {
		const [code = "", value] = pair.split(" ");
		return { period: parsePeriod(code) as Period, value: Number(value) };
	});
}

/** "2025 45, 2027 50"; a target in words is "2027 –". */
function targets(text: string): Judged["targets"] {
	const pairs = text
		.split(", ")
		.filter(Boolean)
		.map((pair) => pair.split(" "));
	return pairs.map(([year, value]) => ({ year: Number(year), value: value === "–" ? null : Number(value) }));
}

type Case = Partial<Omit<Judged, "points" | "targets">> & { points: string; targets: string };

function verdictOf({ points: measured, targets: aims, ...rest }: Case) {
	return judge({
		direction: "grow",
		state: "active",
		asOf: "2025-12-31",
		...rest,
		points: points(measured),
		targets: targets(aims),
	});
}

describe("the figures that the government's report speaks of", () => {
	it("trust must grow somewhat faster", () => {
		expect(verdictOf({ points: "2021 34, 2023 39", targets: "2027 50" })).toEqual({
			status: "needs_acceleration",
			pace: 2.5,
			requiredPace: 2.75,
			forecast: 49,
			attained: 0.9375,
			first: { period: { year: 2021 }, value: 34 },
			latest: { period: { year: 2023 }, value: 39 },
			target: { year: 2027, value: 50 },
		});
	});

	it("satisfaction will get there", () => {
		const verdict = verdictOf({ points: "2022 41.5, 2024 45.6", targets: "2027 50" });
		expect(verdict).toMatchObject({
			status: "on_track",
			pace: 2.05,
			forecast: 51.75,
			requiredPace: 1.466666667,
			attained: 1.205882353,
		});
	});

	it("the new coordination index has no trend yet", () => {
		const verdict = verdictOf({ points: "2024 7.5", targets: "2027 8" });
		expect(verdict).toMatchObject({ status: "insufficient_data", pace: null, forecast: null, attained: null });
		expect(verdict.requiredPace).toBe(0.1666666667);
	});

	it("innovation is far past its target", () => {
		const verdict = verdictOf({ points: "2025 98.97", targets: "2027 70" });
		expect(verdict).toMatchObject({ status: "achieved", pace: null, requiredPace: -14.485 });
	});
});

describe("rule 1: what is not judged by numbers", () => {
	it.each<[string, string, Case]>([
		["no target", "qualitative", { points: "2021 1, 2023 2", targets: "" }],
		["a target in words", "qualitative", { points: "2021 1, 2023 2", targets: "2027 –" }],
		["a retired one with a target in words", "qualitative", { state: "retired", points: "2021 1", targets: "2027 –" }],
		["a retired one", "retired", { state: "retired", points: "2021 1, 2023 60", targets: "2027 50" }],
		["a replaced one without points", "replaced", { state: "replaced", points: "", targets: "2027 50" }],
		["no point", "no_data", { points: "", targets: "2027 50" }],
		["no point, long after the target's year", "no_data", { points: "", targets: "2020 50" }],
		["only a point of the future", "no_data", { points: "2026 60", targets: "2027 50" }],
	])("%s → %s", (_, status, given) => {
		expect(verdictOf(given).status).toBe(status);
	});

	it("shows the figures beside it where they can be computed", () => {
		const retired = verdictOf({ state: "retired", points: "2021 34, 2023 39", targets: "2027 50" });
		expect(retired).toMatchObject({ pace: 2.5, requiredPace: 2.75, forecast: 49, attained: 0.9375 });
		const qualitative = verdictOf({ points: "2021 34, 2023 39", targets: "" });
		expect(qualitative).toMatchObject({ pace: 2.5, requiredPace: null, forecast: null, attained: null, target: null });
	});
});

describe("rules 2 and 3: met, or too late", () => {
	it.each<[string, string, Case]>([
		["growing, exactly the target", "achieved", { points: "2024 50", targets: "2027 50" }],
		["growing, a hair below", "insufficient_data", { points: "2024 49.999", targets: "2027 50" }],
		["falling, exactly the target", "achieved", { direction: "fall", points: "2024 50", targets: "2027 50" }],
		["falling, below", "achieved", { direction: "fall", points: "2024 10", targets: "2027 50" }],
		["falling, above", "insufficient_data", { direction: "fall", points: "2024 50.1", targets: "2027 50" }],
		["staying, not above", "achieved", { direction: "stay", points: "2024 49", targets: "2027 50" }],
		["staying, above", "insufficient_data", { direction: "stay", points: "2024 51", targets: "2027 50" }],
		["met and then lost again", "regressing", { points: "2022 52, 2024 48", targets: "2027 50" }],
		["met after the target's year", "achieved", { points: "2021 40, 2024 50", targets: "2022 50" }],
		["on the last day of the target's year", "needs_acceleration", { points: "2021 40, 2023 48", targets: "2025 57" }],
		["on the day after it", "missed", { points: "2021 40, 2023 48", targets: "2025 57", asOf: "2026-01-01" }],
		["one point and the target's year over", "missed", { points: "2023 48", targets: "2025 53", asOf: "2026-01-01" }],
		["getting worse and the year over", "missed", { points: "2021 48, 2023 40", targets: "2024 53" }],
		["a target of nought that should grow from below", "achieved", { points: "2021 -3, 2024 0", targets: "2027 0" }],
		["a billion less one", "insufficient_data", { points: "2024 999999999", targets: "2027 1000000000" }],
	])("%s → %s", (_, status, given) => {
		expect(verdictOf(given).status).toBe(status);
	});

	it("gives pace and forecast beside a target that is met or missed", () => {
		expect(verdictOf({ points: "2022 40, 2024 50", targets: "2027 45" })).toMatchObject({
			status: "achieved",
			pace: 5,
			forecast: 65,
		});
		const missed = verdictOf({ points: "2021 40, 2023 44", targets: "2022 45" });
		expect(missed).toMatchObject({ status: "missed", pace: 2, requiredPace: null, forecast: 42, attained: 0.4 });
	});
});

describe("rule 4: two points with different times", () => {
	it.each<[string, Case]>([
		["one point", { points: "2024 40", targets: "2027 50" }],
		["a month and a quarter with one middle", { points: "2024-02 40, 2024-Q1 42", targets: "2027 50" }],
		["a second point that the day has not reached", { points: "2024 40, 2026 45", targets: "2027 50" }],
	])("are not there: %s", (_, given) => {
		expect(verdictOf(given)).toMatchObject({ status: "insufficient_data", pace: null });
	});

	it("are there with two halves of one year", () => {
		expect(verdictOf({ points: "2024-H1 40, 2024-H2 41", targets: "2027 50" })).toMatchObject({
			pace: 2,
			forecast: 46.5,
		});
	});

	it("count from the middle of their periods on, the year 2025 from July", () => {
		const given = { points: "2024 40, 2025 41", targets: "2027 50" };
		expect(verdictOf({ ...given, asOf: "2025-07-01" }).status).toBe("insufficient_data");
		expect(verdictOf({ ...given, asOf: "2025-07-02" }).pace).toBe(1);
	});
});

describe("rule 5: pace zero or against the direction", () => {
	it.each<[string, string, Case]>([
		["growing wanted, falls", "regressing", { points: "2022 45, 2024 44", targets: "2027 50" }],
		["growing wanted, stands", "regressing", { points: "2022 45, 2024 45", targets: "2027 50" }],
		[
			"growing wanted, up and down by as much",
			"regressing",
			{ points: "2022 0.7, 2023 0.9, 2024 1.1, 2025 0.9, 2025-Q4 0.7", targets: "2027 5" },
		],
		["falling wanted, grows", "regressing", { direction: "fall", points: "2022 45, 2024 46", targets: "2027 40" }],
		["falling wanted, stands", "regressing", { direction: "fall", points: "2022 45, 2024 45", targets: "2027 40" }],
		[
			"staying wanted, grows above",
			"regressing",
			{ direction: "stay", points: "2022 45, 2024 46", targets: "2027 40" },
		],
		[
			"staying wanted, comes back down",
			"on_track",
			{ direction: "stay", points: "2022 46, 2024 43", targets: "2027 40" },
		],
		["growing wanted below nought", "on_track", { points: "2022 -20, 2024 -10", targets: "2027 0" }],
		[
			"falling wanted below nought, too slowly",
			"off_track",
			{ direction: "fall", points: "2022 -1, 2024 -2", targets: "2027 -9" },
		],
	])("%s → %s", (_, status, given) => {
		expect(verdictOf(given).status).toBe(status);
	});

	it("takes what floating point leaves of nothing for zero", () => {
		// The middle two of six slopes are 0.1 and −0.1 but for the last bit: their mean is no growth of 7e-18 a year.
		const level = { points: "2020 0.3, 2021 3.8, 2022 0.7, 2023 0.6", targets: "2027 5" };
		expect(verdictOf(level)).toMatchObject({ pace: 0, forecast: 0.6, status: "regressing" });
	});

	it("is the middle slope of all pairs, so that one stray value does not turn it", () => {
		expect(verdictOf({ points: "2020 10, 2021 12, 2022 14, 2023 90, 2024 18", targets: "2027 99" }).pace).toBe(2);
		// Three pairs: 1, 5 and 3 a year.
		expect(verdictOf({ points: "2020 10, 2021 11, 2022 16", targets: "2027 99" }).pace).toBe(3);
		// Six pairs: 0, 1, 2, 3, 4.5 and 7: the mean of the middle two.
		expect(verdictOf({ points: "2020 10, 2021 10, 2022 12, 2023 19", targets: "2027 99" }).pace).toBe(2.5);
	});

	it("leaves out pairs of one time, yet both points count", () => {
		// 2024-02 and the first quarter have one middle: slopes 4/1 and 6/1 from the quarter a year before.
		expect(verdictOf({ points: "2023-Q1 10, 2024-02 14, 2024-Q1 16", targets: "2027 99" })).toMatchObject({
			pace: 5,
			latest: { period: { year: 2024, quarter: 1 }, value: 16 },
		});
	});
});

describe("rules 6 and 7: the forecast", () => {
	it.each<[string, string, Case]>([
		["meets the target exactly", "on_track", { points: "2021 34, 2023 39", targets: "2027 49" }],
		[
			"meets it exactly but for the noise of floating point",
			"on_track",
			{ points: "2022 0.1, 2023 0.2, 2024 0.3", targets: "2027 0.6" },
		],
		[
			"meets nought exactly but for the noise",
			"on_track",
			{ direction: "fall", points: "2022 0.5, 2023 0.4, 2024 0.3", targets: "2027 0" },
		],
		["covers exactly 80 % of the way", "needs_acceleration", { points: "2022 0, 2023 8", targets: "2027 50" }],
		["covers exactly 80 % in tenths", "needs_acceleration", { points: "2022 0.1, 2023 0.9", targets: "2027 5.1" }],
		["covers a hair less", "off_track", { points: "2022 0, 2023 7.9999", targets: "2027 50" }],
		[
			"covers 80 % of the way down",
			"needs_acceleration",
			{ direction: "fall", points: "2022 50, 2023 42", targets: "2027 0" },
		],
		["covers less of the way down", "off_track", { direction: "fall", points: "2022 50, 2023 45", targets: "2027 0" }],
		["meets it on the way down", "on_track", { direction: "fall", points: "2022 12, 2023 11", targets: "2027 7" }],
		[
			"cannot be measured when the first point is the target",
			"off_track",
			{ points: "2020 50, 2021 30, 2022 31, 2023 32, 2024 33", targets: "2026 50" },
		],
		[
			"lies in the past of the latest point",
			"needs_acceleration",
			{ points: "2023 40, 2025-H2 49", targets: "2025 50" },
		],
	])("%s → %s", (_, status, given) => {
		expect(verdictOf(given).status).toBe(status);
	});

	it("needs no further pace when the target's time is not ahead of the latest point", () => {
		expect(verdictOf({ points: "2023 40, 2025 49", targets: "2025 50" })).toMatchObject({
			requiredPace: null,
			forecast: 49,
		});
		expect(verdictOf({ points: "2023 40, 2025-H2 49", targets: "2025 50" }).requiredPace).toBeNull();
	});
});

describe("of several targets", () => {
	const steps = "2027 50, 2023 40, 2025 45";
	it.each<[string, Target, string]>([
		["2022-12-31", { year: 2023, value: 40 }, steps],
		["2023-12-31", { year: 2023, value: 40 }, steps],
		["2024-01-01", { year: 2025, value: 45 }, steps],
		["2026-05-05", { year: 2027, value: 50 }, steps],
		["2030-01-01", { year: 2027, value: 50 }, steps],
		["2024-01-01", { year: 2027, value: 50 }, "2025 –, 2027 50"],
		["2026-01-01", { year: 2025, value: 45 }, "2027 –, 2025 45"],
	])("on %s the one that counts is %o", (asOf, target, aims) => {
		expect(verdictOf({ points: "2021 30", targets: aims, asOf }).target).toEqual(target);
	});
});

describe("what it takes", () => {
	it("to reach another target or year is a pace from the latest point known on the day", () => {
		const trust = points("2021 34, 2023 39, 2025 41");
		expect(whatItTakes(trust, { year: 2027, value: 50 }, "2024-12-31")).toBe(2.75);
		expect(whatItTakes(trust, { year: 2030, value: 50 }, "2024-12-31")).toBe(1.571428571);
		expect(whatItTakes(trust, { year: 2027, value: 50 }, "2025-12-31")).toBe(4.5);
		expect(whatItTakes(trust, { year: 2025, value: 50 }, "2025-12-31")).toBeNull();
		expect(whatItTakes([], { year: 2025, value: 50 }, "2025-12-31")).toBeNull();
	});
});

describe("a tally", () => {
	it("names every verdict, also with nought", () => {
		const tally = tallyVerdicts([{ status: "on_track" }, { status: "missed" }, { status: "on_track" }]);
		expect(Object.keys(tally)).toEqual([...verdictStatuses]);
		expect(tally).toMatchObject({ on_track: 2, missed: 1, no_data: 0 });
	});
});
