// The context of a plan, made for reading: sections with anchors, only those that the plan has.
import type { Child } from "hono/jsx";
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import type { StrategyContext } from "../form.ts";
import { contextPath } from "../paths.ts";
import { contextWords } from "../words.ts";
import { Capacity, Previous } from "./capacity.tsx";
import type { Moved } from "./edit-list.tsx";
import { Begin, EditSection } from "./editing.tsx";
import { Cooperation, Documents, Maturity, Points, Processes } from "./reading.tsx";
import { type Section, sectionsOf } from "./sections.ts";
import { Swot } from "./swot.tsx";
import { TargetGroups } from "./target-groups.tsx";

export type ContextFacts = {
	plan: PlanHead;
	context: StrategyContext;
	asOf: string;
	mayEdit: boolean;
	/** Whether what is shown is being prepared and not yet in force. */
	isWorking: boolean;
	isSaved: boolean;
	moved: Moved;
};

export function ContextPage({ frame, facts }: { frame: Frame; facts: ContextFacts }) {
	const { lang } = frame;
	const { plan, context, asOf, mayEdit, isWorking, isSaved } = facts;
	const words = contextWords[lang];
	const title = textIn(plan.title, lang).text;
	const crumbs = planCrumbs(plan, lang);
	const shown = sectionsOf(context);
	return (
		<Page frame={frame} title={`${words.title}: ${title}`} crumbs={crumbs}>
			<div class="section-head">
				<div class="head">
					<p class="soft">
						<Said text={plan.title} lang={lang} />
					</p>
					<h1>{words.title}</h1>
					{shown.length > 1 ? <p class="lead">{words.lead}</p> : null}
				</div>
				{mayEdit ? null : <AsOfPicker lang={lang} day={asOf} action={at(lang, contextPath(plan.code))} />}
			</div>
			{isSaved ? <Notice tone="success">{words.saved}</Notice> : null}
			{isWorking ? <Notice>{words.working}</Notice> : null}
			{shown.length === 0 ? <Notice>{mayEdit ? words.noneYet : words.none}</Notice> : null}
			{shown.length > 1 ? <Contents shown={shown} lang={lang} /> : null}
			{shown.map((section) => (
				<section class="stack context-section" aria-labelledby={section}>
					<h2 id={section}>{words[section]}</h2>
					{draw(section, facts, lang)}
					{mayEdit ? <EditSection section={section} facts={facts} lang={lang} /> : null}
				</section>
			))}
			<Sources context={context} lang={lang} />
			{mayEdit ? <Begin plan={plan.code} context={context} shown={shown} lang={lang} /> : null}
		</Page>
	);
}

function draw(section: Section, { plan, context, mayEdit }: ContextFacts, lang: Lang): Child {
	const editIn = mayEdit ? plan.code : undefined;
	const drawn: Record<Section, () => Child> = {
		svid: () => <Swot swot={context.swot} editIn={editIn} lang={lang} />,
		mergrupas: () => <TargetGroups context={context} editIn={editIn} lang={lang} />,
		sadarbiba: () => <Cooperation context={context} lang={lang} />,
		dokumenti: () => <Documents context={context} lang={lang} />,
		kapacitate: () => <Capacity context={context} lang={lang} />,
		iepriekseja: () => <Previous context={context} lang={lang} />,
		lomas: () => <Processes context={context} lang={lang} />,
		briedums: () => <Maturity plan={plan.code} context={context} lang={lang} />,
		uzraudziba: () => <Points points={context.oversight ?? []} lang={lang} />,
	};
	return drawn[section]();
}

function Contents({ shown, lang }: { shown: Section[]; lang: Lang }) {
	const words = contextWords[lang];
	return (
		<nav class="plan-links" aria-label={words.onThisPage}>
			<ul>
				{shown.map((section) => (
					<li>
						<a href={`#${section}`}>{words[section]}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Sources({ context, lang }: { context: StrategyContext; lang: Lang }) {
	const words = contextWords[lang];
	const { source, notes = [] } = context;
	if (!source && notes.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="piezimes">
			<h2 id="piezimes">{words.notes}</h2>
			{source ? (
				<p class="soft">
					{words.source}: <Said text={source} lang={lang} />
				</p>
			) : null}
			{notes.length > 0 ? <Points points={notes} lang={lang} /> : null}
		</section>
	);
}
