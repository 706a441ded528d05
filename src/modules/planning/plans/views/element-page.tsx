// One element of a plan: what it is, how far it is, who is in charge, and everything that was ever said of it.
import type { Child } from "hono/jsx";
import { periodCode, periodEnd, sayPeriod } from "#kernel/period.ts";
import { type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, DayText, Facts, Notice, Prose, Said, TableBox } from "#ui/parts.tsx";
import { cascadePath } from "../../cascade/paths.ts";
import type { UpdateWithEvidence } from "../../execution/queries.ts";
import { deadlineState } from "../../execution/rules.ts";
import { History } from "../../execution/views/history.tsx";
import { StateMarks } from "../../execution/views/status-mark.tsx";
import { executionWords } from "../../execution/words.ts";
import { sameLinkPath } from "../../one-card/paths.ts";
import type { Card } from "../../one-card/queries.ts";
import { CardSection } from "../../one-card/views/card-section.tsx";
import { cardWords } from "../../one-card/words.ts";
import { planCrumbs } from "../crumbs.ts";
import { below } from "../filter.ts";
import type { DeadlineChange } from "../parts.ts";
import { anchor, elementPath, planPath, updatePath } from "../paths.ts";
import type { PlanElement } from "../plan-elements.ts";
import type { PlacedElement } from "../queries.ts";
import { elementKindWords, planWords } from "../words.ts";
import { Parties } from "./marks.tsx";
import { Children, isTooMuch } from "./plan-tree.tsx";
import { RollUpSection } from "./roll-up.tsx";

export type ElementFacts = {
	plan: PlacedElement["plan"];
	element: PlanElement;
	/** What it stands under, the topmost first. */
	above: PlanElement[];
	history: UpdateWithEvidence[];
	deadlineChanges: DeadlineChange[];
	/** Names behind ids; empty for the public. */
	names: ReadonlyMap<string, string>;
	mayUpdate: boolean;
	maySeeAudit: boolean;
	mayOpenFiles: boolean;
	/** Where the same stands in other plans too. */
	card: Card | undefined;
	mayLink: boolean;
	saved: boolean;
	today: string;
};

export function ElementPage({ frame, facts, indicators }: { frame: Frame; facts: ElementFacts; indicators: Child }) {
	const { lang } = frame;
	const { plan, element } = facts;
	const isDeliverable = element.kind === "deliverable";
	return (
		<Page
			frame={frame}
			title={`${element.code} ${textIn(element.title, lang).text}`}
			description={element.description ? textIn(element.description, lang).text : textIn(plan.title, lang).text}
			crumbs={crumbsOf(facts, lang)}
			meta={{
				picture: { path: `/attels/plani/${encodeURIComponent(plan.code)}.png`, alt: textIn(plan.title, lang).text },
				feed: `${planPath(plan.code)}/feed.atom`,
			}}
			asOf={plan.asOf}
		>
			<Head facts={facts} lang={lang} />
			{isDeliverable ? <Latest facts={facts} lang={lang} /> : null}
			{element.deadlines.length > 0 ? <DeadlineSection element={element} asOf={plan.asOf} lang={lang} /> : null}
			{facts.card ? (
				<CardSection card={facts.card} here={plan.code} names={facts.names} mayLink={facts.mayLink} lang={lang} />
			) : null}
			{indicators}
			{element.children.length > 0 ? <RollUpSection plan={plan.code} parts={element.children} lang={lang} /> : null}
			{element.children.length > 0 ? (
				<section class="stack">
					<Children plan={plan.code} element={element} lang={lang} level={2} folded={isTooMuch(below(element))} />
				</section>
			) : null}
			{isDeliverable ? (
				<History
					updates={facts.history}
					names={facts.names}
					filesPath={facts.mayOpenFiles ? `${elementPath(plan.code, element.code)}/pieradijumi` : undefined}
					lang={lang}
				/>
			) : null}
			<DeadlineChanges changes={facts.deadlineChanges} lang={lang} />
		</Page>
	);
}

function crumbsOf({ plan, above }: ElementFacts, lang: Lang) {
	return [
		...planCrumbs(plan, lang),
		...above.map((one) => ({
			label: one.parentId ? `${one.code} ${textIn(one.title, lang).text}` : one.code,
			path: one.parentId ? elementPath(plan.code, one.code) : `${planPath(plan.code)}#${anchor(one.code)}`,
		})),
	];
}

