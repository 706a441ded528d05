// The money of a plan: in figures, by year, by priority; and where the document and the computation differ.
import { type Lang, textIn } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Bar, BarList } from "#ui/bar-list.tsx";
import { Mark } from "#ui/mark.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker, Notice, Said } from "#ui/parts.tsx";
import { planCrumbs } from "../../plans/crumbs.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { fundingPath, newFundingPath } from "../paths.ts";
import {
	addUp,
	differencesOf,
	type FundingGroup,
	openCellsOf,
	parts,
	sumOf,
	sumOfSource,
	totalOf,
	traineesOf,
	yearsOf,
} from "../rules.ts";
import { formatEuros, fundingWords, sayEuros, sayOpenCell, sayYear } from "../words.ts";
import { DifferenceMark, FundingTable } from "./funding-table.tsx";

export type FundingFacts = {
	plan: PlanHead;
	groups: FundingGroup[];
	asOf: string;
	mayEdit: boolean;
	/** Whether what is shown is being prepared and not yet in force. */
	isWorking: boolean;
	done: "saved" | "removed" | undefined;
};

export function FundingPage({ frame, facts }: { frame: Frame; facts: FundingFacts }) {
	const { lang } = frame;
	const { plan, groups, asOf, mayEdit, isWorking, done } = facts;
	const words = fundingWords[lang];
	const title = textIn(plan.title, lang).text;
	const crumbs = planCrumbs(plan, lang);
	return (
		<Page frame={frame} title={`${words.title}: ${title}`} crumbs={crumbs}>
			<div class="section-head">
				<div class="head">
					<p class="soft">
						<Said text={plan.title} lang={lang} />
					</p>
					<h1>{words.title}</h1>
					{groups.length > 0 ? <p class="lead">{words.lead}</p> : null}
				</div>
				{mayEdit ? null : <AsOfPicker lang={lang} day={asOf} action={at(lang, fundingPath(plan.code))} />}
			</div>
			{done ? <Notice tone="success">{words[done]}</Notice> : null}
			{isWorking ? <Notice>{words.working}</Notice> : null}
			{mayEdit ? (
				<p class="actions">
					<a class="ds-button" data-variant="secondary" href={at(lang, newFundingPath(plan.code))}>
						{words.add}
					</a>
				</p>
			) : null}
			{groups.length === 0 ? (
				<Notice>{mayEdit ? words.noneYet : words.none}</Notice>
			) : (
				<Money facts={facts} lang={lang} />
			)}
		</Page>
	);
}

function Money({ facts, lang }: { facts: FundingFacts; lang: Lang }) {
	const { groups, plan, mayEdit } = facts;
	const words = fundingWords[lang];
	const editIn = mayEdit ? plan.code : undefined;
	return (
		<>
			<Figures groups={groups} lang={lang} />
			<ByYear groups={groups} lang={lang} />
			{parts.map((part) =>
				yearsOf(groups, part).length > 0 ? (
					<section class="stack" aria-labelledby={part}>
						<h2 id={part}>{words[part]}</h2>
						<p class="soft">{part === "planned" ? words.plannedHelp : words.additionalHelp}</p>
						<FundingTable groups={groups} part={part} lang={lang} editIn={editIn} />
					</section>
				) : null,
			)}
			<Checks groups={groups} lang={lang} />
			<Notes groups={groups} lang={lang} />
		</>
	);
}

function Figures({ groups, lang }: { groups: FundingGroup[]; lang: Lang }) {
	const words = fundingWords[lang];
	const sum = (part: "planned" | "additional") => addUp(groups.map((group) => sumOf(group, part)));
	const additional = sum("additional");
	const planned = sum("planned");
	const people = traineesOf(groups);
	return (
		<ul class="counts">
			{additional ? (
				<li>
					<span class="big">{sayEuros(lang, additional)}</span> {words.additional}, EUR
				</li>
			) : null}
			{planned ? (
				<li>
					<span class="big">{sayEuros(lang, planned)}</span> {words.planned}, EUR
				</li>
			) : null}
			{people > 0 ? (
				<li>
					<span class="big">{formatEuros(lang, people)}</span> {words.trainees}
				</li>
			) : null}
		</ul>
	);
}

