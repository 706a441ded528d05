// Deliverables: how far they are, by when they are due, and whose they are.
import { periodCode, periodStart } from "#kernel/period.ts";
import type { PlanElement, PlanView } from "#modules/planning/index.ts";
import { cells, maybe, maybeCells, maybeTexts, oneOf, sure, texts } from "../columns.ts";
import { dataSet } from "../data-set.ts";
import type { Source } from "../source.ts";
import { planCode } from "./plans.ts";

const statuses = ["not_started", "in_progress", "done", "lost_relevance"];
const elementCode = sure.code("Darbības rezultāts", "Deliverable", {
	about: { lv: "Elementa kods savā plānā.", en: "The element's code in its plan." },
});
const toElement = { columns: ["plan", "element"], set: "elements", to: ["plan", "code"] } as const;

async function* deliverablesOf(source: Source): AsyncIterable<{ plan: PlanView; element: PlanElement }> {
	for await (const plan of source.planViews()) {
		for (const element of plan.elements) if (element.kind === "deliverable") yield { plan, element };
	}
}

export const deliverables = dataSet({
	code: "deliverables",
	title: { lv: "Darbības rezultāti un to izpilde", en: "Deliverables and their execution" },
	about: {
		lv: "Kas plānos apņemts izdarīt un cik tālu tas ir: statuss, kavējums, paveiktais un pēdējā ziņojuma diena.",
		en: "What plans undertake and how far it is: status, delay, what was achieved and the day of the last report.",
	},
	keywords: { lv: ["izpilde", "statuss", "kavējums"], en: ["execution", "status", "delay"] },
	columns: {
		plan: planCode,
		code: sure.code("Kods", "Code", { about: { lv: "Savā plānā vienreizējs.", en: "Unique within its plan." } }),
		...texts("title", "Nosaukums", "Title"),
		status: oneOf(statuses, "Statuss", "Status", {
			about: { lv: "Kā pēdējo reizi ziņots.", en: "As it was last reported." },
		}),
		delayed: sure.boolean("Kavējas", "Delayed", {
			about: {
				lv: "Pēdējais termiņš pagājis, bet rezultāta nav un tas nav zaudējis aktualitāti.",
				en: "The last deadline has passed, and it is neither done nor has it lost relevance.",
			},
		}),
		due_soon: sure.boolean("Drīz termiņš", "Due soon", {
			about: { lv: "Termiņš beidzas 90 dienu laikā.", en: "The deadline ends within 90 days." },
		}),
		last_day: maybe.day("Pēdējā termiņa pēdējā diena", "Last day of the last deadline"),
		...maybeTexts("narrative", "Kas ir paveikts", "What was done"),
		achieved: maybe.text("Sasniegtā vērtība", "Value achieved"),
		reported: maybe.day("Ziņots par stāvokli dienā", "Reported as of", {
			about: { lv: "Tukšs, ja vēl nav ziņots.", en: "Empty where nothing was reported yet." },
		}),
		plan_from: sure.year("Plāna pirmais gads", "First year of the plan"),
		plan_to: sure.year("Plāna pēdējais gads", "Last year of the plan"),
	},
	key: ["plan", "code"],
	foreign: [
		{ columns: ["plan"], set: "plans", to: ["code"] },
		{ columns: ["plan", "code"], set: "elements", to: ["plan", "code"] },
	],
	covers: ["plan_from", "plan_to"],
	daily: true,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for await (const { plan, element } of deliverablesOf(source)) {
			const { state, update } = element;
			yield {
				plan: plan.code,
				code: element.code,
				...cells("title", element.title),
				status: state.status,
				delayed: state.delayed,
				due_soon: state.dueSoon,
				last_day: state.lastDay,
				...maybeCells("narrative", update?.narrative),
				achieved: update?.achieved ?? null,
				reported: update?.asOf ?? null,
				plan_from: plan.periodFrom,
				plan_to: plan.periodTo,
			};
		}
	},
});

