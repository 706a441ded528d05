// The maturity of a plan's functions: a year as a radar and a table, every function over the years, the scale.

import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import type { DrawnChart } from "#ui/chart/figure.tsx";
import { ChartFigure } from "#ui/chart/figure.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said, TableBox } from "#ui/parts.tsx";
import { uiWords } from "#ui/words.ts";
import { planCrumbs } from "../../plans/crumbs.ts";
import { elementPath } from "../../plans/paths.ts";
import type { PlanView } from "../../plans/plan-elements.ts";
import { maturityPath, targetsPath, yearPath } from "../paths.ts";
import { difference, type ScaleLevel } from "../rules.ts";
import { levelShown, type ShownFunction } from "../shown.ts";
import { maturityWords, sayDifference, sayYear } from "../words.ts";
import { LevelLines } from "./level-lines.tsx";
import { Grade } from "./parts.tsx";

export type MaturityFacts = {
	plan: PlanView;
	scale: ScaleLevel[];
	functions: ShownFunction[];
	/** The year looked at, and those that can be. */
	year: number;
	years: number[];
	radar: DrawnChart | undefined;
	/** The highest level of the scale. */
	most: number;
	mayTarget: boolean;
	/** The day, when it is not today: the page's links keep to it. */
	asked: string | undefined;
	said: string | undefined;
};

export function MaturityPage({ frame, facts }: { frame: Frame; facts: MaturityFacts }) {
	const { lang } = frame;
	const { plan, functions, year } = facts;
	const words = maturityWords[lang];
	const crumbs = planCrumbs(plan, lang);
	const hasGrades = functions.some((one) =>
		[...one.years.values()].some((grades) => grades.self || grades.independent),
	);
	const hasTargets = functions.some((one) => [...one.years.values()].some((grades) => grades.target !== undefined));
	return (
		<Page frame={frame} title={words.title} crumbs={crumbs} asOf={plan.asOf}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<p class="soft small">{words.rule}</p>
				{facts.said ? (
					<div role="status">
						<Notice tone="success">{facts.said}</Notice>
					</div>
				) : null}
			</div>
			<section class="stack" aria-labelledby="gads">
				<h2 id="gads">{sayYear[lang](year)}</h2>
				<YearNav facts={facts} lang={lang} />
				{hasGrades ? null : <Notice>{words.nobody}</Notice>}
				{facts.radar ? <ChartFigure chart={facts.radar} /> : null}
				<YearTable facts={facts} lang={lang} />
				<p class="soft small">{words.differenceHelp}</p>
				{hasTargets ? null : <p class="soft">{words.noTargets}</p>}
				{facts.mayTarget ? (
					<p>
						<a href={at(lang, targetsPath(plan.code))}>{words.changeTargets}</a>
					</p>
				) : null}
			</section>
			{hasGrades || hasTargets ? <Lines facts={facts} lang={lang} /> : null}
			<ScaleSection scale={facts.scale} lang={lang} />
		</Page>
	);
}

