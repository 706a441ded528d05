// What the public sees first: how far the undertakings are, the main indicators, what is new, and where to begin.
import type { Child } from "hono/jsx";
import { type PlanCard, PlanCards, type Tally } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { AsOfPicker } from "#ui/parts.tsx";
import { SearchBox } from "#ui/search-box.tsx";
import { hasBegun } from "../rules.ts";
import { frontWords, waysIn } from "../words.ts";
import { Shares } from "./shares.tsx";

type Props = {
	frame: Frame;
	asOf: string;
	cards: PlanCard[];
	/** All deliverables of the running plans, and the plans that have any. */
	execution: { tally: Tally; plans: string[] } | undefined;
	indicators: Child;
	warnings: Child;
	changes: Child;
	news: Child;
};

export function FrontPage({ frame, asOf, cards, execution, indicators, warnings, changes, news }: Props) {
	const { lang } = frame;
	const words = frontWords[lang];
	const asked = asOf === frame.today ? undefined : asOf;
	// The superior plans are what these serve; they stand in the list of all plans. A past day knew no later plans.
	const shown = cards.filter(({ plan }) => !isSuperior(plan.kind) && (!asked || hasBegun(plan, asked)));
	return (
		<Page frame={frame} title="VIEDA" description={words.lead} meta={{ facts: siteFacts(frame) }} asOf={asOf}>
			<div class="head head--front">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
				<SearchBox lang={lang} />
			</div>
			{warnings}
			{cards.length === 0 ? <p>{words.empty}</p> : null}
			{execution ? (
				<section class="stack" aria-labelledby="izpilde">
					<div class="section-head">
						<h2 id="izpilde">{words.execution}</h2>
						<AsOfPicker lang={lang} day={asOf} action={at(lang, "/")} />
					</div>
					<Shares {...execution} asOf={asOf} asked={asked} lang={lang} />
				</section>
			) : null}
			{indicators ? (
				<section class="stack" aria-labelledby="raditaji">
					<h2 id="raditaji">{words.indicators}</h2>
					{indicators}
					<p>
						<a href={at(lang, "/raditaji")}>{words.allIndicators}</a>
					</p>
				</section>
			) : null}
			{news}
			<section class="stack" aria-labelledby="izmainas">
				<h2 id="izmainas">{asked ? words.changesThen : words.changes}</h2>
				{changes ?? <p class="soft">{asked ? words.noChangesThen : words.noChanges}</p>}
				<p>
					<a href={at(lang, "/izmainas")}>{words.allChanges}</a>
				</p>
			</section>
			{shown.length > 0 ? (
				<section class="stack" aria-labelledby="plani">
					<h2 id="plani">{words.plans}</h2>
					<PlanCards cards={shown} lang={lang} level={3} />
					<p>
						<a href={at(lang, "/plani")}>{words.allPlans}</a>
					</p>
				</section>
			) : null}
			<WaysIn frame={frame} />
		</Page>
	);
}

const isSuperior = (kind: string) => ["long_term_strategy", "national_development_plan"].includes(kind);

function WaysIn({ frame: { lang } }: { frame: Frame }) {
	return (
		<section class="stack" aria-labelledby="sakt">
			<h2 id="sakt">{frontWords[lang].waysIn}</h2>
			<div class="ways">
				{waysIn[lang].map(({ who, why, links }) => (
					<div class="way">
						<h3>{who}</h3>
						<p class="soft">{why}</p>
						<ul class="plain">
							{links.map((link) => (
								<li>
									<a href={at(lang, link.path)}>{link.label}</a>
								</li>
							))}
						</ul>
					</div>
				))}
			</div>
		</section>
	);
}

/** The site and how it is searched, as schema.org says it. */
function siteFacts({ lang, origin }: Frame) {
	return {
		"@type": "WebSite",
		name: "VIEDA",
		url: origin + at(lang, "/"),
		inLanguage: lang,
		potentialAction: {
			"@type": "SearchAction",
			target: { "@type": "EntryPoint", urlTemplate: `${origin}${at(lang, "/meklet")}?q={search_term_string}` },
			"query-input": "required name=search_term_string",
		},
	};
}
