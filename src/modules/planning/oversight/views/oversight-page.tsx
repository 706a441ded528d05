// A strategy's oversight group: whether it meets often enough, what it decided, who sits in it.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayField, ErrorSummary, SelectField, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Notice, Said, TableBox } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { meetingPath, oversightPath } from "../paths.ts";
import type { Meeting, Member } from "../queries.ts";
import type { MeetingYear, YearFigures } from "../rules.ts";
import { oversightWords, sayAttendance, sayMeeting, sayYearWarning } from "../words.ts";
import { Decisions, formOf, MeetingMark, type Refusal, type ShownDecision, YearMark } from "./parts.tsx";

export type OversightFacts = {
	plan: PlanHead;
	members: Member[];
	/** The latest first. */
	meetings: Meeting[];
	next: Meeting | undefined;
	years: (MeetingYear & { figures: YearFigures })[];
	warnings: MeetingYear[];
	open: ShownDecision[];
	today: string;
	mayLook: boolean;
	/** Names of people are for officials. */
	isOfficial: boolean;
	refusal: Refusal | undefined;
	said: string | undefined;
};

export function OversightPage({ frame, facts }: { frame: Frame; facts: OversightFacts }) {
	const { lang } = frame;
	const { plan, next, open } = facts;
	const words = oversightWords[lang];
	const crumbs = planCrumbs(plan, lang);
	return (
		<Page frame={frame} title={words.title} crumbs={crumbs}>
			<div class="head">
				<p class="soft">
					<Said text={plan.title} lang={lang} />
				</p>
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				{facts.said ? (
					<div role="status">
						<Notice tone="success">{facts.said}</Notice>
					</div>
				) : null}
				<Warnings facts={facts} lang={lang} />
				{plan.state === "draft" ? <Notice>{words.notBound}</Notice> : null}
			</div>
			<section class="stack" aria-labelledby="nakama">
				<h2 id="nakama">{words.nextMeeting}</h2>
				{next ? <MeetingLink plan={plan.code} meeting={next} lang={lang} /> : <p class="soft">{words.noneCalled}</p>}
				{facts.mayLook ? <CallForm facts={facts} lang={lang} /> : null}
			</section>
			<section class="stack" aria-labelledby="lemumi">
				<h2 id="lemumi">{words.openDecisions}</h2>
				{open.length === 0 ? (
					<p class="soft">{words.noOpenDecisions}</p>
				) : (
					<Decisions
						plan={plan.code}
						decisions={open}
						today={facts.today}
						lang={lang}
						maySettle={facts.mayLook}
						mixed
					/>
				)}
			</section>
			<MeetingsSection facts={facts} lang={lang} />
			{facts.years.length > 0 ? <YearsSection facts={facts} lang={lang} /> : null}
			<MembersSection facts={facts} lang={lang} />
		</Page>
	);
}

function Warnings({ facts, lang }: { facts: OversightFacts; lang: Lang }) {
	if (facts.warnings.length === 0) return null;
	return (
		<Notice tone="warning" title={oversightWords[lang].warning}>
			<ul>
				{facts.warnings.map((year) => (
					<li>{sayYearWarning(year, lang)}</li>
				))}
			</ul>
		</Notice>
	);
}

function MeetingLink({ plan, meeting, lang }: { plan: string; meeting: Meeting; lang: Lang }) {
	return (
		<p class="marks">
			<a href={at(lang, meetingPath(plan, meeting.number))}>
				<strong>{sayMeeting[lang](meeting.number, meeting.day)}</strong>
			</a>
			{meeting.place ? <span class="soft">{meeting.place}</span> : null}
		</p>
	);
}

