// The form of a list of points: one of the four of a SWOT analysis, or the needs of a target group.
import type { Lang, Text } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, SubmitButton, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { PointRows } from "#ui/points.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/queries.ts";
import { contextPath } from "../paths.ts";
import { contextWords } from "../words.ts";
import { Points } from "./reading.tsx";

export type PointsFormFacts = {
	plan: PlanHead;
	heading: string;
	/** What the points are: "Stiprās puses", "Vajadzības". */
	legend: string;
	path: string;
	back: string;
	/** Whether the list has a name of its own, which can be changed too. */
	isNamed: boolean;
	form: FormState;
	basedOn: string;
	/** Said when somebody else was first; then the points that stand now are shown too. */
	said: string | undefined;
	now: readonly Text[];
};

export function PointsFormPage({ frame, facts }: { frame: Frame; facts: PointsFormFacts }) {
	const { lang } = frame;
	const { plan, heading, legend, path, back, isNamed, form, basedOn, said, now } = facts;
	const words = contextWords[lang];
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
				{isNamed ? (
					<>
						<TextField lang={lang} form={form} name="name.lv" label={words.nameLv} />
						<TextField lang={lang} form={form} name="name.en" label={words.nameEn} optional />
					</>
				) : null}
				<PointRows lang={lang} form={form} name="points" legend={legend} />
				<div class="actions">
					<SubmitButton>{words.save}</SubmitButton>
					<a href={at(lang, back)}>{words.cancel}</a>
				</div>
			</form>
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
