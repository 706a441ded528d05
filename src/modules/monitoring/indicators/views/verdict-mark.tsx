// The verdict as a word and a shape; the colour only repeats them.
import type { Lang } from "#kernel/words.ts";
import type { Shape } from "#ui/icon.tsx";
import { Mark, type Tone } from "#ui/mark.tsx";
import type { VerdictStatus } from "../rules.ts";
import { verdictLabels } from "../verdict-words.ts";

/** No two shapes are alike at the size of a letter. */
const looks: Record<VerdictStatus, { shape: Shape; tone: Tone }> = {
	achieved: { shape: "check", tone: "good" },
	on_track: { shape: "arrow-up", tone: "good" },
	needs_acceleration: { shape: "arrow-flat", tone: "warn" },
	off_track: { shape: "clock", tone: "bad" },
	regressing: { shape: "arrow-down", tone: "bad" },
	missed: { shape: "cross", tone: "bad" },
	insufficient_data: { shape: "dots", tone: "going" },
	no_data: { shape: "empty", tone: "idle" },
	qualitative: { shape: "text", tone: "idle" },
	retired: { shape: "stop", tone: "idle" },
	replaced: { shape: "swap", tone: "idle" },
};

export function VerdictMark({ status, lang }: { status: VerdictStatus; lang: Lang }) {
	return <Mark {...looks[status]} word={verdictLabels[lang][status]} />;
}

export const verdictShape = (status: VerdictStatus): Shape => looks[status].shape;
