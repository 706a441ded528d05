// The plan as it is written: directions, and under each its goals, measures, results and deliverables.
import type { Lang } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { Notice, Prose } from "#ui/parts.tsx";
import { tally } from "../../execution/rules.ts";
import { ExecutionBar } from "../../execution/views/execution-bar.tsx";
import { sayDelayed } from "../../execution/words.ts";
import { below, deliverablesIn } from "../filter.ts";
import { anchor, planPath } from "../paths.ts";
import type { PlanElement, PlanView } from "../plan-elements.ts";
import { countKind, planWords } from "../words.ts";
import { DeliverableTable, ElementLink } from "./deliverable-table.tsx";
import { Deadlines, Parties } from "./marks.tsx";

/** Above so many elements a page shows the directions alone, each leading to what stands under it. */
const mostOnOnePage = 600;
/** Of what stands directly under one element. */
const mostInOneList = 500;

export const isTooMuch = (elements: readonly PlanElement[]) => elements.length > mostOnOnePage;

export function PlanTree({ plan, lang }: { plan: PlanView; lang: Lang }) {
	const isBig = isTooMuch(plan.elements);
	return (
		<>
			{plan.tree.map((root) => (
				<section class="direction" id={anchor(root.code)} aria-labelledby={`${anchor(root.code)}-h`}>
					<div class="direction__head">
						<h2 id={`${anchor(root.code)}-h`}>
							<ElementLink plan={plan.code} element={root} lang={lang} />
						</h2>
						{root.horizontal || root.key ? <Kinds element={root} lang={lang} /> : null}
						{root.description ? <Prose text={root.description} lang={lang} /> : null}
					</div>
					{isBig ? (
						<Summary plan={plan.code} root={root} lang={lang} />
					) : (
						<Children plan={plan.code} element={root} lang={lang} level={3} />
					)}
				</section>
			))}
		</>
	);
}

function Summary({ plan, root, lang }: { plan: string; root: PlanElement; lang: Lang }) {
	const within = below(root);
	const deliverables = deliverablesIn(within);
	const counts = tally(deliverables.map((element) => element.state));
	const measures = within.filter((element) => element.kind === "measure").length;
	return (
		<>
			<p>
				{countKind(lang, "measure", measures)}, {countKind(lang, "deliverable", deliverables.length)};{" "}
				{sayDelayed(lang, counts.delayed)}
			</p>
			<ExecutionBar tally={counts} lang={lang} />
			<p>
				<a href={at(lang, withQuery(planPath(plan), { direction: root.code }))}>{planWords[lang].showAll}</a>
			</p>
		</>
	);
}

function Kinds({ element, lang }: { element: PlanElement; lang: Lang }) {
	const words = planWords[lang];
	return (
		<p class="soft small">
			{[element.horizontal ? words.horizontal : "", element.key ? words.key : ""].filter(Boolean).join(", ")}
		</p>
	);
}

type Level = 2 | 3 | 4 | 5;

/** Deliverables stand together in one table, results in one list; what has parts of its own gets a heading. */
export function Children({
	plan,
	element,
	lang,
	level,
	folded = false,
}: {
	plan: string;
	element: PlanElement;
	lang: Lang;
	level: Level;
	/** What has parts of its own is only named, and leads to its own page. */
	folded?: boolean;
}) {
	const words = planWords[lang];
	const deliverables = element.children.filter((child) => child.kind === "deliverable");
	const leaves = element.children.filter((child) => child.kind !== "deliverable" && (folded || isLeaf(child)));
	const branches = element.children.filter((child) => child.kind !== "deliverable" && !folded && !isLeaf(child));
	const isCut = Math.max(deliverables.length, leaves.length) > mostInOneList;
	return (
		<>
			{isCut ? <Notice>{words.firstOnly}</Notice> : null}
			{leaves.length > 0 ? <Leaves plan={plan} elements={leaves.slice(0, mostInOneList)} lang={lang} /> : null}
			{deliverables.length > 0 ? (
				<DeliverableTable
					plan={plan}
					deliverables={deliverables.slice(0, mostInOneList)}
					label={`${words.table} ${element.code}`}
					lang={lang}
				/>
			) : null}
			{branches.map((branch) => (
				<Branch plan={plan} element={branch} lang={lang} level={level} />
			))}
		</>
	);
}

const isLeaf = (element: PlanElement) => element.children.length === 0;

function Branch({ plan, element, lang, level }: { plan: string; element: PlanElement; lang: Lang; level: Level }) {
	const Heading = `h${level}` as "h3";
	return (
		<div class="measure">
			<Heading>
				<ElementLink plan={plan} element={element} lang={lang} />
			</Heading>
			{element.description ? <Prose text={element.description} lang={lang} /> : null}
			<Children plan={plan} element={element} lang={lang} level={Math.min(level + 1, 5) as Level} />
		</div>
	);
}

function Leaves({ plan, elements, lang }: { plan: string; elements: PlanElement[]; lang: Lang }) {
	return (
		<ul class="leaves">
			{elements.map((element) => (
				<li>
					<ElementLink plan={plan} element={element} lang={lang} />
					<Small element={element} lang={lang} />
				</li>
			))}
		</ul>
	);
}

function Small({ element, lang }: { element: PlanElement; lang: Lang }) {
	const isInCharge = element.parties.some((party) => party.role === "responsible");
	if (!isInCharge && element.deadlines.length === 0) return null;
	return (
		<span class="soft small leaf-facts">
			{isInCharge ? <Parties parties={element.parties} role="responsible" lang={lang} /> : null}
			{element.deadlines.length > 0 ? <Deadlines deadlines={element.deadlines} lang={lang} /> : null}
		</span>
	);
}
