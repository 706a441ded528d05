// One item of a round: the form of whoever fills it in, with what was said before beside it; the coordinator decides.
import { type Lang, textIn } from "#kernel/words.ts";
import { ErrorSummary } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Said } from "#ui/parts.tsx";
import type { ItemFacts } from "../item-facts.ts";
import { matrixWords } from "../matrix-words.ts";
import { roundPath, roundsPath } from "../paths.ts";
import { roundWords } from "../words.ts";
import { Conflicting, Unsaved } from "./conflict.tsx";
import { Decisions } from "./decisions.tsx";
import { Evidence } from "./evidence.tsx";
import { GroupParts } from "./group-parts.tsx";
import { WriteForm } from "./item-form.tsx";
import { ItemMark } from "./parts.tsx";
import { Statement } from "./statement.tsx";

export function ItemPage({ frame, facts }: { frame: Frame; facts: ItemFacts }) {
	const { lang } = frame;
	const { round, item } = facts;
	const words = roundWords[lang];
	const crumbs = [
		{ label: words.title, path: roundsPath },
		{ label: textIn(round.plan.title, lang).text, path: roundPath(round.id) },
	];
	const errors = { ...facts.form.errors, ...facts.proof.errors, ...facts.decision.errors };
	return (
		<Page frame={frame} title={`${item.code} ${textIn(item.title, lang).text}`} crumbs={crumbs}>
			<Head facts={facts} lang={lang} />
			<ErrorSummary lang={lang} form={{ values: {}, errors }} said={facts.said} />
			<Unsaved facts={facts} lang={lang} />
			<Conflicting facts={facts} lang={lang} />
			<div class="split">
				<div class="stack stack--wide">
					{facts.mayWrite ? (
						<WriteForm facts={facts} lang={lang} />
					) : (
						<section class="stack" aria-labelledby="teikts">
							<h2 id="teikts">{words.said}</h2>
							<Statement said={item.contribution} kind={item.kind} lang={lang} />
						</section>
					)}
					<Evidence facts={facts} lang={lang} />
				</div>
				<aside class="aside stack" aria-labelledby="agrak">
					<h2 id="agrak" class="aside__title">
						{words.lastSaid}
					</h2>
					{facts.before}
				</aside>
			</div>
			<GroupParts facts={facts} lang={lang} />
			{facts.mayDecide ? <Decisions facts={facts} lang={lang} /> : null}
		</Page>
	);
}

function Head({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { item, institution } = facts;
	const words = roundWords[lang];
	const group = matrixWords[lang];
	return (
		<div class="head">
			<p class="soft">
				{words[item.kind as "deliverable" | "indicator"]} ·{" "}
				{institution ? textIn(institution.name, lang).text : words.coordinator}
			</p>
			<h1>
				<span class="code">{item.code}</span>
				<Said text={item.title} lang={lang} />
			</h1>
			<p>
				<ItemMark state={item.state} lang={lang} />
			</p>
			{item.groupCode ? <p class="soft">{item.part ? group.partOf : group.sumLead}</p> : null}
			{item.comment ? (
				<Notice tone="warning" title={item.state === "excepted" ? words.excepted : words.returned}>
					<p>{item.comment}</p>
				</Notice>
			) : null}
		</div>
	);
}
