// Values that are chosen, by the words that people see. Any of the languages is read, and the bare key; Latvian is written.
import { roleWords } from "../../editor/words.ts";
import { elementKinds, planKinds } from "../../plans/form.ts";
import { elementKindWords, planKindWords } from "../../plans/words.ts";
import { priorities, taskStatuses } from "../../work-plans/rules.ts";
import { priorityWords, taskStatusWords } from "../../work-plans/words.ts";
import { plain } from "./sheets.ts";

type Words = { lv: Record<string, string>; en: Record<string, string> };
export type Choice<K extends string> = { say(key: K): string; read(text: string): K | undefined; all: string[] };

function choiceOf<K extends string>(keys: readonly K[], words: Words): Choice<K> {
	const say = (key: K) => words.lv[key] ?? key;
	const known = new Map(
		keys.flatMap((key) => [key, words.lv[key], words.en[key]].flatMap((one) => (one ? [[plain(one), key]] : []))),
	) as Map<string, K>;
	return { say, read: (text) => known.get(plain(text)), all: keys.map(say) };
}

export const planKind = choiceOf(planKinds, planKindWords);
export const elementKind = choiceOf(elementKinds, elementKindWords);
export const role = choiceOf(["responsible", "co_responsible", "cooperating"], roleWords);
export const yes = choiceOf(["yes", "no"], { lv: { yes: "jā", no: "nē" }, en: { yes: "yes", no: "no" } });
export const source = choiceOf(["state", "eu", "total"], {
	lv: { state: "valsts pamatfunkcijas", eu: "ES līdzfinansējums", total: "kopā, kā drukāts" },
	en: { state: "state basic functions", eu: "EU co-financing", total: "total as printed" },
});
export const part = choiceOf(["planned", "additional"], {
	lv: { planned: "plānots", additional: "papildus" },
	en: { planned: "planned", additional: "additional" },
});
export const priority = choiceOf(priorities, priorityWords);
export const taskStatus = choiceOf(taskStatuses, taskStatusWords);
