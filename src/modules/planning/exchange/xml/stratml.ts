// A plan as a strategic plan of ISO 17469-1 (StratML part 1), in one language. Its goals are what stands at the plan's top;
// everything below is an objective of its goal, in the plan's order: the standard knows two levels.
import { Conflict } from "#kernel/errors.ts";
import { sayPeriod } from "#kernel/period.ts";
import { type Lang, type Text, textIn } from "#kernel/words.ts";
import type { StrategyContext } from "../../context/form.ts";
import { roleWords } from "../../editor/words.ts";
import type { Party } from "../../plans/parts.ts";
import type { PlanElement, PlanView } from "../../plans/plan-elements.ts";
import { elementKindWords } from "../../plans/words.ts";
import { exchangeWords } from "../words.ts";
import { el, type Xml, xmlDocument } from "./xml.ts";

const namespace = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

/** By element, what is told of tasks of a work plan besides. */
export type TaskNotes = ReadonlyMap<string, string>;

/** @throws Conflict for a plan without elements: the standard wants at least one goal. */
export function stratmlOf(
	plan: PlanView,
	context: StrategyContext | undefined,
	lang: Lang,
	tasks: TaskNotes = new Map(),
): string {
	if (plan.tree.length === 0) throw noGoals();
	const say = (text: Text) => textIn(text, lang).text;
	const about = (name: string, text: Text | null) =>
		text ? el(name, {}, el("Description", {}, say(text))) : undefined;
	const words = exchangeWords[lang];
	const core = el(
		"StrategicPlanCore",
		{},
		el(
			"Organization",
			{},
			el("Name", {}, say(plan.owner.name)),
			el("Acronym", {}, plan.owner.code),
			el("Identifier", {}, `_org-${plan.owner.code.replace(/[^\p{L}\p{N}.-]/gu, "-")}`),
			plan.mandate ? el("Description", {}, say(plan.mandate)) : undefined,
			(context?.groups ?? []).map((group) =>
				stakeholder("Generic_Group", say(group.name), group.needs.map(say).join("; ")),
			),
		),
		about("Vision", plan.vision),
		about("Mission", plan.mission),
		plan.values.map((value) => el("Value", {}, el("Name", {}, say(value)))),
		plan.tree.map((element) => goal(element, lang, tasks)),
	);
	const source = plan.act?.url && URL.canParse(plan.act.url) ? el("Source", {}, plan.act.url) : undefined;
	return xmlDocument(
		el(
			"StrategicPlan",
			{ xmlns: namespace },
			el("Name", {}, say(plan.title)),
			el("Description", {}, plan.source ? say(plan.source) : words.noDescription),
			plan.notes.length > 0 ? el("OtherInformation", {}, plan.notes.map(say).join("\n")) : undefined,
			core,
			el(
				"AdministrativeInformation",
				{},
				el("StartDate", {}, `${plan.periodFrom}-01-01`),
				el("EndDate", {}, `${plan.periodTo}-12-31`),
				plan.act ? el("PublicationDate", {}, plan.act.date) : undefined,
				source,
			),
		),
	);
}

function noGoals(): Conflict {
	return new Conflict("no_elements", {
		lv: "Plānā vēl nav neviena elementa, bet šim formātam vajag vismaz vienu mērķi.",
		en: "The plan has no elements yet, and this format wants at least one goal.",
	});
}

function goal(element: PlanElement, lang: Lang, tasks: TaskNotes): Xml {
	const below = (one: PlanElement): PlanElement[] => one.children.flatMap((child) => [child, ...below(child)]);
	return el(
		"Goal",
		{},
		ownParts(element, lang, tasks),
		below(element).map((one) => el("Objective", {}, ownParts(one, lang, tasks))),
	);
}

function ownParts(element: PlanElement, lang: Lang, tasks: TaskNotes): Xml[] {
	const { title, description } = element;
	return [
		el("Name", {}, textIn(title, lang).text),
		el("Description", {}, textIn(description ?? title, lang).text),
		el("Identifier", {}, `_${element.id.replace(/[^\p{L}\p{N}.-]/gu, "-")}`),
		el("SequenceIndicator", {}, element.code),
		...element.parties.map((party) => partyOf(party, lang)),
		el("OtherInformation", {}, [otherOf(element, lang), tasks.get(element.id)].filter(Boolean).join(". ")),
	];
}

function partyOf(party: Party, lang: Lang): Xml {
	const type = { institution: "Organization", group: "Generic_Group", name: undefined }[party.kind];
	const note = party.note ? `: ${textIn(party.note, lang).text}` : "";
	return stakeholder(type, textIn(party.name, lang).text, roleWords[lang][party.role] + note);
}

const stakeholder = (type: string | undefined, name: string, description: string): Xml =>
	el("Stakeholder", { StakeholderTypeType: type }, el("Name", {}, name), el("Description", {}, description));

/** What the standard has no place for: the kind, the deadlines, and what is served. */
function otherOf({ kind, deadlines, contributesTo }: PlanElement, lang: Lang): string {
	const words = exchangeWords[lang];
	const due = deadlines.map((row) =>
		[sayPeriod(row.period, lang), row.indicator ? textIn(row.indicator, lang).text : ""].filter(Boolean).join(" – "),
	);
	const serves = contributesTo.map((one) => `${one.plan} ${one.element}`);
	return [
		elementKindWords[lang][kind],
		due.length > 0 ? `${words.deadlines}: ${due.join("; ")}` : "",
		serves.length > 0 ? `${words.contributesTo}: ${serves.join(", ")}` : "",
	]
		.filter(Boolean)
		.join(". ");
}
