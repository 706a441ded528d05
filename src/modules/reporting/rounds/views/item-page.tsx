// One item of a round: the form of whoever fills it in, with what was said before beside it; the coordinator decides.
import type { Child } from "hono/jsx";
import { type Lang, textIn } from "#kernel/words.ts";
import { executionWords, statusLabels } from "#modules/planning/index.ts";
import { at } from "#ui/address.ts";
import { ErrorSummary, type FormState, RadioField, SubmitButton, TextArea, TextField } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { Notice, Prose, Said } from "#ui/parts.tsx";
import { itemPath, roundPath, roundsPath } from "../paths.ts";
import type { RoundHead, RoundItem } from "../queries.ts";
import { roundWords } from "../words.ts";
import { ItemMark } from "./parts.tsx";

export type ItemFacts = {
	round: RoundHead;
	item: RoundItem;
	form: FormState;
	said: string | undefined;
	mayWrite: boolean;
	mayDecide: boolean;
	/** The last thing that was said of it before the round. */
	before: Child;
};

export function ItemPage({ frame, facts }: { frame: Frame; facts: ItemFacts }) {
	const { lang } = frame;
	const { round, item } = facts;
	const words = roundWords[lang];
	const crumbs = [
		{ label: words.title, path: roundsPath },
		{ label: textIn(round.plan.title, lang).text, path: roundPath(round.id) },
	];
	return (
		<Page frame={frame} title={`${item.code} ${textIn(item.title, lang).text}`} crumbs={crumbs}>
			<div class="head">
				<p class="soft">{words[item.kind as "deliverable" | "indicator"]}</p>
				<h1>
					<span class="code">{item.code}</span>
					<Said text={item.title} lang={lang} />
				</h1>
				<p>
					<ItemMark state={item.state} lang={lang} />
				</p>
				{item.comment ? (
					<Notice tone="warning" title={item.state === "excepted" ? words.excepted : words.returned}>
						<p>{item.comment}</p>
					</Notice>
				) : null}
			</div>
			<ErrorSummary lang={lang} form={facts.form} said={facts.said} />
			<div class="split">
				{facts.mayWrite ? <WriteForm facts={facts} lang={lang} /> : <Shown facts={facts} lang={lang} />}
				<aside class="aside stack" aria-labelledby="agrak">
					<h2 id="agrak" class="aside__title">
						{words.lastSaid}
					</h2>
					{facts.before}
				</aside>
			</div>
			{facts.mayDecide ? <Decisions facts={facts} lang={lang} /> : null}
		</Page>
	);
}

function WriteForm({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { round, item, form } = facts;
	const words = roundWords[lang];
	return (
		<form
			class="form"
			method="post"
			action={at(lang, itemPath(round.id, item.id))}
			data-autosave
			data-autosaved={words.autosaved}
			data-autosave-failed={words.autosaveFailed}
		>
			<input type="hidden" name="revision" value={form.values.revision ?? String(item.revision)} />
			{item.kind === "deliverable" ? (
				<DeliverableFields form={form} lang={lang} />
			) : (
				<IndicatorFields form={form} lang={lang} />
			)}
			<p class="soft small" role="status" data-autosave-note></p>
			<div class="actions">
				<SubmitButton>{words.save}</SubmitButton>
				<a href={at(lang, roundPath(round.id))}>{words.matrix}</a>
			</div>
		</form>
	);
}

function DeliverableFields({ form, lang }: { form: FormState; lang: Lang }) {
	const words = executionWords[lang];
	const field = (name: string) => ({ lang, form, name });
	const statuses = (["not_started", "in_progress", "done", "lost_relevance"] as const).map((value) => ({
		value,
		label: statusLabels[lang][value],
	}));
	return (
		<>
			<RadioField {...field("status")} label={words.status} options={statuses} />
			<TextArea {...field("narrative")} label={words.narrative} help={words.narrativeHelp} rows={10} />
			<TextField {...field("achieved")} label={words.achieved} help={words.achievedHelp} optional />
			<TextArea {...field("reason")} label={words.reason} help={words.lostHelp} rows={3} optional />
			<TextField {...field("decision")} label={words.decision} help={words.decisionHelp} optional />
			<TextField {...field("evidenceTitle")} label={words.evidenceTitle} optional />
			<TextField {...field("evidenceUrl")} label={words.evidenceUrl} mode="url" optional />
		</>
	);
}

function IndicatorFields({ form, lang }: { form: FormState; lang: Lang }) {
	const words = roundWords[lang];
	const field = (name: string) => ({ lang, form, name });
	return (
		<>
			<TextField {...field("period")} label={words.period} help={words.periodHelp} short optional />
			<TextField {...field("value")} label={words.value} mode="decimal" short optional />
			<TextField {...field("numerator")} label={words.numerator} mode="decimal" short optional />
			<TextField {...field("denominator")} label={words.denominator} mode="decimal" short optional />
			<TextField {...field("n")} label={words.n} mode="numeric" short optional />
			<TextArea {...field("note")} label={words.note} rows={3} optional />
			<TextArea {...field("noData")} label={words.noData} rows={3} optional />
		</>
	);
}

/** What stands, for whoever reads and decides. */
function Shown({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { form, item } = facts;
	const words = roundWords[lang];
	const { status, narrative, value, period, noData, reason, decision } = form.values;
	return (
		<section class="stack">
			<h2>{words.said}</h2>
			{status && item.contribution ? <p>{statusLabels[lang][status as "done"]}</p> : null}
			{narrative && item.contribution ? <Prose text={{ lv: narrative }} lang={lang} /> : null}
			{reason ? <p>{[reason, decision].filter(Boolean).join(" – ")}</p> : null}
			{value ? (
				<p class="big">
					{value} <span class="soft small">{period}</span>
				</p>
			) : null}
			{noData ? (
				<p>
					{words.noData}: {noData}
				</p>
			) : null}
			{item.contribution ? null : <p class="soft">–</p>}
		</section>
	);
}

function Decisions({ facts, lang }: { facts: ItemFacts; lang: Lang }) {
	const { round, item } = facts;
	const words = roundWords[lang];
	const action = at(lang, `${itemPath(round.id, item.id)}/lemums`);
	const form = { values: {}, errors: {} };
	return (
		<section class="stack">
			{item.state === "submitted" ? (
				<form method="post" action={action}>
					<input type="hidden" name="decision" value="accept" />
					<SubmitButton>{words.accept}</SubmitButton>
				</form>
			) : null}
			{["submitted", "accepted", "excepted"].includes(item.state) ? (
				<CommentForm
					decision="return"
					label={words.return}
					field={words.comment}
					action={action}
					form={form}
					lang={lang}
				/>
			) : null}
			{["accepted", "excepted"].includes(item.state) ? null : (
				<CommentForm
					decision="except"
					label={words.except}
					field={words.exceptReason}
					action={action}
					form={form}
					lang={lang}
				/>
			)}
		</section>
	);
}

type CommentProps = { decision: string; label: string; field: string; action: string; form: FormState; lang: Lang };

function CommentForm({ decision, label, field, action, form, lang }: CommentProps) {
	return (
		<details class="fold">
			<summary>{label}</summary>
			<form class="form" method="post" action={action}>
				<input type="hidden" name="decision" value={decision} />
				<TextArea lang={lang} form={form} name={`comment-${decision}`} label={field} rows={3} />
				<SubmitButton second>{label}</SubmitButton>
			</form>
		</details>
	);
}
