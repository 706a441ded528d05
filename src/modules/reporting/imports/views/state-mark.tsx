import type { Lang } from "#kernel/words.ts";
import type { Shape } from "#ui/icon.tsx";
import { Mark, type Tone } from "#ui/mark.tsx";
import { importWords } from "../words.ts";

const looks: Record<"waiting" | "accepted" | "discarded", { tone: Tone; shape: Shape }> = {
	waiting: { tone: "warn", shape: "clock" },
	accepted: { tone: "good", shape: "check" },
	discarded: { tone: "idle", shape: "cross" },
};

export function StateMark({ state, lang }: { state: keyof typeof looks; lang: Lang }) {
	return <Mark {...looks[state]} word={importWords[lang][state]} />;
}