export const deadlines = dataSet({
	code: "deadlines",
	title: { lv: "Izpildes termiņi", en: "Deadlines" },
	about: {
		lv: "Darbības rezultātu termiņi. Termiņš ir periods – gads, pusgads, ceturksnis, mēnesis vai diena – un beidzas tā pēdējā dienā.",
		en: "Deadlines of deliverables. A deadline is a period – a year, half-year, quarter, month or day – and ends on its last day.",
	},
	keywords: { lv: ["termiņš"], en: ["deadline"] },
	columns: {
		plan: planCode,
		element: elementCode,
		number: sure.integer("Numurs", "Number", {
			about: { lv: "Darbības rezultāta termiņi pēc kārtas.", en: "The deliverable's deadlines in their order." },
		}),
		period: sure.code("Periods", "Period", {
			about: { lv: "Piemēram, 2025, 2025-H2, 2025-Q3, 2025-03.", en: "For example 2025, 2025-H2, 2025-Q3, 2025-03." },
		}),
		starts: sure.day("Perioda pirmā diena", "First day of the period"),
		ends: sure.day("Perioda pēdējā diena", "Last day of the period"),
		...maybeTexts("indicator", "Rezultatīvais rādītājs", "Result indicator"),
	},
	key: ["plan", "element", "number"],
	foreign: [toElement],
	covers: ["starts", "ends"],
	daily: true,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for await (const { plan, element } of deliverablesOf(source)) {
			for (const [index, deadline] of element.deadlines.entries()) {
				yield {
					plan: plan.code,
					element: element.code,
					number: index + 1,
					period: periodCode(deadline.period),
					starts: periodStart(deadline.period),
					ends: deadline.ends,
					...maybeCells("indicator", deadline.indicator),
				};
			}
		}
	},
});

export const parties = dataSet({
	code: "parties",
	title: { lv: "Atbildīgās un iesaistītās institūcijas", en: "Institutions responsible and involved" },
	about: {
		lv: "Kas par kuru plāna elementu atbild, kas ir līdzatbildīgs un kas sadarbojas.",
		en: "Who is responsible for which element of a plan, who is co-responsible and who cooperates.",
	},
	keywords: { lv: ["atbildīgā institūcija", "līdzatbildīgā institūcija"], en: ["responsible institution"] },
	columns: {
		plan: planCode,
		element: sure.code("Elements", "Element", {
			about: { lv: "Elementa kods savā plānā.", en: "The element's code in its plan." },
		}),
		number: sure.integer("Numurs", "Number", {
			about: { lv: "Elementa institūcijas pēc kārtas.", en: "The element's institutions in their order." },
		}),
		role: oneOf(["responsible", "co_responsible", "cooperating"], "Loma", "Role"),
		kind: oneOf(["institution", "group", "name"], "Kas tas ir", "What it is", {
			about: {
				lv: "Reģistra iestāde, iestāžu grupa („visas ministrijas”) vai plānā minēts nosaukums.",
				en: "An institution of the register, a group (“all ministries”), or a name as the plan has it.",
			},
		}),
		institution: maybe.code("Iestāde", "Institution", {
			about: { lv: "Iestādes kods; tukšs grupām un nosaukumiem.", en: "Its code; empty for groups and names." },
		}),
		...texts("name", "Nosaukums", "Name"),
		plan_from: sure.year("Plāna pirmais gads", "First year of the plan"),
		plan_to: sure.year("Plāna pēdējais gads", "Last year of the plan"),
	},
	key: ["plan", "element", "number"],
	foreign: [toElement],
	covers: ["plan_from", "plan_to"],
	daily: true,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for await (const plan of source.planViews()) {
			for (const element of plan.elements) {
				for (const [index, party] of element.parties.entries()) {
					yield {
						plan: plan.code,
						element: element.code,
						number: index + 1,
						role: party.role,
						kind: party.kind,
						institution: party.kind === "institution" ? party.code : null,
						...cells("name", party.name),
						plan_from: plan.periodFrom,
						plan_to: plan.periodTo,
					};
				}
			}
		}
	},
});
