// A world that holds one secret of each kind. Every secret text contains the marker word, or a code of what is hidden.
import type { Role } from "#kernel/access.ts";
import { system } from "#kernel/access.ts";
import { createIndicator } from "#modules/monitoring/index.ts";
import { createPlan, type PlanInput } from "#modules/planning/index.ts";
import { addBreakdown } from "../../src/modules/monitoring/breakdowns/fixtures/breakdown.ts";
import { recordBreakdown } from "../../src/modules/monitoring/breakdowns/operations.ts";
import { changeSwot } from "../../src/modules/planning/context/operations.ts";
import { announceDraft, withdrawDraft } from "../../src/modules/planning/drafts/operations.ts";
import { editPlan } from "../../src/modules/planning/editor/edit-plan.ts";
import { addElement } from "../../src/modules/planning/editor/operations.ts";
import { bringPlan } from "../../src/modules/planning/exchange/operations.ts";
import { changeDeadlines, updateDeliverable } from "../../src/modules/planning/execution/operations.ts";
import { changeFunding } from "../../src/modules/planning/funding/operations.ts";
import { addStrategy, answersFor } from "../../src/modules/planning/maturity/fixtures/strategy.ts";
import { saveMaturityAssessment } from "../../src/modules/planning/maturity/operations.ts";
import { decideInOversight } from "../../src/modules/planning/oversight/decisions.ts";
import {
	callOversightMeeting,
	recordOversightMinutes,
	seatOversightMember,
} from "../../src/modules/planning/oversight/operations.ts";
import { changeParties, linkContribution, rewordElement } from "../../src/modules/planning/plans/editing.ts";
import { openAmendment } from "../../src/modules/planning/versions/operations.ts";
import { layYear, year } from "../../src/modules/planning/work-plans/fixtures/year.ts";
import { assignTask } from "../../src/modules/planning/work-plans/operations.ts";
import { carryForward } from "../../src/modules/planning/work-plans/years.ts";
import { publishNews, writeNews } from "../../src/modules/portal/news/operations.ts";
import { addRound } from "../../src/modules/reporting/rounds/fixtures/round.ts";
import { writeItem } from "../../src/modules/reporting/rounds/item-operations.ts";
import { openWorld, type World } from "../world.ts";

export const marker = "qzx";
/** Codes of what outsiders do not see. */
export const hidden = {
	plan: "dzelmes-2030",
	withdrawn: "atsaukts-2030",
	indicator: "slepnis",
	workPlan: "dp-min-2027",
	element: "Z9-9",
	news: "qzx-jaunums",
};
/** The value of a group of three people, as pages and machines write it. */
const smallGroup = ["43,21", "43.21"];
export const personName = "Zigismunds Qzxbergs";

export const secretWords = [marker, ...Object.values(hidden), ...smallGroup];

const secret = (what: string) => ({ lv: `${marker} ${what}`, en: `${marker} ${what} in English` });

const draft = (code: string): PlanInput => ({
	code,
	kind: "plan",
	title: secret("projekts"),
	periodFrom: 2026,
	periodTo: 2030,
	owner: "MIN",
	state: "draft",
	superior: ["parauga-plans"],
	mission: secret("misija"),
	elements: [
		{
			kind: "priority",
			code: "Z1",
			title: secret("virziens"),
			contributesTo: [{ plan: "parauga-plans", element: "1" }],
			children: [
				{
					kind: "measure",
					code: "Z1.1",
					title: secret("pasākums"),
					children: [
						{
							kind: "deliverable",
							code: hidden.element,
							title: secret("darbs"),
							deadlines: [{ period: "2026-H1" }],
							parties: [{ role: "responsible", institution: "MIN" }],
							update: { asOf: "2025-12-31", status: "in_progress", narrative: secret("gaita") },
						},
					],
				},
			],
		},
	],
	funding: [{ code: "Z1", title: secret("nauda"), source: "state", planned: { "2026": 1_000 }, additional: {} }],
	context: { swot: { strengths: [secret("stiprums")], weaknesses: [], opportunities: [], threats: [] } },
});

