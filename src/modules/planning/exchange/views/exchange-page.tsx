// The plan as files: out in each format, and back.

import type { Day } from "#kernel/clock.ts";
import type { FieldErrors } from "#kernel/errors.ts";
import { formatInstant, type Lang, textIn } from "#kernel/words.ts";
import { at, withQuery } from "#ui/address.ts";
import { ErrorSummary, FileField, type FormState, SubmitButton } from "#ui/field.tsx";
import { type Frame, Page } from "#ui/page.tsx";
import { DayText, Notice, TableBox } from "#ui/parts.tsx";
import { planPath } from "../../plans/paths.ts";
import type { PlanHead } from "../../plans/plan-heads.ts";
import { planWords } from "../../plans/words.ts";
import { exchangePath, exportPath, formats, newFilePath, planFilePath } from "../paths.ts";
import type { PlanFileHead } from "../queries.ts";
import { exchangeWords } from "../words.ts";
import { Faults } from "./faults.tsx";

export type ExchangeFacts = {
	plan: PlanHead;
	/** The day that was asked for, when it is not today: files say what held then. */
	asked: Day | undefined;
	/** Whether this person may bring the plan back from a file now. */
	mayBring: boolean;
	/** Whether this person prepares plans at all. */
	mayPrepare: boolean;
	brought: PlanFileHead[];
	names: ReadonlyMap<string, string>;
	form: FormState;
	faults: FieldErrors;
};

export function ExchangePage({ frame, facts }: { frame: Frame; facts: ExchangeFacts }) {
	const { lang } = frame;
	const { plan, form, faults } = facts;
	const words = exchangeWords[lang];
	const title = textIn(plan.title, lang).text;
	const crumbs = [
		{ label: planWords[lang].plans, path: "/plani" },
		{ label: title, path: planPath(plan.code) },
	];
	return (
		<Page frame={frame} title={`${words.title}: ${title}`} crumbs={crumbs}>
			<div class="head">
				<h1>{words.title}</h1>
				<p class="lead">{words.lead}</p>
			</div>
			<ErrorSummary lang={lang} form={form} />
			<Faults faults={faults} lang={lang} />
			<section class="stack" aria-labelledby="lejupielade">
				<h2 id="lejupielade">{words.download}</h2>
				<Downloads facts={facts} lang={lang} />
			</section>
			{facts.mayPrepare ? <Bring facts={facts} lang={lang} /> : null}
			{facts.brought.length > 0 ? <Brought facts={facts} lang={lang} /> : null}
		</Page>
	);
}

function Downloads({ facts, lang }: { facts: ExchangeFacts; lang: Lang }) {
	const { plan } = facts;
	const words = exchangeWords[lang];
	const isAmending = facts.mayPrepare && plan.state === "amending";
	return (
		<>
			{facts.asked ? (
				<p>
					{words.asOf} <DayText day={facts.asked} lang={lang} as="accusative" />.
				</p>
			) : null}
			{isAmending ? <p>{words.asWorking}</p> : null}
			<TableBox label={words.download}>
				<table class="ds-table table table--cards exchange">
					<thead>
						<tr>
							<th scope="col">{words.format}</th>
							<th scope="col">{words.whatFor}</th>
						</tr>
					</thead>
					<tbody>
						{formats.map((format) => (
							<tr>
								<td data-label={words.format}>
									<a
										href={at(lang, withQuery(exportPath(plan.code, format), { as_of: facts.asked }))}
										download
										data-turbo="false"
									>
										{words[format]}
									</a>
									{isAmending && (format === "xlsx" || format === "json") ? (
										<>
											{" · "}
											<a
												href={at(lang, withQuery(exportPath(plan.code, format), { darba: "1" }))}
												download
												data-turbo="false"
											>
												{words.workingVersion}
											</a>
										</>
									) : null}
								</td>
								<td data-label={words.whatFor}>{words[`${format}For`]}</td>
							</tr>
						))}
						<tr>
							<td data-label={words.format}>
								<a href={at(lang, `${planPath(plan.code)}/zinojums`)}>{words.report}</a>
							</td>
							<td data-label={words.whatFor}>{words.reportFor}</td>
						</tr>
					</tbody>
				</table>
			</TableBox>
		</>
	);
}

function Bring({ facts, lang }: { facts: ExchangeFacts; lang: Lang }) {
	const words = exchangeWords[lang];
	const { plan, form } = facts;
	if (!facts.mayBring) {
		return (
			<section class="stack" aria-labelledby="ieladet">
				<h2 id="ieladet">{words.bring}</h2>
				<Notice>
					<p>{words.notEditable}</p>
					<p>
						<a href={at(lang, `${planPath(plan.code)}/redakcijas`)}>{words.toVersions}</a>
					</p>
				</Notice>
			</section>
		);
	}
	return (
		<section class="stack" aria-labelledby="ieladet">
			<h2 id="ieladet">{words.bring}</h2>
			<p>{words.bringLead}</p>
			<form class="form" method="post" action={at(lang, exchangePath(plan.code))} enctype="multipart/form-data">
				<FileField lang={lang} form={form} name="file" label={words.file} help={words.fileHelp} accept=".xlsx,.json" />
				<div class="actions">
					<SubmitButton>{words.read}</SubmitButton>
				</div>
			</form>
		</section>
	);
}

function Brought({ facts, lang }: { facts: ExchangeFacts; lang: Lang }) {
	const words = exchangeWords[lang];
	return (
		<section class="stack" aria-labelledby="datnes">
			<h2 id="datnes">{words.brought}</h2>
			<ul>
				{facts.brought.map((row) => (
					<li>
						<a href={at(lang, row.isNew ? newFilePath(row.id) : planFilePath(facts.plan.code, row.id))}>
							{row.filename}
						</a>
						{" – "}
						{stateOf(row, lang)}
						{", "}
						{[facts.names.get(row.broughtById ?? ""), formatInstant(lang, row.broughtAt)].filter(Boolean).join(", ")}
					</li>
				))}
			</ul>
		</section>
	);
}

function stateOf(row: PlanFileHead, lang: Lang): string {
	const words = exchangeWords[lang];
	if (row.state === "waiting") return words.waitingState;
	return (row.state === "accepted" ? words.accepted : words.discarded).toLocaleLowerCase(lang);
}
