import { expect, it } from "vitest";
import type { IndicatorView } from "#modules/monitoring/index.ts";
import { chartsFor, drawsMainOnly } from "./charts.ts";

const measured = (code: string) => ({ code, series: [{ points: [{}] }] }) as unknown as IndicatorView;
const drawn = { title: "", description: "", svg: "", narrowSvg: "" };
const drawnOf = (all: IndicatorView[], main: IndicatorView[]) => {
	const charts = chartsFor({ indicators: all, mainIndicators: main }, () => drawn);
	return all.filter((view) => charts(view, "lv")).map(({ code }) => code);
};
const many = (n: number) => Array.from({ length: n }, (_, index) => measured(`r-${index}`));

it("a report on sixty measured indicators has a chart of each", () => {
	const all = many(60);
	expect(drawsMainOnly({ indicators: all })).toBe(false);
	expect(drawnOf(all, all.slice(0, 2))).toHaveLength(60);
});

it("a report on more of them has charts of the main ones alone", () => {
	const all = many(61);
	expect(drawsMainOnly({ indicators: all })).toBe(true);
	expect(drawnOf(all, all.slice(3, 5))).toEqual(["r-3", "r-4"]);
});

it("indicators that were never measured do not count", () => {
	const bare = { code: "r", series: [] } as unknown as IndicatorView;
	expect(drawsMainOnly({ indicators: [...many(60), bare] })).toBe(false);
});
