import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, type FormState, SubmitButton, TextArea } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { decisionPath, meetingPath, oversightPath } from "../paths.ts";
import type { Decision, Meeting } from "../queries.ts";
import { decisionState } from "../rules.ts";
import { oversightWords, sayMeeting } from "../words.ts";
import { DecisionMark } from "./parts.tsx";

export type DecisionFacts = {
	plan: PlanHead;
	meeting: Meeting;
	decision: Decision;
	form: FormState;
	said: string | undefined;
	today: string;
};

export function DecisionPage({ frame, facts }: { frame: Frame; facts: DecisionFacts }) {
	const { lang } = frame;
	const { plan, meeting, decision, form } = facts;
	const words = oversightWords[lang];
	const title = `${words.decision} ${meeting.number}.${decision.number}`;
	const crumbs = [
		...planCrumbs(plan, lang),
		{ label: words.title, path: oversightPath(plan.code) },
		{ label: sayMeeting[lang](meeting.number, meeting.day), path: meetingPath(plan.code, meeting.number) },
	];
	return (
		<Page frame={frame} title={title} crumbs={crumbs}>
			<div class="head">
				<h1>{title}</h1>
				<p class="lead" lang={lang === "lv" ? undefined : "lv"}>
					{decision.text}
				</p>
				<DecisionMark state={decisionState(decision, facts.today)} lang={lang} />
				<Facts
					rows={[
						[words.owner, decision.owner],
						[words.due, <DayText day={decision.due} lang={lang} />],
					]}
				/>
			</div>
			<ErrorSummary lang={lang} form={form} said={facts.said} />
			<form
				class="form"
				method="post"
				action={at(lang, decisionPath(plan.code, meeting.number, decision.number))}
				data-keep-draft
			>
				<input type="hidden" name="revision" value={form.values.revision ?? ""} />
				<DayField
					lang={lang}
					form={form}
					name="doneOn"
					label={words.doneOn}
					help={words.doneOnHelp}
					latest={facts.today}
					optional
				/>
				<TextArea lang={lang} form={form} name="note" label={words.note} rows={4} optional />
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, meetingPath(plan.code, meeting.number))}>{words.cancel}</a>
				</div>
			</form>
		</Page>
	);
}
