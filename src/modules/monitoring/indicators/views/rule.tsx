// The rule of the verdict, one click away from it, with this indicator's numbers put in.
import type { Child } from "hono/jsx";
import { periodTime } from "#kernel/period.ts";
import { formatNumber, type Lang } from "#kernel/words.ts";
import { Facts } from "#ui/parts.tsx";
import { countedPoints } from "../counted.ts";
import type { IndicatorView } from "../queries.ts";
import { ruleOrder, ruleSteps, ruleWords, sayTime, stepOf } from "../rule-words.ts";
import { sayPoints } from "../sentence.ts";
import { formatValue, sayChange } from "../units.ts";
import { verdictRules } from "../verdict-words.ts";

type Props = { view: IndicatorView; lang: Lang };

export function RuleOfVerdict({ view, lang }: Props) {
	const words = ruleWords[lang];
	const { status } = view.verdict;
	const figures = figuresOf(view, lang);
	return (
		<details class="fold">
			<summary>{words.how}</summary>
			<div class="stack">
				<p>{verdictRules[lang][status]}</p>
				{figures.length > 0 ? <Facts rows={figures} /> : <p class="soft">{words.noFigures}</p>}
				<p class="soft small">{words.time}</p>
				<p>{words.first}</p>
				<ol class="rule__steps">
					{ruleOrder.map((step) => (
						<li class={step === stepOf[status] ? "rule__fired" : undefined}>
							{step === stepOf[status] ? <strong>{words.thisOne}: </strong> : null}
							{ruleSteps[lang][step]}
						</li>
					))}
				</ol>
			</div>
		</details>
	);
}

/** Each figure with the sum that gives it: "(39 − 34) ÷ (2023 − 2021)". */
function figuresOf(view: IndicatorView, lang: Lang): [string, Child][] {
	const words = ruleWords[lang];
	const { first, latest, target, pace, requiredPace, forecast, attained } = view.verdict;
	if (!first || !latest) return [];
	const count = countedPoints(view).length;
	const number = (value: number) => formatNumber(lang, value);
	const [t0, t1] = [first, latest].map((point) => sayTime(lang, periodTime(point.period)));
	const rows: [string, Child][] = [[words.counted, `${sayPoints(lang, count)} (${words.countedHelp})`]];
	if (pace !== null) {
		const sum = count === 2 ? `(${number(latest.value)} − ${number(first.value)}) ÷ (${t1} − ${t0})` : words.median;
		rows.push([words.pace, <Sum said={sayChange(lang, pace, view.unit)} sum={sum} />]);
	}
	if (!target || view.verdict.status === "achieved") return rows;
	if (requiredPace !== null) {
		const sum = `(${number(target.value)} − ${number(latest.value)}) ÷ (${target.year} − ${t1})`;
		rows.push([words.requiredPace, <Sum said={sayChange(lang, requiredPace, view.unit)} sum={sum} />]);
	}
	if (forecast !== null && pace !== null) {
		const sum = `${number(latest.value)} + ${bracketed(lang, pace)} × (${target.year} − ${t1})`;
		rows.push([words.forecast, <Sum said={formatValue(lang, forecast, view.unit)} sum={sum} />]);
	}
	if (forecast !== null && attained !== null) {
		const sum = `(${number(forecast)} − ${number(first.value)}) ÷ (${number(target.value)} − ${number(first.value)})`;
		rows.push([words.attained, <Sum said={formatValue(lang, attained * 100, "%")} sum={sum} />]);
	}
	return rows;
}

function Sum({ said, sum }: { said: string; sum: string }) {
	return (
		<>
			<strong class="num">{said}</strong> <span class="soft num">= {sum}</span>
		</>
	);
}

function bracketed(lang: Lang, value: number): string {
	const said = formatNumber(lang, value);
	return value < 0 ? `(${said})` : said;
}
