// Plans of 100, 1 000 and 10 000 elements, each with an institution that is in charge of all of it.
import { system } from "#kernel/access.ts";
import { systemClock } from "#kernel/clock.ts";
import { openDatabase } from "#kernel/database.ts";
import { openLog } from "#kernel/log.ts";
import { perform } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import { registerInstitutions } from "#modules/directory/index.ts";
import { createPlan, type ElementInput } from "#modules/planning/index.ts";
import { searchSources } from "../src/search.ts";

/** Of one plan: ten directions, each with one measure of so many deliverables. */
export const sizes = [8, 99, 999] as const;
export type Size = (typeof sizes)[number];

export const elementCount = (size: Size) => 10 * (2 + size);
export const planOf = (size: Size) => `plans-${size}`;
export const institutionOf = (size: Size) => `I${size}`;

const range = (n: number) => Array.from({ length: n }, (_, index) => index);

function deliverable(code: string, place: number, size: Size): ElementInput {
	return {
		kind: "deliverable",
		code,
		title: { lv: `Sakārtota pakalpojuma daļa ${code}`, en: `Part ${code} of a service put in order` },
		deadlines: [{ period: `${2024 + (place % 4)}-H${1 + (place % 2)}`, indicator: { lv: `Daļa ${code} darbojas` } }],
		parties: [
			{ role: "responsible", institution: institutionOf(size) },
			{ role: "co_responsible", institution: "CITA" },
		],
		...(place % 3 === 0 ? { update: { asOf: "2025-06-30", status: "done", achieved: { lv: "Darbojas" } } } : {}),
	};
}

function elements(size: Size): ElementInput[] {
	return range(10).map((direction) => ({
		kind: "priority",
		code: `${direction + 1}`,
		title: { lv: `Virziens ${direction + 1}: sakārtota un saprotama pārvalde` },
		children: [
			{
				kind: "measure",
				code: `${direction + 1}.1`,
				title: { lv: `Pasākums ${direction + 1}.1` },
				children: range(size).map((index) =>
					deliverable(`${direction + 1}.1-${index + 1}`, direction * size + index, size),
				),
			},
		],
	}));
}

export async function openManyElements(): Promise<Deps> {
	const database = await openDatabase({ kind: "embedded" });
	await database.migrate();
	const deps: Deps = {
		...{ database, db: database.db, clock: systemClock, log: openLog("silent") },
		...{ demo: false, version: "bench", search: searchSources },
	};
	const as = { ...{ db: deps.db, clock: deps.clock, search: deps.search }, actor: system, requestId: "bench" };
	const institutions = ["CITA", ...sizes.map(institutionOf)].map((code) => ({
		...{ code, name: { lv: `Iestāde ${code}` }, kind: "ministry" as const },
	}));
	await perform({ ...as, via: "start" }, registerInstitutions, { institutions, groups: [] });
	for (const size of sizes) {
		await perform({ ...as, via: "start" }, createPlan, {
			...{
				code: planOf(size),
				kind: "plan",
				state: "in_force",
				title: { lv: `Plāns ar ${elementCount(size)} elementiem` },
			},
			...{ periodFrom: 2024, periodTo: 2027, owner: "CITA", elements: elements(size) },
			act: { kind: "rīkojums", number: "1", date: "2024-01-15" },
		});
	}
	return deps;
}