function YearNav({ facts, lang }: { facts: MaturityFacts; lang: Lang }) {
	const { plan, year, years } = facts;
	return (
		<nav class="plan-links" aria-label={maturityWords[lang].years}>
			<ul>
				{years.map((one) => (
					<li>
						<a
							href={at(lang, withQuery(maturityPath(plan.code), { gads: String(one), as_of: facts.asked }))}
							aria-current={one === year ? "true" : undefined}
						>
							{one}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function YearTable({ facts, lang }: { facts: MaturityFacts; lang: Lang }) {
	const { plan, functions, year } = facts;
	const words = maturityWords[lang];
	return (
		<TableBox label={`${words.title}, ${year}`}>
			<table class="ds-table table table--cards">
				<thead>
					<tr>
						<th scope="col">{words.fn}</th>
						<th scope="col">{words.self}</th>
						<th scope="col">{words.independent}</th>
						<th scope="col" class="n">
							{words.difference}
						</th>
						<th scope="col" class="n">
							{words.target}
						</th>
						<th scope="col">
							<span class="hidden">{words.open}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{functions.map((fn) => {
						const grades = fn.years.get(year);
						return (
							<tr>
								<th scope="row">
									<a href={at(lang, elementPath(plan.code, fn.code))}>
										<span class="code">{fn.code}</span>
										<Said text={fn.title} lang={lang} />
									</a>
								</th>
								<td data-label={words.self}>
									<Grade assessment={grades?.self} lang={lang} />
								</td>
								<td data-label={words.independent}>
									<Grade assessment={grades?.independent} lang={lang} />
								</td>
								<td class="n" data-label={words.difference}>
									{sayDifference(difference(levelShown(grades?.self), levelShown(grades?.independent)))}
								</td>
								<td class="n" data-label={words.target}>
									{grades?.target ?? words.notTarget}
								</td>
								<td>
									<a href={at(lang, withQuery(yearPath(plan.code, fn.code, year), { as_of: facts.asked }))}>
										{words.open}
										<span class="hidden">
											{" "}
											{fn.code}, {year}
										</span>
									</a>
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</TableBox>
	);
}

function Lines({ facts, lang }: { facts: MaturityFacts; lang: Lang }) {
	const { functions, most } = facts;
	const words = maturityWords[lang];
	const all = yearsBetween(functions.flatMap((one) => [...one.years.keys()]));
	return (
		<section class="stack" aria-labelledby="linijas">
			<h2 id="linijas">{words.lines}</h2>
			<ul class="levels-key small">
				{(["independent", "self", "target"] as const).map((look) => (
					<li>
						<svg class="levels-key__mark" viewBox="0 0 28 14" aria-hidden="true">
							<g class={`levels__line levels__line--${look}`}>
								<polyline points="0,7 28,7" />
								{look === "self" ? <rect x="10" y="3" width="8" height="8" /> : null}
								{look === "independent" ? <circle cx="14" cy="7" r="4.5" /> : null}
								{look === "target" ? <path d="M14 1l6 6-6 6-6-6z" /> : null}
							</g>
						</svg>
						{words[look]}
					</li>
				))}
			</ul>
			<ul class="levels-list">
				{functions.map((fn) => (
					<li>
						<h3 class="levels-list__title">
							<span class="code">{fn.code}</span>
							<Said text={fn.title} lang={lang} />
						</h3>
						<LevelLines fn={fn} scale={{ years: all, most }} lang={lang} />
					</li>
				))}
			</ul>
			<details class="fold">
				<summary>{uiWords[lang].sameAsTable}</summary>
				<AllFigures functions={functions} years={all} lang={lang} />
			</details>
		</section>
	);
}

/** From the first year of which something is said to the last, none left out. */
function yearsBetween(said: number[]): number[] {
	const first = Math.min(...said);
	return Array.from({ length: Math.max(...said) - first + 1 }, (_, n) => first + n);
}

function AllFigures({ functions, years, lang }: { functions: ShownFunction[]; years: number[]; lang: Lang }) {
	const words = maturityWords[lang];
	const rows = [
		{ label: words.self, of: (fn: ShownFunction, year: number) => levelShown(fn.years.get(year)?.self) },
		{ label: words.independent, of: (fn: ShownFunction, year: number) => levelShown(fn.years.get(year)?.independent) },
		{ label: words.target, of: (fn: ShownFunction, year: number) => fn.years.get(year)?.target ?? null },
	];
	return (
		<TableBox label={words.lines}>
			<table class="ds-table table">
				<thead>
					<tr>
						<th scope="col">{words.fn}</th>
						<td />
						{years.map((year) => (
							<th scope="col" class="n">
								{year}
							</th>
						))}
					</tr>
				</thead>
				{functions.map((fn) => (
					<tbody>
						{rows.map((row, index) => (
							<tr>
								{index === 0 ? (
									<th scope="rowgroup" rowspan={rows.length}>
										{fn.code}
									</th>
								) : null}
								<th scope="row">{row.label}</th>
								{years.map((year) => (
									<td class="n">{row.of(fn, year) ?? "–"}</td>
								))}
							</tr>
						))}
					</tbody>
				))}
			</table>
		</TableBox>
	);
}

function ScaleSection({ scale, lang }: { scale: ScaleLevel[]; lang: Lang }) {
	const words = maturityWords[lang];
	return (
		<section class="stack" aria-labelledby="skala">
			<h2 id="skala">{words.scale}</h2>
			<ol class="scale">
				{scale.map(({ level, name, criteria }) => (
					<li>
						<h3 class="scale__name">
							<span class="code">{level}</span>
							<Said text={name} lang={lang} />
						</h3>
						<ul>
							{criteria.map((criterion) => (
								<li>
									<Said text={criterion} lang={lang} />
								</li>
							))}
						</ul>
					</li>
				))}
			</ol>
		</section>
	);
}
