// The goal map as a page: a list for reading, side by side where there is room, and the drawing for print.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { formatDayIn, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import { elementPath } from "../../plans/paths.ts";
import type { PlanView } from "../../plans/plan-elements.ts";
import type { GoalMap, MapColumn, MapPart, PlanIndicator } from "../model.ts";
import { goalMapPath } from "../paths.ts";
import { goalMapWords, sayServed, sayTarget } from "../words.ts";

type Props = { frame: Frame; plan: PlanView; map: GoalMap; svg: string; paper: "a3" | "a4"; asked: string | undefined };

export function GoalMapPage({ frame, plan, map, svg, paper, asked }: Props) {
	const { lang } = frame;
	const words = goalMapWords[lang];
	const title = textIn(plan.title, lang).text;
	const hasResults = map.columns.some((column) => column.results.length > 0);
	const crumbs = planCrumbs(plan, lang);
	return (
		<Page frame={frame} title={`${words.goalMap}: ${title}`} crumbs={crumbs}>
			<div class={`goal-map-print goal-map-print--${paper}`}>{raw(svg)}</div>
			<div class="head goal-map-head">
				<p class="soft">{words.goalMap}</p>
				<h1>
					<Said text={plan.title} lang={lang} />
				</h1>
				<p class="lead">{words.lead}</p>
				<div class="section-head">
					<ul class="row-links">
						<li>
							<Download plan={plan.code} kind="svg" asked={asked} lang={lang} />
						</li>
						<li>
							<Download plan={plan.code} kind="png" asked={asked} lang={lang} />
						</li>
						<li class="soft small">{words.printHint}</li>
					</ul>
					<AsOfPicker lang={lang} day={plan.asOf} action={at(lang, goalMapPath(plan.code))} />
				</div>
				{map.hasKeys ? <p class="small">{words.keyLegend}</p> : null}
			</div>
			<div class="goal-map-screen stack">
				{hasResults ? null : <Notice>{words.noResults}</Notice>}
				{map.indicators.length > 0 ? (
					<section class="stack" aria-labelledby="visa-plana">
						<h2 id="visa-plana">{words.planIndicators}</h2>
						<Indicators indicators={map.indicators} lang={lang} wide />
					</section>
				) : null}
				<div class="goal-map">
					{map.columns.map((column, index) => (
						<Column plan={plan.code} column={column} map={map} index={index} lang={lang} />
					))}
				</div>
			</div>
		</Page>
	);
}

/** "Stāvoklis uz 2025. gada 31. decembri", under the drawing's title. */
export function subtitleOf(plan: PlanView, lang: Lang): string {
	return `${goalMapWords[lang].goalMap} · ${goalMapWords[lang].asOf} ${formatDayIn(lang, plan.asOf, "accusative")}`;
}

function Download({
	plan,
	kind,
	asked,
	lang,
}: {
	plan: string;
	kind: "svg" | "png";
	asked: string | undefined;
	lang: Lang;
}) {
	const label = goalMapWords[lang][kind === "svg" ? "downloadSvg" : "downloadPng"];
	const path = withQuery(`${goalMapPath(plan)}.${kind}`, { as_of: asked });
	return (
		<a href={at(lang, path)} download data-turbo="false">
			{label}
		</a>
	);
}

type ColumnProps = { plan: string; column: MapColumn; map: GoalMap; index: number; lang: Lang };

function Column({ plan, column, map, index, lang }: ColumnProps) {
	const words = goalMapWords[lang];
	const id = `kolonna-${index + 1}`;
	return (
		<section class="goal-map__column" aria-labelledby={id}>
			<div class="goal-map__head">
				<h2 id={id}>{column.head ? <Titled plan={plan} element={column.head} lang={lang} /> : words.outside}</h2>
				{column.indicators.length > 0 ? <Indicators indicators={column.indicators} lang={lang} /> : null}
			</div>
			<div class="goal-map__band">
				{column.goals.length > 0 ? (
					<>
						<h3>{map.middle === "goal" ? words.goals : words.measures}</h3>
						<Parts plan={plan} parts={column.goals} map={map} lang={lang} />
					</>
				) : null}
			</div>
			<div class="goal-map__band">
				{column.results.length > 0 ? (
					<>
						<h3>{words.results}</h3>
						<Parts plan={plan} parts={column.results} map={map} lang={lang} />
					</>
				) : null}
			</div>
		</section>
	);
}

function Parts({ plan, parts, map, lang }: { plan: string; parts: MapPart[]; map: GoalMap; lang: Lang }) {
	const words = goalMapWords[lang];
	return (
		<ul class="goal-map__parts">
			{parts.map((part) => {
				const isResult = part.element.kind === "result";
				const look = isResult ? (part.element.key ? "key" : "result") : "goal";
				return (
					<li class={`goal-map__part goal-map__part--${look}`}>
						<Titled plan={plan} element={part.element} lang={lang} />
						{part.serves.length > 0 ? (
							<span class="soft small">{sayServed(lang, map.middle, part.serves)}</span>
						) : isResult && map.middle === "goal" ? (
							<span class="soft small">{words.goalUnknown}</span>
						) : null}
						{part.indicators.length > 0 ? <Indicators indicators={part.indicators} lang={lang} /> : null}
					</li>
				);
			})}
		</ul>
	);
}

function Titled({ plan, element, lang }: { plan: string; element: MapPart["element"]; lang: Lang }) {
	return (
		<a class="element-link" href={at(lang, elementPath(plan, element.code))}>
			<span class="code">{element.code}</span>
			<Said text={element.title} lang={lang} />
			{element.key ? <Star said={goalMapWords[lang].keyResult} /> : null}
		</a>
	);
}

/** The star of the printed map, and in words for those who hear the page. */
function Star({ said }: { said: string }) {
	return (
		<>
			<span class="star" aria-hidden="true">
				*
			</span>
			<span class="hidden"> ({said})</span>
		</>
	);
}

function Indicators({ indicators, lang, wide }: { indicators: PlanIndicator[]; lang: Lang; wide?: boolean }): Child {
	const words = goalMapWords[lang];
	return (
		<ul class={`goal-map__indicators${wide ? " goal-map__indicators--wide" : ""}`}>
			{indicators.map((one) => (
				<li>
					<a href={at(lang, one.path)}>
						<Said text={one.title} lang={lang} />
						{one.key ? <Star said={words.keyIndicator} /> : null}
					</a>
					<span class="small soft">{sayTarget(lang, one.target)}</span>
					{one.verdict.mark}
				</li>
			))}
		</ul>
	);
}
