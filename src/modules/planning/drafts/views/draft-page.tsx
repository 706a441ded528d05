// Who sees the draft now, and the step that changes it.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextArea } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { deletionPath, draftPath } from "../paths.ts";
import { draftWords, saySince } from "../words.ts";

export type DraftFacts = {
	plan: PlanHead;
	/** Since which day everybody sees it; null while nobody outside does. */
	since: string | null;
	form: FormState;
	wrong: string | undefined;
	done: string | undefined;
};

export function DraftPage({ frame, facts }: { frame: Frame; facts: DraftFacts }) {
	const { lang } = frame;
	const words = draftWords[lang];
	const { plan, since } = facts;
	return (
		<Page frame={frame} title={`${words.title}: ${textIn(plan.title, lang).text}`} crumbs={planCrumbs(plan, lang)}>
			<div class="head">
				<h1>{words.title}</h1>
				{facts.done ? (
					<div role="status">
						<Notice tone="success">{facts.done}</Notice>
					</div>
				) : null}
				<p class="lead">{since ? saySince(lang, since) : words.hidden}</p>
			</div>
			<ErrorSummary lang={lang} form={facts.form} said={facts.wrong} />
			{since ? <Withdrawal facts={facts} lang={lang} /> : <Announcement facts={facts} lang={lang} />}
			{since ? null : (
				<section class="stack" aria-labelledby="dzesana">
					<h2 id="dzesana">{words.deleteTitle}</h2>
					<p>{words.deleteLead}</p>
					<p>
						<a href={at(lang, deletionPath(plan.code))}>{words.openDeletion}</a>
					</p>
				</section>
			)}
		</Page>
	);
}

type Part = { facts: DraftFacts; lang: Lang };

function Announcement({ facts, lang }: Part) {
	const words = draftWords[lang];
	return (
		<form class="form" method="post" action={at(lang, draftPath(facts.plan.code))}>
			<input type="hidden" name="event" value="publiskot" />
			<p>{words.announceLead}</p>
			<SubmitButton>{words.announce}</SubmitButton>
		</form>
	);
}

function Withdrawal({ facts, lang }: Part) {
	const words = draftWords[lang];
	return (
		<form class="form" method="post" action={at(lang, draftPath(facts.plan.code))}>
			<input type="hidden" name="event" value="atsaukt" />
			<p>{words.withdrawLead}</p>
			<TextArea lang={lang} form={facts.form} name="reason" label={words.reason} help={words.reasonHelp} rows={3} />
			<SubmitButton second>{words.withdraw}</SubmitButton>
		</form>
	);
}
