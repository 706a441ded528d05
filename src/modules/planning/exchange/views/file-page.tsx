// A file that was brought: what it would change, and the decision.
import type { FieldErrors } from "#kernel/errors.ts";
import { formatInstant, type Lang, type Text, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { planPath } from "../../plans/paths.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { planWords } from "../../plans/words.ts";
import { countDifferences, type Differences } from "../differences.ts";
import { exchangePath, newFilePath, newFromFilePath, planFilePath } from "../paths.ts";
import type { PlanFileRow } from "../queries.ts";
import type { UnknownParty } from "../unknown-parties.ts";
import { exchangeWords, sayAccept, sayDifferences, sayNewPlan } from "../words.ts";
import { DifferencesView } from "./differences.tsx";
import { Faults } from "./faults.tsx";
import { UnknownParties } from "./unknown-parties.tsx";

export type FileFacts = {
	row: PlanFileRow;
	plan: PlanHead | undefined;
	names: ReadonlyMap<string, string>;
	/** Why a decision was not carried out. */
	said: string | undefined;
	faults: FieldErrors;
	/** What was chosen for unknown parties, by "kind code", and what is wrong with it. */
	form: FormState;
	/** `faults`: what the register no longer knows or allows since the file was brought. */
	waiting:
		| {
				differences: Differences;
				elements: number;
				basedOn: string | undefined;
				faults: FieldErrors;
				unknown: UnknownParty[];
				institutions: { code: string; name: Text }[];
		  }
		| undefined;
};

export function FilePage({ frame, facts }: { frame: Frame; facts: FileFacts }) {
	const { lang } = frame;
	const { row, plan } = facts;
	const words = exchangeWords[lang];
	const title = textIn(row.content.title, lang).text;
	const crumbs = [{ label: planWords[lang].plans, path: "/plani" }];
	if (plan && !row.isNew)
		crumbs.push(
			{ label: textIn(plan.title, lang).text, path: planPath(plan.code) },
			{ label: words.title, path: exchangePath(plan.code) },
		);
	else crumbs.push({ label: words.newTitle, path: newFromFilePath });
	return (
		<Page frame={frame} title={`${title} – ${words.preview}`} crumbs={crumbs}>
			<div class="head">
				<h1>{title}</h1>
				<p class="lead filename">{row.filename}</p>
				<p class="soft">
					{words.broughtBy}{" "}
					{[facts.names.get(row.broughtById ?? ""), formatInstant(lang, row.broughtAt)].filter(Boolean).join(", ")}
				</p>
			</div>
			{facts.said ? (
				<div role="alert">
					<Notice tone="danger" title={facts.said} />
				</div>
			) : null}
			<Faults faults={{ ...facts.waiting?.faults, ...facts.faults }} lang={lang} />
			{facts.waiting ? (
				<Waiting facts={facts} waiting={facts.waiting} lang={lang} />
			) : (
				<Decided facts={facts} lang={lang} />
			)}
		</Page>
	);
}

type Waiting = NonNullable<FileFacts["waiting"]>;

function Waiting({ facts: { row, form }, waiting, lang }: { facts: FileFacts; waiting: Waiting; lang: Lang }) {
	const words = exchangeWords[lang];
	const count = row.isNew ? waiting.elements : countDifferences(waiting.differences);
	return (
		<>
			<Notice tone="info" title={row.isNew ? words.waitingNew : words.waiting}>
				<p>
					{row.isNew ? sayNewPlan(lang, count) : count === 0 ? words.noDifferences : sayDifferences(lang, count)}
					{count > 10 ? (
						<>
							{" · "}
							<a href="#lemums">{words.decide}</a>
						</>
					) : null}
				</p>
			</Notice>
			<DifferencesView differences={waiting.differences} isNew={row.isNew} lang={lang} />
			<section class="stack decision" aria-labelledby="lemums">
				<h2 id="lemums">{words.decide}</h2>
				<p>{words.decideHelp}</p>
				<form
					method="post"
					action={at(lang, row.isNew ? newFilePath(row.id) : planFilePath(row.plan, row.id))}
					class="form form--wide"
				>
					<UnknownParties unknown={waiting.unknown} institutions={waiting.institutions} form={form} lang={lang} />
					{waiting.basedOn ? <input type="hidden" name="basedOn" value={waiting.basedOn} /> : null}
					<div class="actions">
						<button type="submit" name="decision" value="accept" class="ds-button" data-variant="primary">
							{row.isNew ? words.acceptNew : sayAccept(lang, count)}
						</button>
						<button type="submit" name="decision" value="discard" class="ds-button" data-variant="secondary">
							{words.discard}
						</button>
					</div>
				</form>
			</section>
		</>
	);
}

function Decided({ facts: { row, plan, names }, lang }: { facts: FileFacts; lang: Lang }) {
	const words = exchangeWords[lang];
	const isAccepted = row.state === "accepted";
	const by = names.get(row.decidedById ?? "");
	const when = row.decidedAt ? formatInstant(lang, row.decidedAt) : undefined;
	const title = `${isAccepted ? words.accepted : words.discarded}: ${[by, when].filter(Boolean).join(", ")}`;
	return (
		<div role="status">
			<Notice tone={isAccepted ? "success" : "info"} title={title}>
				{plan ? (
					<p>
						<a href={at(lang, planPath(plan.code))}>{words.openPlan}</a>
						{isAccepted ? (
							<>
								{" · "}
								<a href={at(lang, `${planPath(plan.code)}/labot`)}>{words.openEditor}</a>
							</>
						) : null}
						{" · "}
						<a href={at(lang, exchangePath(plan.code))}>{words.back}</a>
					</p>
				) : null}
			</Notice>
		</div>
	);
}