function MeetingsSection({ facts, lang }: { facts: OversightFacts; lang: Lang }) {
	const words = oversightWords[lang];
	return (
		<section class="stack" aria-labelledby="sedes">
			<h2 id="sedes">{words.meetings}</h2>
			{facts.meetings.length === 0 ? (
				<p class="soft">{words.noMeetings}</p>
			) : (
				<TableBox label={words.meetings}>
					<table class="ds-table table table--cards">
						<thead>
							<tr>
								<th scope="col">{words.meeting}</th>
								<th scope="col">{words.state}</th>
								<th scope="col" class="n">
									{words.attendance}
								</th>
								<th scope="col" class="n">
									{words.decisions}
								</th>
							</tr>
						</thead>
						<tbody>
							{facts.meetings.map((meeting) => (
								<tr>
									<th scope="row">
										<a href={at(lang, meetingPath(facts.plan.code, meeting.number))}>
											{sayMeeting[lang](meeting.number, meeting.day)}
										</a>
									</th>
									<td>
										<MeetingMark state={meeting.state} lang={lang} />
									</td>
									<td class="n" data-label={words.attendance}>
										{sayCame(meeting, lang)}
									</td>
									<td class="n" data-label={words.decisions}>
										{meeting.decisions.length}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</TableBox>
			)}
		</section>
	);
}

function sayCame({ attendance }: Meeting, lang: Lang): string {
	if (attendance.length === 0) return "–";
	return sayAttendance[lang](attendance.filter((one) => one.present).length, attendance.length);
}

function YearsSection({ facts, lang }: { facts: OversightFacts; lang: Lang }) {
	const words = oversightWords[lang];
	const columns = [words.held, words.called, words.attendance, words.decisions, words.done, words.late];
	return (
		<section class="stack" aria-labelledby="gadi">
			<h2 id="gadi">{words.years}</h2>
			<TableBox label={words.years}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.year}</th>
							<th scope="col">{words.duty}</th>
							{columns.map((label) => (
								<th scope="col" class="n">
									{label}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{facts.years.map(({ year, held, called, state, figures }) => (
							<tr>
								<th scope="row">{year}</th>
								<td data-label={words.duty}>
									<YearMark state={state} lang={lang} />
								</td>
								{[
									held,
									called,
									figures.attendancePercent === null ? "–" : `${formatNumber(lang, figures.attendancePercent)} %`,
									figures.decisions,
									figures.done,
									figures.late,
								].map((value, index) => (
									<td class="n" data-label={columns[index]}>
										{value}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function MembersSection({ facts, lang }: { facts: OversightFacts; lang: Lang }) {
	const { members, isOfficial } = facts;
	const words = oversightWords[lang];
	return (
		<section class="stack" aria-labelledby="dalibnieki">
			<h2 id="dalibnieki">{words.members}</h2>
			{members.length === 0 ? (
				<p class="soft">{words.noMembers}</p>
			) : (
				<ul>
					{members.map((member) => (
						<li>
							{isOfficial ? <strong>{member.name}, </strong> : null}
							<span lang={lang === "lv" ? undefined : "lv"}>{member.post}</span>{" "}
							<span class="soft small">
								{words.since.toLocaleLowerCase(lang)} <DayText day={member.since} lang={lang} as="genitive" />
								{member.until ? (
									<>
										{" "}
										{words.until.toLocaleLowerCase(lang)} <DayText day={member.until} lang={lang} as="dative" />
									</>
								) : null}
							</span>
						</li>
					))}
				</ul>
			)}
			{facts.mayLook ? <MemberForms facts={facts} lang={lang} /> : null}
		</section>
	);
}

function CallForm({ facts, lang }: { facts: OversightFacts; lang: Lang }) {
	const words = oversightWords[lang];
	const form = formOf(facts.refusal, "sede");
	const isOpen = facts.refusal?.form === "sede";
	return (
		<details class="fold no-print" open={isOpen}>
			<summary>{words.call}</summary>
			{isOpen ? <ErrorSummary lang={lang} form={form} said={facts.refusal?.said} /> : null}
			<form class="form" method="post" action={at(lang, oversightPath(facts.plan.code))}>
				<DayField lang={lang} form={form} name="day" label={words.day} />
				<TextField lang={lang} form={form} name="place" label={words.place} optional />
				<SubmitButton>{words.call}</SubmitButton>
			</form>
		</details>
	);
}

function MemberForms({ facts, lang }: { facts: OversightFacts; lang: Lang }) {
	const words = oversightWords[lang];
	const { plan, refusal } = facts;
	const path = `${oversightPath(plan.code)}/dalibnieki`;
	const seat = formOf(refusal, "dalibnieks", { since: facts.today });
	const release = formOf(refusal, "atbrivot", { until: facts.today });
	const present = facts.members.filter((one) => one.until === null);
	return (
		<div class="no-print">
			<details class="fold" open={refusal?.form === "dalibnieks"}>
				<summary>{words.addMember}</summary>
				{refusal?.form === "dalibnieks" ? <ErrorSummary lang={lang} form={seat} said={refusal.said} /> : null}
				<form class="form" method="post" action={at(lang, path)}>
					<TextField lang={lang} form={seat} name="name" label={words.name} />
					<TextField lang={lang} form={seat} name="post" label={words.post} />
					<DayField lang={lang} form={seat} name="since" label={words.since} />
					<SubmitButton>{words.addMember}</SubmitButton>
				</form>
			</details>
			{present.length > 0 ? (
				<details class="fold" open={refusal?.form === "atbrivot"}>
					<summary>{words.releaseMember}</summary>
					{refusal?.form === "atbrivot" ? <ErrorSummary lang={lang} form={release} said={refusal.said} /> : null}
					<form class="form" method="post" action={at(lang, `${path}/atbrivot`)}>
						<SelectField
							lang={lang}
							form={release}
							name="member"
							label={words.member}
							options={present.map((one) => ({ value: one.id, label: `${one.name}, ${one.post}` }))}
						/>
						<DayField lang={lang} form={release} name="until" label={words.until} help={words.untilHelp} />
						<SubmitButton second>{words.releaseMember}</SubmitButton>
					</form>
				</details>
			) : null}
		</div>
	);
}
