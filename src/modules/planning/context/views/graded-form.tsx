import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanElement } from "../../plans/plan-elements.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { contextPath } from "../paths.ts";
import { contextWords } from "../words.ts";

type GradedFacts = {
	plan: PlanHead;
	elements: readonly PlanElement[];
	form: FormState;
	basedOn: string;
	said: string | undefined;
	path: string;
};

/** Which elements of the plan are graded by its scale. */
export function GradedPage({ frame, facts }: { frame: Frame; facts: GradedFacts }) {
	const { lang } = frame;
	const { plan, elements, form, basedOn, said, path } = facts;
	const words = contextWords[lang];
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: contextPath(plan.code) }];
	return (
		<Page frame={frame} title={words.changeGraded} crumbs={crumbs}>
			<div class="head">
				<h1>{words.changeGraded}</h1>
				<p class="lead">{elements.length > 0 ? words.gradedLead : words.nothingToGrade}</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form form--wide" method="post" action={at(lang, path)}>
				<input type="hidden" name="basedOn" value={basedOn} />
				<fieldset class="points" id="f-of" tabindex={-1}>
					<legend>{words.graded}</legend>
					{elements.map(({ code, title }) => (
						<label class="check">
							<input type="checkbox" name={`of.${code}`} value="1" checked={form.values[`of.${code}`] === "1"} />
							<span>
								<span class="code">{code}</span>
								<Said text={title} lang={lang} />
							</span>
						</label>
					))}
				</fieldset>
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, `${contextPath(plan.code)}#briedums`)}>{words.cancel}</a>
				</div>
			</form>
		</Page>
	);
}
