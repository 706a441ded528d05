// A year's work plan begins: from nothing, or from what the year before has left.
import { and, eq, gte, lte } from "drizzle-orm";
import type { Tx } from "#kernel/database.ts";
import { Conflict } from "#kernel/errors.ts";
import { type Act, operation } from "#kernel/operation.ts";
import { periodCode } from "#kernel/period.ts";
import { invalidFields } from "#kernel/validation.ts";
import { type Institution, listInstitutions } from "#modules/directory/index.ts";
import { requireUnchanged } from "../fingerprint.ts";
import { addTree, linkTree } from "../plans/add-tree.ts";
import { type ElementInput, planInput } from "../plans/form.ts";
import { createPlan } from "../plans/operations.ts";
import { getElement, lockEditablePlan, lockPlan, openRegister, type Register } from "../plans/rows.ts";
import { plans } from "../plans/tables.ts";
import { publishEdit } from "../publication.ts";
import { mayWorkFor, notTheirs, planners } from "./access.ts";
import type { Carried } from "./carry.ts";
import { withNextYear } from "./carry.ts";
import { type Carrying, findCarrying, type Node } from "./carrying.ts";
import { carryInput, newWorkPlan } from "./form.ts";
import { assignmentRow, getOwnWorkPlan, noSuchWorkPlan, type PlanRow, writeAssignment } from "./rows.ts";
import { taskOrigins } from "./tables.ts";
import { countUnder, findByCode, partyInputOf, stillThere } from "./wording.ts";

/** A draft for an institution's year, under the strategy of its own or of an institution above it. */
export const startWorkPlan = operation({
	name: "planning.startWorkPlan",
	allow: planners,
	publishes: true,
	input: newWorkPlan,
	async run(act, { institution, year }): Promise<{ code: string }> {
		const all = await listInstitutions(act.tx, act.today);
		const owner = findNamed(all, institution, act.today);
		if (!(await mayWorkFor(act.tx, act.actor, owner.id))) throw notTheirs();
		await requireNoneYet(act.tx, owner, year);
		const strategy = await findStrategy(act.tx, all, owner, year);
		const code = `dp-${owner.code.toLowerCase()}-${year}`;
		const input = planInput.parse({
			code,
			kind: "work_plan",
			title: {
				lv: `${owner.name.lv}: darba plāns ${year}. gadam`,
				en: `${owner.name.en ?? owner.name.lv}: work plan ${year}`,
			},
			periodFrom: year,
			periodTo: year,
			owner: owner.code,
			state: "draft",
			superior: [strategy],
			elements: [],
		});
		await createPlan.run(act, input);
		return { code };
	},
});

/** By its code, as a list offers it ("LM – Labklājības ministrija"), or by its name. */
function findNamed(all: readonly Institution[], typed: string, today: string): Institution {
	const code = typed.split(/\s[–-]\s/)[0]?.trim();
	const found = all.find((one) => one.code === code) ?? all.find((one) => one.name.lv === typed);
	if (found && (found.validTo === null || found.validTo > today)) return found;
	throw invalidFields({
		institution: { lv: `Iestādes „${typed}” reģistrā nav.`, en: `There is no institution “${typed}”.` },
	});
}

async function requireNoneYet(tx: Tx, owner: Institution, year: number): Promise<void> {
	const [had] = await tx
		.select({ code: plans.code })
		.from(plans)
		.where(and(eq(plans.kind, "work_plan"), eq(plans.ownerId, owner.id), eq(plans.periodFrom, year)));
	if (!had) return;
	throw new Conflict("year_has_plan", {
		lv: `Iestādei ${owner.code} darba plāns ${year}. gadam jau ir: ${had.code}.`,
		en: `${owner.code} has a work plan for ${year} already: ${had.code}.`,
	});
}

async function findStrategy(tx: Tx, all: readonly Institution[], owner: Institution, year: number): Promise<string> {
	const rows = await tx
		.select({ code: plans.code, ownerId: plans.ownerId })
		.from(plans)
		.where(and(eq(plans.kind, "institution_strategy"), lte(plans.periodFrom, year), gte(plans.periodTo, year)));
	for (let one: Institution | undefined = owner; one; one = all.find((other) => other.id === one?.parentId)) {
		const found = rows.find((row) => row.ownerId === one?.id);
		if (found) return found.code;
	}
	throw invalidFields({
		year: {
			lv: `Nav stratēģijas, kas aptver ${year}. gadu: vispirms vajadzīga iestādes stratēģija.`,
			en: `No strategy covers ${year}: the institution's strategy comes first.`,
		},
	});
}

/**
 * What is unfinished goes into the next year's draft, which is made if it is not there: with new codes, the terms moved
 * to the same part of that year, whose it is, what it serves, and where it came from. What is finished stays.
 */
