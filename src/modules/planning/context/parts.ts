// Parts of a context that are lists: what an item of each says as its form types it, and where the list stands. Pure.
import { z } from "zod";
import { numberField, orNothing, periodField, textField } from "#kernel/form.ts";
import type { Text } from "#kernel/words.ts";
import { bothLanguages, codeField } from "../plans/fields.ts";
import { figureTopics, points, type StrategyContext } from "./form.ts";

/** Points without the blank rows between them. */
const filled = points.transform((rows) => rows.filter((row) => row !== null));
const number = (least: number, most: number) => numberField.pipe(z.number().min(least).max(most));

const cooperation = z.object({ area: bothLanguages, partners: filled, formats: filled });
const document = z.object({
	title: bothLanguages,
	area: bothLanguages.optional(),
	plan: orNothing(codeField),
	note: bothLanguages.optional(),
});
const family = z.object({
	code: textField(20).min(1),
	name: bothLanguages,
	load: number(0, 1e6),
	percent: orNothing(number(0, 100)),
});
const figure = z.object({
	topic: z.enum(figureTopics),
	what: bothLanguages,
	value: numberField,
	unit: textField(40).min(1),
	period: orNothing(periodField),
	note: bothLanguages.optional(),
});
const process = z.object({
	name: bothLanguages,
	roles: z.array(z.object({ name: bothLanguages, tasks: filled })).max(50),
});
const grade = z.object({ level: number(0, 10).pipe(z.int()), name: bothLanguages, criteria: filled });

const place = {
	plan: codeField,
	/** Which of the list, from 0; nothing = a new one at its end. */ index: orNothing(z.int().min(0)),
};
const basedOn = orNothing(textField(64));

export const itemForm = z.discriminatedUnion("part", [
	z.object({ ...place, basedOn, part: z.literal("cooperation"), item: cooperation }),
	z.object({ ...place, basedOn, part: z.literal("documents"), item: document }),
	z.object({ ...place, basedOn, part: z.literal("families"), item: family }),
	z.object({ ...place, basedOn, part: z.literal("figures"), item: figure }),
	z.object({ ...place, basedOn, part: z.literal("processes"), item: process }),
	z.object({ ...place, basedOn, part: z.literal("scale"), item: grade }),
]);
export type ItemPart = z.output<typeof itemForm>["part"];

/** Lists whose items can be taken out, and those whose order is the writer's. */
export const partKeys = ["groups", "cooperation", "documents", "families", "figures", "processes", "scale"] as const;
export type PartKey = (typeof partKeys)[number];
/** Job families stand by their load, grades by their level. */
export const isOrdered = (part: PartKey) => part !== "families" && part !== "scale";

const most: Record<PartKey, number> = {
	groups: 200,
	cooperation: 200,
	documents: 200,
	families: 200,
	figures: 500,
	processes: 50,
	scale: 11,
};
export const isFull = (part: PartKey, list: readonly unknown[]) => list.length >= most[part];

export function listOf(context: StrategyContext, part: PartKey): readonly unknown[] {
	return (part === "scale" ? context.maturity?.scale : context[part]) ?? [];
}

/** The context with this list in its place; a list that has become empty is no longer there. */
export function withList(context: StrategyContext, part: PartKey, list: readonly unknown[]): StrategyContext {
	if (part !== "scale") {
		const { [part]: _, ...rest } = context;
		return (list.length > 0 ? { ...rest, [part]: list } : rest) as StrategyContext;
	}
	const { maturity, ...rest } = context;
	const of = maturity?.of ?? [];
	if (list.length + of.length === 0) return rest;
	return { ...rest, maturity: { scale: list, of } } as StrategyContext;
}

/** Where the item goes: before or after its neighbour, among figures the next of the same topic. */
export function neighbourOf(part: PartKey, list: readonly unknown[], index: number, step: -1 | 1): number | undefined {
	const topicOf = (at: number) =>
		part === "figures" ? (list[at] as { topic?: string } | undefined)?.topic : undefined;
	for (let at = index + step; at >= 0 && at < list.length; at += step) {
		if (topicOf(at) === topicOf(index)) return at;
	}
	return undefined;
}

/** What an item is called in a list. */
export function nameOf(part: PartKey, item: unknown): Text {
	const said = item as Record<string, Text | string | number>;
	const text = (said.name ?? said.area ?? said.title ?? said.what) as Text;
	const code = part === "families" ? said.code : part === "scale" ? said.level : undefined;
	if (part === "documents") return said.title as Text;
	if (code === undefined) return text;
	return { lv: `${code} ${text.lv}`, ...(text.en ? { en: `${code} ${text.en}` } : {}) };
}
