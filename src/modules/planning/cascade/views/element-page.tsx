// One element in the cascade: the ladder up to the top, and everything that serves it down to the tasks.
import type { Lang } from "#kernel/words.ts";
import { textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import type { FormState } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import type { PlanIndicator } from "../../goal-map/model.ts";
import { elementPath, planPath } from "../../plans/paths.ts";
import { planWords } from "../../plans/words.ts";
import { allOf, type ElementPlace } from "../facts.ts";
import type { CascadeElement } from "../graph.ts";
import { hiddenUnder, type Servant } from "../ladder.ts";
import { cascadePath } from "../paths.ts";
import { cascadeWords, sayMore, sayServed } from "../words.ts";
import { LinkSection } from "./link-section.tsx";
import { CascadeLink, kindOfElement, Progress } from "./marks.tsx";

export type CascadePageFacts = {
	place: ElementPlace;
	/** By "plan/element". */
	indicators: ReadonlyMap<string, PlanIndicator[]>;
	asked: string | undefined;
	working: boolean;
	/** For who may change links: the form, and the plan whose elements it offers. */
	linking: { form: FormState; said: string | undefined; targetPlan: string; done: string | undefined } | undefined;
};

export function CascadeElementPage({ frame, facts }: { frame: Frame; facts: CascadePageFacts }) {
	const { lang } = frame;
	const { place, asked } = facts;
	const { plan, element } = place;
	const words = cascadeWords[lang];
	const crumbs = [
		{ label: planWords[lang].plans, path: "/plani" },
		{ label: words.cascade, path: cascadePath() },
	];
	return (
		<Page frame={frame} title={`${words.cascade}: ${element.code} ${textIn(element.title, lang).text}`} crumbs={crumbs}>
			<div class="head">
				<p class="soft">
					{kindOfElement(element.kind, lang)} ·{" "}
					<a href={at(lang, planPath(plan.code))}>
						<Said text={plan.title} lang={lang} />
					</a>
				</p>
				<h1>
					<span class="code">{element.code}</span>
					<Said text={element.title} lang={lang} />
				</h1>
				<div class="marks">
					<Progress state={place.states.get(element.id)} indicators={indicatorsOf(facts, element)} lang={lang} />
				</div>
				<p class="row-links">
					<a href={at(lang, withQuery(elementPath(plan.code, element.code), { as_of: asked }))}>{words.asElement}</a>
					<a href={withQuery("/api/v1/cascade", { plan: plan.code, element: element.code, as_of: asked })}>
						{words.asJson}
					</a>
				</p>
				{facts.working ? <Notice>{words.working}</Notice> : null}
			</div>
			<Ladder place={place} asked={asked} lang={lang} />
			<Served facts={facts} lang={lang} />
			{facts.linking ? <LinkSection facts={{ place, ...facts.linking }} lang={lang} /> : null}
		</Page>
	);
}

function Ladder({ place, asked, lang }: { place: ElementPlace; asked: string | undefined; lang: Lang }) {
	const words = cascadeWords[lang];
	const { plan, element, rungs } = place;
	const leavesPlan = rungs.some((rung) => rung.plan.code !== plan.code);
	return (
		<section class="stack" aria-labelledby="uz-augsu">
			<h2 id="uz-augsu">{words.servesTitle}</h2>
			{leavesPlan ? null : <p class="soft">{plan.superior.length > 0 ? words.noLinkUp : words.isTopElement}</p>}
			<ol class="rungs">
				{rungs.map((rung) => (
					<li class="rung">
						<p class="rung__plan">
							<Said text={rung.plan.title} lang={lang} />
						</p>
						<ul class="plain">
							{rung.elements.map((one) => (
								<li>
									<CascadeLink element={one.element} asked={asked} lang={lang} />{" "}
									{one.direct ? <span class="tag">{words.direct}</span> : null}
								</li>
							))}
						</ul>
					</li>
				))}
				<li class="rung rung--here">
					<p class="rung__plan">{words.here}</p>
					<p class="rung__self">
						<span class="code">{element.code}</span>
						<Said text={element.title} lang={lang} />
					</p>
				</li>
			</ol>
		</section>
	);
}

/** Up to this many servants the whole tree is open; of a larger one, the first level where it is short. */
const openUpTo = 60;
const shortList = 12;

function Served({ facts, lang }: { facts: CascadePageFacts; lang: Lang }) {
	const words = cascadeWords[lang];
	const { servants, total, plan } = facts.place;
	return (
		<section class="stack" aria-labelledby="uz-leju">
			<div>
				<h2 id="uz-leju">{words.servedTitle}</h2>
				<p class="soft">{total > 0 ? sayServed(lang, total) : words.servedNone}</p>
			</div>
			{total > 0 ? (
				<Servants
					servants={servants}
					within={plan.code}
					facts={facts}
					open={allOf(servants).length <= openUpTo ? "all" : "first"}
					lang={lang}
				/>
			) : null}
		</section>
	);
}

type ServantsProps = {
	servants: readonly Servant[];
	/** The plan that is named already. */
	within: string;
	facts: CascadePageFacts;
	open: "all" | "first" | "none";
	lang: Lang;
};

function Servants({ servants, within, facts, open, lang }: ServantsProps) {
	return (
		<ul class="servants">
			{servants.map((one, index) => (
				<li>
					<ServantLine one={one} within={servants[index - 1]?.element.plan ?? within} facts={facts} lang={lang} />
					{one.servants.length > 0 ? (
						<details class="fold" open={open === "all" || (open === "first" && one.servants.length <= shortList)}>
							<summary class="small">{sayServed(lang, one.total)}</summary>
							<Servants
								servants={one.servants}
								within={one.element.plan}
								facts={facts}
								open={open === "all" ? open : "none"}
								lang={lang}
							/>
						</details>
					) : null}
					<Rest one={one} asked={facts.asked} lang={lang} />
				</li>
			))}
		</ul>
	);
}

function ServantLine({ one, within, facts, lang }: Omit<ServantsProps, "servants" | "open"> & { one: Servant }) {
	const { element } = one;
	const plan = element.plan === within ? undefined : facts.place.cascade.plans.find((p) => p.code === element.plan);
	return (
		<div class="servant">
			{plan ? (
				<span class="servant__plan">
					<Said text={plan.title} lang={lang} />
				</span>
			) : null}
			<CascadeLink element={element} asked={facts.asked} lang={lang} />
			<Others label={cascadeWords[lang].also} elements={one.also} asked={facts.asked} lang={lang} />
			<Others label={cascadeWords[lang].elsewhere} elements={one.elsewhere} asked={facts.asked} lang={lang} />
			<Progress state={facts.place.states.get(element.id)} indicators={indicatorsOf(facts, element)} lang={lang} />
		</div>
	);
}

type OthersProps = { label: string; elements: readonly CascadeElement[]; asked: string | undefined; lang: Lang };

function Others({ label, elements, asked, lang }: OthersProps) {
	if (elements.length === 0) return null;
	return (
		<span class="small soft">
			{label}{" "}
			{elements.map((element, index) => (
				<>
					{index > 0 ? "; " : ""}
					<CascadeLink element={element} asked={asked} lang={lang} />
				</>
			))}
		</span>
	);
}

/** What is not drawn here stands on the element's own page. */
function Rest({ one, asked, lang }: { one: Servant; asked: string | undefined; lang: Lang }) {
	const hidden = hiddenUnder(one);
	if (hidden === 0) return null;
	return (
		<p class="small">
			<a
				href={at(lang, withQuery(cascadePath(one.element.plan, one.element.code), { as_of: asked }))}
				title={cascadeWords[lang].more}
			>
				{sayMore(lang, hidden)}
			</a>
		</p>
	);
}

function indicatorsOf(facts: CascadePageFacts, element: { plan: string; code: string }): readonly PlanIndicator[] {
	return facts.indicators.get(`${element.plan}/${element.code}`) ?? [];
}
