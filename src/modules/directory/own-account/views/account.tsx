import { formatInstant, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, TableBox } from "#ui/parts.tsx";
import type { OwnSession } from "../queries.ts";
import { accountWords, signInWayWords } from "../words.ts";

type Props = { frame: Frame; sessions: OwnSession[]; ended: boolean };

export function AccountPage({ frame, sessions, ended }: Props) {
	const { lang } = frame;
	const words = accountWords[lang];
	const open = sessions.filter((one) => one.endedAt === undefined);
	const past = sessions.filter((one) => one.endedAt !== undefined);
	return (
		<Page frame={frame} title={words.title}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<p>
					<a href={at(lang, "/mans-konts/markieri")}>{words.tokens}</a>
				</p>
			</div>
			{ended ? <Notice tone="success">{words.done}</Notice> : null}
			<section class="stack" aria-labelledby="open">
				<h2 id="open">{words.open}</h2>
				<SessionTable sessions={open} label={words.open} lang={lang} />
				{open.length > 1 ? (
					<form method="post" action={at(lang, "/mans-konts/citas")}>
						<SubmitButton second>{words.endOthers}</SubmitButton>
					</form>
				) : null}
				<p class="soft">{words.limits}</p>
			</section>
			<section class="stack" aria-labelledby="past">
				<h2 id="past">{words.past}</h2>
				{past.length === 0 ? <p>{words.none}</p> : <SessionTable sessions={past} label={words.past} lang={lang} />}
			</section>
		</Page>
	);
}

function SessionTable({ sessions, label, lang }: { sessions: OwnSession[]; label: string; lang: Lang }) {
	const words = accountWords[lang];
	const isOpen = sessions.some((one) => one.endedAt === undefined);
	const heads = [words.started, words.how, words.where, words.seen, isOpen ? words.act : words.ended];
	return (
		<TableBox label={label}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						{heads.map((head) => (
							<th scope="col">{head}</th>
						))}
					</tr>
				</thead>
				<tbody>
					{sessions.map((session) => (
						<SessionRow session={session} heads={heads} lang={lang} />
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

function SessionRow({ session, heads, lang }: { session: OwnSession; heads: string[]; lang: Lang }) {
	const words = accountWords[lang];
	const place = [session.agent, session.address].filter(Boolean).join(" · ") || words.unknownPlace;
	return (
		<tr>
			<th scope="row" data-label={heads[0]}>
				<Moment instant={session.startedAt} lang={lang} />
			</th>
			<td data-label={heads[1]}>{signInWayWords[lang][session.how]}</td>
			<td data-label={heads[2]}>{place}</td>
			<td data-label={heads[3]}>
				<Moment instant={session.seenAt} lang={lang} />
			</td>
			<td data-label={heads[4]}>
				<Ending session={session} lang={lang} />
			</td>
		</tr>
	);
}

function Ending({ session, lang }: { session: OwnSession; lang: Lang }) {
	const words = accountWords[lang];
	if (session.endedAt) return <Moment instant={session.endedAt} lang={lang} />;
	if (session.endedAt === null) return words.byItself;
	if (session.isThisOne) return <strong>{words.thisOne}</strong>;
	return (
		<form method="post" action={at(lang, `/mans-konts/${session.id}`)}>
			<SubmitButton second>
				{words.end}
				<span class="hidden"> ({formatInstant(lang, session.startedAt)})</span>
			</SubmitButton>
		</form>
	);
}

function Moment({ instant, lang }: { instant: Date; lang: Lang }) {
	return <time datetime={instant.toISOString()}>{formatInstant(lang, instant)}</time>;
}