export const carryForward = operation({
	name: "planning.carryForward",
	allow: planners,
	publishes: true,
	input: carryInput,
	async run(act, input): Promise<{ plan: string; tasks: number }> {
		const source = await getOwnWorkPlan(act, input.plan);
		await lockPlan(act.tx, source.code);
		const carrying = await findCarrying(act.tx, source.code, act.today, true);
		if (!carrying) throw noSuchWorkPlan(source.code);
		requireUnchanged(input.basedOn, carrying.fingerprint);
		requireCarriable(source, carrying);
		if (carrying.next.id === null) await startNext(act, source, carrying);
		const next = await lockEditablePlan(act.tx, carrying.next.code);
		const work = { register: await openRegister(act.tx), carrying, planId: next.id, since: sinceOf(next, act) };
		await placeAll(act, work, carrying.tree, null);
		await act.audit({ subject: ["plan", next.code], after: { carried_from: source.code } });
		await act.audit({
			subject: ["plan", source.code],
			after: {
				carried_to: next.code,
				tasks: [...carrying.going.values()].map((one) => [one.task.element.code, one.code]),
			},
		});
		await publishEdit(act, next.code);
		return { plan: next.code, tasks: carrying.going.size };
	},
});

const sinceOf = (next: PlanRow, act: Act) => (next.state === "draft" ? null : act.today);

function requireCarriable({ state, code }: PlanRow, { going, there, next }: Carrying): void {
	if (state === "draft" || state === "lost_relevance") {
		throw new Conflict("plan_not_begun", {
			lv: `No plāna ${code} vēl nav ko pārcelt: pārceļ no apstiprināta plāna.`,
			en: `There is nothing to carry forward from ${code}: that is done from an approved plan.`,
		});
	}
	if (going.size > 0 && !next.editable) {
		throw new Conflict("next_plan_not_editable", {
			lv: `Nākamā gada plāns ${next.code} jau ir apstiprināts. Lai uz to pārceltu, vispirms sāciet tā grozījumus.`,
			en: `The next year's plan ${next.code} is approved. To carry tasks into it, begin its amendment first.`,
		});
	}
	if (going.size > 0) return;
	if (there.length > 0) {
		throw new Conflict("carried_already", {
			lv: `Viss nepabeigtais jau ir pārcelts uz plānu ${next.code}.`,
			en: `All that is unfinished is in the plan ${next.code} already.`,
		});
	}
	throw new Conflict("nothing_unfinished", {
		lv: "Nepabeigtu uzdevumu nav: pārcelt nav ko.",
		en: "No task is unfinished: there is nothing to carry forward.",
	});
}

async function startNext(act: Act, source: PlanRow, { source: { plan }, year, next }: Carrying): Promise<void> {
	const title = (text: string) => withNextYear(text, source.periodTo) ?? `${text} (${year})`;
	const input = planInput.parse({
		code: next.code,
		kind: "work_plan",
		title: { lv: title(plan.title.lv), ...(plan.title.en ? { en: title(plan.title.en) } : {}) },
		periodFrom: year,
		periodTo: year,
		owner: plan.owner.code,
		state: "draft",
		superior: plan.superior.map((one) => one.code),
		elements: [],
	});
	await createPlan.run(act, input);
}

type Work = { register: Register; carrying: Carrying; planId: string; since: string | null };

async function placeAll(act: Act, work: Work, tree: readonly Carried<Node>[], parentId: string | null): Promise<void> {
	for (const carried of tree) await placeAll(act, work, carried.children, await placeOne(act, work, carried, parentId));
}

/** @returns the row in the next plan: a new one, or the one that is there */
async function placeOne(
	act: Act,
	work: Work,
	{ from }: Carried<Node>,
	parentId: string | null,
): Promise<string | null> {
	const going = work.carrying.going.get(from.id);
	const code = going?.code ?? from.task?.heir?.element ?? from.element.code;
	if (!going) {
		const there = await findByCode(act.tx, work.planId, code);
		if (there && there.kind === from.kind) return there.id;
		// It went to another plan of that year: what stands under it goes up to its place.
		if (from.task) return parentId;
	}
	const element = await elementOf(act.tx, from, code, work);
	const place = {
		planId: work.planId,
		parentId,
		origin: "data",
		from: await countUnder(act.tx, work.planId, parentId),
	};
	await addTree(act, work.register, place, [element]);
	await linkTree(act, work.planId, [element]);
	const { id } = await getElement(act.tx, work.planId, code);
	if (!going) return id;
	await act.tx.insert(taskOrigins).values({ elementId: id, originId: from.id });
	await writeAssignment(act, id, work.since, assignmentRow(going.task));
	return id;
}

async function elementOf(tx: Tx, { element, id }: Node, code: string, { carrying }: Work) {
	const terms = carrying.going.get(id)?.terms ?? [];
	const serves = await stillThere(tx, element.contributesTo);
	const input: ElementInput = {
		kind: element.kind,
		code,
		title: element.title,
		description: element.description,
		horizontal: element.horizontal,
		key: element.key,
		weight: element.weight,
		notes: element.notes,
		deadlines: element.deadlines.map((row, index) => ({
			period: periodCode(terms[index] ?? row.period),
			indicator: row.indicator,
			note: row.note,
		})),
		parties: element.parties.map(partyInputOf),
		contributesTo: serves.map(({ plan, element: served }) => ({ plan, element: served })),
	};
	return planInput.shape.elements.element.parse(input);
}
