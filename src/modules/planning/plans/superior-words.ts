import type { Text } from "#kernel/words.ts";

/** Why `above` cannot stand above `plan`. */
export function sayCircle(plan: string, above: string): Text {
	if (plan === above) return { lv: "Plāns nevar būt pakārtots pats sev.", en: "A plan cannot be under itself." };
	return {
		lv: `Plāns ${above} jau ir pakārtots plānam ${plan} – tieši vai caur citiem –, tāpēc nevar stāvēt virs tā.`,
		en: `The plan ${above} is already under ${plan}, directly or through others, so it cannot stand above it.`,
	};
}