/** A public plan that stands under the draft and serves it. */
const open: PlanInput = {
	code: "atklats-plans",
	kind: "plan",
	title: { lv: "Atklāts plāns", en: "Open plan" },
	periodFrom: 2026,
	periodTo: 2030,
	owner: "CEN",
	state: "in_force",
	superior: [hidden.plan],
	elements: [
		{
			kind: "priority",
			code: "A1",
			title: { lv: "Atklāts virziens", en: "Open direction" },
			contributesTo: [{ plan: hidden.plan, element: "Z1" }],
		},
	],
};

const indicator = (code: string, title: { lv: string; en: string }, plans: string[]) => ({
	code,
	title,
	unit: "%",
	direction: "grow" as const,
	state: "active" as const,
	places: plans.map((plan) => ({ plan, key: true })),
	targets: [{ year: 2030, value: 90 }],
	measuredBy: "MIN",
	series: [{ source: { lv: "Aptauja" }, from: 2025, current: true, points: [{ period: "2025", value: 60 }] }],
});

export async function openSecretWorld(): Promise<World> {
	const world = await openWorld("2026-06-10");
	const named = (role: Role, institution?: string) => ({ ...world.person(role, institution), name: personName });
	await world.as(system, createPlan, draft(hidden.plan));
	await world.as(system, createPlan, { ...draft(hidden.withdrawn), superior: [] });
	await world.as(world.coordinator, announceDraft, { plan: hidden.withdrawn });
	await tellNews(world);
	await world.as(world.coordinator, withdrawDraft, { plan: hidden.withdrawn, reason: `${marker} iemesls` });
	await world.as(system, createPlan, open);
	await world.as(system, createIndicator, indicator(hidden.indicator, secret("rādītājs"), [hidden.plan]));
	const shared = indicator("divejads", { lv: "Divējāds rādītājs", en: "Shared" }, [hidden.plan, "parauga-plans"]);
	await world.as(system, createIndicator, shared);
	const replaced = indicator("aizstats", { lv: "Aizstāts rādītājs", en: "Replaced" }, ["parauga-plans"]);
	await world.as(system, createIndicator, { ...replaced, state: "replaced", replacedBy: hidden.indicator });
	await addSmallGroup(world);
	await world.as(named("ministry-contact", "MIN"), updateDeliverable, {
		...{ plan: "parauga-plans", element: "1.1-1", asOf: "2026-06-01", status: "in_progress" },
		narrative: "Darbs turpinās.",
	});
	await unacceptedItem(world);
	await addStrategyWork(world);
	await layYear(world);
	await world.as(world.coordinator, assignTask, { plan: year, task: "U1", person: personName, unit: "FIN" });
	await world.as(world.coordinator, carryForward, { plan: year });
	await world.as(named("ministry-contact", "MIN"), writeNews, {
		...{ institution: "MIN", titleLv: "qzx jaunums", leadLv: `${marker} ievads`, bodyLv: `${marker} teksts` },
		about: "parauga-plans",
	});
	await prepareAmendment(world);
	const file = JSON.stringify({ format: "vieda-plan", version: 1, code: hidden.plan });
	await world
		.as(world.coordinator, bringPlan, { filename: `${marker}.json`, bytes: new TextEncoder().encode(file) })
		.catch(() => undefined);
	return world;
}

/** Public news of a draft that was public then. */
async function tellNews(world: World): Promise<void> {
	const contact = world.person("ministry-contact", "MIN");
	const { slug } = await world.as(contact, writeNews, {
		...{ institution: "MIN", titleLv: "Sākas apspriede", leadLv: "Gaidām viedokļus.", bodyLv: "Projekts ir lasāms." },
		about: hidden.withdrawn,
	});
	await world.as(contact, publishNews, { slug });
}

