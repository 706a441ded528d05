// Small things that the pages of oversight share.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { Mark } from "#ui/mark.tsx";
import { DayText, Said, TableBox } from "#ui/parts.tsx";
import type { AgendaItem } from "../form.ts";
import { decisionPath, meetingPath } from "../paths.ts";
import { type DecisionState, decisionState, type MeetingState, type YearState } from "../rules.ts";
import { decisionStateWords, meetingStateWords, oversightWords } from "../words.ts";

/** Which form of the page was refused, with what was typed and why. */
export type Refusal = { form: string; state: FormState; said: string | undefined };

export const formOf = (refusal: Refusal | undefined, form: string, values: FormState["values"] = {}): FormState =>
	refusal?.form === form ? refusal.state : { values, errors: {} };

export function MeetingMark({ state, lang }: { state: MeetingState; lang: Lang }) {
	const word = meetingStateWords[lang][state];
	if (state === "planned") return <Mark shape="clock" tone="idle" word={word} />;
	if (state === "held") return <Mark shape="half" tone="going" word={word} />;
	if (state === "minuted") return <Mark shape="check" tone="good" word={word} />;
	return <Mark shape="stop" tone="idle" word={word} />;
}

export function DecisionMark({ state, lang }: { state: DecisionState; lang: Lang }) {
	const word = decisionStateWords[lang][state];
	if (state === "done") return <Mark shape="check" tone="good" word={word} />;
	if (state === "late") return <Mark shape="clock" tone="bad" word={word} />;
	return <Mark shape="empty" tone="idle" word={word} />;
}

export function YearMark({ state, lang }: { state: YearState; lang: Lang }) {
	const word = oversightWords[lang][state];
	if (state === "enough") return <Mark shape="check" tone="good" word={word} />;
	if (state === "running") return <Mark shape="half" tone="going" word={word} />;
	return <Mark shape={state === "short" ? "cross" : "clock"} tone={state === "short" ? "bad" : "warn"} word={word} />;
}

export type ShownDecision = {
	meeting: number;
	number: number;
	text: string;
	owner: string;
	due: string;
	doneOn: string | null;
	note?: string | null;
};

type DecisionsProps = {
	plan: string;
	decisions: readonly ShownDecision[];
	today: string;
	lang: Lang;
	maySettle: boolean;
	/** Where decisions of several meetings stand together: each leads to its meeting. */
	mixed?: boolean;
};

export function Decisions({ plan, decisions, today, lang, maySettle, mixed }: DecisionsProps) {
	const words = oversightWords[lang];
	return (
		<TableBox label={words.decisions}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.decision}</th>
						<th scope="col">{words.owner}</th>
						<th scope="col">{words.due}</th>
						<th scope="col">{words.state}</th>
						{maySettle ? <td class="no-print" /> : null}
					</tr>
				</thead>
				<tbody>
					{decisions.map((one) => (
						<tr id={mixed ? undefined : `lemums-${one.number}`}>
							<th scope="row">
								<a href={at(lang, `${meetingPath(plan, one.meeting)}#lemums-${one.number}`)} class="code">
									{one.meeting}.{one.number}
								</a>
								<span lang={lang === "lv" ? undefined : "lv"}>{one.text}</span>
							</th>
							<td data-label={words.owner}>
								<span lang={lang === "lv" ? undefined : "lv"}>{one.owner}</span>
							</td>
							<td data-label={words.due}>
								<DayText day={one.due} lang={lang} />
							</td>
							<td data-label={words.state}>
								<DecisionMark state={decisionState(one, today)} lang={lang} />
								{one.doneOn ? (
									<span class="soft small">
										{" "}
										<DayText day={one.doneOn} lang={lang} />
									</span>
								) : null}
								{one.note ? (
									<p class="small" lang={lang === "lv" ? undefined : "lv"}>
										{one.note}
									</p>
								) : null}
							</td>
							{maySettle ? (
								<td class="no-print">
									<a href={at(lang, decisionPath(plan, one.meeting, one.number))}>
										{words.settle}
										<span class="hidden">
											{" "}
											{one.meeting}.{one.number}
										</span>
									</a>
								</td>
							) : null}
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

export function Topic({ item, lang }: { item: AgendaItem; lang: Lang }) {
	const title = <Said text={item.title} lang={lang} />;
	return (
		<>
			{item.path ? <a href={at(lang, item.path)}>{title}</a> : title}
			{item.why ? (
				<span class="soft small">
					{" "}
					– <Said text={item.why} lang={lang} />
				</span>
			) : null}
		</>
	);
}
