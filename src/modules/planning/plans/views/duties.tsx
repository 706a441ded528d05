// What an institution is charged with: its own plans, what of its duties is late, and all of them plan by plan.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said } from "#ui/parts.tsx";
import { tally } from "../../execution/rules.ts";
import { ExecutionBar, ExecutionCounts } from "../../execution/views/execution-bar.tsx";
import { sayDelayed } from "../../execution/words.ts";
import type { PlanCard } from "../cards.ts";
import type { Duties } from "../duties.ts";
import { planPath } from "../paths.ts";
import type { PlanHead } from "../plan-heads.ts";
import { countKind, planWords } from "../words.ts";
import { DeliverableTable } from "./deliverable-table.tsx";
import { PlanCards } from "./plan-list.tsx";

/** The rest is one click away, on the plan's page. */
const mostShown = 50;
/** Up to so many duties of a plan are shown at once; more wait under their heading. */
const fewEnough = 8;

type Props = { institution: string; own: PlanCard[]; duties: Duties; asked: string | undefined; lang: Lang };

export function DutiesSection({ institution, own, duties, asked, lang }: Props) {
	const words = planWords[lang];
	const all = duties.flatMap((one) => one.deliverables);
	return (
		<>
			{own.length > 0 ? (
				<section class="stack" aria-labelledby="savi-plani">
					<h2 id="savi-plani">{words.ownPlans}</h2>
					<PlanCards cards={own} lang={lang} level={3} />
				</section>
			) : null}
			{all.length > 0 ? (
				<section class="stack" aria-labelledby="pienakumi">
					<h2 id="pienakumi">{words.duties}</h2>
					<ExecutionCounts tally={tally(all.map((one) => one.state))} lang={lang} />
					<ExecutionBar tally={tally(all.map((one) => one.state))} lang={lang} />
					<Late duties={duties} lang={lang} />
					{duties.map((one) => (
						<OfPlan institution={institution} {...one} asked={asked} lang={lang} />
					))}
				</section>
			) : null}
			<Shared duties={duties} lang={lang} />
		</>
	);
}

function Late({ duties, lang }: { duties: Duties; lang: Lang }) {
	const words = planWords[lang];
	const late = duties
		.map(({ plan, deliverables }) => ({ plan, deliverables: deliverables.filter((one) => one.state.delayed) }))
		.filter(({ deliverables }) => deliverables.length > 0);
	if (late.length === 0) return null;
	return (
		<>
			<h3 id="kavejas">{words.lateDuties}</h3>
			{late.map(({ plan, deliverables }) => (
				<>
					<p>
						<PlanLink plan={plan} lang={lang} />
					</p>
					<DeliverableTable
						plan={plan.code}
						deliverables={deliverables.slice(0, mostShown)}
						label={words.lateDuties}
						lang={lang}
					/>
				</>
			))}
		</>
	);
}

type OfPlanProps = Duties[number] & { institution: string; asked: string | undefined; lang: Lang };

function OfPlan({ institution, plan, deliverables, asked, lang }: OfPlanProps) {
	if (deliverables.length === 0) return null;
	const words = planWords[lang];
	const counts = tally(deliverables.map((one) => one.state));
	return (
		<details class="fold" open={deliverables.length <= fewEnough}>
			<summary>
				<Said text={plan.title} lang={lang} />: {countKind(lang, "deliverable", deliverables.length)};{" "}
				{sayDelayed(lang, counts.delayed)}
			</summary>
			<div class="stack">
				<DeliverableTable
					plan={plan.code}
					deliverables={deliverables.slice(0, mostShown)}
					label={words.duties}
					lang={lang}
				/>
				<p>
					<a href={at(lang, withQuery(planPath(plan.code), { responsible: institution, as_of: asked }))}>
						{words.inThePlan}
					</a>
				</p>
			</div>
		</details>
	);
}

/** Where another institution is in charge and this one helps. */
function Shared({ duties, lang }: { duties: Duties; lang: Lang }) {
	const words = planWords[lang];
	const withShared = duties.filter((one) => one.shared.length > 0);
	if (withShared.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="lidzatbild">
			<h2 id="lidzatbild">{words.sharedDuties}</h2>
			{withShared.map(({ plan, shared }) => (
				<details class="fold">
					<summary>
						<Said text={plan.title} lang={lang} />: {countKind(lang, "deliverable", shared.length)}
					</summary>
					<DeliverableTable
						plan={plan.code}
						deliverables={shared.slice(0, mostShown)}
						label={words.sharedDuties}
						lang={lang}
					/>
				</details>
			))}
		</section>
	);
}

function PlanLink({ plan, lang }: { plan: PlanHead; lang: Lang }) {
	return (
		<a href={at(lang, planPath(plan.code))}>
			<Said text={plan.title} lang={lang} />
		</a>
	);
}
