// Plans and what they consist of.
import { elementKinds, type PlanElement, type PlanView, planKinds } from "#modules/planning/index.ts";
import { cells, maybe, maybeCells, maybeTexts, oneOf, sure, texts } from "../columns.ts";
import { dataSet } from "../data-set.ts";

const planStates = ["draft", "approved", "in_force", "closed", "lost_relevance"];

export const planCode = sure.code("Plāns", "Plan", {
	about: { lv: "Plāna kods; tas nemainās.", en: "The plan's code; it never changes." },
});

export const plans = dataSet({
	code: "plans",
	title: { lv: "Plāni", en: "Plans" },
	about: {
		lv: "Apstiprinātie plānošanas dokumenti un publiskotie projekti: nosaukums, periods, atbildīgā iestāde un apstiprināšanas akts.",
		en: "Approved planning documents and drafts that were made public: title, period, the institution in charge and the act of approval.",
	},
	keywords: {
		lv: ["plānošanas dokuments", "stratēģija", "valsts pārvalde"],
		en: ["planning document", "strategy", "public administration"],
	},
	columns: {
		code: sure.code("Kods", "Code", { about: { lv: "Tas nemainās.", en: "It never changes." } }),
		kind: oneOf(planKinds, "Veids", "Kind"),
		...texts("title", "Nosaukums", "Title"),
		period_from: sure.year("Perioda pirmais gads", "First year"),
		period_to: sure.year("Perioda pēdējais gads", "Last year"),
		owner: sure.code("Atbildīgā iestāde", "Institution in charge"),
		state: oneOf(planStates, "Statuss", "State"),
		act_kind: maybe.text("Apstiprināšanas akta veids", "Kind of the approving act"),
		act_number: maybe.text("Akta numurs", "Number of the act"),
		act_date: maybe.day("Akta diena", "Day of the act"),
		act_url: maybe.address("Akta adrese", "Address of the act"),
		superior: maybe.text("Kam pakārtots", "Superior plans", {
			about: { lv: "Plānu kodi, atdalīti ar atstarpi.", en: "Codes of plans, parted by spaces." },
		}),
		...maybeTexts("mission", "Misija", "Mission"),
		...maybeTexts("vision", "Vīzija", "Vision"),
	},
	key: ["code"],
	foreign: [{ columns: ["owner"], set: "institutions", to: ["code"] }],
	covers: ["period_from", "period_to"],
	daily: true,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		for await (const plan of source.planViews()) {
			yield {
				code: plan.code,
				kind: plan.kind,
				...cells("title", plan.title),
				period_from: plan.periodFrom,
				period_to: plan.periodTo,
				owner: plan.owner.code,
				state: plan.state,
				act_kind: plan.act?.kind ?? null,
				act_number: plan.act?.number ?? null,
				act_date: plan.act?.date ?? null,
				act_url: plan.act?.url ?? null,
				superior:
					plan.superior
						.map((one) => one.code)
						.sort()
						.join(" ") || null,
				...maybeCells("mission", plan.mission),
				...maybeCells("vision", plan.vision),
			};
		}
	},
});

export const elements = dataSet({
	code: "elements",
	title: { lv: "Plānu elementi", en: "Elements of plans" },
	about: {
		lv: "Plāni kā koki: virzieni, mērķi, pasākumi, rezultāti un uzdevumi dokumenta secībā, katrs ar savu vietu kokā.",
		en: "Plans as trees: priorities, goals, measures, results and tasks in the order of the document, each with its place.",
	},
	keywords: { lv: ["rīcības virziens", "pasākums", "mērķis"], en: ["priority", "measure", "goal"] },
	columns: {
		plan: planCode,
		code: sure.code("Kods", "Code", {
			about: { lv: "Savā plānā vienreizējs.", en: "Unique within its plan." },
		}),
		position: sure.integer("Vieta dokumentā", "Place in the document", {
			about: { lv: "No 1, visā plānā.", en: "From 1, over the whole plan." },
		}),
		parent: maybe.code("Zem kā atrodas", "Under what it stands", {
			about: {
				lv: "Cita šā plāna elementa kods; tukšs pirmajā līmenī.",
				en: "The code of another element of the plan; empty on the first level.",
			},
		}),
		kind: oneOf(elementKinds, "Veids", "Kind"),
		...texts("title", "Nosaukums", "Title"),
		horizontal: sure.boolean("Horizontāls", "Horizontal"),
		key: sure.boolean("Galvenais", "Key element"),
		serves: maybe.text("Kam kalpo", "What it serves", {
			about: {
				lv: "Citu elementu adreses „plāns/kods”, atdalītas ar atstarpi.",
				en: "Other elements as “plan/code”, parted by spaces.",
			},
		}),
		plan_from: sure.year("Plāna pirmais gads", "First year of the plan"),
		plan_to: sure.year("Plāna pēdējais gads", "Last year of the plan"),
	},
	key: ["plan", "code"],
	foreign: [{ columns: ["plan"], set: "plans", to: ["code"] }],
	covers: ["plan_from", "plan_to"],
	daily: true,
	frequency: "UPDATE_CONT",
	async *rows(source) {
		const codes = new Set((await source.plans()).map((plan) => plan.code));
		for await (const plan of source.planViews()) {
			for (const [index, element] of plan.elements.entries()) {
				const serves = element.contributesTo.filter((one) => codes.has(one.plan));
				yield {
					plan: plan.code,
					code: element.code,
					position: index + 1,
					parent: parentCode(plan, element),
					kind: element.kind,
					...cells("title", element.title),
					horizontal: element.horizontal,
					key: element.key,
					serves:
						serves
							.map((one) => `${one.plan}/${one.element}`)
							.sort()
							.join(" ") || null,
					plan_from: plan.periodFrom,
					plan_to: plan.periodTo,
				};
			}
		}
	},
});

const codesById = new WeakMap<PlanView, Map<string, string>>();

function parentCode(plan: PlanView, element: PlanElement): string | null {
	const codes = codesById.get(plan) ?? new Map(plan.elements.map((one) => [one.id, one.code]));
	codesById.set(plan, codes);
	return codes.get(element.parentId ?? "") ?? null;
}
