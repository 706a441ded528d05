import type { Lang } from "#kernel/words.ts";
import type { Shape } from "#ui/icon.tsx";
import { Mark, type Tone } from "#ui/mark.tsx";
import { ShareBar } from "#ui/parts.tsx";
import { type ItemState, type ItemTally, itemStates } from "../rules.ts";
import { itemStateWords, roundWords } from "../words.ts";

const looks: Record<ItemState, { tone: Tone; shape: Shape }> = {
	waiting: { tone: "idle", shape: "empty" },
	drafted: { tone: "going", shape: "half" },
	submitted: { tone: "going", shape: "arrow-up" },
	returned: { tone: "bad", shape: "swap" },
	accepted: { tone: "good", shape: "check" },
	excepted: { tone: "idle", shape: "stop" },
};

export function ItemMark({ state, lang }: { state: ItemState; lang: Lang }) {
	return <Mark {...looks[state]} word={itemStateWords[lang][state]} />;
}

export function RoundBar({ tally, lang }: { tally: ItemTally; lang: Lang }) {
	const shares = itemStates.map((state) => ({
		key: `item-${state}`,
		label: itemStateWords[lang][state],
		count: tally[state],
	}));
	return <ShareBar shares={shares} label={roundWords[lang].items} />;
}
