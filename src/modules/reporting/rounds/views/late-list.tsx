// Who has not handed in though the day is over, and how far the reminders have come.
import { formatDayIn, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { TableBox } from "#ui/parts.tsx";
import type { LateRow } from "../late.ts";
import { matrixWords, sayContactsReminded, sayHeadReminded, sayLate } from "../matrix-words.ts";
import { roundPath } from "../paths.ts";
import type { Escalation } from "../reminder-queries.ts";
import { roundWords } from "../words.ts";

type Props = { rows: readonly LateRow[]; all: number; round: string; lang: Lang };

export function LateList({ rows, all, round, lang }: Props) {
	if (all === 0) return null;
	const words = matrixWords[lang];
	const link = (institution: string) =>
		`${at(lang, withQuery(roundPath(round), { iestade: institution, kave: "1" }))}#saraksts`;
	return (
		<section class="stack" aria-labelledby="kavejas">
			<h2 id="kavejas">{sayLate(lang, all)}</h2>
			<TableBox label={words.whoIsLate}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{roundWords[lang].institution}</th>
							<th scope="col" class="n">
								{words.open}
							</th>
							<th scope="col">{words.reminded}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr>
								<th scope="row">
									<a href={link(row.institution.code)}>
										{row.institution.code} – {textIn(row.institution.name, lang).text}
									</a>
								</th>
								<td class="n" data-label={words.open}>
									{row.open}
								</td>
								<td data-label={words.reminded}>
									<Reminded escalation={row.escalation} lang={lang} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
			{all > rows.length ? (
				<p>
					<a href={`${at(lang, withQuery(roundPath(round), { kave: "1" }))}#saraksts`}>{words.allLate}</a>
				</p>
			) : null}
		</section>
	);
}

function Reminded({ escalation, lang }: { escalation: Escalation | undefined; lang: Lang }) {
	const words = matrixWords[lang];
	const on = (day: string) => formatDayIn(lang, day, "locative");
	if (escalation?.head) {
		const { times, day, people } = escalation.head;
		if (people === 0) return <strong class="late">{words.nobodyToTell}</strong>;
		return <strong>{sayHeadReminded(lang, times, on(day))}</strong>;
	}
	if (!escalation?.contacts) return <span class="soft">{words.notReminded}</span>;
	const { day, people } = escalation.contacts;
	return <span>{people === 0 ? words.nobodyToTell : sayContactsReminded(lang, on(day))}</span>;
}
