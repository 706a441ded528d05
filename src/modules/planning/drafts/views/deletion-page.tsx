// What deleting a draft takes away; asked once more before it is done.
import { textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextArea } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { deletionPath, draftPath } from "../paths.ts";
import { countElements, draftWords } from "../words.ts";

export type DeletionFacts = { plan: PlanHead; elements: number; form: FormState; wrong: string | undefined };

export function DeletionPage({ frame, facts }: { frame: Frame; facts: DeletionFacts }) {
	const { lang } = frame;
	const words = draftWords[lang];
	const { plan, form } = facts;
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: draftPath(plan.code) }];
	return (
		<Page frame={frame} title={`${words.deleteTitle}: ${textIn(plan.title, lang).text}`} crumbs={crumbs}>
			<div class="head">
				<h1>{words.deleteTitle}</h1>
				<p class="lead">
					<Said text={plan.title} lang={lang} /> ({plan.code})
				</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={facts.wrong} />
			<Notice tone="warning">{words.deleteWhat(countElements(lang, facts.elements))}</Notice>
			<form class="form" method="post" action={at(lang, deletionPath(plan.code))}>
				<TextArea lang={lang} form={form} name="reason" label={words.reason} help={words.reasonHelp} rows={3} />
				<p class="actions">
					<SubmitButton second>{words.delete}</SubmitButton>
					<a href={at(lang, draftPath(plan.code))}>{words.keep}</a>
				</p>
			</form>
		</Page>
	);
}
