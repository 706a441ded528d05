import { type Lang, type Text, textIn } from "#kernel/words.ts";
import { planPath } from "./paths.ts";
import { planWords } from "./words.ts";

/** The way to a page under a plan: all plans, the plan. */
export function planCrumbs(plan: { code: string; title: Text }, lang: Lang) {
	return [
		{ label: planWords[lang].plans, path: "/plani" },
		{ label: textIn(plan.title, lang).text, path: planPath(plan.code) },
	];
}
