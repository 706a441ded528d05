// A plan's results as IATI 2.03 activities: one for the plan and one for each element at its top, with the results below
// it. Every text is given in Latvian, and in English where there is one.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";
import type { Party } from "../../plans/parts.ts";
import type { PlanElement, PlanView } from "../../plans/plan-elements.ts";
import { resultOf } from "./iati-results.ts";
import type { ExchangeIndicator } from "./indicator.ts";
import { narratives } from "./narratives.ts";
import { el, type Xml, xmlDocument } from "./xml.ts";

/** IATI's codes for where an activity is in its life. */
const statusCodes: Record<string, number> = {
	draft: 1,
	approved: 1,
	in_force: 2,
	amending: 2,
	closed: 4,
	lost_relevance: 5,
};
const accountable = 2;
const implementing = 4;
const government = 10;
const national = 4;
/** Public sector policy and administrative management, of the OECD DAC's purpose codes. */
const sector = "15110";

export function iatiOf(plan: PlanView, indicators: readonly ExchangeIndicator[], generated: Date): string {
	const activities = [planActivity(plan, indicators), ...plan.tree.map((top) => topActivity(plan, top, indicators))];
	const attributes = { version: "2.03", "generated-datetime": generated.toISOString() };
	return xmlDocument(el("iati-activities", attributes, activities));
}

const organisation = (plan: PlanView) => `LV-VIEDA-${plan.owner.code}`;
const identifier = (plan: PlanView, element?: PlanElement) =>
	[organisation(plan), plan.code, ...(element ? [element.code] : [])].join("-");

function planActivity(plan: PlanView, indicators: readonly ExchangeIndicator[]): Xml {
	const own = indicators.filter((one) => one.places.some((place) => place.plan === plan.code && !place.element));
	return activity(plan, {
		id: identifier(plan),
		level: 1,
		title: plan.title,
		description: plan.mission ?? plan.source ?? plan.title,
		parties: [],
		related: plan.tree.map((top) => el("related-activity", { ref: identifier(plan, top), type: 2 })),
		results: own.length > 0 ? [resultOf({ plan, element: undefined, indicators: own })] : [],
	});
}

function topActivity(plan: PlanView, top: PlanElement, indicators: readonly ExchangeIndicator[]): Xml {
	const within = (one: PlanElement): PlanElement[] => [one, ...one.children.flatMap(within)];
	const elements = within(top);
	const results = elements.flatMap((element) => {
		const own = indicators.filter((one) =>
			one.places.some((place) => place.plan === plan.code && place.element === element.code),
		);
		const says = own.length > 0 || (element.kind === "deliverable" && element.deadlines.length > 0);
		return says ? [resultOf({ plan, element, indicators: own })] : [];
	});
	return activity(plan, {
		id: identifier(plan, top),
		level: 2,
		title: top.title,
		description: top.description ?? top.title,
		parties: elements.flatMap((one) => one.parties.filter((party) => party.role === "responsible")),
		related: [el("related-activity", { ref: identifier(plan), type: 1 })],
		results,
	});
}

type Activity = {
	id: string;
	level: 1 | 2;
	title: Text;
	description: Text;
	parties: Party[];
	related: Xml[];
	results: Xml[];
};

/** The children stand in the order that the schema asks for. */
function activity(plan: PlanView, said: Activity): Xml {
	const attributes = { "xml:lang": "lv", "default-currency": "EUR", humanitarian: 0, hierarchy: said.level };
	return el(
		"iati-activity",
		attributes,
		el("iati-identifier", {}, said.id),
		el(
			"reporting-org",
			{ ref: organisation(plan), type: government, "secondary-reporter": 0 },
			narratives(plan.owner.name),
		),
		el("title", {}, narratives(said.title)),
		el("description", { type: 1 }, narratives(said.description)),
		el(
			"participating-org",
			{ ref: organisation(plan), type: government, role: accountable },
			narratives(plan.owner.name),
		),
		onlyOnce(said.parties).map((party) => el("participating-org", { role: implementing }, narratives(party.name))),
		el("activity-status", { code: statusCodes[plan.state] ?? 2 }),
		dateOf(1, `${plan.periodFrom}-01-01`),
		dateOf(3, `${plan.periodTo}-12-31`),
		el("activity-scope", { code: national }),
		el("recipient-country", { code: "LV" }),
		el("sector", { vocabulary: 1, code: sector }),
		said.related,
		said.results,
	);
}

const dateOf = (type: 1 | 3, day: Day) => el("activity-date", { type, "iso-date": day });

const onlyOnce = (parties: readonly Party[]) => [...new Map(parties.map((party) => [party.name.lv, party])).values()];
