import { describe, expect, it } from "vitest";
import type { Status } from "../execution/rules.ts";
import { conflictsIn, lastDayOf, type Node, type Said, statusOf } from "./rules.ts";

const work = (status: Status, lastDay: string | null = null): Node => ({
	kind: "deliverable",
	state: { status, lastDay },
	children: [],
});
const measure = (children: Node[], lastDay: string | null = null): Node => ({
	kind: "measure",
	state: { status: "not_started", lastDay },
	children,
});

describe("what a plan says of a measure", () => {
	it.each<[string, Node, Status | null]>([
		["a deliverable says its own", work("in_progress"), "in_progress"],
		["a measure without deliverables says nothing", measure([]), null],
		["all done", measure([work("done"), work("done")]), "done"],
		["none begun", measure([work("not_started"), work("not_started")]), "not_started"],
		["some done", measure([work("done"), work("not_started")]), "in_progress"],
		["what lost relevance does not count", measure([work("done"), work("lost_relevance")]), "done"],
		["unless all of it has", measure([work("lost_relevance")]), "lost_relevance"],
		["further down too", measure([measure([work("done")]), measure([])]), "done"],
	])("status: %s", (_, node, status) => {
		expect(statusOf(node)).toBe(status);
	});

	it.each<[string, Node, string | null]>([
		["its own", measure([work("done", "2027-01-01")], "2026-06-30"), "2026-06-30"],
		["else the latest below it", measure([work("done", "2025-12-31"), work("done", "2026-12-31")]), "2026-12-31"],
		["none", measure([work("done")]), null],
	])("last day: %s", (_, node, day) => {
		expect(lastDayOf(node)).toBe(day);
	});
});

describe("plans that say of the same measure", () => {
	const said = (more: Partial<Said>): Said => ({
		status: "done",
		lastDay: "2026-12-31",
		responsible: ["VK", "FM"],
		...more,
	});
	it.each<[string, Said[], string[]]>([
		["the same", [said({}), said({})], []],
		["the same in another order", [said({}), said({ responsible: ["FM", "VK"] })], []],
		["another day", [said({}), said({ lastDay: "2027-12-31" })], ["deadline"]],
		["another status", [said({}), said({ status: "in_progress" })], ["status"]],
		["another institution", [said({}), said({ responsible: ["VK"] })], ["responsible"]],
		["nothing at all", [said({}), said({ status: null, lastDay: null, responsible: [] })], []],
		[
			"everything else",
			[said({}), { status: "not_started", lastDay: "2025-01-01", responsible: ["X"] }],
			["deadline", "status", "responsible"],
		],
		["alone", [said({})], []],
	])("%s", (_, list, conflicts) => {
		expect(conflictsIn(list)).toEqual(conflicts);
	});
});
