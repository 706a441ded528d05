// People, money and systems that an institution has, in figures.
import type { Lang } from "#kernel/words.ts";
import { formatNumber } from "#kernel/words.ts";
import { type Bar, BarList } from "#ui/bar-list.tsx";
import { Mark } from "#ui/mark.tsx";
import { Said, TableBox } from "#ui/parts.tsx";
import type { ContextFigure, FigureTopic, StrategyContext } from "../form.ts";
import { byLoad, familySums, percentOff } from "../rules.ts";
import { contextWords, countOfFamilies, countOfLoads, sayFigure } from "../words.ts";

type Props = { context: StrategyContext; lang: Lang };

const topics = ["staff", "sex", "age", "education", "budget"] as const;

export function Capacity({ context, lang }: Props) {
	const words = contextWords[lang];
	const systems = context.systems ?? [];
	return (
		<>
			<div class="capacity">
				{topics.map((topic) => (
					<Figures context={context} topic={topic} lang={lang} />
				))}
			</div>
			<Families context={context} lang={lang} />
			{systems.length > 0 ? (
				<div class="stack">
					<h3>{words.systems}</h3>
					<p>{systems.join(", ")}</p>
				</div>
			) : null}
		</>
	);
}

export function Previous({ context, lang }: Props) {
	const figures = (context.figures ?? []).filter((one) => one.topic === "previous");
	return <FigureTable figures={figures} label={contextWords[lang].iepriekseja} lang={lang} />;
}

function Figures({ context, topic, lang }: Props & { topic: Exclude<FigureTopic, "previous"> }) {
	const figures = (context.figures ?? []).filter((one) => one.topic === topic);
	if (figures.length === 0) return null;
	const [{ period } = { period: undefined }] = figures;
	const oneYear = figures.every((one) => one.period === period) ? period : undefined;
	const isWhole = figures.every((one) => one.unit === "%") && topic !== "budget";
	return (
		<section class={topic === "budget" ? "stack capacity__wide" : "stack"}>
			<h3>
				{contextWords[lang][topic]} {oneYear ? <span class="soft">{oneYear}</span> : null}
			</h3>
			{isWhole ? (
				<BarList bars={figures.map((one) => barOf(one, lang))} most={100} />
			) : (
				<FigureTable figures={figures} label={contextWords[lang][topic]} lang={lang} />
			)}
		</section>
	);
}

const barOf = ({ what, value, unit }: ContextFigure, lang: Lang): Bar => ({
	label: <Said text={what} lang={lang} />,
	said: sayFigure(lang, value, unit),
	parts: [{ key: "first", value }],
});

function FigureTable({ figures, label, lang }: { figures: readonly ContextFigure[]; label: string; lang: Lang }) {
	const words = contextWords[lang];
	return (
		<TableBox label={label}>
			<table class="ds-table table">
				<thead class="hidden">
					<tr>
						<th scope="col">{words.what}</th>
						<th scope="col">{words.value}</th>
					</tr>
				</thead>
				<tbody>
					{figures.map(({ what, value, unit, note }) => (
						<tr>
							<th scope="row">
								<Said text={what} lang={lang} />
								{note ? (
									<span class="soft small">
										{" "}
										<Said text={note} lang={lang} />
									</span>
								) : null}
							</th>
							<td class="n">{sayFigure(lang, value, unit)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</TableBox>
	);
}

/** Loads by job family, the largest first; what they add up to, and what the printed percentages add up to. */
function Families({ context, lang }: Props) {
	const families = context.families ?? [];
	if (families.length === 0) return null;
	const words = contextWords[lang];
	const sums = familySums(families);
	const whole = context.total ?? sums.load;
	const off = new Set(families.filter((one) => percentOff(one, whole)).map((one) => one.code));
	const most = Math.max(...families.map((one) => one.load));
	const bars = byLoad(families).map(
		({ code, name, load, percent }): Bar => ({
			label: (
				<>
					<span class="code">{code}</span>
					<Said text={name} lang={lang} />
				</>
			),
			said: countOfLoads(lang, load),
			detail:
				percent === undefined
					? undefined
					: `${formatNumber(lang, percent)}\u00a0%${off.has(code) ? ` (${words.percentDiffers})` : ""}`,
			parts: [{ key: "first", value: load }],
		}),
	);
	return (
		<section class="stack families" aria-labelledby="amatu-saimes">
			<h3 id="amatu-saimes">{words.families}</h3>
			<ul class="counts">
				<li>
					<span class="big">{formatNumber(lang, sums.load)}</span> {words.loadsTogether},{" "}
					{countOfFamilies(lang, families.length)}
				</li>
				{context.total === undefined ? null : (
					<li>
						<span class="big">{formatNumber(lang, context.total)}</span> {words.statedLoads.toLowerCase()}{" "}
						{context.total === sums.load ? (
							<Mark shape="check" tone="good" word={words.loadsAgree} />
						) : (
							<Mark shape="swap" tone="warn" word={words.loadsDiffer} />
						)}
					</li>
				)}
				<li>
					<span class="big">{formatNumber(lang, sums.percent)}&nbsp;%</span> {words.percentTogether}
					{sums.percent === 100 ? null : <Mark shape="swap" tone="warn" word={words.percentOff} />}
				</li>
			</ul>
			<BarList bars={bars} most={most} />
		</section>
	);
}