async function addSmallGroup(world: World): Promise<void> {
	await addBreakdown(world);
	await world.as(world.coordinator, recordBreakdown, {
		...{ indicator: "apmierinatiba-paraugs", dimension: "sex", period: "2025" },
		values: [
			{ group: "women", value: 43.21, n: 3 },
			{ group: "men", value: 61, n: 40 },
		],
	} as never);
}

async function unacceptedItem(world: World): Promise<void> {
	const { item } = await addRound(world, "1.1-2");
	const contribution = { status: "done", narrative: `${marker} nepieņemts apraksts`, achieved: `${marker} paveiktais` };
	await world.as(world.coordinator, writeItem, { item, revision: 0, contribution });
}

async function addStrategyWork(world: World): Promise<void> {
	await addStrategy(world);
	const levels = answersFor(1).map((level) => ({
		answers: level.answers.map((one) => ({ ...one, evidence: `${marker} pierādījums` })),
	}));
	await world.as(world.person("institution-head", "MIN"), saveMaturityAssessment, {
		...{ plan: "min-2025", element: "M1.1", year: 2025, kind: "self", summary: `${marker} kopsavilkums` },
		levels: levels as never,
	});
	const plan = "min-2025";
	const seat = { plan, name: personName, post: "Valsts sekretārs", since: "2025-01-01" };
	const { id } = await world.as(world.coordinator, seatOversightMember, seat);
	const { number: meeting } = await world.as(world.coordinator, callOversightMeeting, { plan, day: "2026-05-20" });
	await world.as(world.coordinator, recordOversightMinutes, {
		...{ plan, meeting, heldOn: "2026-05-20", present: [id], minutes: `${marker} neapstiprināts protokols` },
	});
	await world.as(world.coordinator, decideInOversight, {
		...{ plan, meeting, text: `${marker} lēmuma projekts`, owner: "Nodaļa", due: "2026-09-01" },
	});
}

/** Everything that an amendment can change before it is approved. */
async function prepareAmendment(world: World): Promise<void> {
	const plan = "parauga-plans";
	const { coordinator } = world;
	await world.as(coordinator, openAmendment, { plan, reason: `${marker} grozījumu iemesls` });
	await world.as(coordinator, rewordElement, { plan, element: "1.1", title: secret("pasākums") });
	await world.as(coordinator, rewordElement, { plan, element: "1", title: secret("virziens") });
	const fields = {
		kind: "deliverable" as const,
		code: "1.1-9",
		title: secret("jauns darbs"),
		horizontal: false,
		key: false,
	};
	await world.as(coordinator, addElement, {
		plan,
		under: "1.1",
		...fields,
		deadlines: [{ period: "2026-H2" }],
		parties: [],
	});
	const due = { plan, element: "1.1-1", from: "2026-06-10", reason: `${marker} iemesls` };
	await world.as(coordinator, changeDeadlines, {
		...due,
		deadlines: [{ period: "2027-H1", indicator: secret("rādītājs") }],
	});
	const parties = [{ role: "responsible" as const, name: secret("partneris") }];
	await world.as(coordinator, changeParties, { ...due, parties });
	await world.as(coordinator, linkContribution, {
		...{ plan: "parauga-plans", element: "1.1-9", targetPlan: "min-2025", target: "M1.1" },
	});
	await world.as(coordinator, changeFunding, {
		...{ plan, code: "1", title: secret("nauda"), state: { planned: { "2026": "1000" }, additional: {} } },
	} as never);
	await world.as(coordinator, changeSwot, { plan, quadrant: "threats", points: [secret("drauds")] } as never);
	const head = { title: secret("plāns"), periodFrom: 2024, periodTo: 2027, owner: "CEN", mission: secret("misija") };
	await world.as(coordinator, editPlan, { plan, ...head });
}