function ByYear({ groups, lang }: { groups: FundingGroup[]; lang: Lang }) {
	const words = fundingWords[lang];
	const years = yearsOf(groups, "additional");
	const rows = years.map((year) => ({
		year,
		total: addUp(groups.map((group) => totalOf(group, "additional", year))),
		state: sumOfSource(groups, "additional", "state", year),
		eu: sumOfSource(groups, "additional", "eu", year),
	}));
	const most = Math.max(0, ...rows.map((row) => row.total?.most ?? 0));
	if (most === 0) return null;
	const bars = rows.map(
		({ year, total, state, eu }): Bar => ({
			label: String(year),
			said: total ? sayEuros(lang, total) : "–",
			detail: [state && `${words.stateShort} ${sayEuros(lang, state)}`, eu && `${words.euShort} ${sayEuros(lang, eu)}`]
				.filter(Boolean)
				.join(" · "),
			parts: [
				{ key: "first", value: state?.most ?? 0 },
				{ key: "second", value: eu?.most ?? 0 },
			],
		}),
	);
	return (
		<section class="stack" aria-labelledby="pa-gadiem">
			<h2 id="pa-gadiem">{words.byYear}</h2>
			<p class="bar-key soft small">
				<span class="bar-key__first">{words.state}</span> <span class="bar-key__second">{words.eu}</span>
			</p>
			<BarList bars={bars} most={most} />
		</section>
	);
}

/** Every place where the document's own figure is not what its parts make, or cannot be read as one number. */
function Checks({ groups, lang }: { groups: FundingGroup[]; lang: Lang }) {
	const words = fundingWords[lang];
	const differences = differencesOf(groups);
	const open = openCellsOf(groups);
	return (
		<section class="stack" aria-labelledby="atskiribas">
			<h2 id="atskiribas">{words.checks}</h2>
			{differences.length + open.length > 0 ? (
				<ul class="checks">
					{open.map(({ group, source, cell }) => (
						<li>
							<Mark shape="half" tone="warn" word={words.open} />
							<span>
								<GroupName group={group} lang={lang} /> ({words[source]}):{" "}
								{sayOpenCell(lang, cell.year, cell.text, cell.readings)}
							</span>
						</li>
					))}
					{differences.map((difference) => (
						<li>
							<DifferenceMark difference={difference} lang={lang} />
							<span>
								<GroupName group={difference.group} lang={lang} />, {lowered(sayYear(lang, difference.year))} (
								{lowered(words[difference.part])}): {words.printed} {sayEuros(lang, difference.printed)},{" "}
								{words.computed} {sayEuros(lang, difference.computed)}
							</span>
						</li>
					))}
				</ul>
			) : null}
			{differences.length === 0 ? <p>{open.length > 0 ? words.differencesNone : words.checksGood}</p> : null}
		</section>
	);
}

function GroupName({ group, lang }: { group: FundingGroup; lang: Lang }) {
	return (
		<>
			<span class="code">{group.code}</span>
			<Said text={group.title} lang={lang} />
		</>
	);
}

function Notes({ groups, lang }: { groups: FundingGroup[]; lang: Lang }) {
	const noted = groups.filter((group) => group.notes.length > 0);
	if (noted.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="piezimes">
			<h2 id="piezimes">{fundingWords[lang].notes}</h2>
			<dl class="facts">
				{noted.map((group) => (
					<>
						<dt>
							<GroupName group={group} lang={lang} />
						</dt>
						<dd>
							{group.notes.map((note) => (
								<p>
									<Said text={note} lang={lang} />
								</p>
							))}
						</dd>
					</>
				))}
			</dl>
		</section>
	);
}

/** Within a sentence. */
const lowered = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
