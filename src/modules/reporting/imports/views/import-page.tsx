import { formatInstant, type Lang } from "#kernel/words.ts";
import { at } from "#ui/address.ts";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Facts, Notice, Said } from "#ui/parts.tsx";
import { type ImportShown, isAsked, type Moment } from "../shown.ts";
import { importWords, sayWaiting } from "../words.ts";
import { Changes } from "./changes.tsx";
import { Decision } from "./decision.tsx";
import { QuestionsPart } from "./questions.tsx";
import { StateMark } from "./state-mark.tsx";
import { Counts, Unplaced, Warnings } from "./understood.tsx";
import { Everything, Untouched } from "./understood-tables.tsx";

/** `said`: why what was asked for was not done, when it was not. */
type Props = { frame: Frame; shown: ImportShown; said?: string | undefined };

export function ImportPage({ frame, shown, said }: Props) {
	const { lang } = frame;
	const words = importWords[lang];
	const { answer } = shown;
	const title = answer.plan.title || shown.filename;
	return (
		<Page frame={frame} title={`${title} – ${words.preview}`} crumbs={[{ label: words.imports, path: "/importi" }]}>
			<div class="head">
				<p class="marks">
					<StateMark state={shown.state} lang={lang} />
				</p>
				<h1 lang={lang === "lv" ? undefined : "lv"}>{title}</h1>
				<p class="lead filename">{shown.filename}</p>
			</div>
			{said ? (
				<div role="alert">
					<Notice tone="danger" title={said} />
				</div>
			) : null}
			<Standing shown={shown} lang={lang} />
			{shown.titleDiffers ? <Notice tone="warning" title={words.otherTitle} /> : null}
			<section class="stack" aria-labelledby="saprasts">
				<h2 id="saprasts">{words.understood}</h2>
				<Counts counts={answer.counts} lang={lang} />
				<About shown={shown} lang={lang} />
			</section>
			<Unplaced shown={shown} lang={lang} />
			<Warnings warnings={answer.warnings} lang={lang} />
			<QuestionsPart shown={shown} lang={lang} />
			{shown.state === "discarded" || isSilent(shown) ? null : <Changes shown={shown} lang={lang} />}
			{shown.state === "waiting" ? <Decision shown={shown} lang={lang} /> : null}
			<section class="stack" aria-labelledby="viss">
				<h2 id="viss">{words.more}</h2>
				<Untouched shown={shown} lang={lang} />
				<Everything answer={answer} lang={lang} />
				<p>
					<a href={at(lang, `/importi/${shown.id}.json`)}>{words.json}</a>
				</p>
			</section>
		</Page>
	);
}

/** Nothing to change and nothing to tell about it: the notice on top says so already. */
const isSilent = ({ state, answer, since }: ImportShown) =>
	state === "waiting" && answer.changes.length === 0 && !since;

/** What the import waits for, or what became of it. */
function Standing({ shown, lang }: { shown: ImportShown; lang: Lang }) {
	const words = importWords[lang];
	const { state, answer, decided, twin } = shown;
	if (state === "waiting") {
		return (
			<Notice tone={answer.changes.length === 0 ? "success" : "info"} title={sayWaiting(lang, answer.changes.length)}>
				{twin ? (
					<p>
						<a href={at(lang, `/importi/${twin.id}`)}>{words.twin}</a> ({formatInstant(lang, twin.at)}).
					</p>
				) : null}
				<p>
					{isAsked(shown) ? <a href="#jautajumi">{words.toQuestions}</a> : <a href="#lemums">{words.toDecision}</a>}
				</p>
			</Notice>
		);
	}
	const isAccepted = state === "accepted";
	return (
		<Notice
			tone={isAccepted ? "success" : "info"}
			title={
				decided
					? `${isAccepted ? words.decidedAccepted : words.decidedDiscarded}: ${sayMoment(decided, lang)}`
					: undefined
			}
		>
			{isAccepted ? null : <p>{words.discardedNote}</p>}
			{shown.plan ? (
				<p>
					<a href={at(lang, `/plani/${shown.plan.code}`)}>{words.openPlan}</a>
				</p>
			) : null}
		</Notice>
	);
}

function About({ shown, lang }: { shown: ImportShown; lang: Lang }) {
	const words = importWords[lang];
	const { plan: told, as_of, plan_code } = shown.answer;
	const known = shown.plan ? (
		<a href={at(lang, `/plani/${shown.plan.code}`)}>
			<Said text={shown.plan.title} lang={lang} />
		</a>
	) : (
		<>
			<code>{plan_code}</code> – {words.planIsNew}
		</>
	);
	return (
		<Facts
			rows={[
				[words.planInRegister, known],
				[words.period, told.period ? `${told.period.from}–${told.period.to}` : "–"],
				[words.act, told.act ? <ActText act={told.act} lang={lang} /> : "–"],
				[words.asOf, <DayText day={as_of} lang={lang} />],
				[words.brought, sayMoment(shown.brought, lang)],
			]}
		/>
	);
}

type Act = NonNullable<ImportShown["answer"]["plan"]["act"]>;

function ActText({ act, lang }: { act: Act; lang: Lang }) {
	return (
		<>
			<span lang={lang === "lv" ? undefined : "lv"}>
				{act.issuer} {act.type}
			</span>{" "}
			{lang === "lv" ? "Nr." : "No."} {act.number}, <DayText day={act.date} lang={lang} />
		</>
	);
}

function sayMoment({ at: instant, by }: Moment, lang: Lang): string {
	return [by, formatInstant(lang, instant)].filter(Boolean).join(", ");
}
