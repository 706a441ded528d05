// One meeting: what it is to talk about, who came, what was said and decided. Printed, it is its minutes.
import type { Lang } from "#kernel/words.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Facts, Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { AgendaItem } from "../form.ts";
import { oversightPath } from "../paths.ts";
import { topicKinds, wasHeld } from "../rules.ts";
import { oversightWords, sayAttendance, sayMeeting, topicWords } from "../words.ts";
import type { MeetingFacts } from "./meeting-facts.ts";
import { AgendaForm, CancelForm, DecisionForm, MinutesForm } from "./meeting-forms.tsx";
import { Decisions, MeetingMark, Topic } from "./parts.tsx";

export function MeetingPage({ frame, facts }: { frame: Frame; facts: MeetingFacts }) {
	const { lang } = frame;
	const { plan, meeting, may } = facts;
	const words = oversightWords[lang];
	const title = sayMeeting[lang](meeting.number, meeting.day);
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: oversightPath(plan.code) }];
	return (
		<Page frame={frame} title={title} crumbs={crumbs}>
			<div class="head">
				<p class="soft">
					{words.title}: <Said text={plan.title} lang={lang} />
				</p>
				<h1>{title}</h1>
				<MeetingMark state={meeting.state} lang={lang} />
				{meeting.place ? <Facts rows={[[words.place, meeting.place]]} /> : null}
				{meeting.cancelledBecause ? (
					<Notice title={words.cancelled}>
						<p>{meeting.cancelledBecause}</p>
					</Notice>
				) : null}
				{facts.said ? (
					<div role="status">
						<Notice tone="success">{facts.said}</Notice>
					</div>
				) : null}
			</div>
			<section class="stack" aria-labelledby="darba-kartiba">
				<h2 id="darba-kartiba">{words.agenda}</h2>
				{meeting.agenda === null && meeting.state === "planned" ? <p class="soft">{words.agendaFromData}</p> : null}
				<Agenda items={facts.agenda} isPlanned={meeting.state === "planned"} lang={lang} />
				{may.setAgenda ? <AgendaForm facts={facts} lang={lang} /> : null}
			</section>
			{wasHeld(meeting.state) ? <Attendance facts={facts} lang={lang} /> : null}
			<Minutes facts={facts} lang={lang} />
			{wasHeld(meeting.state) ? <DecisionsSection facts={facts} lang={lang} /> : null}
			{may.cancel ? <CancelForm facts={facts} lang={lang} /> : null}
		</Page>
	);
}

function Agenda({ items, isPlanned, lang }: { items: AgendaItem[]; isPlanned: boolean; lang: Lang }) {
	const words = oversightWords[lang];
	if (items.length === 0) return <p class="soft">{isPlanned ? words.agendaEmpty : words.agendaNotKept}</p>;
	const groups = topicKinds.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) }));
	return (
		<div class="stack">
			{groups
				.filter(({ own }) => own.length > 0)
				.map(({ kind, own }) => (
					<div>
						<h3>{topicWords[lang][kind]}</h3>
						<ol class="agenda">
							{own.map((item) => (
								<li>
									<Topic item={item} lang={lang} />
								</li>
							))}
						</ol>
					</div>
				))}
		</div>
	);
}

function Attendance({ facts, lang }: { facts: MeetingFacts; lang: Lang }) {
	const words = oversightWords[lang];
	const { attendance } = facts.meeting;
	const came = new Set(attendance.filter((one) => one.present).map((one) => one.memberId));
	const asked = facts.members.filter((member) => attendance.some((one) => one.memberId === member.id));
	const sides = [
		{ label: words.present, own: asked.filter((member) => came.has(member.id)) },
		{ label: words.absent, own: asked.filter((member) => !came.has(member.id)) },
	];
	return (
		<section class="stack" aria-labelledby="klatbutne">
			<h2 id="klatbutne">
				{words.attendance}: {sayAttendance[lang](came.size, attendance.length)}
			</h2>
			<Facts
				rows={sides
					.filter(({ own }) => own.length > 0)
					.map(({ label, own }) => [
						label,
						own.map((one) => (facts.isOfficial ? `${one.name}, ${one.post}` : one.post)).join("; "),
					])}
			/>
		</section>
	);
}

function Minutes({ facts, lang }: { facts: MeetingFacts; lang: Lang }) {
	const words = oversightWords[lang];
	const { meeting, isOfficial, may } = facts;
	if (meeting.state === "cancelled" || (meeting.state === "planned" && !may.record)) return null;
	return (
		<section class="stack" aria-labelledby="protokols">
			<h2 id="protokols">{words.minutes}</h2>
			{meeting.minutes && isOfficial ? (
				<div class="prose minutes" lang={lang === "lv" ? undefined : "lv"}>
					{meeting.minutes}
				</div>
			) : null}
			{meeting.minutes && !isOfficial ? <p class="soft">{words.minutesOfficials}</p> : null}
			{meeting.minutes ? null : <p class="soft">{words.noMinutes}</p>}
			{may.record ? <MinutesForm facts={facts} lang={lang} /> : null}
		</section>
	);
}

function DecisionsSection({ facts, lang }: { facts: MeetingFacts; lang: Lang }) {
	const words = oversightWords[lang];
	const { meeting, plan, may } = facts;
	const decisions = meeting.decisions.map((one) => ({ ...one, meeting: meeting.number }));
	return (
		<section class="stack" aria-labelledby="lemumi">
			<h2 id="lemumi">{words.decisions}</h2>
			{decisions.length === 0 ? (
				<p class="soft">{words.noDecisions}</p>
			) : (
				<Decisions plan={plan.code} decisions={decisions} today={facts.today} lang={lang} maySettle={may.look} />
			)}
			{may.decide ? <DecisionForm facts={facts} lang={lang} /> : null}
		</section>
	);
}
