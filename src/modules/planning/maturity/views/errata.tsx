// Corrections of an assessment: what was accepted, what is right, why, and the decision.
import { formatInstant, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, SubmitButton, TextArea } from "#ui/field.tsx";
import { Mark } from "#ui/mark.tsx";
import { Said, TableBox } from "#ui/parts.tsx";
import { erratumPath } from "../paths.ts";
import type { Assessment, Erratum } from "../queries.ts";
import { changedAnswers, levelOf } from "../rules.ts";
import { erratumStateWords, maturityWords } from "../words.ts";
import { Answered } from "./answered.tsx";
import type { SideProps } from "./year-facts.ts";

type Props = SideProps & { assessment: Assessment };

export function Errata({ facts, kind, assessment, lang }: Props) {
	const words = maturityWords[lang];
	const shown = assessment.errata.filter((one) => one.state === "accepted" || facts.seesAll);
	if (shown.length === 0) return null;
	return (
		<>
			<h3>{words.errata}</h3>
			{shown.map((erratum) => (
				<OneErratum facts={facts} kind={kind} assessment={assessment} erratum={erratum} lang={lang} />
			))}
		</>
	);
}

type OneProps = Props & { erratum: Erratum };

function OneErratum({ facts, kind, assessment, erratum, lang }: OneProps) {
	const words = maturityWords[lang];
	const mayDecide = erratum.state === "proposed" && facts.may[kind].decide;
	return (
		<article class="stack erratum">
			<ErratumMark state={erratum.state} lang={lang} />
			<p class="prose">{erratum.reason}</p>
			<BothValues assessment={assessment} erratum={erratum} lang={lang} />
			<Hands erratum={erratum} names={facts.names} lang={lang} />
			{erratum.declinedBecause ? (
				<p>
					{words.declineReason}: {erratum.declinedBecause}
				</p>
			) : null}
			{mayDecide ? <Decide facts={facts} kind={kind} erratum={erratum} lang={lang} /> : null}
		</article>
	);
}

function ErratumMark({ state, lang }: { state: Erratum["state"]; lang: Lang }) {
	const word = erratumStateWords[lang][state];
	if (state === "accepted") return <Mark shape="check" tone="good" word={word} />;
	if (state === "declined") return <Mark shape="cross" tone="idle" word={word} />;
	return <Mark shape="half" tone="going" word={word} />;
}

/** The level, and every criterion and the summary where they differ. */
function BothValues({ assessment, erratum, lang }: { assessment: Assessment; erratum: Erratum; lang: Lang }) {
	const words = maturityWords[lang];
	const { before, after } = erratum;
	const level = (side: Erratum["before"]) => levelOf(side.answers) ?? words.noLevel;
	return (
		<TableBox label={words.erratum}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<td />
						<th scope="col">{words.wasAccepted}</th>
						<th scope="col">{words.isRight}</th>
					</tr>
				</thead>
				<tbody>
					<tr>
						<th scope="row">{words.level}</th>
						<td data-label={words.wasAccepted}>{level(before)}</td>
						<td data-label={words.isRight}>{level(after)}</td>
					</tr>
					{changedAnswers(before.answers, after.answers).map(({ place, index, was, is }) => (
						<tr>
							<th scope="row">
								<Said text={assessment.scale[place]?.criteria[index] ?? { lv: "–" }} lang={lang} />
							</th>
							<td data-label={words.wasAccepted}>
								<Answered answer={was} lang={lang} />
							</td>
							<td data-label={words.isRight}>
								<Answered answer={is} lang={lang} />
							</td>
						</tr>
					))}
					{(before.summary ?? "") === (after.summary ?? "") ? null : (
						<tr>
							<th scope="row">{words.summary}</th>
							<td data-label={words.wasAccepted}>{before.summary || "–"}</td>
							<td data-label={words.isRight}>{after.summary || "–"}</td>
						</tr>
					)}
				</tbody>
			</table>
		</TableBox>
	);
}

type HandsProps = { erratum: Erratum; names: ReadonlyMap<string, string>; lang: Lang };

/** When, for everybody; who, for those who see names. */
function Hands({ erratum, names, lang }: HandsProps) {
	const words = maturityWords[lang];
	const said = (label: string, by: string | null, when: Date) =>
		`${label}: ${[names.get(by ?? ""), formatInstant(lang, when)].filter(Boolean).join(", ")}`;
	const verb = erratum.state === "declined" ? words.declinedBy : words.acceptedErratumBy;
	const parts = [
		said(words.proposedBy, erratum.proposedBy, erratum.proposedAt),
		erratum.decidedAt ? said(verb, erratum.decidedBy, erratum.decidedAt) : "",
	];
	return <p class="soft small">{parts.filter(Boolean).join(". ")}</p>;
}

function Decide({ facts, kind, erratum, lang }: Omit<SideProps, "assessment"> & { erratum: Erratum }) {
	const words = maturityWords[lang];
	const path = `${erratumPath(facts.plan.code, facts.fn.code, facts.year, kind)}/${erratum.id}`;
	const judging = facts.judging?.kind === kind && facts.judging.erratum ? facts.judging : undefined;
	const form = judging?.form ?? { values: {}, errors: {} };
	return (
		<div class="stack no-print">
			{judging ? <ErrorSummary lang={lang} form={form} said={judging.said} /> : null}
			<form method="post" action={at(lang, `${path}/pienemt`)} class="actions">
				<SubmitButton>{words.acceptErratum}</SubmitButton>
			</form>
			<details class="fold" open={judging !== undefined}>
				<summary>{words.decline}</summary>
				<form method="post" action={at(lang, `${path}/noraidit`)} class="form">
					<TextArea lang={lang} form={form} name="reason" label={words.declineReason} rows={3} />
					<SubmitButton second>{words.decline}</SubmitButton>
				</form>
			</details>
		</div>
	);
}
