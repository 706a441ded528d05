// The form of a list of points: one of the four of a SWOT analysis, or the needs of a target group.
import type { Lang, Text } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { EnterSaves, PointRows } from "#ui/points.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { contextPath } from "../paths.ts";
import { contextWords } from "../words.ts";
import { DropItem } from "./drop-item.tsx";
import { Points } from "./reading.tsx";

export type PointsFormFacts = {
	plan: PlanHead;
	heading: string;
	/** What the points are: "Stiprās puses", "Vajadzības". */
	legend: string;
	path: string;
	back: string;
	/** Texts above the points: the list's own name, the source of the notes. */
	texts: readonly { name: string; lv: string; en: string; optional: boolean }[];
	/** Whether those texts take more than a line. */
	isLong?: boolean;
	/** Where a target group can be taken out of the list, counted from 1. */
	drop?: number | undefined;
	form: FormState;
	basedOn: string;
	/** Said when somebody else was first; then the points that stand now are shown too. */
	said: string | undefined;
	now: readonly Text[];
};

export function PointsFormPage({ frame, facts }: { frame: Frame; facts: PointsFormFacts }) {
	const { lang } = frame;
	const { plan, heading, legend, path, back, texts, isLong, drop, form, basedOn, said, now } = facts;
	const words = contextWords[lang];
	const Line = isLong ? TextArea : TextField;
	const crumbs = [...planCrumbs(plan, lang), { label: words.title, path: contextPath(plan.code) }];
	return (
		<Page frame={frame} title={heading} crumbs={crumbs}>
			<div class="head">
				<h1>{heading}</h1>
			</div>
			<ErrorSummary lang={lang} form={form} said={said} />
			{said ? <StandsNow now={now} lang={lang} /> : null}
			<form class="form form--wide" method="post" action={at(lang, path)}>
				<input type="hidden" name="basedOn" value={basedOn} />
				<EnterSaves />
				{texts.map(({ name, lv, en, optional }) => (
					<>
						<Line lang={lang} form={form} name={`${name}.lv`} label={lv} optional={optional} rows={3} />
						<Line lang={lang} form={form} name={`${name}.en`} label={en} optional rows={3} />
					</>
				))}
				<PointRows lang={lang} form={form} name="points" legend={legend} reshapes />
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, back)}>{words.cancel}</a>
				</div>
			</form>
			{drop ? <DropItem plan={plan.code} part="groups" n={drop} basedOn={basedOn} lang={lang} /> : null}
		</Page>
	);
}

function StandsNow({ now, lang }: { now: readonly Text[]; lang: Lang }) {
	return (
		<aside class="aside stack" aria-labelledby="tagad">
			<h2 id="tagad" class="aside__title">
				{contextWords[lang].standsNow}
			</h2>
			<Points points={now} lang={lang} />
		</aside>
	);
}
