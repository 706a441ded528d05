import { formatNumber } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Facts } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import type { StrategyContext } from "../form.ts";
import { contextPath } from "../paths.ts";
import { familySums } from "../rules.ts";
import { contextWords } from "../words.ts";

type LoadsFacts = {
	plan: PlanHead;
	context: StrategyContext;
	form: FormState;
	basedOn: string;
	said: string | undefined;
	path: string;
};

/** The sum of loads that the document states, beside the one that its rows add up to. */
export function LoadsPage({ frame, facts }: { frame: Frame; facts: LoadsFacts }) {
	const { lang } = frame;
	const { plan, context, form, basedOn, said, path } = facts;
	const words = contextWords[lang];
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: contextPath(plan.code) }];
	const { load } = familySums(context.families ?? []);
	const stated = context.total === undefined ? "–" : formatNumber(lang, context.total);
	return (
		<Page frame={frame} title={words.statedLoads} crumbs={crumbs}>
			<div class="head">
				<h1>{words.statedLoads}</h1>
				<Facts
					rows={[
						[words.loadsTogether, formatNumber(lang, load)],
						...(said ? [[words.standsNow, stated] as [string, string]] : []),
					]}
				/>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			<form class="form" method="post" action={at(lang, path)}>
				<input type="hidden" name="basedOn" value={basedOn} />
				<TextField
					{...{ lang, form }}
					name="total"
					label={words.statedLoads}
					help={words.statedLoadsHelp}
					mode="decimal"
					short
					optional
				/>
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, `${contextPath(plan.code)}#kapacitate`)}>{words.cancel}</a>
				</div>
			</form>
		</Page>
	);
}
