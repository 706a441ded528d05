import { formatInstant, formatNumber, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Facts, Notice, TableBox } from "#ui/parts.tsx";
import type { SendingCounts, TroubledJob } from "../queries.ts";
import { jobWords, sendingWords } from "../words.ts";

type Props = { frame: Frame; counts: SendingCounts; jobs: TroubledJob[]; hasMail: boolean };

export function SendingsPage({ frame, counts, jobs, hasMail }: Props) {
	const { lang } = frame;
	const words = sendingWords[lang];
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<div class="stack">
				{hasMail ? null : <Notice>{words.noMail}</Notice>}
				<Facts
					rows={[
						[words.waiting, formatNumber(lang, counts.waiting)],
						[words.dead, formatNumber(lang, counts.dead)],
						[words.sent, formatNumber(lang, counts.sent)],
					]}
				/>
				{jobs.length === 0 ? <p>{words.none}</p> : <JobTable jobs={jobs} lang={lang} />}
			</div>
		</Page>
	);
}

function JobTable({ jobs, lang }: { jobs: TroubledJob[]; lang: Lang }) {
	const words = sendingWords[lang];
	return (
		<TableBox label={words.table}>
			<table class="ds-table">
				<thead>
					<tr>
						{[words.what, words.to, words.tries, words.error, words.when, words.act].map((head) => (
							<th scope="col">{head}</th>
						))}
					</tr>
				</thead>
				<tbody>
					{jobs.map((job) => (
						<JobRow job={job} lang={lang} />
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function JobRow({ job, lang }: { job: TroubledJob; lang: Lang }) {
	const words = sendingWords[lang];
	return (
		<tr>
			<th scope="row">{jobWords[job.kind]?.[lang] ?? job.kind}</th>
			<td>{job.address ?? "–"}</td>
			<td>{formatNumber(lang, job.attempts)}</td>
			<td>
				<code>{job.lastError}</code>
			</td>
			<td>
				{job.endedAt ? words.givenUp(formatInstant(lang, job.endedAt)) : words.nextTry(formatInstant(lang, job.dueAt))}
			</td>
			<td>
				{job.state === "dead" ? (
					<form method="post" action={at(lang, `/sutijumi/${job.id}/velreiz`)}>
						<SubmitButton second>{words.again}</SubmitButton>
					</form>
				) : (
					"–"
				)}
			</td>
		</tr>
	);
}
