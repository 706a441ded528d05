// One measure in several plans, as one card: what each plan says of it, and where they differ.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { DayText, Notice, Said, TableBox } from "#ui/parts.tsx";
import { StatusMark } from "../../execution/views/status-mark.tsx";
import { elementPath, planPath } from "../../plans/paths.ts";
import { Deadlines, Parties } from "../../plans/views/marks.tsx";
import { sameUnlinkPath } from "../paths.ts";
import type { Card, Place } from "../queries.ts";
import type { Aspect } from "../rules.ts";
import { cardWords } from "../words.ts";

type Props = {
	card: Card;
	/** The plan on whose page the card stands. */
	here: string;
	/** Names behind ids; empty for outsiders. */
	names: ReadonlyMap<string, string>;
	mayLink: boolean;
	lang: Lang;
};

export function CardSection(props: Props) {
	const { card, lang } = props;
	const words = cardWords[lang];
	const marked = (aspect: Aspect) => (
		<>
			{words[aspect]}
			{card.conflicts.includes(aspect) ? <span class="tag"> {words.differs}</span> : null}
		</>
	);
	return (
		<section class="stack" aria-labelledby="tas-pats">
			<h2 id="tas-pats">{words.title}</h2>
			<p class="soft">{words.lead}</p>
			{card.conflicts.length > 0 ? (
				<Notice tone="warning">
					{words.differ} {card.conflicts.map((aspect) => words[aspect].toLowerCase()).join(", ")}.
				</Notice>
			) : (
				<p>{words.agree}</p>
			)}
			<TableBox label={words.title}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.plan}</th>
							<th scope="col">{marked("deadline")}</th>
							<th scope="col">{marked("status")}</th>
							<th scope="col">{marked("responsible")}</th>
							<th scope="col">{words.said}</th>
						</tr>
					</thead>
					<tbody>
						{card.places.map((place) => (
							<Row {...props} place={place} />
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function Row({ place, here, names, mayLink, lang }: Props & { place: Place }) {
	const words = cardWords[lang];
	const { plan, element, status, lastDay } = place;
	return (
		<tr>
			<th scope="row">
				<a href={at(lang, planPath(plan.code))}>
					<Said text={plan.title} lang={lang} />
				</a>{" "}
				{plan.code === here ? <span class="soft">({words.here})</span> : null}
				<br />
				<a class="element-link" href={at(lang, elementPath(plan.code, element.code))}>
					<span class="code">{element.code}</span>
					{textIn(element.title, lang).text}
				</a>
			</th>
			<td data-label={words.deadline}>
				{element.deadlines.length > 0 ? (
					<Deadlines deadlines={element.deadlines} lang={lang} />
				) : lastDay ? (
					<>
						{words.until} <DayText day={lastDay} lang={lang} as="dative" />
					</>
				) : (
					"–"
				)}
			</td>
			<td data-label={words.status}>{status ? <StatusMark status={status} lang={lang} /> : "–"}</td>
			<td data-label={words.responsible}>
				<Parties parties={element.parties} role="responsible" lang={lang} />
			</td>
			<td data-label={words.said}>
				<WhoSaid place={place} names={names} lang={lang} />
				{mayLink ? (
					<form method="post" action={at(lang, sameUnlinkPath(plan.code, element.code))}>
						<input type="hidden" name="no" value={here} />
						<button type="submit" class="linklike" aria-label={`${words.unlink}: ${plan.code} ${element.code}`}>
							{words.unlink}
						</button>
					</form>
				) : null}
			</td>
		</tr>
	);
}

function WhoSaid({ place, names, lang }: Pick<Props, "names" | "lang"> & { place: Place }) {
	const { update, responsible } = place;
	if (!update) return <span class="soft">{cardWords[lang].nothingSaid}</span>;
	const who = names.get(update.authorId ?? "") ?? responsible.join(", ");
	return (
		<>
			{who ? `${who}, ` : ""}
			<DayText day={update.asOf} lang={lang} />
		</>
	);
}
