// The cascade as a whole: plans as levels, and what is left alone in them.
import type { Child } from "hono/jsx";
import { formatNumber, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said } from "#ui/parts.tsx";
import { planPath } from "../../plans/paths.ts";
import { planWords } from "../../plans/words.ts";
import { sayYears } from "../../plans/years.ts";
import { countAlone, type PlanLevel } from "../facts.ts";
import { cascadePath } from "../paths.ts";
import type { Alone } from "../rules.ts";
import { cascadeWords, countElements, sayMore, sayService, sayWithin } from "../words.ts";
import { kindOfElement, kindOfPlan } from "./marks.tsx";

type Props = {
	frame: Frame;
	all: PlanLevel[];
	asOf: string;
	asked: string | undefined;
	/** Whether the page shows what is being worked on. */
	working: boolean;
};

export function OverviewPage({ frame, all, asOf, asked, working }: Props) {
	const { lang } = frame;
	const words = cascadeWords[lang];
	return (
		<Page frame={frame} title={words.cascade} crumbs={[{ label: planWords[lang].plans, path: "/plani" }]}>
			<div class="head">
				<h1>{words.cascade}</h1>
				<p class="lead">{words.lead}</p>
				{working ? <Notice>{words.working}</Notice> : null}
			</div>
			<section class="stack" aria-labelledby="limeni">
				<div class="section-head">
					<h2 id="limeni">{words.levels}</h2>
					<AsOfPicker lang={lang} day={asOf} action={at(lang, cascadePath())} />
				</div>
				<Levels all={all} lang={lang} />
				<p class="small">
					<a href={withQuery("/api/v1/cascade", { as_of: asked })}>{words.asJson}</a>
				</p>
			</section>
			<Section id="bez-saites" title={words.orphans} lead={words.orphansLead}>
				<Lists all={all} pick={(one) => one.orphans} none={words.noOrphans} asked={asked} lang={lang} />
			</Section>
			<Section id="nekalpo" title={words.unserved} lead={words.unservedLead}>
				<Lists all={all} pick={(one) => one.unserved} none={words.noUnserved} asked={asked} lang={lang} />
			</Section>
		</Page>
	);
}

function Section({ id, title, lead, children }: { id: string; title: string; lead: string; children: Child }) {
	return (
		<section class="stack" aria-labelledby={id}>
			<div>
				<h2 id={id}>{title}</h2>
				<p class="soft">{lead}</p>
			</div>
			{children}
		</section>
	);
}

function Levels({ all, lang }: { all: PlanLevel[]; lang: Lang }) {
	const numbers = [...new Set(all.map((one) => one.level))];
	const titles = new Map(all.map((one) => [one.plan.code, one.plan.title]));
	return (
		<ol class="levels">
			{numbers.map((number) => (
				<li>
					<ul class="plan-cards">
						{all
							.filter((one) => one.level === number)
							.map((one) => (
								<LevelCard one={one} titles={titles} lang={lang} />
							))}
					</ul>
				</li>
			))}
		</ol>
	);
}

function LevelCard({
	one,
	titles,
	lang,
}: {
	one: PlanLevel;
	titles: Map<string, PlanLevel["plan"]["title"]>;
	lang: Lang;
}) {
	const words = cascadeWords[lang];
	const { plan, services } = one;
	return (
		<li class="tile">
			<p class="soft small">
				{kindOfPlan(plan.kind, lang)} · {sayYears(plan.periodFrom, plan.periodTo)} · {countElements(lang, one.elements)}
			</p>
			<h3 class="plan-card__title">
				<a href={at(lang, planPath(plan.code))}>
					<Said text={plan.title} lang={lang} />
				</a>
			</h3>
			{services.length > 0 ? (
				<ul class="serves">
					{services.map((service) => (
						<li>
							<span class="serves__to">
								<Said text={titles.get(service.plan) ?? { lv: service.plan }} lang={lang} />
							</span>
							<span class="small soft">{sayService(lang, service, one.elements)}</span>
						</li>
					))}
				</ul>
			) : (
				<p class="small soft">{plan.superior.length > 0 ? words.servesNothing : words.isTop}</p>
			)}
		</li>
	);
}

type ListsProps = {
	all: PlanLevel[];
	pick: (one: PlanLevel) => Alone[];
	none: string;
	asked: string | undefined;
	lang: Lang;
};

function Lists({ all, pick, none, asked, lang }: ListsProps) {
	const some = all.filter((one) => pick(one).length > 0);
	if (some.length === 0) return <p>{none}</p>;
	return (
		<div class="alone">
			{some.map((one) => (
				<details class="fold" open={pick(one).length <= openUpTo}>
					<summary>
						{textIn(one.plan.title, lang).text}: {formatNumber(lang, countAlone(pick(one)))}
					</summary>
					<AloneList list={pick(one)} asked={asked} lang={lang} />
				</details>
			))}
		</div>
	);
}

/** Longer lists are closed at first, and shown up to so many. */
const openUpTo = 12;
const mostShown = 200;

function AloneList({ list, asked, lang }: { list: Alone[]; asked: string | undefined; lang: Lang }) {
	return (
		<ul class="leaves">
			{list.slice(0, mostShown).map(({ element, within }) => (
				<li>
					<span>
						<a
							class="element-link"
							href={at(lang, withQuery(cascadePath(element.plan, element.code), { as_of: asked }))}
						>
							<span class="code">{element.code}</span>
							<Said text={element.title} lang={lang} />
						</a>
					</span>
					<span class="soft small">
						{kindOfElement(element.kind, lang)}
						{within > 0 ? ` ${sayWithin(lang, within)}` : ""}
					</span>
				</li>
			))}
			{list.length > mostShown ? <li class="soft small">{sayMore(lang, list.length - mostShown)}</li> : null}
		</ul>
	);
}
