// Where else a plan can be looked at: its pages beside the tree.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { hasGoalMap } from "../../goal-map/model.ts";
import type { Beside } from "../beside.ts";
import { planPath } from "../paths.ts";
import type { PlanView } from "../plan-elements.ts";
import { planWords } from "../words.ts";

type Link = {
	label: keyof (typeof planWords)["lv"];
	path: string;
	/** Whether the plan has such a page; every plan where it is left out. */
	has?: (plan: PlanView, beside: Beside) => boolean;
};

/** Under the plan's address, in the order in which they are shown. */
const pages: Link[] = [
	{ label: "versions", path: "redakcijas" },
	{ label: "changes", path: "izmainas" },
	{ label: "tasks", path: "darbi", has: (plan) => plan.kind === "work_plan" },
	{ label: "goalMap", path: "merku-karte", has: hasGoalMap },
	{ label: "funding", path: "finansejums", has: (_, beside) => beside.funding },
	{ label: "context", path: "konteksts", has: (_, beside) => beside.context },
	{ label: "maturity", path: "briedums", has: (_, beside) => beside.maturity },
	{ label: "oversight", path: "uzraudziba", has: (plan) => plan.kind === "institution_strategy" },
	{ label: "report", path: "zinojums", has: (plan) => plan.elements.some((one) => one.kind === "deliverable") },
	{ label: "workReport", path: "parskats", has: (plan) => plan.kind === "work_plan" && plan.state !== "draft" },
	{ label: "exchange", path: "apmaina" },
	{ label: "edit", path: "labot", has: (_, beside) => beside.mayEdit },
];

type Props = { plan: PlanView; beside: Beside; today: string; lang: Lang };

export function PlanLinks({ plan, beside, today, lang }: Props) {
	const words = planWords[lang];
	const day = { as_of: plan.asOf === today ? undefined : plan.asOf };
	return (
		<nav class="plan-links" aria-label={words.planPages}>
			<ul>
				{pages
					.filter((page) => page.has?.(plan, beside) ?? true)
					.map((page) => (
						<li>
							<a href={at(lang, withQuery(`${planPath(plan.code)}/${page.path}`, day))}>{words[page.label]}</a>
						</li>
					))}
				<li>
					<a href={withQuery(`/api/v1/plans/${encodeURIComponent(plan.code)}`, day)}>{words.asJson}</a>
				</li>
			</ul>
		</nav>
	);
}