function Head({ facts, lang }: { facts: ElementFacts; lang: Lang }) {
	const { plan, element } = facts;
	const words = planWords[lang];
	return (
		<div class="head">
			<p class="soft">{elementKindWords[lang][element.kind]}</p>
			<h1>
				<span class="code">{element.code}</span>
				<Said text={element.title} lang={lang} />
			</h1>
			{element.kind === "deliverable" ? <StateMarks state={element.state} lang={lang} /> : null}
			{element.description ? <Prose text={element.description} lang={lang} /> : null}
			<Facts rows={partyRows(element, lang)} />
			{element.contributesTo.length > 0 ? (
				<p class="small">
					{words.contributesTo}:{" "}
					{element.contributesTo.map((target, index) => (
						<>
							{index > 0 ? "; " : ""}
							<a href={at(lang, elementPath(target.plan, target.element))}>
								<span class="code">{target.element}</span>
								<Said text={target.title} lang={lang} />
							</a>
						</>
					))}
				</p>
			) : null}
			{element.notes.map((note) => (
				<p class="soft small">
					<Said text={note} lang={lang} />
				</p>
			))}
			<div class="actions">
				{facts.mayUpdate ? (
					<a class="ds-button" href={at(lang, updatePath(plan.code, element.code))}>
						{words.update}
					</a>
				) : null}
				{facts.mayLink ? <a href={at(lang, sameLinkPath(plan.code, element.code))}>{cardWords[lang].link}</a> : null}
				<a href={at(lang, withQuery(cascadePath(plan.code, element.code), { as_of: askedDay(facts) }))}>
					{words.cascade}
				</a>
				{facts.maySeeAudit ? (
					<a href={at(lang, withQuery("/auditacija", { subject: `${plan.code}/${element.code}` }))}>
						{words.auditLines}
					</a>
				) : null}
			</div>
			{facts.saved ? (
				<div role="status">
					<Notice tone="success">{executionWords[lang].saved}</Notice>
				</div>
			) : null}
		</div>
	);
}

/** Links keep the day only when it is not today. */
const askedDay = ({ plan, today }: ElementFacts) => (plan.asOf === today ? undefined : plan.asOf);

function partyRows(element: PlanElement, lang: Lang): [string, Child][] {
	const words = planWords[lang];
	return (["responsible", "co_responsible", "cooperating"] as const)
		.filter((role) => element.parties.some((party) => party.role === role))
		.map((role) => [words[role], <Parties parties={element.parties} role={role} lang={lang} />]);
}

function Latest({ facts, lang }: { facts: ElementFacts; lang: Lang }) {
	const { plan, element, today } = facts;
	const words = planWords[lang];
	const update = element.update;
	const path = elementPath(plan.code, element.code);
	return (
		<section class="stack" aria-labelledby="sasniegts">
			<div class="section-head">
				<h2 id="sasniegts">{words.achieved}</h2>
				<AsOfPicker lang={lang} day={plan.asOf} action={at(lang, path)} />
			</div>
			{update ? null : <p class="soft">{plan.asOf < today ? words.nothingSaidYet : words.nothingSaid}</p>}
			{update ? (
				<>
					<p class="soft small">
						{words.saidAsOf} <DayText day={update.asOf} lang={lang} as="accusative" />
					</p>
					{update.achieved ? <p class="achieved">{update.achieved}</p> : null}
					{update.narrative ? <Prose text={update.narrative} lang={lang} /> : null}
					{update.reason || update.decision ? (
						<Facts
							rows={[
								[words.reason, update.reason ?? "–"],
								[words.decision, update.decision ?? "–"],
							]}
						/>
					) : null}
				</>
			) : null}
		</section>
	);
}

function DeadlineSection({ element, asOf, lang }: { element: PlanElement; asOf: string; lang: Lang }) {
	const words = planWords[lang];
	const status = element.state.status;
	return (
		<section class="stack" aria-labelledby="termini">
			<h2 id="termini">{words.deadline}</h2>
			<TableBox label={words.deadline}>
				<table class="ds-table table table--cards">
					<thead>
						<tr>
							<th scope="col">{words.resultIndicator}</th>
							<th scope="col">{words.deadline}</th>
							<th scope="col">{words.status}</th>
						</tr>
					</thead>
					<tbody>
						{element.deadlines.map((deadline) => (
							<tr>
								<th scope="row">{deadline.indicator ? <Said text={deadline.indicator} lang={lang} /> : "–"}</th>
								<td data-label={words.deadline}>
									{sayPeriod(deadline.period, lang)}
									{periodCode(deadline.period).length < 10 ? (
										<span class="soft small">
											{" "}
											({words.upTo} <DayText day={periodEnd(deadline.period)} lang={lang} as="dative" />)
										</span>
									) : null}
									{deadline.note ? (
										<span class="soft small">
											{" "}
											<Said text={deadline.note} lang={lang} />
										</span>
									) : null}
								</td>
								<td>
									<StateMarks state={{ status, ...deadlineState(status, deadline.period, asOf) }} lang={lang} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</TableBox>
		</section>
	);
}

function DeadlineChanges({ changes, lang }: { changes: DeadlineChange[]; lang: Lang }) {
	const words = planWords[lang];
	if (changes.length === 0) return null;
	return (
		<section class="stack">
			<h2>{words.deadlineHistory}</h2>
			<ul class="timeline">
				{changes.map((change) => (
					<li>
						<strong>{sayPeriod(change.period, lang)}</strong>
						<span class="soft small">
							{change.validFrom ? (
								<>
									{words.since} <DayText day={change.validFrom} lang={lang} as="genitive" />{" "}
								</>
							) : null}
							{change.validTo ? (
								<>
									{words.until} <DayText day={change.validTo} lang={lang} as="dative" />
								</>
							) : null}
						</span>
						{change.reason ? <span>{[change.reason, change.act].filter(Boolean).join(" – ")}</span> : null}
					</li>
				))}
			</ul>
		</section>
	);
}
