import type { Child } from "hono/jsx";
import { type PlanCard, PlanCards } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { frontWords } from "../words.ts";

type Props = { frame: Frame; cards: PlanCard[]; indicators: Child; warnings: Child };

export function FrontPage({ frame, cards, indicators, warnings }: Props) {
	const { lang } = frame;
	const words = frontWords[lang];
	// The superior plans are what these serve; they stand in the list of all plans.
	const shown = cards.filter(({ plan }) => !["long_term_strategy", "national_development_plan"].includes(plan.kind));
	return (
		<Page frame={frame} title="VIEDA" description={words.lead}>
			<div class="head head--front">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			{warnings}
			{cards.length === 0 ? <p>{words.empty}</p> : null}
			{indicators ? (
				<section class="stack" aria-labelledby="raditaji">
					<h2 id="raditaji">{words.indicators}</h2>
					{indicators}
					<p>
						<a href={at(lang, "/raditaji")}>{words.allIndicators}</a>
					</p>
				</section>
			) : null}
			{shown.length > 0 ? (
				<section class="stack" aria-labelledby="plani">
					<h2 id="plani">{words.plans}</h2>
					<PlanCards cards={shown} lang={lang} level={3} />
					<p>
						<a href={at(lang, "/plani")}>{words.allPlans}</a>
					</p>
				</section>
			) : null}
		</Page>
	);
}
