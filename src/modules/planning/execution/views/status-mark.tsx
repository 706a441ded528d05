// How a status looks: a word and a shape, never colour alone.
import type { Lang } from "#kernel/words.ts";
import type { Shape } from "#ui/icon.tsx";
import { Mark, type Tone } from "#ui/mark.tsx";
import type { DeliverableState, Status } from "../rules.ts";
import { stateLabels, statusLabels } from "../words.ts";

const looks: Record<Status, { tone: Tone; shape: Shape }> = {
	not_started: { tone: "idle", shape: "empty" },
	in_progress: { tone: "going", shape: "half" },
	done: { tone: "good", shape: "check" },
	lost_relevance: { tone: "idle", shape: "cross" },
};

export function StatusMark({ status, lang }: { status: Status; lang: Lang }) {
	return <Mark {...looks[status]} word={statusLabels[lang][status]} />;
}

/** The status, and beside it what follows from the deadline. */
export function StateMarks({
	state,
	lang,
}: {
	state: Pick<DeliverableState, "delayed" | "dueSoon"> & { status: Status };
	lang: Lang;
}) {
	return (
		<span class="marks">
			<StatusMark status={state.status} lang={lang} />
			{state.delayed ? <Mark tone="bad" shape="clock" word={stateLabels[lang].delayed} /> : null}
			{state.dueSoon ? <Mark tone="warn" shape="clock" word={stateLabels[lang].due_soon} /> : null}
		</span>
	);
}
