import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Said } from "#ui/parts.tsx";
import { tally } from "../../execution/rules.ts";
import { sayDelayed } from "../../execution/words.ts";
import type { Duties } from "../duties.ts";
import { planPath } from "../paths.ts";
import { countKind, planWords } from "../words.ts";
import { DeliverableTable } from "./deliverable-table.tsx";

/** The rest is one click away, on the plan's page. */
const mostShown = 200;

/** What an institution is responsible for, plan by plan. */
export function DutiesSection({ institution, duties, lang }: { institution: string; duties: Duties; lang: Lang }) {
	if (duties.length === 0) return null;
	const words = planWords[lang];
	return (
		<section class="stack" aria-labelledby="pienakumi">
			<h2 id="pienakumi">{words.duties}</h2>
			{duties.map(({ plan, deliverables }) => (
				<>
					<h3>
						<a href={at(lang, planPath(plan.code))}>
							<Said text={plan.title} lang={lang} />
						</a>
					</h3>
					<p>
						{countKind(lang, "deliverable", deliverables.length)};{" "}
						{sayDelayed(lang, tally(deliverables.map((one) => one.state)).delayed)}
					</p>
					<DeliverableTable
						plan={plan.code}
						deliverables={deliverables.slice(0, mostShown)}
						label={words.duties}
						lang={lang}
					/>
					{deliverables.length > mostShown ? (
						<p>
							<a href={at(lang, withQuery(planPath(plan.code), { responsible: institution }))}>
								{countKind(lang, "deliverable", deliverables.length)}
							</a>
						</p>
					) : null}
				</>
			))}
		</section>
	);
}
