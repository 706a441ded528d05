// A small world for tests: four institutions, one plan with two measures, one indicator, and people in roles.
import type { z } from "zod";
import type { Actor, Role } from "#kernel/access.ts";
import { system } from "#kernel/access.ts";
import { auditLines } from "#kernel/audit.ts";
import type { Clock } from "#kernel/clock.ts";
import { newId } from "#kernel/id.ts";
import { type Occasion, type Operation, perform } from "#kernel/operation.ts";
import { listInstitutions, registerInstitutions } from "#modules/directory/index.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { createPlan, type ElementInput, type PlanInput } from "#modules/planning/index.ts";
import { searchSources } from "../src/search.ts";
import { openTestDatabase } from "./database.ts";
import { expectIndexIsKept } from "./search-index.ts";

const institutions = [
	{ code: "CEN", name: { lv: "Centra birojs", en: "Centre Office" }, kind: "government_centre" },
	{
		code: "OLD",
		name: { lv: "Vecais birojs", en: "Old Office" },
		kind: "government_centre",
		validTo: "2024-03-01",
		successor: "CEN",
	},
	{ code: "MIN", name: { lv: "Parauga ministrija", en: "Sample Ministry" }, kind: "ministry" },
	{ code: "AGE", name: { lv: "Parauga aģentūra", en: "Sample Agency" }, kind: "subordinate", parent: "MIN" },
	{ code: "OTH", name: { lv: "Cita ministrija", en: "Other Ministry" }, kind: "ministry" },
];

function deliverable(code: string, institution: string, period: string): ElementInput {
	return {
		kind: "deliverable",
		code,
		title: { lv: `Darbs ${code}`, en: `Work ${code}` },
		deadlines: [{ period, indicator: { lv: `Rezultāts ${code}` } }],
		parties: [
			{ role: "responsible", institution },
			{ role: "co_responsible", group: "visas" },
		],
	};
}

export const samplePlan: PlanInput = {
	code: "parauga-plans",
	kind: "plan",
	title: { lv: "Parauga plāns 2024.–2027. gadam", en: "Sample plan 2024–2027" },
	periodFrom: 2024,
	periodTo: 2027,
	owner: "CEN",
	act: { kind: "rīkojums", number: "7", date: "2024-01-15" },
	state: "in_force",
	elements: [
		{
			kind: "priority",
			code: "1",
			title: { lv: "Pirmais virziens", en: "First direction" },
			children: [
				{
					kind: "measure",
					code: "1.1",
					title: { lv: "Pirmais pasākums", en: "First measure" },
					children: [deliverable("1.1-1", "MIN", "2025-H1"), deliverable("1.1-2", "AGE", "2025-H2")],
				},
				{
					kind: "measure",
					code: "1.2",
					title: { lv: "Otrais pasākums", en: "Second measure" },
					children: [deliverable("1.2-1", "OTH", "2026"), deliverable("1.2-2", "OLD", "2026-Q4")],
				},
			],
		},
	],
};

/** A clock that stands at noon of a day in Riga, and can be set. */
export function clockAt(day: string): Clock & { day: string } {
	const clock = { day, now: () => new Date(`${clock.day}T10:00:00Z`) };
	return clock;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export async function openWorld(day = "2026-01-10") {
	const test = await openTestDatabase();
	const clock = clockAt(day);
	const db = test.database.db;
	const occasion = (actor: Actor): Occasion => ({
		...{ db, clock, actor, search: searchSources },
		...{ via: "page", requestId: "test" },
	});
	const as = <I extends z.ZodType, O>(actor: Actor, op: Operation<I, O>, input: z.input<I>) =>
		perform(occasion(actor), op, input);
	await as(system, registerInstitutions, {
		institutions,
		groups: [{ code: "visas", name: { lv: "Visas ministrijas", en: "All ministries" } }],
	});
	const ids = new Map((await listInstitutions(db)).map((row) => [row.code, row.id]));
	await as(system, createPlan, samplePlan);
	await as(system, createIndicator, {
		code: "apmierinatiba-paraugs",
		title: { lv: "Parauga apmierinātība", en: "Sample satisfaction" },
		unit: "%",
		direction: "grow",
		state: "active",
		places: [{ plan: "parauga-plans", element: "1", key: true }],
		baseline: { value: 40, year: 2023 },
		targets: [{ year: 2027, value: 50 }],
		measuredBy: "MIN",
		series: [
			{ source: { lv: "Aptauja", en: "Survey" }, from: 2023, current: true, points: [{ period: "2023", value: 40 }] },
		],
	});
	const person = (role: Role, institution?: string): Actor => ({
		kind: "person",
		id: newId(),
		name: role,
		grants: [{ role, institutionId: institution ? (ids.get(institution) ?? null) : null }],
	});
	return {
		...test,
		/** For tests that write beside the operations. */
		closeUnasked: () => test.close(),
		/** Whatever a test did: the search index must have followed it. (On another day other things hold.) */
		async close() {
			if (clock.day === day) await expectIndexIsKept(db, day).finally(test.close);
			else await test.close();
		},
		db,
		clock,
		as,
		ids,
		person,
		coordinator: person("plan-coordinator"),
		contact: person("ministry-contact", "MIN"),
		stranger: person("ministry-contact", "OTH"),
		auditor: person("auditor"),
		auditLines: () => db.select().from(auditLines),
	};
}
