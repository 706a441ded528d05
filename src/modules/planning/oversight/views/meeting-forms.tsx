// The forms of a meeting. They are not printed with its minutes.
import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { meetingPath } from "../paths.ts";
import { oversightWords } from "../words.ts";
import type { MeetingFacts } from "./meeting-facts.ts";
import { formOf, Topic } from "./parts.tsx";

type Props = { facts: MeetingFacts; lang: Lang };

export function AgendaForm({ facts, lang }: Props) {
	const words = oversightWords[lang];
	const { meeting, plan, refusal, offered } = facts;
	const isRefused = refusal?.form === "darba-kartiba";
	const own = (meeting.agenda ?? []).filter((item) => item.kind === "own").map((item) => item.title.lv);
	const form = formOf(refusal, "darba-kartiba", { own: own.join("\n"), revision: String(meeting.revision) });
	const isChecked = (key: string, isKept: boolean) => (isRefused ? form.values[`t.${key}`] === "1" : isKept);
	return (
		<details class="fold no-print" open={isRefused || meeting.agenda === null}>
			<summary>{words.editAgenda}</summary>
			{isRefused ? <ErrorSummary lang={lang} form={form} said={refusal.said} /> : null}
			<form
				class="form form--wide"
				method="post"
				action={at(lang, `${meetingPath(plan.code, meeting.number)}/darba-kartiba`)}
			>
				<input type="hidden" name="revision" value={form.values.revision ?? ""} />
				<ul class="topics">
					{offered
						.filter(({ item }) => item.kind !== "own")
						.map(({ item, isKept, isNew }) => (
							<li>
								<label class="check">
									<input type="checkbox" name={`t.${item.key}`} value="1" checked={isChecked(item.key, isKept)} />{" "}
									<span>
										<Topic item={{ ...item, path: null }} lang={lang} />
										{isNew ? <span class="differs"> {words.isNew}</span> : null}
									</span>
								</label>
							</li>
						))}
				</ul>
				<TextArea lang={lang} form={form} name="own" label={words.ownTopics} rows={4} optional />
				<div class="actions">
					<SubmitButton second>{words.saveAgenda}</SubmitButton>
				</div>
			</form>
		</details>
	);
}

export function MinutesForm({ facts, lang }: Props) {
	const words = oversightWords[lang];
	const { meeting, plan, refusal, members } = facts;
	const isRefused = refusal?.form === "protokols";
	const form = formOf(refusal, "protokols", {
		heldOn: [meeting.day, facts.today].sort()[0],
		minutes: meeting.minutes ?? outline(facts),
		revision: String(meeting.revision),
		...Object.fromEntries(
			meeting.attendance.filter((one) => one.present).map((one) => [`present.${one.memberId}`, "1"]),
		),
	});
	const path = meetingPath(plan.code, meeting.number);
	return (
		<>
			<details class="fold no-print" open={isRefused}>
				<summary>{words.editMinutes}</summary>
				{isRefused ? <ErrorSummary lang={lang} form={form} said={refusal.said} /> : null}
				<form class="form form--wide" method="post" action={at(lang, `${path}/protokols`)} data-keep-draft>
					<input type="hidden" name="revision" value={form.values.revision ?? ""} />
					<DayField lang={lang} form={form} name="heldOn" label={words.heldOn} latest={facts.today} />
					<fieldset class="rows">
						<legend>{words.present}</legend>
						{members.length === 0 ? <p class="soft">{words.noMembers}</p> : null}
						{members.map((member) => (
							<label class="check">
								<input
									type="checkbox"
									name={`present.${member.id}`}
									value="1"
									checked={form.values[`present.${member.id}`] === "1"}
								/>{" "}
								{member.name}, {member.post}
							</label>
						))}
					</fieldset>
					<TextArea lang={lang} form={form} name="minutes" label={words.minutes} rows={16} />
					{isRefused && refusal.said && meeting.minutes ? (
						<aside class="aside stack">
							<h3 class="aside__title">{words.standsNow}</h3>
							<div class="minutes">{meeting.minutes}</div>
						</aside>
					) : null}
					<div class="actions">
						<SubmitButton>{words.saveMinutes}</SubmitButton>
					</div>
				</form>
			</details>
			{refusal?.form === "apstiprinat" ? <ErrorSummary lang={lang} form={refusal.state} said={refusal.said} /> : null}
			{facts.may.approve ? (
				<form class="stack no-print" method="post" action={at(lang, `${path}/apstiprinat`)}>
					<input type="hidden" name="revision" value={String(meeting.revision)} />
					<p class="soft small">{words.approveHelp}</p>
					<div class="actions">
						<SubmitButton second>{words.approve}</SubmitButton>
					</div>
				</form>
			) : null}
		</>
	);
}

/** The minutes begin with the agenda, point by point, to be written on. */
function outline({ agenda }: MeetingFacts): string {
	return agenda.map((item, index) => `${index + 1}. ${item.title.lv}\n`).join("\n");
}

export function DecisionForm({ facts, lang }: Props) {
	const words = oversightWords[lang];
	const { meeting, plan, refusal } = facts;
	const isRefused = refusal?.form === "lemums";
	const form = formOf(refusal, "lemums");
	return (
		<details class="fold no-print" open={isRefused}>
			<summary>{words.decide}</summary>
			{isRefused ? <ErrorSummary lang={lang} form={form} said={refusal.said} /> : null}
			<form class="form" method="post" action={at(lang, `${meetingPath(plan.code, meeting.number)}/lemumi`)}>
				<TextArea lang={lang} form={form} name="text" label={words.decision} rows={4} />
				<TextField lang={lang} form={form} name="owner" label={words.owner} help={words.ownerHelp} />
				<DayField lang={lang} form={form} name="due" label={words.due} />
				<SubmitButton>{words.decide}</SubmitButton>
			</form>
		</details>
	);
}

export function CancelForm({ facts, lang }: Props) {
	const words = oversightWords[lang];
	const { meeting, plan, refusal } = facts;
	const isRefused = refusal?.form === "atcelt";
	const form = formOf(refusal, "atcelt", { revision: String(meeting.revision) });
	return (
		<details class="fold no-print" open={isRefused}>
			<summary>{words.cancelMeeting}</summary>
			{isRefused ? <ErrorSummary lang={lang} form={form} said={refusal.said} /> : null}
			<form class="form" method="post" action={at(lang, `${meetingPath(plan.code, meeting.number)}/atcelt`)}>
				<input type="hidden" name="revision" value={form.values.revision ?? ""} />
				<TextArea lang={lang} form={form} name="reason" label={words.reason} rows={3} />
				<SubmitButton second>{words.cancelMeeting}</SubmitButton>
			</form>
		</details>
	);
}
