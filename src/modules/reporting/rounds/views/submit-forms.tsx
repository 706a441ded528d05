// Handing a list in, and accepting one: forms of one button.
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { SubmitButton } from "#ui/field.tsx";
import { nobody } from "../filter.ts";
import { sayAcceptAll, sayFilled } from "../matrix-words.ts";
import { roundPath } from "../paths.ts";
import type { RoundHead, RoundView } from "../queries.ts";
import type { Submitting } from "../submitting.ts";
import { roundWords } from "../words.ts";

type Props = { round: RoundHead; submits: readonly Submitting[]; lang: Lang };

export function SubmitForms({ round, submits, lang }: Props) {
	if (submits.length === 0) return null;
	const words = roundWords[lang];
	return (
		<section class="stack" aria-labelledby="iesniegsana">
			<h2 id="iesniegsana">{words.mine}</h2>
			<p class="soft">{words.submitLead}</p>
			<ul class="plain stack">
				{submits.map((one) => (
					<SubmitForm round={round} one={one} lang={lang} />
				))}
			</ul>
		</section>
	);
}

function SubmitForm({ round, one, lang }: { round: RoundHead; one: Submitting; lang: Lang }) {
	const words = roundWords[lang];
	const { institution, tally } = one;
	const lacking = tally.waiting + tally.returned;
	const name = institution
		? `${institution.code} – ${textIn(institution.name, lang).text}`
		: roundWords[lang].noInstitution;
	const list = withQuery(roundPath(round.id), {
		iestade: institution?.code ?? nobody,
		stavoklis: tally.returned > 0 ? "returned" : "waiting",
	});
	return (
		<li class="tile">
			<strong>{name}</strong>
			<span>{sayFilled(lang, tally.total - lacking, tally.total)}</span>
			{lacking > 0 ? (
				<a href={`${at(lang, list)}#saraksts`}>
					{words.lacking}: {lacking}
				</a>
			) : (
				<form method="post" action={at(lang, `${roundPath(round.id)}/soli`)}>
					<input type="hidden" name="step" value="submit" />
					<input type="hidden" name="institution" value={institution?.id ?? ""} />
					<SubmitButton>{words.submit}</SubmitButton>
				</form>
			)}
		</li>
	);
}

/** Of the institution that the list is narrowed to. */
export function AcceptAll({
	view,
	institution,
	lang,
}: {
	view: RoundView;
	institution?: string | undefined;
	lang: Lang;
}) {
	const submitted = view.counts
		.filter((one) => one.institution === institution && one.state === "submitted")
		.reduce((sum, one) => sum + one.count, 0);
	if (!institution || submitted === 0) return null;
	return (
		<form method="post" action={at(lang, `${roundPath(view.round.id)}/soli`)}>
			<input type="hidden" name="step" value="accept-all" />
			<input type="hidden" name="institution" value={view.institutions.get(institution)?.id ?? ""} />
			<SubmitButton second>{sayAcceptAll(lang, submitted)}</SubmitButton>
		</form>
	);
}
