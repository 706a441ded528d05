// A whole administration for measuring: institutions, one plan of many deliverables, indicators, and its people.
import { type Actor, type Role, system } from "#kernel/access.ts";
import { newId } from "#kernel/id.ts";
import { perform } from "#kernel/operation.ts";
import type { Deps } from "#kernel/web.ts";
import { listInstitutions, registerInstitutions, seatDemonstrationCast } from "#modules/directory/index.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { createPlan, type ElementInput } from "#modules/planning/index.ts";

export const counts = { institutions: 120, directions: 10, measures: 30, deliverables: 10, indicators: 1_500 };
export const planCode = "liels-plans";

const range = (n: number) => Array.from({ length: n }, (_, index) => index);
const code = (index: number) => `I${String((index % counts.institutions) + 1).padStart(3, "0")}`;

function deliverable(measure: string, index: number, place: number): ElementInput {
	const own = `${measure}-${index + 1}`;
	return {
		kind: "deliverable",
		code: own,
		title: { lv: `Sakārtota pakalpojuma daļa ${own}`, en: `Part ${own} of a service put in order` },
		deadlines: [{ period: `${2025 + (place % 3)}-H${1 + (place % 2)}`, indicator: { lv: `Daļa ${own} darbojas` } }],
		parties: [
			// One in a thousand is everybody's.
			place % 1_000 === 999
				? { role: "responsible", group: "visas" }
				: { role: "responsible", institution: code(place) },
			{ role: "co_responsible", institution: code(place + 7) },
		],
	};
}

function elements(): ElementInput[] {
	return range(counts.directions).map((direction) => ({
		kind: "priority",
		code: `${direction + 1}`,
		title: { lv: `Virziens ${direction + 1}: sakārtota un saprotama pārvalde`, en: `Direction ${direction + 1}` },
		children: range(counts.measures).map((measure) => ({
			kind: "measure",
			code: `${direction + 1}.${measure + 1}`,
			title: { lv: `Pasākums ${direction + 1}.${measure + 1}` },
			children: range(counts.deliverables).map((index) =>
				deliverable(
					`${direction + 1}.${measure + 1}`,
					index,
					(direction * counts.measures + measure) * counts.deliverables + index,
				),
			),
		})),
	}));
}

function indicator(index: number) {
	const points = range(5).map((year) => ({ period: `${2020 + year}`, value: 40 + ((index * 31 + year * 17) % 30) }));
	return {
		code: `raditajs-${index + 1}`,
		title: { lv: `Rādītājs ${index + 1}`, en: `Indicator ${index + 1}` },
		unit: "%",
		direction: (["grow", "fall", "stay"] as const)[index % 3] ?? "grow",
		state: "active" as const,
		// One in a hundred is the plan's own, with a chart in the report.
		places: [{ plan: planCode, ...(index % 100 === 0 ? {} : { element: `${(index % counts.directions) + 1}` }) }],
		targets: [{ year: 2027, value: 50 + (index % 20) }],
		measuredBy: code(index),
		// One in ten has not been measured yet.
		series: index % 10 === 9 ? [] : [{ source: { lv: "Aptauja" }, from: 2020, current: true, points }],
	};
}

export type BigWorld = { people: Record<"coordinator" | "contact" | "head", Actor>; institutionIds: string[] };

export async function fillBigWorld(deps: Deps): Promise<BigWorld> {
	const as = {
		db: deps.db,
		clock: deps.clock,
		search: deps.search,
		actor: system,
		via: "start" as const,
		requestId: "bench",
	};
	const institutions = range(counts.institutions).map((index) => ({
		code: code(index),
		name: { lv: `Iestāde ar garāku nosaukumu ${index + 1}`, en: `Institution ${index + 1}` },
		kind: index < 14 ? ("ministry" as const) : ("subordinate" as const),
		...(index < 14 ? {} : { parent: code(index % 14) }),
	}));
	const groups = [{ code: "visas", name: { lv: "Visas ministrijas" }, kinds: ["ministry" as const] }];
	await perform(as, registerInstitutions, { institutions, groups });
	const head = { title: { lv: "Liels plāns 2024.–2027. gadam" }, periodFrom: 2024, periodTo: 2027, owner: code(0) };
	const act = { kind: "rīkojums", number: "1", date: "2024-01-15" };
	await perform(as, createPlan, {
		code: planCode,
		kind: "plan",
		...head,
		act,
		state: "in_force",
		elements: elements(),
	});
	for (const index of range(counts.indicators)) await perform(as, createIndicator, indicator(index));
	const cast = [
		{ key: "coordinator", role: "plan-coordinator" as Role, institution: code(0) },
		...institutions.map((one) => ({
			key: `contact-${one.code}`,
			role: "ministry-contact" as Role,
			institution: one.code,
		})),
		...institutions.map((one) => ({
			key: `head-${one.code}`,
			role: "institution-head" as Role,
			institution: one.code,
		})),
	];
	await perform(as, seatDemonstrationCast, {
		cast: cast.map((one) => ({ ...one, name: one.key, post: { lv: one.key, en: one.key } })),
	});
	const ids = new Map((await listInstitutions(deps.db)).map((one) => [one.code, one.id]));
	const person = (role: Role, institution: string): Actor => ({
		kind: "person",
		id: newId(),
		name: role,
		grants: [{ role, institutionId: ids.get(institution) ?? null }],
	});
	return {
		people: {
			coordinator: person("plan-coordinator", code(0)),
			contact: person("ministry-contact", "I020"),
			head: person("institution-head", "I020"),
		},
		institutionIds: institutions.map((one) => ids.get(one.code) ?? ""),
	};
}
