// Acts on the lists of a context: an item is written, moved, taken out; nobody overwrites in silence.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, Invalid, Missing } from "#kernel/errors.ts";
import { orNothing, textField } from "#kernel/form.ts";
import { type Act, operation } from "#kernel/operation.ts";
import type { Text } from "#kernel/words.ts";
import { requireUnchanged } from "../fingerprint.ts";
import { codeField } from "../plans/fields.ts";
import { plans } from "../plans/tables.ts";
import { publishEdit } from "../publication.ts";
import { lockContext } from "./ground.ts";
import { groundOf } from "./ground-of.ts";
import { isFull, isOrdered, itemForm, listOf, neighbourOf, type PartKey, partKeys, withList } from "./parts.ts";
import { writeContext } from "./rows.ts";

/** Says anew an item of a list, or adds one at its end. */
export const writeContextItem = operation({
	name: "planning.writeContextItem",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: itemForm,
	async run(act, input): Promise<{ index: number }> {
		const { plan: code, part, index, basedOn } = input;
		const { plan, context } = await lockContext(act, code);
		const list = listOf(context, part);
		const held = index === undefined ? undefined : list[index];
		if (index !== undefined) requireSeen(held, basedOn);
		else if (isFull(part, list)) throw full();
		const item = said(input.item);
		const others = list.filter((one) => one !== held);
		refuseTwice(part, item, others);
		if (input.part === "documents") await requirePlan(act, input.item.plan);
		const at = index ?? list.length;
		await writeContext(act.tx, plan.id, withList(context, part, list.toSpliced(at, held === undefined ? 0 : 1, item)));
		await act.audit({ subject: ["plan", code], before: held && { [part]: held }, after: { [part]: item } });
		await publishEdit(act, code);
		return { index: at };
	},
});

const place = {
	plan: codeField,
	part: z.enum(partKeys),
	index: z.coerce.number().int().min(0),
	basedOn: orNothing(textField(64)),
};

/** One place up or down in its list. */
export const moveContextItem = operation({
	name: "planning.moveContextItem",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: z.object({ ...place, way: z.enum(["up", "down"]) }),
	async run(act, { plan: code, part, index, basedOn, way }): Promise<{ index: number }> {
		const { plan, context } = await lockContext(act, code);
		const list = listOf(context, part);
		const item = list[index];
		requireSeen(item, basedOn);
		const to = isOrdered(part) ? neighbourOf(part, list, index, way === "up" ? -1 : 1) : undefined;
		if (to === undefined) return { index };
		await writeContext(act.tx, plan.id, withList(context, part, list.with(index, list[to]).with(to, item)));
		await act.audit({ subject: ["plan", code], before: { [part]: index + 1 }, after: { [part]: to + 1, item } });
		await publishEdit(act, code);
		return { index: to };
	},
});

/** Out of the list; versions that have it keep it. */
export const dropContextItem = operation({
	name: "planning.dropContextItem",
	allow: ["plan-coordinator", "institution-head"],
	publishes: true,
	input: z.object(place),
	async run(act, { plan: code, part, index, basedOn }): Promise<void> {
		const { plan, context } = await lockContext(act, code);
		const list = listOf(context, part);
		const item = list[index];
		requireSeen(item, basedOn);
		await writeContext(act.tx, plan.id, withList(context, part, list.toSpliced(index, 1)));
		await act.audit({ subject: ["plan", code], before: { [part]: item }, after: { dropped: true } });
		await publishEdit(act, code);
	},
});

/** Fields that say nothing are not there. */
const said = <Item extends object>(item: Item) =>
	Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

function requireSeen(held: unknown, basedOn: string | undefined): void {
	if (basedOn !== undefined) requireUnchanged(basedOn, groundOf(held));
	if (held === undefined) {
		throw new Missing("no_such_item", { lv: "Sarakstā tā vairs nav.", en: "The list no longer has it." });
	}
}

function full(): Conflict {
	return new Conflict("list_full", {
		lv: "Saraksts ir pilns: vispirms izņemiet kaut ko no tā.",
		en: "The list is full: take something out of it first.",
	});
}

/** A job family's code and a grade's level stand once. */
function refuseTwice(part: PartKey, item: Record<string, unknown>, others: readonly unknown[]): void {
	const key = part === "families" ? "code" : part === "scale" ? "level" : undefined;
	if (!key || !others.some((one) => (one as Record<string, unknown>)[key] === item[key])) return;
	const text: Text = { lv: `${item[key]} sarakstā jau ir.`, en: `The list has ${item[key]} already.` };
	throw new Invalid("stands_twice", text, { [`item.${key}`]: text });
}

async function requirePlan(act: Act, code: string | undefined): Promise<void> {
	if (code === undefined) return;
	const [row] = await act.tx.select({ id: plans.id }).from(plans).where(eq(plans.code, code));
	if (row) return;
	const text = { lv: `Plāna ar kodu ${code} reģistrā nav.`, en: `The register has no plan ${code}.` };
	throw new Invalid("no_such_plan", text, { "item.plan": text });
}
