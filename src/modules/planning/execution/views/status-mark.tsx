// How a status looks: a word and a shape, never colour alone.
import type { Lang } from "#kernel/words.ts";
import { Icon, type Shape } from "#ui/icon.tsx";
import type { DeliverableState, Status } from "../rules.ts";
import { stateLabels, statusLabels } from "../words.ts";

const looks: Record<Status, { tone: string; shape: Shape }> = {
	not_started: { tone: "idle", shape: "empty" },
	in_progress: { tone: "going", shape: "half" },
	done: { tone: "good", shape: "check" },
	lost_relevance: { tone: "idle", shape: "cross" },
};

export function StatusMark({ status, lang }: { status: Status; lang: Lang }) {
	const { tone, shape } = looks[status];
	return (
		<span class={`mark mark--${tone}`}>
			<Icon shape={shape} />
			{statusLabels[lang][status]}
		</span>
	);
}

/** The status, and beside it what follows from the deadline. */
export function StateMarks({ state, lang }: { state: Pick<DeliverableState, "delayed" | "dueSoon"> & { status: Status }; lang: Lang }) {
	return (
		<span class="marks">
			<StatusMark status={state.status} lang={lang} />
			{state.delayed ? (
				<span class="mark mark--bad">
					<Icon shape="clock" />
					{stateLabels[lang].delayed}
				</span>
			) : null}
			{state.dueSoon ? (
				<span class="mark mark--warn">
					<Icon shape="clock" />
					{stateLabels[lang].due_soon}
				</span>
			) : null}
		</span>
	);
}
