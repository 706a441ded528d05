import { expect, it } from "vitest";
import { readDeadline, readDeadlines } from "./deadline-text.ts";
import { readStatus } from "./status-text.ts";

it.each([
	["2023. gada pirmais pusgads", { year: 2023, half: 1 }],
	["2024.\u00a0gada otrais pusgads", { year: 2024, half: 2 }],
	["2024. pirmais pusgads", { year: 2024, half: 1 }],
	["2024. gada 2. pusgads", { year: 2024, half: 2 }],
	["2024. gada II pusgads", { year: 2024, half: 2 }],
	["otrais pusgads 2024. gadā", { year: 2024, half: 2 }],
	["2024. gada IV ceturksnis", { year: 2024, quarter: 4 }],
	["2024. gada trešais ceturksnis;", { year: 2024, quarter: 3 }],
	["2025. gads", { year: 2025 }],
	["2025", { year: 2025 }],
	["2025. gada beigas", { year: 2025 }],
	["līdz 2025. gadam", { year: 2025 }],
	["2025. gada marts", { year: 2025, month: 3 }],
	["2025. gada 31. decembris", { year: 2025, month: 12, day: 31 }],
	["31.12.2025.", { year: 2025, month: 12, day: 31 }],
	["2025-12-31", { year: 2025, month: 12, day: 31 }],
])("the deadline %j is %j", (text, period) => {
	const { text: _, note, ...read } = readDeadline(text) ?? { text: "", note: "" };
	expect([read, note]).toEqual([period, null]);
});

it.each([
	"",
	"pastāvīgi",
	"2025. gada trešais pusgads",
	"2025. gada 5. ceturksnis",
	"31.02.2025.",
	"2025. gada vasara",
	"1825. gads",
])("%j is no deadline", (text) => {
	expect(readDeadline(text)).toBeUndefined();
});

it("a deadline keeps its wording, and what stands in brackets as its note", () => {
	expect(readDeadline("2025.\u00a0gads (portāls)")).toEqual({
		text: "2025. gads (portāls)",
		year: 2025,
		note: "portāls",
	});
});

it("several deadlines on one line are read together, or not at all", () => {
	expect(readDeadlines("2024. gada pirmais pusgads; 2025. gads un 2026. gads")?.map(({ year }) => year)).toEqual([
		2024, 2025, 2026,
	]);
	expect(readDeadlines("2024. gads; 2025. gada vasara")).toBeUndefined();
});

it.each([
	["Izpildīts", "done", ""],
	["izpildīta.", "done", ""],
	["Procesā", "in_progress", ""],
	["Procesā: gaida līgumu", "in_progress", "gaida līgumu"],
	["Zaudējis aktualitāti", "lost_relevance", ""],
	["Nav uzsākts", "not_started", ""],
	["Daļēji izpildīts", null, ""],
	["Nav izpildīts", null, ""],
	["Izpildīts daļēji", null, ""],
])("the status word %j means %j", (text, status, after) => {
	expect(readStatus(text)).toMatchObject({ status, after });
});
