import type { Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import { DraftMark } from "../../drafts/views/draft-notice.tsx";
import { draftWords } from "../../drafts/words.ts";
import type { Tally } from "../../execution/rules.ts";
import { ExecutionBar } from "../../execution/views/execution-bar.tsx";
import { sayDelayed, sayDoneOf } from "../../execution/words.ts";
import type { PlanCard } from "../cards.ts";
import { planPath } from "../paths.ts";
import type { PlanHead } from "../plan-heads.ts";
import { planKindWords, planWords } from "../words.ts";
import { sayYears } from "../years.ts";

type Props = {
	frame: Frame;
	cards: PlanCard[];
	mayAdd: boolean;
	/** The code of a draft that was deleted just now. */
	deleted: string | undefined;
};

export function PlanListPage({ frame, cards, mayAdd, deleted }: Props) {
	const words = planWords[frame.lang];
	return (
		<Page frame={frame} title={words.plans} description={words.plansLead}>
			<div class="head">
				<h1>{words.plans}</h1>
				{deleted ? (
					<div role="status">
						<Notice tone="success">{draftWords[frame.lang].deleted(deleted)}</Notice>
					</div>
				) : null}
				<p class="lead">{words.plansLead}</p>
				<p>
					<a href={at(frame.lang, "/kaskade")}>{words.cascade}</a>
					{" · "}
					<a href={at(frame.lang, "/darba-plani")}>{words.workPlans}</a>
				</p>
				{mayAdd ? (
					<p class="actions">
						<a class="ds-button" data-variant="secondary" href={at(frame.lang, "/plani/jauns")}>
							{words.newPlan}
						</a>
					</p>
				) : null}
			</div>
			{cards.length === 0 ? <p>{words.noPlans}</p> : <PlanCards cards={cards} lang={frame.lang} level={2} />}
		</Page>
	);
}

export function PlanCards({ cards, lang, level }: { cards: PlanCard[]; lang: Lang; level: 2 | 3 }) {
	const Heading = level === 2 ? "h2" : "h3";
	return (
		<ul class="plan-cards">
			{cards.map(({ plan, execution }) => (
				<li class="tile plan-card">
					<p class="soft small">
						{kindOf(plan, lang)} · {sayYears(plan.periodFrom, plan.periodTo)}
						<DraftMark plan={plan} lang={lang} />
					</p>
					<Heading class="plan-card__title">
						<a href={at(lang, planPath(plan.code))}>
							<Said text={plan.title} lang={lang} />
						</a>
					</Heading>
					<p class="soft small">
						{planWords[lang].owner}: <Said text={plan.owner.name} lang={lang} />
					</p>
					{execution ? <Execution tally={execution} lang={lang} /> : null}
				</li>
			))}
		</ul>
	);
}

function Execution({ tally, lang }: { tally: Tally; lang: Lang }) {
	return (
		<>
			<ExecutionBar tally={tally} lang={lang} />
			<p class="small">
				{sayDoneOf(lang, tally.done, tally.total)}; {sayDelayed(lang, tally.delayed)}
			</p>
		</>
	);
}

export function kindOf(plan: Pick<PlanHead, "kind">, lang: Lang): string {
	return (planKindWords[lang] as Record<string, string>)[plan.kind] ?? plan.kind;
}
