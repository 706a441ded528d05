import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Said, TableBox } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanView } from "../../plans/plan-elements.ts";
import { maturityPath, targetsPath } from "../paths.ts";
import type { ScaleLevel } from "../rules.ts";
import type { ShownFunction } from "../shown.ts";
import { maturityWords } from "../words.ts";

export type TargetsFacts = {
	plan: PlanView;
	scale: ScaleLevel[];
	functions: ShownFunction[];
	years: number[];
	form: FormState;
	said: string | undefined;
};

export function TargetsPage({ frame, facts }: { frame: Frame; facts: TargetsFacts }) {
	const { lang } = frame;
	const { plan, functions, years, form } = facts;
	const words = maturityWords[lang];
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: maturityPath(plan.code) }];
	return (
		<Page frame={frame} title={words.targets} crumbs={crumbs}>
			<div class="head">
				<h1>{words.targets}</h1>
				<p class="lead">{words.targetsLead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} said={facts.said} />
			<form method="post" action={at(lang, targetsPath(plan.code))} class="stack">
				<input type="hidden" name="basedOn" value={form.values.basedOn ?? ""} />
				<TableBox label={words.targets}>
					<table class="ds-table table targets">
						<thead>
							<tr>
								<th scope="col">{words.fn}</th>
								{years.map((year) => (
									<th scope="col">{year}</th>
								))}
							</tr>
						</thead>
						<tbody>
							{functions.map((fn, row) => (
								<tr>
									<th scope="row">
										<span class="code">{fn.code}</span>
										<Said text={fn.title} lang={lang} />
									</th>
									{years.map((year, column) => (
										<td>
											<Level facts={facts} place={row * years.length + column} label={`${fn.code}, ${year}`} />
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</TableBox>
				<div class="actions">
					<SubmitButton>{words.saveTargets}</SubmitButton>
					<a href={at(lang, maturityPath(plan.code))}>{words.cancel}</a>
				</div>
			</form>
		</Page>
	);
}

function Level({ facts, place, label }: { facts: TargetsFacts; place: number; label: string }) {
	const name = `targets.${place}.level`;
	const typed = facts.form.values[name] ?? "";
	const offered = facts.scale.map(({ level }) => String(level));
	const error = facts.form.errors[name];
	return (
		<select class="ds-input" id={`f-${name}`} name={name} aria-label={label} aria-invalid={error ? "true" : undefined}>
			<option value="" />
			{[...offered, ...(typed && !offered.includes(typed) ? [typed] : [])].map((level) => (
				<option value={level} selected={level === typed}>
					{level}
				</option>
			))}
		</select>
	);
}
