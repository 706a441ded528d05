// What is wrong with what a document says of tasks: whose they are and how far. Pure.
import type { Day } from "#kernel/clock.ts";
import type { Text } from "#kernel/words.ts";
import type { PlanContent } from "../versions/content.ts";
import { measureOf } from "../work-plans/content.ts";
import { contradiction } from "../work-plans/rules.ts";
import type { PlacedElement } from "./canonical.ts";

export type TaskFacts = {
	today: Day;
	/** "institution/unit", in small letters → its last day, where it has ended. */
	units: ReadonlyMap<string, Day | null>;
};

type Say = (path: string, said: Text) => void;

export const unitKey = (institution: string, unit: string) => `${institution}/${unit}`.toLowerCase();

export function checkTask(content: PlanContent, placed: PlacedElement, facts: TaskFacts, say: Say): void {
	const { element, path } = placed;
	const { assignment, progress } = element;
	if (content.kind !== "work_plan" || element.kind !== "task") {
		if (assignment) say(`${path}.assignment`, notATask);
		if (progress) say(`${path}.progress`, notATask);
		return;
	}
	if (assignment) checkUnit(content, assignment, `${path}.assignment`, facts, say);
	if (progress) checkProgress(progress, `${path}.progress`, facts.today, say);
}

const notATask: Text = {
	lv: "Izpildītāju, svaru un virzību norāda tikai darba plāna uzdevumiem.",
	en: "Assignee, weight and progress are given for tasks of a work plan only.",
};

type Whose = NonNullable<PlacedElement["element"]["assignment"]>;

function checkUnit(content: PlanContent, said: Whose, path: string, facts: TaskFacts, say: Say): void {
	if (said.person_id !== undefined) say(`${path}.person_id`, nameWanted);
	if (said.unit !== undefined && said.unit_name !== undefined) say(`${path}.unit_name`, oneUnit);
	if (said.unit === undefined) return;
	const institution = said.unit_of ?? content.owner;
	const ended = facts.units.get(unitKey(institution, said.unit));
	if (ended === undefined) {
		say(`${path}.unit`, {
			lv: `Iestādei ${institution} struktūrvienības ${said.unit} reģistrā nav. Citu nosaukumu rakstiet atsevišķi.`,
			en: `The institution ${institution} has no unit ${said.unit} in the register. Write another name apart.`,
		});
	} else if (ended !== null && ended <= `${content.period.from}-01-01`) {
		say(`${path}.unit`, {
			lv: `Struktūrvienība ${said.unit} slēgta ${ended}, pirms plāna perioda.`,
			en: `The unit ${said.unit} was closed on ${ended}, before the plan's period.`,
		});
	}
}

const nameWanted: Text = { lv: "Cilvēku norāda ar vārdu.", en: "A person is given by name." };
const oneUnit: Text = {
	lv: "Norādiet vienu: struktūrvienības kodu vai citu nosaukumu.",
	en: "Give one: the unit's code or another name.",
};

type Far = NonNullable<PlacedElement["element"]["progress"]>;

function checkProgress(said: Far, path: string, today: Day, say: Say): void {
	if (said.as_of > today)
		say(`${path}.as_of`, { lv: "Diena nevar būt nākotnē.", en: "The day cannot be in the future." });
	if (said.percent !== undefined && said.steps) {
		say(`${path}.steps`, { lv: "Norādiet vienu: procentus vai soļus.", en: "Give one: percent or steps." });
	}
	if (said.steps && said.steps.done > said.steps.total) {
		say(`${path}.steps`, { lv: "Paveikts vairāk soļu, nekā to ir.", en: "More steps are done than there are." });
	}
	if (contradiction({ status: said.status, measure: measureOf(said) })) {
		say(`${path}.status`, {
			lv: "Statuss neatbilst tam, cik paveikts: neuzsāktam paveikts nav nekas, izpildītam – viss.",
			en: "The status does not fit how much is done: of one not started nothing is, of one done all is.",
		});
	}
	if (said.status === "dropped" && !said.reason) {
		say(`${path}.reason`, {
			lv: "Ierakstiet, kāpēc uzdevums ir atcelts.",
			en: "Say why the task was dropped.",
		});
	}
}
